/** question → facts → rule → decision → explanation. Synchronous and pure: same text, same edition, same answer. */
import type { Language } from '../domain/language.ts';
import { buildChoose, type Candidate } from './choose.ts';
import { decide } from './decide.ts';
import { explain, type Fallback } from './explain.ts';
import { type Facts, readFacts } from './facts.ts';
import { forbidsPlainYes, isPermissive, stricter } from './guards.ts';
import { buildLexicon } from './lexicon.ts';
import type { Row, Rule, Rulebook, Verdict } from './rulebook.ts';
import { tokens } from './text.ts';

export interface Question {
  question: string;
  /** The language to answer in; without it, the question's own. */
  language?: Language;
  /** The person's language, which breaks ties. */
  prior?: Language;
  /** The day whose rules count, `YYYY-MM-DD`. */
  asOf: string;
  /** Facts that the person added by a button: `stated` concept ids, true or false. */
  stated?: Record<string, boolean>;
}

export interface Citation {
  ref: string;
  title: string;
  url: string;
}

/** The answer of `contract.md`, with the edition that gave it. */
export interface Answer {
  question: string;
  language: Language;
  verdict: Verdict;
  rule: string | null;
  title: string;
  headline: string;
  answer: string;
  conditions: string[];
  exceptions: { ref: string; text: string }[];
  steps: string[];
  /** A sentence to read out to the caller. */
  caller: string | null;
  /** When to go to the DPO. */
  dpo: string | null;
  citations: Citation[];
  facts: Record<string, string[]>;
  because: string[];
  ask: { fact: string; question: string }[];
  alternatives: { rule: string; title: string; score: number }[];
  confidence: number;
  edition: string;
  /** Date of the rule's last review, and whether a lawyer has signed it. */
  reviewed: string | null;
  status: Rule['status'] | null;
}

export type Answerer = (question: Question) => Answer;

/** Two rules closer than this are both meant: the stricter one leads. */
const NEAR = 1;

const withStated = (facts: Facts, stated: Record<string, boolean>): Facts => {
  const yes = Object.keys(stated).filter((id) => stated[id]);
  const no = Object.keys(stated).filter((id) => !stated[id]);
  const merge = (found: string[], add: string[], drop: string[]): string[] => [
    ...new Set([...found.filter((id) => !drop.includes(id)), ...add]),
  ];
  return {
    ...facts,
    slots: { ...facts.slots, stated: merge(facts.slots.stated, yes, no) },
    denied: merge(facts.denied, no, yes),
  };
};

interface Decided extends Candidate {
  row: Row;
}

/** The best rule leads, unless one that is as near is stricter; an incident leads whatever else is asked. */
const lead = (decided: Decided[], facts: Facts): Decided | undefined => {
  const [best] = decided;
  if (!best) return undefined;
  const urgent = decided.find(
    ({ row, rule }) => row.verdict === 'required' && rule.about.some((pattern) => pattern.event),
  );
  if (urgent && facts.slots.event.length > 0) return urgent;
  const near = decided.filter(({ rule, score }) => rule.breadth === best.rule.breadth && best.score - score < NEAR);
  return near.reduce((first, next) => (stricter(next.row.verdict, first.row.verdict) ? next : first), best);
};

/** Compiles the rulebook's indexes once; the function it returns answers in well under a millisecond. */
export const createAnswerer = (rulebook: Rulebook): Answerer => {
  const lexicon = buildLexicon(rulebook.terms);
  const choose = buildChoose(rulebook);
  return ({ question, language, prior, asOf, stated = {} }) => {
    const words = tokens(question);
    const read = readFacts(words, lexicon, rulebook.concepts, {
      ...(prior ? { prior } : {}),
      ...(language ? { given: language } : {}),
    });
    const facts = withStated(read, stated);
    const candidates = choose(
      facts,
      words.map(({ folded }) => folded),
      asOf,
    );
    const decided = candidates.map((candidate) => ({ ...candidate, row: decide(candidate.rule, facts) }));
    const chosen = lead(decided, facts);
    const guard = forbidsPlainYes(facts, rulebook.concepts);
    const shared = { question, facts, candidates, rulebook };
    if (!chosen) return explain({ ...shared, fallback: fallbackFor(words.length, facts) });
    if (!guard || !isPermissive(chosen.row.verdict)) return explain({ ...shared, chosen });
    // A plain yes next to something sensitive: the strictest other rule that is no plain yes answers, or the DPO does.
    const strict = decided.filter(({ row }) => !isPermissive(row.verdict) && row.verdict !== 'information');
    const instead = strict.reduce<Decided | undefined>(
      (first, next) => (!first || stricter(next.row.verdict, first.row.verdict) ? next : first),
      undefined,
    );
    return explain({ ...shared, guard, ...(instead ? { chosen: instead } : { fallback: 'askDpo' }) });
  };
};

/** Known subject without a rule: the DPO. No subject of ours at all: say so. */
const fallbackFor = (words: number, facts: Facts): Fallback => {
  if (words === 0) return 'empty';
  const { data, topic, event } = facts.slots;
  return data.length + topic.length + event.length > 0 ? 'askDpo' : 'outOfScope';
};
