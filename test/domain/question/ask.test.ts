import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase } from '../../../src/domain/erase.ts';
import { brokenAt } from '../../../src/domain/history.ts';
import { isNeedless } from '../../../src/domain/notice.ts';
import {
  answerQuestion,
  askAgain,
  assignQuestion,
  closeQuestion,
  type QuestionRefusal,
} from '../../../src/domain/question/ask.ts';
import type { DpoQuestion } from '../../../src/domain/ticket.ts';
import { ticketSchema } from '../../../src/store/ticket-schema.ts';
import { aQuestion, NOW } from '../../support/tickets.ts';

const LATER = '2026-11-24T11:00:00.000Z';
const act = (by = 'U0DPO') => ({ by, now: LATER, salt: '01' });
const done = (result: DpoQuestion | QuestionRefusal): DpoQuestion => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
const answered = (): DpoQuestion => done(answerQuestion(aQuestion(), 'Only with consent.', act()));
const owedKeys = ({ notices }: DpoQuestion): string[] => notices.map(({ key, target }) => `${key} ${target}`);

describe('a question', () => {
  it('has no limit, and owes the DPO channel a word and the asker a receipt', () => {
    expect(aQuestion()).toMatchObject({ status: 'asked', due: null, workTo: null, closedAt: null });
    expect(owedKeys(aQuestion())).toEqual(['question_asked C0DPO', 'receipt U0AGENT']);
    expect(aQuestion().said).toEqual([{ from: 'asker', text: 'Le client le demande', by: 'U0AGENT', at: NOW }]);
  });

  it('answered is done with, and the asker is told', () => {
    expect(answered()).toMatchObject({ status: 'answered', closedAt: LATER });
    expect(owedKeys(answered()).at(-1)).toBe('question_answered U0AGENT');
    expect(answered().said?.at(-1)).toEqual({ from: 'dpo', text: 'Only with consent.', by: 'U0DPO', at: LATER });
  });

  it('asked again is open again, and the channel is told again', () => {
    const again = done(askAgain(answered(), 'And by phone?', 'C0DPO', act('U0AGENT')));
    expect(again).toMatchObject({ status: 'asked', closedAt: null });
    expect(owedKeys(again).at(-1)).toBe('question_asked:2 C0DPO');
    expect(owedKeys(done(answerQuestion(again, 'Too.', act()))).at(-1)).toBe('question_answered:2 U0AGENT');
  });

  it('a word to the channel that an answer overtook is needless; the answer is not', () => {
    const [asked, , told] = answered().notices;
    expect(asked && isNeedless(answered(), asked, LATER, 'Europe/Brussels')).toBe(true);
    expect(told && isNeedless(answered(), told, LATER, 'Europe/Brussels')).toBe(false);
  });

  const closed = done(closeQuestion(answered(), act('U0AGENT')));
  it.each([
    ['an empty answer', answerQuestion(aQuestion(), '  ', act()), 'empty'],
    ['an answer to what is closed', answerQuestion(closed, 'x', act()), 'question_over'],
    ['asking again by somebody else', askAgain(answered(), 'x', 'C0DPO', act('U0OTHER')), 'not_the_asker'],
    ['asking again before the answer', askAgain(aQuestion(), 'x', 'C0DPO', act('U0AGENT')), 'not_answered'],
    ['asking again with no words', askAgain(answered(), ' ', 'C0DPO', act('U0AGENT')), 'empty'],
    ['asking again what is closed', askAgain(closed, 'x', 'C0DPO', act('U0AGENT')), 'question_over'],
    ['closing in silence', closeQuestion(aQuestion(), act()), 'needs_answer'],
    ['closing twice', closeQuestion(closed, act()), 'question_over'],
    ['assigning what is closed', assignQuestion(closed, 'U0X', act()), 'question_over'],
    ['assigning to the same', assignQuestion(aQuestion({ assignee: 'U0X' }), 'U0X', act()), 'nothing_changed'],
  ] as const)('%s is refused', (_, result, refused) => expect(result).toEqual({ refused }));

  it('nothing is done any more to one whose words are gone', () => {
    const erased = erase(answered(), act(), 'retention');
    if (erased.type !== 'question') throw new Error('a question');
    const over = { refused: 'question_over' };
    expect(askAgain(erased, 'x', 'C0DPO', act('U0AGENT'))).toEqual(over);
    expect(answerQuestion(erased, 'x', act())).toEqual(over);
  });

  it('the asker may take it back unanswered', () => {
    expect(closeQuestion(aQuestion(), act('U0AGENT'))).toMatchObject({ status: 'closed', closedAt: LATER });
  });

  it('keeps its word under any sequence: open is asked, the store takes it, the chain holds, no notice key twice', () => {
    const step = fc.constantFrom<(question: DpoQuestion) => DpoQuestion | QuestionRefusal>(
      (question) => answerQuestion(question, 'a', act()),
      (question) => askAgain(question, 'b', 'C0DPO', act('U0AGENT')),
      (question) => closeQuestion(question, act()),
      (question) => closeQuestion(question, act('U0AGENT')),
      (question) => assignQuestion(question, 'U0X', act()),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const end = steps.reduce<DpoQuestion>((question, next) => {
          const result = next(question);
          return 'refused' in result ? question : result;
        }, aQuestion());
        expect(end.closedAt === null).toBe(end.status === 'asked');
        expect(ticketSchema.safeParse(end).success).toBe(true);
        expect(brokenAt(end.history)).toBeUndefined();
        expect(new Set(end.notices.map(({ key }) => key)).size).toBe(end.notices.length);
      }),
      { numRuns: 500 },
    );
  });
});
