/** Reads facts out of a question: which concepts it names, in which slots, and which of them it denies. */
import type { Language } from '../domain/language.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon, Match } from './lexicon.ts';
import { type Concept, type QUESTION_KINDS, SLOTS, type Slot } from './rulebook.ts';
import type { Token } from './text.ts';

export interface Facts {
  language: Language;
  /** Concept ids by slot, in the order of the question. `kind` holds at most one. */
  slots: Record<Slot, string[]>;
  /** Concepts that the question says do not hold ("without consent"). */
  denied: string[];
  /** Which words were understood as what. */
  understood: { words: string; concept: string; denied: boolean }[];
}

const NEGATORS: Record<Language, Set<string>> = {
  en: new Set(
    'no not without never cannot didn doesn don hasn haven isn wasn won couldn nobody none nor lacks lacking'.split(
      ' ',
    ),
  ),
  nl: new Set('geen niet zonder nooit niemand nergens nie'.split(' ')),
  fr: new Set('pas sans jamais aucun aucune ni personne'.split(' ')),
  de: new Set('kein keine keinen keiner keinem nicht ohne nie niemals niemand'.split(' ')),
};

/** Words between a negator and what it denies; Dutch, French and German also deny afterwards. */
const BEFORE = 4;
const AFTER = 2;

const isDenied = (match: Match, words: readonly Token[], language: Language): boolean => {
  const negators = NEGATORS[language];
  // "No names" says itself what is not there; the "no" before "no addresses, no names" denies nothing of it.
  if (words.slice(match.from, match.to).some(({ folded }) => negators.has(folded))) return false;
  const before = words.slice(Math.max(0, match.from - BEFORE), match.from);
  const after = language === 'en' ? [] : words.slice(match.to, match.to + AFTER);
  return [...before, ...after].some(({ folded }) => negators.has(folded));
};

/** Which question it is when several markers are there: the first of these that was found. */
const KIND_ORDER = [
  'may-omit',
  'must',
  'may',
  'what',
  'happened',
] as const satisfies readonly (typeof QUESTION_KINDS)[number][];

/** A long word hardly is filler in another language; a short one often is. */
const FOREIGN_TERM_LETTERS = 6;

/** Does the term belong to the question's language, or is it too long for an accident? */
export const isSpoken = (match: Match, language: Language): boolean =>
  match.language === language || match.weight >= FOREIGN_TERM_LETTERS;

const contains = (outer: Match, inner: Match): boolean =>
  outer !== inner && outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;

/**
 * @param prior the person's own language, which breaks ties
 * @param given the language when it was said outright
 */
export const readFacts = (
  words: readonly Token[],
  lexicon: Lexicon,
  concepts: Record<string, Concept>,
  { prior, given }: { prior?: Language; given?: Language } = {},
): Facts => {
  const all = lexicon(words);
  const language =
    given ??
    detectLanguage(
      words,
      all.map((match) => match.language),
      prior,
    ) ??
    'en';
  const spoken = all.filter((match) => isSpoken(match, language));
  // "explicit consent" is not also "consent": within a slot the longer term counts.
  const longer = spoken.filter(({ from, to }) => to - from > 1);
  const kept = spoken.filter(
    (match) =>
      !longer.some(
        (other) => contains(other, match) && concepts[other.concept]?.slot === concepts[match.concept]?.slot,
      ),
  );

  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, [] as string[]])) as Record<Slot, string[]>;
  const denied: string[] = [];
  const understood = new Map<string, Facts['understood'][number]>();
  for (const match of kept.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const concept = concepts[match.concept];
    if (!concept) continue;
    const no = concept.slot === 'stated' && !concept.excuse && isDenied(match, words, language);
    const list = no ? denied : slots[concept.slot];
    if (!list.includes(concept.id)) list.push(concept.id);
    if (concept.slot === 'kind' || understood.has(concept.id)) continue;
    const text = words
      .slice(match.from, match.to)
      .map((word) => word.text)
      .join(' ');
    understood.set(concept.id, { words: text, concept: concept.id, denied: no });
  }
  const kind = KIND_ORDER.find((id) => slots.kind.includes(id));
  return { language, slots: { ...slots, kind: kind ? [kind] : [] }, denied, understood: [...understood.values()] };
};
