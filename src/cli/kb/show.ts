import { Command, Option } from 'commander';
import type { Pattern } from '../../answer/rulebook.ts';
import type { LegalValues } from '../../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { type JurisdictionSource, readJurisdictions } from '../../knowledge/jurisdictions.ts';
import { type FindProvision, readLaw } from '../../knowledge/law.ts';
import { KNOWLEDGE, type RuleSource } from '../../knowledge/load.ts';
import { loadLegalValues } from '../../knowledge/load-law.ts';
import { readRule, ruleIds } from '../../knowledge/one-rule.ts';
import { saidOn } from '../../knowledge/placeholders.ts';
import { answerWords, verdictWords } from '../../words/answer-words.ts';
import { say } from '../../words/say.ts';
import { Refused } from '../refused.ts';
import { readable, today } from './readable.ts';

interface Shown {
  language: Language;
  findProvision: FindProvision;
  jurisdictions: Record<string, JurisdictionSource>;
  law: LegalValues;
  /** Whose numbers the texts say, `YYYY-MM-DD`. */
  day: string;
}

/** One rule in one language, its citations with title and link. */
export const ruleAsJson = (rule: RuleSource, { language, findProvision, jurisdictions, law, day }: Shown) => {
  const { nl: _, fr: __, en: ___, de: ____, file: _____, ...rest } = rule;
  const { rows: rowTexts, exceptions, ...texts } = saidOn(rule, law, day)[language];
  return {
    ...rest,
    language,
    ...texts,
    rows: rule.rows.map((row) => ({
      ...row,
      cites: row.cites.map((ref) => {
        const provision = findProvision(ref);
        return { ref, title: provision?.title[language] ?? '', url: provision?.url ?? '' };
      }),
      ...rowTexts[row.id],
    })),
    exceptions: rule.exceptions.map((ref) => ({ ref, text: exceptions[ref] ?? '' })),
    elsewhere: Object.entries(jurisdictions).flatMap(([country, { overlays }]) =>
      overlays
        .filter((overlay) => overlay.rule === rule.id)
        .map((overlay) => saidOn(overlay, law, day))
        .map(({ rows, verdict, from, cites, [language]: said }) => ({ country, rows, verdict, from, cites, ...said })),
    ),
  };
};

const factsInWords = (pattern: Pattern): string =>
  Object.entries(pattern)
    .map(([slot, ids]) => `${slot}: ${ids.join(' or ')}`)
    .join('; ');

/** When a row fits, one line for each of its combinations. */
const whenInWords = (when: RuleSource['rows'][number]['when'], isLast: boolean): string[] => {
  if (!when) return [isLast ? 'every other question' : 'a question that reads like its phrasings'];
  return when.map(({ not, ...pattern }) => `${factsInWords(pattern)}${not ? `; without ${factsInWords(not)}` : ''}`);
};

/** One rule as the card would say it, row by row, with what makes each row fit. */
export const ruleInWords = (rule: RuleSource, settings: Shown): string => {
  const { language } = settings;
  const shown = ruleAsJson(rule, settings);
  const word = (key: keyof typeof answerWords): string => say(language, answerWords[key]);
  const block = (title: string, lines: readonly string[] = [], indent = ''): string[] =>
    lines.length > 0 ? [`${indent}${title}:`, ...lines.map((line) => `${indent}  - ${line}`)] : [];
  const { inForce } = rule;
  return [
    `${shown.title} (${rule.id})`,
    `${rule.status}, reviewed ${rule.reviewed}, in force from ${inForce.from}${inForce.to ? ` to ${inForce.to}` : ''}, ${rule.breadth}, topics ${rule.topics.join(', ')}`,
    ...block('About', rule.about.map(factsInWords)),
    ...shown.rows.flatMap((row, i) => [
      '',
      `${i + 1}. ${row.id}: ${say(language, verdictWords[row.verdict])} (${row.verdict})`,
      ...block('When', whenInWords(row.when, i === shown.rows.length - 1), '   '),
      `   ${row.headline ?? ''}`,
      `   ${row.answer ?? ''}`,
      ...block(word('conditions'), row.conditions, '   '),
      ...block(word('steps'), row.steps, '   '),
      ...block(
        word('sources'),
        row.cites.map(({ ref, title, url }) => `${ref} ${title} <${url}>`),
        '   ',
      ),
    ]),
    '',
    ...block(word('conditions'), shown.conditions),
    ...block(
      word('exceptions'),
      shown.exceptions.map(({ ref, text }) => `${text} (${ref})`),
    ),
    ...block(word('steps'), shown.steps),
    ...block(word('caller'), shown.caller ? [shown.caller] : []),
    ...block(word('dpo'), [shown.dpo]),
    ...block(
      'Elsewhere',
      shown.elsewhere.map(
        ({ country, rows, verdict, from, remark }) =>
          `${country}${rows ? `, ${rows.join(' and ')}` : ''}${from ? ` from ${from}` : ''}${verdict ? ` → ${verdict}` : ''}: ${remark}`,
      ),
    ),
    ...block('Asks for', shown.ask),
    ...block('Related', shown.related),
    '',
    ...block(
      'Examples',
      shown.examples.map(({ ask, expect }) => `${ask} → ${expect}`),
    ),
    ...block('Must not reach it', shown.lookalikes),
  ].join('\n');
};

/** Rules whose id shares a word with what was typed. */
const nearest = (typed: string): string[] => {
  const words = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  return ruleIds()
    .filter((id) => words.some((word) => id.includes(word)))
    .slice(0, 5);
};

const show = (id: string, { lang, json }: { lang: Language; json?: boolean }): void => {
  const wanted = id.replace(/\.yml$/, '');
  const rule = readable(() => readRule(wanted));
  if (!rule) {
    const near = nearest(wanted);
    throw new Refused(
      `There is no rule "${id}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'A rule’s id is its path below knowledge/rules, such as special-categories/health.'}`,
    );
  }
  const shown = readable(() => ({
    language: lang,
    findProvision: readLaw(KNOWLEDGE),
    jurisdictions: readJurisdictions(KNOWLEDGE),
    law: loadLegalValues(),
    day: today(),
  }));
  console.log(json ? JSON.stringify(ruleAsJson(rule, shown), null, 2) : ruleInWords(rule, shown));
};

export const showCommand = (): Command =>
  new Command('show')
    .description('one rule: when each row fits, what it says, its law and its examples')
    .argument('<rule>', 'its path below knowledge/rules, such as special-categories/health')
    .addOption(new Option('--lang <xx>', 'in this language').choices(LANGUAGES).default('en'))
    .option('--json', 'print one JSON object')
    .action(show);
