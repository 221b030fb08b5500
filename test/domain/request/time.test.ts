import { describe, expect, it } from 'vitest';
import { correctRequest } from '../../../src/domain/request/correction.ts';
import { forwardRequest } from '../../../src/domain/request/duties.ts';
import { askIdentity, settleIdentity } from '../../../src/domain/request/identity.ts';
import { answerRights, refuseRights } from '../../../src/domain/request/outcome.ts';
import { extendRequest, pauseRequest, resumeRequest } from '../../../src/domain/request/time.ts';
import { NOW } from '../../support/tickets.ts';
import { act, answer, answered, day, done, own, verified } from './cases.ts';
import { explainless as clock } from './place.ts';

describe('identity', () => {
  it('is open whatever the channel, and until it is settled nothing is given', () => {
    for (const channel of ['phone', 'email', 'in_person'])
      expect(answerRights(own({ channel }), answer(['access']), act(2))).toEqual({ refused: 'identity_open' });
  });

  it('asked, then verified: both days are kept, and the wait is added to the formal limit only', () => {
    const asked = done(askIdentity(own(), day(1), act(1)));
    expect(asked).toMatchObject({ status: 'in_progress', identity: { state: 'asked', askedAt: day(1) } });
    expect(asked.due).toBe(own().due);
    const known = verified(asked, 6);
    expect(known.identity).toEqual({ state: 'verified', askedAt: day(1), settledAt: day(6), means: 'callback' });
    expect(known.due).toBe('2026-12-29T23:59:59+01:00');
    expect(known.workTo).toBe('2026-12-24T23:59:59+01:00');
  });

  it('asked again, the first day counts', () => {
    const twice = done(askIdentity(done(askIdentity(own(), day(1), act(1))), day(4), act(4)));
    expect(twice).toMatchObject({ identity: { askedAt: day(1) }, pause: { from: day(1), to: null } });
  });

  it('not verified without having asked is refused, and so is refusing somebody who is known', () => {
    const nobody = { means: null, settledAt: day(1), mandate: false };
    expect(settleIdentity(own(), nobody, clock, act())).toEqual({ refused: 'identity_not_asked' });
    const refusal = { ...answer(['access']), ground: 'not_identified', note: 'no answer' } as const;
    expect(refuseRights(verified(), refusal, act(2))).toEqual({ refused: 'identified' });
    const failed = done(settleIdentity(done(askIdentity(own(), day(1), act())), nobody, clock, act(1)));
    expect(refuseRights(failed, refusal, act(2))).toMatchObject({ status: 'refused' });
  });

  it('of a person whom nobody can find is not verified', () => {
    const found = { means: 'questions', settledAt: day(1), mandate: false } as const;
    expect(settleIdentity(own({ subjectReference: '' }), found, clock, act())).toEqual({ refused: 'no_person' });
  });

  it('in doubt again before anything is given; afterwards it is an incident', () => {
    const nobody = { means: null, settledAt: day(3), mandate: false };
    const known = verified(done(askIdentity(own(), day(1), act())), 2);
    expect(settleIdentity(known, nobody, clock, act(3))).toMatchObject({ identity: { state: 'not_verified' } });
    expect(settleIdentity(answered(known), nobody, clock, act(3))).toEqual({ refused: 'given_already' });
  });

  it('a representative shows a mandate first', () => {
    const lawyer = own({ representative: { kind: 'lawyer' } });
    const found = { means: 'known_contact', settledAt: day(1), mandate: false } as const;
    expect(settleIdentity(lawyer, found, clock, act())).toEqual({ refused: 'mandate_not_seen' });
    expect(settleIdentity(lawyer, { ...found, mandate: true }, clock, act())).toMatchObject({
      representative: { mandateSeenAt: day(1) },
    });
  });

  it('an answer after more than a year ends no wait', () => {
    const asked = done(askIdentity(own(), day(1), act(1)));
    expect(verified(asked, 400)).toMatchObject({ due: own().due, pause: { to: null } });
  });
});

describe('a wait', () => {
  it('needs two moments, counts once, and never backwards', () => {
    const paused = done(pauseRequest(own(), { why: 'clarification', from: day(2) }, act(2)));
    expect(paused.due).toBe(own().due);
    expect(pauseRequest(paused, { why: 'identity', from: day(3) }, act(3))).toEqual({ refused: 'paused_already' });
    expect(resumeRequest(paused, day(1), clock, act(3))).toEqual({ refused: 'resumed_before_pause' });
    const resumed = done(resumeRequest(paused, day(5), clock, act(5)));
    expect(resumed.due).toBe('2026-12-28T23:59:59+01:00');
    expect(resumed.workTo).toBe(own().workTo);
    expect(resumeRequest(resumed, day(6), clock, act(6))).toEqual({ refused: 'not_paused' });
  });

  it.each([
    [-1, 'before_receipt'],
    [9, 'future'],
  ])('from day %s is refused', (from, refused) => {
    expect(pauseRequest(own(), { why: 'clarification', from: day(from) }, act(2))).toMatchObject({ refused });
  });
});

