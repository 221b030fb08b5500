/** question → facts → rule → decision → explanation. Synchronous and pure: same text, same edition, same answer. */
import type { Language } from '../domain/language.ts';
import { buildChoose, type Candidate, fits } from './choose.ts';
import { buildClassify } from './classify.ts';
import { decide } from './decide.ts';
import { explain, type Fallback } from './explain.ts';
import type { Facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { forbidsPlainYes } from './guards.ts';
import type { Row, Rule, Rulebook, Verdict } from './rulebook.ts';
import { buildUnderstand } from './understand.ts';
import { isPermissive, stricter } from './verdict.ts';

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
  /** The rule that the person chose among the readings. */
  rule?: string;
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
  /** A second topic in the same question, in one sentence. */
  also: { rule: string; title: string; verdict: Verdict; headline: string } | null;
  confidence: number;
  edition: string;
  /** Date of the rule's last review, and whether a lawyer has signed it. */
  reviewed: string | null;
  status: Rule['status'] | null;
}

export type Answerer = (question: Question) => Answer;

/** A second rule with at least this share of the first one's score is meant as well: the stricter one leads. */
const NEAR = Number(process.env['NE'] ?? 0.6);

/** From here on a question is none of our business. */
const OFF_TOPIC_FROM = Number(process.env['OT'] ?? 0.5);

/** How many readings are weighed against each other. */
const READINGS = 3;

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

/** The best reading leads, unless one that is as likely is stricter. */
const lead = (decided: readonly Decided[]): Decided | undefined => {
  const [best] = decided;
  if (!best) return undefined;
  return decided
    .slice(1, READINGS)
    .filter(({ score }) => score >= NEAR * best.score)
    .reduce((first, next) => (stricter(next.row.verdict, first.row.verdict) ? next : first), best);
};

/** From this share on, another rule is a topic of its own beside the one that leads. */
const SECOND_FROM = 0.2;

/** The other topic of a question that has two. */
const secondTo = (chosen: Decided, decided: readonly Decided[], facts: Facts): Decided | undefined =>
  decided.find(
    ({ rule, score }) =>
      rule.id !== chosen.rule.id && score >= SECOND_FROM && rule.about.some((pattern) => fits(pattern, facts)),
  );

/** Compiles the rulebook's indexes once; the function it returns answers in well under a millisecond. */
export const createAnswerer = (rulebook: Rulebook): Answerer => {
  const understand = buildUnderstand(rulebook);
  const classify = buildClassify(rulebook.model);
  const choose = buildChoose(rulebook);
  return ({ question, language, prior, asOf, stated = {}, rule }) => {
    const read = understand(question, { ...(prior ? { prior } : {}), ...(language ? { given: language } : {}) });
    const reading = classify(featuresOf(read.words, read.facts));
    const facts = withStated(read.facts, stated);
    const { candidates, offTopic } = choose(facts, reading, asOf, rule);
    const shared = { question, facts, candidates, rulebook };
    const wanted = candidates.filter((candidate) => candidate.rule.id === rule);
    if (read.words.length === 0) return explain({ ...shared, fallback: 'empty' });
    if (offTopic >= OFF_TOPIC_FROM && wanted.length === 0) return explain({ ...shared, fallback: 'outOfScope' });
    const decided = (wanted.length > 0 ? wanted : candidates.slice(0, READINGS * 2)).map((candidate) => ({
      ...candidate,
      row: decide(candidate, facts, Object.keys(stated)),
    }));
    const chosen = lead(decided);
    if (!chosen) return explain({ ...shared, fallback: 'askDpo' });
    const guard = isPermissive(chosen.row.verdict) ? forbidsPlainYes(facts, rulebook.concepts, chosen) : undefined;
    const second = secondTo(chosen, decided, facts);
    if (guard === undefined) return explain({ ...shared, chosen, ...(second ? { second } : {}) });
    // A plain yes that something forbids: the likeliest reading that is no plain yes answers, or the DPO does.
    const instead = decided.find(({ row }) => !isPermissive(row.verdict) && row.verdict !== 'information');
    return explain({ ...shared, guard, ...(instead ? { chosen: instead } : { fallback: 'askDpo' as Fallback }) });
  };
};
