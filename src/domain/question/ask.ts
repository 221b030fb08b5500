/** A question to the DPO and what becomes of it: answered, asked again, closed. Nothing here writes. */
import type { Moment } from '../filing.ts';
import { append } from '../history.ts';
import type { Language } from '../language.ts';
import type { ActorId, DpoQuestion, Notice } from '../ticket.ts';
import type { Act } from '../transition.ts';
import type { AskedAbout, Said } from './file.ts';

export interface QuestionFiling {
  workspace: string;
  by: ActorId;
  language: Language;
  gesture: string;
  /** The question, masked. */
  description: string;
  about: AskedAbout;
  /** Id of the client that it is about; null for none in particular. */
  client: string | null;
  /** What the asker adds; empty where nothing. */
  context: string;
}

export type QuestionRefusal = {
  refused: 'empty' | 'question_over' | 'not_answered' | 'not_the_asker' | 'needs_answer' | 'nothing_changed';
};

const owed = (kind: Notice['kind'], key: string, target: string, now: string): Notice => ({
  key,
  kind,
  target,
  dueAt: now,
  attempts: 0,
});

const said = (from: Said['from'], text: string, { by, now }: Act): Said => ({ from, text, by, at: now });

/** It owes the DPO channel a word and the asker a receipt. It has no legal limit. */
export const openQuestion = (
  { by, context, ...filing }: QuestionFiling,
  moment: Moment,
  dpoChannel: string,
): Omit<DpoQuestion, 'id' | 'revision'> => {
  const { now, salt } = moment;
  const { description, about } = filing;
  const added = context.trim() === '' ? [] : [said('asker', context, { by, ...moment })];
  return {
    ...filing,
    type: 'question',
    status: 'asked',
    filedBy: by,
    filedAt: now,
    due: null,
    workTo: null,
    because: [],
    assignee: null,
    closedAt: null,
    ...(added.length === 0 ? {} : { said: added }),
    history: append([], { at: now, by, event: 'filed', changes: { description, about, context }, salt }),
    notices: [owed('question_asked', 'question_asked', dpoChannel, now), owed('receipt', 'receipt', by, now)],
  };
};

const record = (
  question: DpoQuestion,
  event: string,
  change: Partial<DpoQuestion>,
  { by, now, salt }: Act,
  changes: Record<string, unknown>,
): DpoQuestion => ({
  ...question,
  ...change,
  history: append(question.history, { at: now, by, event, changes, salt }),
});

const withWord = ({ said: before = [] }: DpoQuestion, word: Said): Said[] => [...before, word];

const nextKey = ({ notices }: DpoQuestion, kind: Notice['kind']): string => {
  const known = notices.filter((notice) => notice.kind === kind).length;
  return known === 0 ? kind : `${kind}:${known + 1}`;
};

/** Closed, or its words are gone. */
const isOver = ({ status, erased }: DpoQuestion): boolean => status === 'closed' || erased !== undefined;

/** The DPO's answer, also a second one; it is done with then, unless the asker asks again. The asker is told in person. */
export const answerQuestion = (question: DpoQuestion, text: string, act: Act): DpoQuestion | QuestionRefusal => {
  if (isOver(question)) return { refused: 'question_over' };
  if (text.trim() === '') return { refused: 'empty' };
  const told = owed('question_answered', nextKey(question, 'question_answered'), question.filedBy, act.now);
  const change: Partial<DpoQuestion> = {
    status: 'answered',
    closedAt: act.now,
    said: withWord(question, said('dpo', text, act)),
    notices: [...question.notices, told],
  };
  return record(question, 'answered', change, act, { text });
};

/** The answer does not do: the question is open again, and the DPO channel is told. */
export const askAgain = (
  question: DpoQuestion,
  text: string,
  dpoChannel: string,
  act: Act,
): DpoQuestion | QuestionRefusal => {
  if (act.by !== question.filedBy) return { refused: 'not_the_asker' };
  if (isOver(question)) return { refused: 'question_over' };
  if (question.status !== 'answered') return { refused: 'not_answered' };
  if (text.trim() === '') return { refused: 'empty' };
  const told = owed('question_asked', nextKey(question, 'question_asked'), dpoChannel, act.now);
  const change: Partial<DpoQuestion> = {
    status: 'asked',
    closedAt: null,
    said: withWord(question, said('asker', text, act)),
    notices: [...question.notices, told],
  };
  return record(question, 'asked_again', change, act, { text });
};

/** The asker may take it back at any time; anybody else closes only what is answered. */
export const closeQuestion = (question: DpoQuestion, act: Act): DpoQuestion | QuestionRefusal => {
  if (isOver(question)) return { refused: 'question_over' };
  if (act.by !== question.filedBy && question.status === 'asked') return { refused: 'needs_answer' };
  return record(question, 'closed', { status: 'closed', closedAt: act.now }, act, {});
};

export const assignQuestion = (question: DpoQuestion, assignee: ActorId, act: Act): DpoQuestion | QuestionRefusal => {
  if (isOver(question)) return { refused: 'question_over' };
  if (question.assignee === assignee) return { refused: 'nothing_changed' };
  return record(question, 'assigned', { assignee }, act, { assignee });
};

/** A notice of an answer that was overtaken, or of a question that nobody waits for any more. */
export const isOvertaken = (notice: Notice, { status }: Pick<DpoQuestion, 'status'>): boolean =>
  notice.kind === 'question_asked' && status !== 'asked';
