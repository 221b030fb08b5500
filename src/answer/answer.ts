/** question → facts → rule → decision → explanation. Synchronous and pure: same text, same edition, same answer. */
import type { Language } from '../domain/language.ts';
import { leading } from './agree.ts';
import { buildClassify, type Likeness } from './classify.ts';
import { explain } from './explain.ts';
import type { Facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { fits } from './fits.ts';
import { buildGuard, type Care } from './guards.ts';
import { HOME, type HouseRule } from './overlay.ts';
import { buildRead, type Candidate, inTruth, type Reading } from './readings.ts';
import { type Rule, type Rulebook, SLOTS, type Verdict } from './rulebook.ts';
import { buildUnderstand, type Understood } from './understand.ts';
import { isPermissive } from './verdict.ts';

interface Question {
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
  /** Country code, instead of the organisation's own. */
  jurisdiction?: string;
  /** The client whose instructions count. */
  client?: string;
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
  jurisdiction: string;
  /** What national law changes, or that nobody looked at it. */
  remarks: string[];
  /** What the organisation or the client adds; `by` names who instructs. */
  house: { client: string | null; by: string; approvedBy: string; approvedOn: string; text: string }[];
  edition: string;
  /** Date of the rule's last review, and whether a lawyer has signed it. */
  reviewed: string | null;
  status: Rule['status'] | null;
}

/** What an organisation brings along. */
interface House {
  /** Its country code. */
  jurisdiction?: string;
  /** Its own rules and those of its clients, as they are at the moment. */
  rules?: () => readonly HouseRule[];
}

export type Answerer = (question: Question) => Answer;

/**
 * Of a text in another language, or in none, hardly more than half is ever met: at most 0.55 of Spanish, Italian or invented
 * words, at least 0.65 of the 1,000 questions in scope of the kept lists. A few words ("mag da") say too little. One term of
 * the vocabulary makes up for both.
 */
const READ_FROM = { known: 0.6, words: 4 };

const isReadable = ({ words, facts }: Understood, { known }: Likeness): boolean =>
  facts.understood.length > 0 || (known >= READ_FROM.known && words.length >= READ_FROM.words);

/** From here on a question is none of our business; one that names something that calls for care hardly is. */
const OFF_TOPIC_FROM = { ordinary: 0.15, careful: 0.4 };

const offTopicFrom = ({ slots }: Facts, concepts: Rulebook['concepts']): number => {
  const calls = (id: string): boolean => Boolean(concepts[id]?.guarded || concepts[id]?.careful);
  return SLOTS.some((slot) => slots[slot].some(calls)) ? OFF_TOPIC_FROM.careful : OFF_TOPIC_FROM.ordinary;
};

/** A plain yes is at least this share of itself and of every no, however faint; `careful` where something calls for care. */
const PLAIN_YES_FROM = { ordinary: 0.93, careful: 0.98 };

/**
 * The reading that leads, unless it is a plain yes and too many of the others are none.
 *
 * @param faintNo as `Readings` has it
 */
const surely = (
  readings: readonly Reading[],
  faintNo: () => number,
  cares: ReadonlyMap<Reading, Care>,
): Reading | undefined => {
  const lead = leading(readings);
  if (!lead || !isPermissive(lead.row.verdict)) return lead;
  const level = cares.get(lead)?.level ?? 'ordinary';
  if (level === 'forbidden') return undefined;
  let yes = 0;
  let no = faintNo();
  for (const { row, weight } of readings) {
    if (isPermissive(row.verdict)) yes += weight;
    else no += weight;
  }
  return yes >= PLAIN_YES_FROM[level] * (yes + no) ? lead : undefined;
};

const isYes = (rule: Rule, readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.rule === rule && isPermissive(reading.row.verdict));

const noesOf = (readings: readonly Reading[]): Reading[] => readings.filter(({ row }) => !isPermissive(row.verdict));

/** Where the rules on incidents stand. */
const INCIDENTS = 'incidents/';

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

/** From this share on, another rule is a topic of its own beside the one that leads. */
const SECOND_FROM = 0.2;

/** The other topic of a question that has two; never as a plain yes, which takes more than a share of the readings. */
const secondTo = (lead: Reading, readings: readonly Reading[], candidates: readonly Candidate[], facts: Facts) => {
  const other = candidates.find(
    ({ rule, score }) =>
      rule.id !== lead.rule.id && score >= SECOND_FROM && rule.about.some((pattern) => fits(pattern, facts)),
  );
  const second = other && leading(readings.filter(({ rule }) => rule === other.rule));
  return second && !isPermissive(second.row.verdict) ? second : undefined;
};

/** Of the rules about what went wrong here, the one that the question reads most like. */
const incidentIn = (facts: Facts, { rules: scores }: Likeness, rules: readonly Rule[]): string | undefined => {
  const about = [...rules.keys()].filter((place) => {
    const rule = rules[place];
    return rule?.id.startsWith(INCIDENTS) && rule.about.some((pattern) => fits(pattern, facts));
  });
  const likeliest = about.sort((a, b) => (scores[b] as number) - (scores[a] as number))[0];
  return likeliest === undefined ? undefined : rules[likeliest]?.id;
};

/** Compiles the rulebook's indexes once; the function it returns answers in well under a millisecond. */
export const createAnswerer = (rulebook: Rulebook, house: House = {}): Answerer => {
  const understand = buildUnderstand(rulebook);
  const classify = buildClassify(rulebook);
  const read = buildRead(rulebook);
  return ({ question, language, prior, asOf, stated = {}, rule, jurisdiction, client }) => {
    const understood = understand(question, { ...(prior ? { prior } : {}), ...(language ? { given: language } : {}) });
    const likeness = classify(featuresOf(understood));
    const facts = withStated(understood.facts, stated);
    const asked = { asOf, rule, pressed: Object.keys(stated) };
    const { readings, faintNo, candidates, offTopic } = read(facts, likeness, asked);
    const place = {
      jurisdiction: jurisdiction ?? house.jurisdiction ?? HOME,
      houseRules: house.rules?.() ?? [],
      asOf,
      ...(client === undefined ? {} : { client }),
    };
    const shared = { question, facts, candidates, rulebook, place };
    // Who chose the rule has said enough.
    if (rule === undefined && !isReadable(understood, likeness)) return explain({ ...shared, fallback: 'empty' });
    if (offTopic >= offTopicFrom(facts, rulebook.concepts)) return explain({ ...shared, fallback: 'outOfScope' });
    // Guards only ever make stricter: a plain yes that something forbids is no reading at all.
    const careOf = buildGuard(facts, rulebook.concepts);
    const cares = new Map<Reading, Care>();
    for (const reading of readings) {
      const care = isPermissive(reading.row.verdict) && careOf(reading);
      if (care) cares.set(reading, care);
    }
    const open = readings.filter((reading) => cares.get(reading)?.level !== 'forbidden');
    const sure = surely(open, faintNo, cares);
    // Where a yes is withheld, what is too slim to be a reading beside it is no answer either.
    const others = sure ? open : noesOf(open);
    const unguarded = leading(readings);
    const care = unguarded && unguarded !== sure ? cares.get(unguarded) : undefined;
    const wentWrong = care?.concept !== undefined && rulebook.concepts[care.concept]?.slot === 'event';
    // Beside an ordinary story one clause about an incident is hardly ever a reading of its own, but it leads.
    const incident = others.length === 0 && wentWrong ? incidentIn(facts, likeness, rulebook.rules) : undefined;
    const reported =
      incident === undefined ? others : noesOf(read(facts, likeness, { ...asked, rule: incident }).readings);
    const likeliest = sure ?? leading(reported);
    const lead = likeliest && inTruth(likeliest, reported, facts);
    const guard = care?.concept === undefined ? {} : { guard: care.concept };
    if (!lead) {
      // A press must not bring the yes that was just withheld.
      const offered = candidates.filter((candidate) => !isYes(candidate.rule, readings));
      return explain({ ...shared, candidates: offered, ...guard, fallback: 'askDpo' });
    }
    const second = secondTo(lead, open, candidates, facts);
    return explain({ ...shared, lead, ...guard, ...(second ? { second } : {}) });
  };
};