describe('an extension', () => {
  const told = (days: number, reason = 'four systems') => ({ why: 'complexity', reason, toldAt: day(days) }) as const;

  it('inside the first month gives two further months from receipt', () => {
    const extended = done(extendRequest(own(), told(28), clock, act(28)));
    // 24 February 2027 is a Wednesday.
    expect(extended).toMatchObject({ status: 'extended', due: '2027-02-24T23:59:59+01:00' });
    expect(extendRequest(extended, told(29), clock, act(29))).toEqual({ refused: 'extended_already' });
  });

  it('in the last minute of the first month is in time, in the next one late', () => {
    const last = { by: 'U0DPO', now: '2026-12-24T22:59:00.000Z', salt: '01' };
    expect(extendRequest(own(), { ...told(1), toldAt: last.now }, clock, last)).toMatchObject({ status: 'extended' });
    const late = { ...last, now: '2026-12-24T23:00:00.000Z' };
    expect(extendRequest(own(), { ...told(1), toldAt: late.now }, clock, late)).toEqual({
      refused: 'first_month_over',
      until: '2026-12-24T23:59:59+01:00',
    });
  });

  it('on day 32 is refused, also after a wait, and also when it was told before', () => {
    expect(extendRequest(own(), told(32), clock, act(32))).toMatchObject({ refused: 'first_month_over' });
    expect(extendRequest(own(), told(20), clock, act(32))).toMatchObject({ refused: 'first_month_over' });
    const waited = verified(done(askIdentity(own(), day(1), act(1))), 20);
    expect(extendRequest(waited, told(32), clock, act(32))).toMatchObject({ refused: 'first_month_over' });
  });

  it('without a reason, for a client, or of what is answered is refused', () => {
    expect(extendRequest(own(), told(2, ' '), clock, act(2))).toEqual({ refused: 'needs_reason' });
    expect(extendRequest(own({ client: 'acme' }), told(2), clock, act(2))).toEqual({ refused: 'client_extends' });
    expect(extendRequest(answered(verified()), told(2), clock, act(2))).toEqual({ refused: 'settled' });
  });

  it('around a month’s end the earlier of both readings is worked to', () => {
    const january = own({ receivedAt: '2027-01-31T10:00:00Z', filedAt: '2027-01-31T10:00:00Z' });
    const now = { by: 'U0DPO', now: '2027-02-05T10:00:00Z', salt: '01' };
    const extended = done(
      extendRequest(january, { why: 'number', reason: 'x', toldAt: '2027-02-04T10:00:00Z' }, clock, now),
    );
    expect(extended.due).toBe('2027-04-30T23:59:59+02:00');
    expect(Date.parse(extended.workTo ?? '')).toBeLessThan(Date.parse(extended.due ?? ''));
  });
});

describe('correcting the receipt', () => {
  const earlier = { receivedAt: day(-20) };

  it('keeps what it was and moves the limit', () => {
    const corrected = done(correctRequest(own(), earlier, 'letter lay in the post room', clock, act()));
    expect(corrected).toMatchObject({ receivedAt: day(-20), status: 'received', due: '2026-12-04T23:59:59+01:00' });
    expect(corrected.history.at(-1)).toMatchObject({
      event: 'corrected',
      changes: { receivedAt: { from: NOW, to: day(-20) }, reason: 'letter lay in the post room' },
    });
  });

  it('takes an extension away that then came too late', () => {
    const extended = done(extendRequest(own(), { why: 'complexity', reason: 'x', toldAt: day(20) }, clock, act(20)));
    const corrected = done(correctRequest(extended, earlier, 'x', clock, act(21)));
    expect(corrected).toMatchObject({ status: 'in_progress', due: '2026-12-04T23:59:59+01:00' });
    expect(corrected.extension).toBeUndefined();
    expect(corrected.history.at(-1)?.changes).toMatchObject({ extension: { toldAt: day(20) } });
  });

  it.each([
    ['to nothing new', { receivedAt: NOW }, 'x', 'nothing_changed'],
    ['to the future', { receivedAt: day(3) }, 'x', 'future'],
    ['to after it was logged', { receivedAt: day(0.5) }, 'x', 'after_filing'],
    ['to six years ago', { receivedAt: day(-6 * 366) }, 'x', 'long_ago'],
    ['without a reason', earlier, ' ', 'needs_reason'],
  ])('%s is refused', (_, correction, reason, refused) => {
    expect(correctRequest(own(), correction, reason, clock, act())).toMatchObject({ refused });
  });

  it('to another client is refused once somebody has it', () => {
    const forwarded = done(forwardRequest(own({ client: 'acme' }), { forwardedAt: day(1), note: '' }, act()));
    expect(correctRequest(forwarded, { client: 'other' }, 'x', clock, act())).toEqual({ refused: 'forwarded_already' });
  });
});
