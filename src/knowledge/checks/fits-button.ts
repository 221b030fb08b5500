import { LANGUAGES } from '../../domain/language.ts';
import type { Check } from '../finding.ts';

/** Characters that Slack shows on a button; the other readings of a question are buttons with the rules' titles. */
const MOST = 75;

export const fitsButton: Check = {
  name: 'fits-button',
  description: 'A title fits the button by which people choose the rule.',
  severity: 'error',
  check: (rule) =>
    LANGUAGES.flatMap((language) => {
      const { length } = [...rule[language].title];
      return length > MOST
        ? [
            {
              at: [language, 'title'],
              message: `${language}: the title has ${length} characters`,
              remedy: `Say it in ${MOST} at most: it is also a button.`,
            },
          ]
        : [];
    }),
};
