/** Of the vocabulary, not of a rule: every concept has its name, and its question where it is asked, in every language. */
import { LANGUAGES } from '../../domain/language.ts';
import type { SourcesCheck } from '../finding.ts';

export const termsKnown: SourcesCheck = {
  name: 'terms-known',
  description: 'Every concept is named and said in the four languages, and no language says one that does not exist.',
  severity: 'error',
  check: ({ concepts, sayings, vocabularyFile }) =>
    LANGUAGES.flatMap((language) => {
      const file = vocabularyFile(language);
      const said = sayings[language];
      const unknown = Object.keys(said)
        .filter((id) => !concepts[id])
        .map((id) => ({
          file,
          at: [id],
          message: `"${id}" is no concept`,
          remedy: 'Add it to concepts.yml, or remove it here.',
        }));
      const missing = Object.values(concepts).flatMap(({ id, question }) => {
        const entry = said[id];
        if (!entry)
          return [{ file, at: [], message: `"${id}" is missing`, remedy: 'Give its name and how people say it.' }];
        if (entry.terms.length === 0)
          return [
            { file, at: [id], message: `"${id}" has no terms`, remedy: 'Write how people say it in this language.' },
          ];
        return question && !entry.question
          ? [
              {
                file,
                at: [id],
                message: `"${id}" is asked and has no question`,
                remedy: 'Write the yes-or-no question for the card.',
              },
            ]
          : [];
      });
      return [...unknown, ...missing];
    }),
};
