/**
 * What national law or an organisation's own rules lay over a rule's answer. An overlay adds, or makes stricter; it never
 * ends in a plain yes.
 */
import type { Language, Translated } from '../domain/language.ts';
import { answerWords } from '../words/answer-words.ts';
import { say } from '../words/say.ts';
import type { Answer, Citation } from './answer.ts';
import type { Provision, Verdict } from './rulebook.ts';
import { isPermissive, stricter } from './verdict.ts';

/** What an overlay says in one language. */
export interface OverlayText {
  /** Instead of the row's own, where the verdict changes. */
  headline?: string;
  answer?: string;
  /** Another country's take the place of the rule's; a house's stand before them. */
  conditions?: string[];
  steps?: string[];
  /** One sentence that the card shows by itself. */
  remark: string;
}

export interface Overlay {
  /** The rule that it lies over. */
  rule: string;
  /** The rows that it lies over; all of them when absent. */
  rows?: string[];
  verdict?: Exclude<Verdict, 'out_of_scope' | 'allowed' | 'not_required'>;
  /** The day from which it is law, `YYYY-MM-DD`; always, when absent. */
  from?: string;
  /** Most important first; before those of the rule. */
  cites: Provision[];
  text: Partial<Translated<OverlayText>>;
}

/** A country whose differences are written down. */
export interface Jurisdiction {
  /** Country code whose public holidays count. */
  holidays: string;
  authority: { name: string; url: string };
  overlays: Overlay[];
}

/** An overlay by which an organisation or one of its clients instructs its people. */
export interface HouseRule extends Overlay {
  /** Absent: it holds for the whole organisation. */
  client?: string;
  /** How the answer names who instructs. */
  by: string;
  approvedBy: string;
  /** `YYYY-MM-DD`; it counts from that day. */
  approvedOn: string;
}

/** The country whose national law the rules look at. */
export const HOME = 'BE';

const MOST_CITATIONS = 5;

const liesOver =
  (rule: string, row: string, asOf: string) =>
  (overlay: Overlay): boolean =>
    overlay.rule === rule && (overlay.rows?.includes(row) ?? true) && (overlay.from ?? asOf) <= asOf;

/** The text in the asker's language, or in the first one that there is. */
const textIn = ({ text }: Overlay, language: Language): OverlayText =>
  text[language] ?? text.en ?? text.nl ?? text.fr ?? text.de ?? { remark: '' };

const lay = (answer: Answer, overlay: Overlay, lists: Pick<Answer, 'conditions' | 'steps'>): Answer => {
  const { headline, answer: why } = textIn(overlay, answer.language);
  const cites = overlay.cites.map(({ ref, title, url }): Citation => ({ ref, title: title[answer.language], url }));
  const added: Answer = {
    ...answer,
    ...lists,
    citations: [...cites, ...answer.citations.filter(({ ref }) => !cites.some((cite) => cite.ref === ref))].slice(
      0,
      MOST_CITATIONS,
    ),
  };
  if (!overlay.verdict || stricter(answer.verdict, overlay.verdict)) return added;
  return { ...added, verdict: overlay.verdict, headline: headline ?? added.headline, answer: why ?? added.answer };
};

const layNational = (answer: Answer, overlay: Overlay): Answer => {
  const { conditions = answer.conditions, steps = answer.steps } = textIn(overlay, answer.language);
  return lay(answer, overlay, { conditions, steps });
};

const layHouse = (answer: Answer, overlay: Overlay): Answer => {
  const { conditions = [], steps = [] } = textIn(overlay, answer.language);
  return lay(answer, overlay, {
    conditions: [...conditions, ...answer.conditions],
    steps: [...steps, ...answer.steps],
  });
};

/** `Portugal (PT)`, in the reader's language. */
const countryName = (code: string, language: Language): string => {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
};

const withRemarks = (answer: Answer, remarks: readonly string[]): Answer => ({
  ...answer,
  remarks: [...answer.remarks, ...remarks],
  because: [...answer.because, ...remarks],
});

/** A yes that rests on Belgian law first is none elsewhere. */
const doubted = (answer: Answer, country: string): Answer => {
  if (!isPermissive(answer.verdict) || !answer.citations[0]?.ref.startsWith(`${HOME} `)) return answer;
  const { language } = answer;
  return {
    ...answer,
    verdict: 'ask_dpo',
    headline: say(language, answerWords.restsOnHomeLaw, { country }),
    answer: say(language, answerWords.atHome, { headline: answer.headline }),
  };
};

/** The answer as it is in another country: with what differs, or saying that nobody looked. */
export const inJurisdiction = (
  answer: Answer,
  row: string | undefined,
  jurisdictions: Record<string, Jurisdiction>,
  { jurisdiction: code, asOf }: { jurisdiction: string; asOf: string },
): Answer => {
  const { language, rule } = answer;
  const here = { ...answer, jurisdiction: code };
  if (code === HOME || answer.verdict === 'out_of_scope') return here;
  const overlays =
    rule === null || row === undefined ? [] : (jurisdictions[code]?.overlays ?? []).filter(liesOver(rule, row, asOf));
  const country = countryName(code, language);
  const careful = doubted(here, country);
  if (overlays.length === 0) return withRemarks(careful, [say(language, answerWords.notLookedAt, { country })]);
  // Belgian law is not the law there.
  const foreign = ({ ref }: { ref: string }): boolean => !ref.startsWith(`${HOME} `);
  const { citations, exceptions } = careful;
  const without = { ...careful, citations: citations.filter(foreign), exceptions: exceptions.filter(foreign) };
  return withRemarks(
    overlays.reduce(layNational, without),
    overlays.map((overlay) => textIn(overlay, language).remark),
  );
};

/** The answer with what the organisation and the client say, each with who approved it and when. */
export const withHouseRules = (
  answer: Answer,
  row: string | undefined,
  rules: readonly HouseRule[],
  { client, asOf }: { client?: string; asOf: string },
): Answer => {
  const { language, rule } = answer;
  if (rule === null || row === undefined) return answer;
  const ours = rules
    .filter(liesOver(rule, row, asOf))
    .filter((house) => house.approvedOn <= asOf && (house.client === undefined || house.client === client));
  return {
    ...ours.reduce(layHouse, answer),
    house: ours.map((house) => ({
      client: house.client ?? null,
      by: house.by,
      approvedBy: house.approvedBy,
      approvedOn: house.approvedOn,
      text: textIn(house, language).remark,
    })),
  };
};
