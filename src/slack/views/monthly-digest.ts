/** The month in numbers, with a chart of the months before it. Never a word of a ticket. */
import type { Figures } from '../../domain/figures.ts';
import { figureWords, outcomeWords } from '../../words/figure-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { clip, LIMITS } from '../limits.ts';
import { type Block, context, fields, header, type Message, section } from './blocks.ts';
import type { Reader } from './dates.ts';

export interface MonthlyDigest {
  /** Of the month that is told. */
  month: Figures;
  /** Of that month and those before it. */
  trend: Figures;
  reader: Reader;
  /** False where Slack refused the chart: the numbers stand in the text in any case. */
  chart?: boolean;
}

type Word = keyof typeof figureWords;

const nameOf = (month: string, { language }: Reader, style: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-15`));

/** Slack's native chart; a message may have two. Missing in @slack/types. */
const chartBlock = ({ trend, reader }: MonthlyDigest): Block => {
  const word = (key: Word): string => say(reader.language, figureWords[key]);
  const { requests, incidents } = trend;
  const labels = requests.byMonth.map(({ month }) => clip(nameOf(month, reader, 'short'), LIMITS.chartLabel));
  const series = (name: string, months: readonly { total: number }[]) => ({
    name: clip(name, LIMITS.chartLabel),
    data: months.map(({ total }, i) => ({ label: labels[i] ?? '', value: total })),
  });
  const block = {
    type: 'data_visualization',
    title: clip(word('perMonth'), LIMITS.chartTitle),
    chart: {
      type: 'bar',
      series: [series(word('requests'), requests.byMonth), series(word('incidents'), incidents.byMonth)],
      axis_config: { categories: labels, x_label: word('month'), y_label: word('number') },
    },
  };
  return block as unknown as Block;
};

/** The same numbers, for whoever cannot see the chart. */
const trendLines = ({ trend, reader }: MonthlyDigest): string =>
  trend.requests.byMonth
    .map(({ month, total }, i) =>
      say(reader.language, figureWords.monthLine, {
        month: nameOf(month, reader, 'short'),
        requests: total,
        incidents: trend.incidents.byMonth[i]?.total ?? 0,
      }),
    )
    .join('\n');

export const monthlyDigest = (digest: MonthlyDigest): Message => {
  const { month, trend, reader, chart = true } = digest;
  const { language } = reader;
  const word = (key: Word): string => say(language, figureWords[key]);
  const title = say(language, figureWords.digestTitle, { month: nameOf(month.months[0] ?? '', reader, 'long') });
  const { requests, incidents, open, answers } = month;
  const number = (value: number): string => new Intl.NumberFormat(LOCALE[language]).format(value);
  const shown = trend.months.length > 1 && trend.months.length <= LIMITS.chartPoints;
  const notified = incidents.authority.in_time + incidents.authority.late;
  return {
    text: say(language, figureWords.digestText, {
      title,
      requests: requests.total,
      late: requests.outcomes.late + requests.outcomes.overdue,
      incidents: incidents.total,
      open: open.total,
    }),
    blocks: [
      header(`📊 ${title}`),
      fields([
        [word('requests'), number(requests.total)],
        [say(language, outcomeWords.in_time), number(requests.outcomes.in_time)],
        [say(language, outcomeWords.late), number(requests.outcomes.late)],
        [say(language, outcomeWords.overdue), number(requests.outcomes.overdue)],
        [word('incidents'), number(incidents.total)],
        [word('notified'), number(notified)],
        [word('open'), number(open.total)],
        [word('overdue'), number(open.overdue)],
        [word('answers'), number(answers.total)],
      ]),
      ...(shown && chart ? [chartBlock(digest)] : []),
      ...(shown ? [section(`*${word('perMonth')}*\n${trendLines(digest)}`)] : []),
      context(word('digestNote')),
    ],
  };
};
