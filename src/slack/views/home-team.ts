/** App Home of a manager: numbers and who has what, without a word of any ticket. */
import type { Overview } from '../../domain/overview.ts';
import { filterWords } from '../../words/filter-words.ts';
import { homeWords } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { type Block, fields, header, section } from './blocks.ts';
import type { Reader } from './dates.ts';

/** People named; of the rest the number is said. */
const PEOPLE = 15;

const loadLines = ({ load }: Overview, { language }: Reader): string => {
  if (load.length === 0) return say(language, homeWords.noLoad);
  const lines = load.slice(0, PEOPLE).map(({ assignee, open, overdue }) => {
    const who = assignee ? `<@${assignee}>` : `_${say(language, homeWords.nobody)}_`;
    return say(language, homeWords.loadLine, { who, open, overdue });
  });
  const beyond = load.length - PEOPLE;
  return [...lines, ...(beyond > 0 ? [say(language, homeWords.loadMore, { count: beyond })] : [])].join('\n');
};

export const teamBlocks = (overview: Overview, reader: Reader): Block[] => {
  const { language } = reader;
  const { open, overdue, week, unassigned } = overview;
  const number = (label: string, count: number, alarming = false): readonly [string, string] => [
    label,
    alarming && count > 0 ? `❗ *${count}*` : String(count),
  ];
  return [
    header(say(language, homeWords.team)),
    fields([
      number(say(language, filterWords.incident), open.incident),
      number(say(language, filterWords.request), open.request),
      number(say(language, filterWords.question), open.question),
      number(say(language, homeWords.overdue), overdue, true),
      number(say(language, homeWords.week), week),
      number(say(language, homeWords.unassigned), unassigned),
    ]),
    section(`*${say(language, homeWords.load)}*\n${loadLines(overview, reader)}`),
  ];
};
