/** How long what the card says first takes to read, and how hard it is, by language. */
import { LANGUAGES, type Language, type Translated } from '../domain/language.ts';
import type { RuleSource, Sources } from './load.ts';
import { saidOn } from './placeholders.ts';

/** What is measured: the card's first two sentences, each and together, and the sentence to the caller. */
export const PARTS = ['headline', 'answer', 'headline+answer', 'caller'] as const;
type Part = (typeof PARTS)[number];

/** Words that an agent reads in ten seconds. */
const TEN_SECONDS = 35;

interface Measured {
  rule: string;
  /** Absent for what the whole rule says. */
  row?: string;
  language: Language;
  part: Part;
  words: number;
  ease: number;
}

interface Figures {
  texts: number;
  /** Words: half of the texts have at most this many, and 95 in a hundred. */
  median: number;
  p95: number;
  /** Share of the texts that take more than ten seconds, from 0 to 1. */
  long: number;
  /** Reading ease: half of the texts are at least as easy, and 95 in a hundred. */
  ease: number;
  hardest: number;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Units of thought, as Flesch counts them: a colon, semicolon or dash ends one as a full stop does. */
const sentencesOf = (text: string): number =>
  Math.max(1, text.split(/[.:;?!…–—]+(?=\s|["”»“]|$)/).filter((part) => wordsOf(part).length > 0).length);

const VOWELS: Translated<RegExp> = {
  en: /[aeiouy]+/g,
  nl: /aai|ooi|oei|eeu|ieu|[aeiouyáéíóúëïöü]{1,2}/g,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
  de: /au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöü]/g,
};

/** Groups of vowels, without a silent e at the end in English and French; a figure counts as one. */
const syllablesOf = (word: string, language: Language): number => {
  const lower = word.toLowerCase();
  const groups = lower.match(VOWELS[language])?.length ?? 0;
  const silent =
    (language === 'en' && /[^aeiouyl]e$/.test(lower)) || (language === 'fr' && /[^aeiouyéèêà](e|es|ent)$/.test(lower));
  return Math.max(1, silent ? groups - 1 : groups);
};

/**
 * Reading ease from a text's average sentence length in words and average word length in syllables; 60 and above is plain
 * language. English: Flesch 1948. Dutch: Douma 1960. French: Kandel and Moles 1958. German: Amstad 1978.
 */
const EASE: Translated<(sentence: number, word: number) => number> = {
  en: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
  nl: (sentence, word) => 206.84 - 0.93 * sentence - 77 * word,
  fr: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word,
  de: (sentence, word) => 180 - sentence - 58.5 * word,
};

/** @returns reading ease, about 0 (hard) to 100 (easy), beyond for very short words */
export const readingEase = (text: string, language: Language): number => {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  return EASE[language](words.length / sentencesOf(text), syllables / words.length);
};

const measure = (rules: readonly RuleSource[]): Measured[] =>
  rules.flatMap((rule) =>
    LANGUAGES.flatMap((language) => {
      const { rows, caller } = rule[language];
      const one = (part: Part, text: string, row?: string): Measured => ({
        rule: rule.id,
        ...(row === undefined ? {} : { row }),
        language,
        part,
        words: wordsOf(text).length,
        ease: readingEase(text, language),
      });
      return [
        ...Object.entries(rows).flatMap(([row, { headline, answer }]) => [
          one('headline', headline, row),
          one('answer', answer, row),
          one('headline+answer', `${headline} ${answer}`, row),
        ]),
        ...(caller ? [one('caller', caller)] : []),
      ];
    }),
  );

/** @param share from 0 to 1; the value below which that share of the sorted values lies */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const figuresOf = (measured: readonly Measured[]): Figures => {
  const words = measured.map((each) => each.words).sort((a, b) => a - b);
  const ease = measured.map((each) => each.ease).sort((a, b) => a - b);
  return {
    texts: measured.length,
    median: quantile(words, 0.5),
    p95: quantile(words, 0.95),
    long: measured.filter((each) => each.words > TEN_SECONDS).length / Math.max(1, measured.length),
    ease: Math.round(quantile(ease, 0.5)),
    hardest: Math.round(quantile(ease, 0.05)),
  };
};

export interface Reading {
  figures: Translated<Record<Part, Figures>>;
  /** Headline and answer together, longest first. */
  longest: Measured[];
}

/**
 * @param day whose numbers the texts say, `YYYY-MM-DD`
 * @param most how many of the longest texts to list
 */
export const readingOf = ({ rules, law }: Pick<Sources, 'rules' | 'law'>, day: string, most = 30): Reading => {
  const measured = measure(rules.map((rule) => saidOn(rule, law, day)));
  const figures = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(
        PARTS.map((part) => [
          part,
          figuresOf(measured.filter((each) => each.language === language && each.part === part)),
        ]),
      ),
    ]),
  ) as Reading['figures'];
  const longest = measured
    .filter(({ part }) => part === 'headline+answer')
    .sort((a, b) => b.words - a.words || a.ease - b.ease || (a.rule < b.rule ? -1 : 1))
    .slice(0, most);
  return { figures, longest };
};
