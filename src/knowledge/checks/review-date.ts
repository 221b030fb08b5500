import type { Check } from '../finding.ts';

/** Days after which a rule wants to be read again. */
const MOST_DAYS = 365;

export const reviewDate: Check = {
  name: 'review-date',
  description: 'A rule was reviewed within the last year, and not after today.',
  severity: 'warning',
  check: ({ reviewed }, _sources, day) => {
    const days = (Date.parse(day) - Date.parse(reviewed)) / 86_400_000;
    if (days < 0)
      return [
        {
          at: ['reviewed'],
          message: `reviewed on ${reviewed}, a day to come`,
          remedy: 'Set the day on which it was last read.',
        },
      ];
    if (days <= MOST_DAYS) return [];
    return [
      {
        at: ['reviewed'],
        message: `last reviewed on ${reviewed}`,
        remedy: 'Read it against its sources and set the date.',
      },
    ];
  },
};
