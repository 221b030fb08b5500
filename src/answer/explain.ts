/** Puts a decision into words: what was understood, the rule and edition, which fact would change the answer. */
import { answerWords, fallbackWords, verdictWords } from '../words/answer-words.ts';
import { say } from '../words/say.ts';
import type { Answer } from './answer.ts';
import { answerOnDay } from './dated.ts';
import type { Facts } from './facts.ts';
import { HOME, type HouseRule, inJurisdiction, withHouseRules } from './overlay.ts';
import type { Candidate, Reading } from './readings.ts';
import type { Rule, Rulebook, Verdict } from './rulebook.ts';

type Fallback = 'empty' | 'askDpo' | 'outOfScope';

interface Decision {
  question: string;
  facts: Facts;
  candidates: Candidate[];
  rulebook: Rulebook;
  /** The reading that leads. */
  lead?: Reading;
  fallback?: Fallback;
  /** A second topic of the question. */
  second?: Reading;
  /** The concept that made the answer stricter. */
  guard?: string;
  /** Where, when and for whom: what national law and the house lay over the answer. */
  place?: Place;
}

/** Without one: at home, and nobody's own rules. */
interface Place {
  jurisdiction: string;
  houseRules: readonly HouseRule[];
  asOf: string;
  client?: string;
}

const AT_HOME: Place = { jurisdiction: HOME, houseRules: [], asOf: '' };

const FALLBACK_VERDICT: Record<Fallback, Verdict> = {
  empty: 'out_of_scope',
  askDpo: 'ask_dpo',
  outOfScope: 'out_of_scope',
};

const understood = ({ facts, rulebook }: Decision): string[] =>
  facts.understood.map(({ words, concept: id, denied }) => {
    const concept = rulebook.concepts[id];
    const sentence = concept?.excuse ? answerWords.wordsExcuse : denied ? answerWords.wordsDeny : answerWords.wordsMean;
    return say(facts.language, sentence, { words, concept: concept?.name[facts.language] ?? id });
  });

const MOST_ALTERNATIVES = 3;

const factLists = (facts: Facts): Answer['facts'] => {
  const { data, action, subject, purpose, stated, kind, tool, event, topic } = facts.slots;
  return { data, action, subject, purpose, stated, denied: facts.denied, kind, tool, event, topic };
};

/** The likeliest rules but the one that answers. */
const alternativesTo = (
  rule: Rule | undefined,
  { candidates, facts: { language } }: Decision,
): Answer['alternatives'] =>
  candidates
    .filter((candidate) => candidate.rule !== rule)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ rule: { id, text }, score }) => ({
      rule: id,
      title: text[language].title,
      score: Math.round(score * 100) / 100,
    }));

const byRule = (decision: Decision): Answer => {
  const { question, facts, candidates, rulebook, lead, second, guard, place = AT_HOME } = decision;
  const { language } = facts;
  const because = understood(decision);
  if (guard)
    because.push(say(language, answerWords.guarded, { concept: rulebook.concepts[guard]?.name[language] ?? guard }));
  const { jurisdiction } = place;
  const common = {
    question,
    language,
    facts: factLists(facts),
    edition: rulebook.edition,
    jurisdiction,
    remarks: [],
    house: [],
  };
  if (!lead) {
    const fallback = decision.fallback ?? 'outOfScope';
    const verdict = FALLBACK_VERDICT[fallback];
    const texts = fallback === 'askDpo' ? fallbackWords.askDpo : fallbackWords.outOfScope;
    return {
      ...common,
      verdict,
      rule: null,
      title: say(language, verdictWords[verdict]),
      headline: say(language, fallback === 'empty' ? fallbackWords.empty.headline : texts.headline),
      answer: say(language, texts.answer),
      conditions: [],
      exceptions: [],
      steps: [],
      caller: null,
      dpo: null,
      citations: [],
      because: [...because, say(language, fallback === 'askDpo' ? answerWords.notSure : answerWords.nothingKnown)],
      ask: [],
      alternatives: fallback === 'askDpo' ? alternativesTo(undefined, decision) : [],
      also: null,
      confidence: 0,
      reviewed: null,
      status: null,
    };
  }
  const { rule, row } = lead;
  const text = rule.text[language];
  const rowText = text.rows[row.id];
  return {
    ...common,
    verdict: row.verdict,
    rule: rule.id,
    title: text.title,
    headline: rowText?.headline ?? text.title,
    answer: rowText?.answer ?? '',
    conditions: rowText?.conditions ?? text.conditions,
    exceptions: rule.exceptions.map((ref) => ({ ref, text: text.exceptions[ref] ?? '' })),
    steps: rowText?.steps ?? text.steps,
    caller: text.caller ?? null,
    dpo: text.dpo,
    citations: row.cites.flatMap((ref) => {
      const provision = rulebook.provisions[ref];
      return provision ? [{ ref, title: provision.title[language], url: provision.url }] : [];
    }),
    because: [
      ...because,
      say(language, answerWords.ruleAndRow, { rule: rule.id, row: row.id, edition: rulebook.edition }),
    ],
    ask: rule.ask.flatMap((fact) => {
      const known = facts.slots.stated.includes(fact) || facts.denied.includes(fact);
      const sentence = rulebook.concepts[fact]?.question?.[language];
      return known || !sentence ? [] : [{ fact, question: sentence }];
    }),
    alternatives: alternativesTo(rule, decision),
    also: second
      ? {
          rule: second.rule.id,
          title: second.rule.text[language].title,
          verdict: second.row.verdict,
          headline: second.rule.text[language].rows[second.row.id]?.headline ?? '',
        }
      : null,
    confidence: Math.round((candidates.find((candidate) => candidate.rule === rule)?.score ?? 0) * 100) / 100,
    reviewed: rule.reviewed,
    status: rule.status,
  };
};

/** The answer in words, with what national law and the house lay over it. */
export const explain = (decision: Decision): Answer => {
  const { lead, place = AT_HOME, rulebook } = decision;
  const row = lead?.row.id;
  const here = inJurisdiction(byRule(decision), row, rulebook.jurisdictions, place);
  return answerOnDay(withHouseRules(here, row, place.houseRules, place), rulebook.law, place.asOf);
};
