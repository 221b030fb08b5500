/** What the engine knows, compiled from `knowledge/` and never changed afterwards. */
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import type { Language, Translated } from '../domain/language.ts';
import type { Jurisdiction } from './overlay.ts';

/** The slots in which facts are read out of a question; each concept of the vocabulary belongs to one. */
export const SLOTS = ['kind', 'data', 'action', 'subject', 'purpose', 'tool', 'stated', 'event', 'topic'] as const;
export type Slot = (typeof SLOTS)[number];

export const QUESTION_KINDS = ['may', 'must', 'may-omit', 'happened', 'what', 'how-long'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const VERDICTS = [
  'allowed',
  'conditional',
  'prohibited',
  'required',
  'not_required',
  'information',
  'ask_dpo',
  'out_of_scope',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Concept {
  id: string;
  slot: Slot;
  /** How the card names it. */
  name: Translated;
  /** Data that the law guards (Art. 9, 10, 87), children, incidents: never a plain yes. */
  guarded: boolean;
  /** A plain yes is forbidden by it, or asks for more, where the row does not name it (`guards.ts`). */
  careful: boolean;
  /** Speaks for a plain yes, whatever the row: a check that was passed, nobody to be recognised. */
  supports: boolean;
  /** An excuse: said often, changes nothing. */
  excuse: boolean;
  /** Asked on the card when it would change the answer. */
  question?: Translated;
}

/** One way of saying a concept. `*` at an end stands for any letters; `..` for up to three words. */
export interface Term {
  concept: string;
  language: Language;
  text: string;
}

/** Terms by the core of their first word, the way it is written; see `lexicon.ts`. */
export type CompiledLexicon = Record<'exact' | 'prefixes' | 'suffixes' | 'infixes', Record<string, string>>;

/** Slot → concepts, any of which fits; every slot named must fit. `denied` holds concepts that the text negates. */
export type Pattern = Partial<Record<Slot | 'denied', string[]>>;

/** A pattern, and concepts none of which may be there. */
export type Condition = Pattern & { not?: Pattern };

export interface Row {
  id: string;
  /** Any of these fits. Absent on the last row: always fits; on another: fits when the question reads like its phrasings. */
  when?: Condition[];
  verdict: Exclude<Verdict, 'out_of_scope'>;
  /** Most important first. */
  cites: string[];
}

interface RowText {
  /** One sentence with the verdict in it. */
  headline: string;
  /** One to three sentences that say why and under what. */
  answer: string;
  conditions?: string[];
  steps?: string[];
}

export interface RuleText {
  title: string;
  rows: Record<string, RowText>;
  conditions: string[];
  /** Provision → what it opens. */
  exceptions: Record<string, string>;
  steps: string[];
  /** A sentence to read out to the caller. */
  caller?: string;
  /** When to go to the DPO. */
  dpo: string;
}

export interface Rule {
  /** The file's path below `knowledge/rules`, without its ending. */
  id: string;
  /** Topics of the coverage list that it answers. */
  topics: string[];
  status: 'draft' | 'reviewed';
  /** Date of the last review, `YYYY-MM-DD`. */
  reviewed: string;
  inForce: { from: string; to?: string };
  about: Pattern[];
  /** Broad rules win only where no narrow one fits. */
  breadth: 'narrow' | 'broad';
  rows: Row[];
  /** Provisions whose exceptions the card lists, in this order. */
  exceptions: string[];
  /** Facts that would change the answer: ids of `stated` concepts. */
  ask: string[];
  related: string[];
  text: Translated<RuleText>;
}

export interface Provision {
  ref: string;
  title: Translated;
  url: string;
}

/** The trained classifier: two models side by side, see `classify.ts`. */
export interface Model {
  /** Sorted hashes of the features. */
  hashes: Uint32Array;
  /** How many numbers each feature and each head has. */
  dimensions: number;
  /** By feature, in the order of the hashes, its numbers, each of them `scale` / 127 as large. */
  features: Int8Array;
  scale: number;
  /**
   * The numbers of each head. A head is each rule in the order of the rulebook, then "none of our business", then each row, then the
   * same again. A row's score is its own and its rule's.
   */
  heads: Float32Array;
  /** By head, its score when no feature is there. */
  bias: Float32Array;
}

export interface Rulebook {
  /** SHA-256 of the sources, first 12 hex digits: same text, same edition, same answer. */
  edition: string;
  concepts: Record<string, Concept>;
  lexicon: CompiledLexicon;
  /** Words of everyday, by what they mean: no facts, only what a question sounds like. */
  everyday: CompiledLexicon;
  rules: Rule[];
  /** Every provision that a rule cites. */
  provisions: Record<string, Provision>;
  /** By country code, what differs there. */
  jurisdictions: Record<string, Jurisdiction>;
  /** The law's dated numbers, for the placeholders in texts. */
  law: LegalValues;
  model: Model;
}
