import type { Check } from '../finding.ts';

/** Days after which a rule wants to be read again. */
const MOST_DAYS = 365;

export const reviewDate: Check = {
  name: 'review-date',
  description: 'A rule was reviewed within the year before the newest review of the knowledge base.',
  severity: 'warning',
  check: ({ reviewed }, { rules }) => {
    const newest =
      rules
        .map((rule) => rule.reviewed)
        .sort()
        .at(-1) ?? reviewed;
    const days = (Date.parse(newest) - Date.parse(reviewed)) / 86_400_000;
    if (days <= MOST_DAYS) return [];
    return [{ message: `last reviewed on ${reviewed}`, remedy: 'Read it against its sources and set the date.' }];
  },
};
