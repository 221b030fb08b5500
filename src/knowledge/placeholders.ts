/** The law's numbers that a text leaves to be filled in, `{requestMonths}`: which there are, and whether the languages agree. */
import { onDay, placeholdersIn } from '../answer/dated.ts';
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { legalValueWords } from '../words/legal-value-words.ts';
import type { Sources } from './load.ts';
import { nearestOf } from './nearest.ts';
import type { Found, Place } from './yaml.ts';

/** Texts under the languages, all of them or some: a rule, an overlay. */
export type Spoken = Partial<Record<Language, unknown>>;

export interface Said {
  at: Place;
  text: string;
}

/** Every text and where it stands, without the questions that a rule learns from. */
export const textsIn = (value: unknown, at: Place): Said[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, i) => textsIn(each, [...at, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'phrasings' ? [] : textsIn(each, [...at, key])));
};

const NAMES = Object.keys(legalValueWords);

/** Braces with what stands in them; one that has lost the other, with the word beside it. */
const BRACES = /\{[^{}]*\}|\{\s*[\w-]*|[\w-]*\s*\}/g;

const unknown = (at: Place, written: string): Found => {
  const near = nearestOf(NAMES, written);
  return {
    at,
    message: `"${written}" is no number of the law`,
    remedy: `${near ? `Did you mean {${near}}? ` : ''}Use one of {${NAMES.join('}, {')}}, or write no braces.`,
  };
};

/** What stands in braces, of which a text has no other use, and is no number of the law; a number in a title. */
export const unknownPlaceholders = (source: Spoken): Found[] =>
  LANGUAGES.flatMap((language) => textsIn(source[language], [language])).flatMap(({ at, text }) =>
    (text.match(BRACES) ?? []).flatMap((written) => {
      if (!NAMES.some((name) => written === `{${name}}`)) return [unknown(at, written)];
      return at[1] === 'title'
        ? [{ at, message: `the title has "${written}"`, remedy: 'Leave the number out: a title is also a button.' }]
        : [];
    }),
  );

/** Headline and answer are said together: a number may stand in either. */
const placeOf = (at: Place): string => {
  const place = at.slice(1);
  const together = place.at(-1) === 'headline' || place.at(-1) === 'answer';
  return (together ? place.slice(0, -1) : place).join(', ');
};

/** Place without its language → its first text, and the names that are filled in there, sorted. */
const namesIn = (source: Spoken, language: Language): Map<string, { at: Place; names: string[] }> => {
  const found = new Map<string, { at: Place; names: string[] }>();
  for (const { at, text } of textsIn(source[language], [language])) {
    const known = found.get(placeOf(at));
    const names = [...(known?.names ?? []), ...placeholdersIn(text)].sort();
    found.set(placeOf(at), { at: known?.at ?? at, names });
  }
  return found;
};

const shown = (names: readonly string[]): string =>
  names.length === 0 ? 'no number' : names.map((name) => `{${name}}`).join(', ');

/** Texts that leave other numbers to be filled in than English does. */
export const differingPlaceholders = (source: Spoken): Found[] => {
  const english = namesIn(source, 'en');
  return LANGUAGES.flatMap((language) =>
    [...namesIn(source, language)].flatMap(([place, { at, names }]) => {
      const wanted = english.get(place)?.names;
      return wanted === undefined || shown(wanted) === shown(names)
        ? []
        : [
            {
              at,
              message: `${language}: ${place} has ${shown(names)}, and ${shown(wanted)} in English`,
              remedy: 'Say the same numbers in every language.',
            },
          ];
    }),
  );
};

type Placed = Found & { file: string };

/** What a look at every rule, and at all that other countries lay over them, finds. */
export const lookAtAll = ({ rules, jurisdictions }: Sources, look: (source: Spoken) => Found[]): Placed[] => [
  ...rules.flatMap((rule) => look(rule).map((found) => ({ ...found, file: rule.file }))),
  ...Object.values(jurisdictions).flatMap(({ file, overlays }) =>
    overlays.flatMap((overlay, i) =>
      look(overlay).map((found) => ({ ...found, file, at: ['overlays', i, ...found.at] })),
    ),
  ),
];

const mapped = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => mapped(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change)]));
};

/**
 * The same with its texts as they are said on a day.
 * @param day `YYYY-MM-DD`
 */
export const saidOn = <T extends Spoken>(source: T, law: LegalValues, day: string): T => ({
  ...source,
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      language in source ? [[language, mapped(source[language], (text) => onDay(text, language, law, day))]] : [],
    ),
  ),
});
