/** What an exercise says: every message starts with the word DRILL, for notifications too. */
import { type DrillStep, drillReport } from '../../domain/drill.ts';
import { WEBHOOK } from '../../domain/ladder.ts';
import type { Language } from '../../domain/language.ts';
import type { Incident } from '../../domain/ticket.ts';
import { drillWords } from '../../words/drill-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Block, button, context, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

const SIGN = '🧪';

const seconds = (milliseconds: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(Math.max(0, milliseconds) / 1000);

export const drillAlert = (drill: Incident, reader: Reader): Message => {
  const { language } = reader;
  const { id, acknowledgedBy, acknowledgedAt, closedAt } = drill;
  const title = `${SIGN} ${say(language, drillWords.title, { id })}`;
  const label = say(language, ticketWords.acknowledgeLabel, { id });
  const blocks: Block[] = [
    header(title),
    section(say(language, drillWords.alert)),
    context(say(language, drillWords.startedBy, { who: `<@${drill.filedBy}>` })),
  ];
  if (acknowledgedBy && acknowledgedAt) {
    const values = { who: `<@${acknowledgedBy}>`, when: slackDate(reader, acknowledgedAt) };
    blocks.push(context(`✅ ${say(language, ticketWords.acknowledgedBy, values)}`));
  } else if (closedAt === null) {
    const text = say(language, ticketWords.acknowledge);
    blocks.push(actions(button(ACTIONS.acknowledge, text, { value: id, style: 'primary', label })));
  }
  return { text: title, blocks };
};

const nameOf = (target: string, language: Language): string => {
  if (target === WEBHOOK) return say(language, drillWords.webhook);
  return /^[UW]/.test(target) ? `<@${target}>` : say(language, drillWords.channel, { id: `<#${target}>` });
};

const line = ({ target, owedAfter, took, error }: DrillStep, language: Language): string => {
  const values = { target: nameOf(target, language), after: seconds(owedAfter, language), error: error ?? '–' };
  if (took === null) return `❌ ${say(language, drillWords.notSent, values)}`;
  const told = { ...values, took: seconds(took, language) };
  return error === undefined
    ? `✅ ${say(language, drillWords.sent, told)}`
    : `⚠️ ${say(language, drillWords.sentAfterError, told)}`;
};

/** Steps shown; a longer ladder has the rest in the ticket. */
const SHOWN = 30;

/** How long each step took, for whoever started it. */
export const drillReportMessage = (drill: Incident, { language }: Reader): Message => {
  const { steps, acknowledgedBy, acknowledgedAfter } = drillReport(drill);
  const title = `${SIGN} ${say(language, drillWords.report, { id: drill.id })}`;
  const end =
    acknowledgedBy !== null && acknowledgedAfter !== null
      ? say(language, drillWords.acknowledged, {
          who: `<@${acknowledgedBy}>`,
          after: seconds(acknowledgedAfter, language),
        })
      : say(language, drillWords.notAcknowledged);
  return {
    text: title,
    blocks: [
      header(title),
      section(
        steps
          .slice(0, SHOWN)
          .map((step) => line(step, language))
          .join('\n') || '–',
      ),
      section(end),
      context(say(language, drillWords.pace)),
    ],
  };
};
