import { describe, expect, it } from 'vitest';
import { recordClientAnswer } from '../../../src/domain/incident/client-answer.ts';
import { decideOn } from '../../../src/domain/incident/decision.ts';
import { closeIncident } from '../../../src/domain/incident/life.ts';
import { recordTold } from '../../../src/domain/incident/tell.ts';
import { act, assessed, decided, done, hours, NOTIFY, SECOND, told } from '../../support/incident-steps.ts';
import { anIncident } from '../../support/tickets.ts';

describe('telling', () => {
  it('the authority in time makes it notified', () => {
    expect(recordTold(decided(), told('authority'), act('U0DPO', hours(3)))).toMatchObject({ status: 'notified' });
  });

  it('the authority after the limit needs the reason for the delay, once', () => {
    const late = act('U0DPO', hours(80));
    expect(recordTold(decided(), told('authority', hours(79)), late)).toEqual({ refused: 'needs_delay_reason' });
    const first = done(recordTold(decided(), told('authority', hours(79), 'found late'), late));
    expect(first.told).toMatchObject([{ delayReason: 'found late' }]);
    expect(recordTold(first, told('authority', hours(80)), late)).not.toHaveProperty('refused');
  });

  it.each(['authority', 'subjects'] as const)('%s before a decision is refused', (whom) => {
    expect(recordTold(assessed(), told(whom), act())).toEqual({ refused: 'no_decision' });
  });

  it('the client may be told at any time', () => {
    expect(recordTold(anIncident(), told('client'), act('U0DPO', hours(3)))).toMatchObject({ status: 'reported' });
  });

  it('in the future is refused', () => {
    expect(recordTold(decided(), told('authority', hours(9)), act())).toMatchObject({ refused: 'future' });
  });
});

describe('in phases (Art. 33(4))', () => {
  const notice = (stage: 'first' | 'further' | 'final', changed = '') => ({ ...told('authority'), stage, changed });
  const late = act('U0DPO', hours(3));
  const first = done(recordTold(decided(), notice('first'), late));

  it('first, further, final: each a row with what changed, and only the final one lets it close', () => {
    expect(closeIncident(first, '', act())).toEqual({ refused: 'final_notice_missing' });
    const further = done(recordTold(first, notice('further', '300 people, not 30'), late));
    expect(closeIncident(further, '', act())).toEqual({ refused: 'final_notice_missing' });
    const final = done(recordTold(further, notice('final', 'cause found'), late));
    expect(final.told?.map(({ stage, changed }) => [stage, changed])).toEqual([
      ['first', undefined],
      ['further', '300 people, not 30'],
      ['final', 'cause found'],
    ]);
    expect(closeIncident(final, '', act())).toMatchObject({ status: 'closed' });
  });

  it('everything at once closes too', () => {
    const whole = done(recordTold(decided(), notice('final'), late));
    expect(closeIncident(whole, '', act())).toMatchObject({ status: 'closed' });
  });

  it.each([
    ['a further one before the first', decided(), notice('further', 'x'), 'first_notice_missing'],
    ['a second first one', first, notice('first', 'x'), 'first_notice_sent'],
    ['a further one that says nothing new', first, notice('further', ' '), 'needs_changed'],
  ] as const)('%s is refused', (_, incident, given, refused) => {
    expect(recordTold(incident, given, late)).toEqual({ refused });
  });
});

describe('as processor', () => {
  const processor = assessed(anIncident({ role: 'processor', client: 'acme' }));
  const answer = { notifyAuthority: true, notifySubjects: false, text: 'Ms Janssens called' };

  it('only whether it is a breach is decided here, without a reason; the client’s decision is noted once it was told', () => {
    const own = done(decideOn(processor, { ...NOTIFY, notifyAuthority: false }, SECOND, act()));
    expect(own).toMatchObject({ status: 'decided', decision: { needsSecond: false } });
    expect(recordClientAnswer(own, answer, act())).toEqual({ refused: 'client_not_told' });
    const notice = { ...told('client'), how: 'email' as const, text: 'As your processor …' };
    const sent = done(recordTold(own, notice, act('U0DPO', hours(3))));
    expect(sent).toMatchObject({ status: 'notified', told: [{ how: 'email', text: 'As your processor …' }] });
    const answered = done(recordClientAnswer(sent, answer, act()));
    expect(answered.clientAnswer).toMatchObject({ ...answer, by: 'U0DPO' });
    expect(closeIncident(answered, '', act())).toMatchObject({ status: 'closed' });
  });

  it('that it is no breach still needs a reason and a second person', () => {
    const none = { ...NOTIFY, breach: false, notifyAuthority: false };
    expect(decideOn(processor, none, SECOND, act())).toEqual({ refused: 'needs_reason' });
    expect(decideOn(processor, { ...none, reason: 'test data' }, SECOND, act())).toMatchObject({
      decision: { needsSecond: true },
    });
  });

  it('a client’s decision where the data are ours is refused', () => {
    expect(recordClientAnswer(decided(), answer, act())).toEqual({ refused: 'not_processor' });
  });
});
