import { LANGUAGES } from '../../domain/language.ts';
import type { Check } from '../finding.ts';

export const textForEveryRow: Check = {
  name: 'text-for-every-row',
  description: 'Every row and every exception has its text in the four languages, and no text stands without its row.',
  severity: 'error',
  check: (rule) =>
    LANGUAGES.flatMap((language) => {
      const { rows, exceptions } = rule[language];
      const ids = rule.rows.map(({ id }) => id);
      const missing = [
        ...ids.filter((id) => !rows[id]).map((id) => ({ id, at: [language, 'rows'] })),
        ...rule.exceptions.filter((ref) => !exceptions[ref]).map((id) => ({ id, at: [language, 'exceptions'] })),
      ];
      const idle = [
        ...Object.keys(rows)
          .filter((id) => !ids.includes(id))
          .map((id) => ({ id, at: [language, 'rows', id] })),
        ...Object.keys(exceptions)
          .filter((ref) => !rule.exceptions.includes(ref))
          .map((id) => ({ id, at: [language, 'exceptions', id] })),
      ];
      return [
        ...missing.map(({ id, at }) => ({
          at,
          message: `${language}: no text for "${id}"`,
          remedy: `Write it under ${language}.`,
        })),
        ...idle.map(({ id, at }) => ({
          at,
          message: `${language}: text for "${id}", which the rule does not have`,
          remedy: 'Remove it, or add the row or exception.',
        })),
      ];
    }),
};
