import { LANGUAGES } from '../../domain/language.ts';
import type { Check } from '../finding.ts';

/** Characters of a rule's own texts on one card; Slack takes about 13,000 in a message, and buttons and law stand there too. */
const MOST = 6000;

export const fitsCard: Check = {
  name: 'fits-card',
  description: 'What a rule says fits a card, in every row and language.',
  severity: 'error',
  check: (rule) =>
    LANGUAGES.flatMap((language) => {
      const { rows, conditions, exceptions, steps, caller = '', dpo, title } = rule[language];
      const shared = [title, caller, dpo, ...Object.values(exceptions)];
      return Object.entries(rows).flatMap(([id, row]) => {
        const said = [...shared, row.headline, row.answer, ...(row.conditions ?? conditions), ...(row.steps ?? steps)];
        const length = said.reduce((sum, text) => sum + [...text].length, 0);
        return length > MOST
          ? [
              {
                at: [language, 'rows', id],
                message: `${language}: the row "${id}" says ${length} characters`,
                remedy: `Say it in ${MOST} at most.`,
              },
            ]
          : [];
      });
    }),
};
