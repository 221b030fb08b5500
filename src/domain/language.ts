/** The four languages of the product, by their ISO 639-1 codes. */
export const LANGUAGES = ['nl', 'fr', 'en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A sentence in each of the four languages. */
export type Translated<T = string> = Record<Language, T>;

/** The product's language for a locale such as `fr-BE`, or undefined when it is none of ours. */
export const languageOf = (locale: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => locale?.toLowerCase().split(/[-_]/)[0] === language);
