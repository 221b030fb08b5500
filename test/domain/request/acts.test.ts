import { describe, expect, it } from 'vitest';
import { isOverdue, nextLimit } from '../../../src/domain/dashboard.ts';
import {
  forwardRequest,
  holdRequest,
  releaseHold,
  stopUse,
  tellRecipients,
} from '../../../src/domain/request/duties.ts';
import { askIdentity } from '../../../src/domain/request/identity.ts';
import {
  addRight,
  assignRequest,
  closeRequest,
  commentOnRequest,
  takeRequest,
} from '../../../src/domain/request/life.ts';
import { answerRights, refuseRights, settledAt } from '../../../src/domain/request/outcome.ts';
import type { SubjectRequest } from '../../../src/domain/ticket.ts';
import { act, answer, answered, day, done, own, verified } from './cases.ts';

describe('answering', () => {
  it('in parts: the status stays until every right has its outcome', () => {
    const two = verified(own({ rights: ['access', 'erasure'] }));
    const part = answered(two, ['access']);
    expect(part).toMatchObject({ status: 'in_progress', closedAt: null });
    expect(part.history.at(-1)?.event).toBe('answered_in_part');
    const refusal = { ...answer(['erasure']), ground: 'legal_duty', note: 'invoices, seven years' } as const;
    expect(refuseRights(part, refusal, act(2))).toMatchObject({ status: 'answered' });
  });

  it('twice, or what was not asked, or nothing is refused', () => {
    const once = answered(verified());
    expect(answerRights(once, answer(['access']), act(2))).toEqual({ refused: 'right_settled', right: 'access' });
    expect(answerRights(verified(), answer(['erasure']), act(2))).toEqual({
      refused: 'right_not_asked',
      right: 'erasure',
    });
    expect(answerRights(verified(), answer([]), act(2))).toEqual({ refused: 'no_right' });
  });

  it('erasing is refused while a hold stands, the clock runs on', () => {
    const held = done(holdRequest(verified(own({ rights: ['erasure'] })), { reason: 'claim' }, act()));
    expect(held.due).toBe(own().due);
    expect(answerRights(held, answer(['erasure']), act(2))).toEqual({ refused: 'on_hold' });
    expect(answered(done(releaseHold(held, 'claim settled', act(2)))).status).toBe('answered');
  });

  it('for a client only once the client has it', () => {
    const theirs = verified(own({ client: 'acme' }));
    expect(answerRights(theirs, answer(['access']), act(2))).toEqual({ refused: 'not_forwarded' });
    const forwarded = done(forwardRequest(theirs, { forwardedAt: day(1), note: '' }, act()));
    expect(answered(forwarded).status).toBe('answered');
  });
});

it('is settled when the last right got its answer', () => {
  const two = verified(own({ rights: ['access', 'erasure'] }));
  const first = done(answerRights(two, answer(['erasure'], 2), act(3)));
  expect(settledAt(first)).toBeUndefined();
  expect(settledAt(done(answerRights(first, answer(['access'], 1), act(3))))).toBe(day(2));
});

describe('refusing', () => {
  const refuse = (request: SubjectRequest, ground: Parameters<typeof refuseRights>[1]['ground'], note = 'because') =>
    refuseRights(request, { ...answer(request.rights), ground, note }, act(2));

  it.each([
    ['without a ground', own(), undefined, 'because', 'needs_ground'],
    ['without reasons', own(), 'excessive', ' ', 'needs_reason'],
    ['access as accurate', own(), 'accurate', 'because', 'ground_not_for_right'],
    ['an objection to marketing', own({ rights: ['objection_marketing'] }), 'excessive', 'because', 'absolute_right'],
    ['a withdrawal of consent', own({ rights: ['withdrawal'] }), 'excessive', 'because', 'absolute_right'],
  ] as const)('%s is refused', (_, request, ground, note, refused) => {
    expect(refuse(request, ground, note)).toMatchObject({ refused });
  });

  it('what was given is refused', () => {
    expect(refuse(answered(verified()), 'excessive')).toEqual({ refused: 'right_settled', right: 'access' });
  });

  it('can be reconsidered', () => {
    const refused = done(refuse(own(), 'excessive'));
    expect(refused.status).toBe('refused');
    expect(answered(verified(refused)).status).toBe('answered');
  });
});

describe('what stops at once', () => {
  const marketing = own({ rights: ['objection_marketing'] });

  it('is stopped before it is answered, needs no identity, and is never closed running', () => {
    expect(answerRights(marketing, answer(['objection_marketing']), act(2))).toEqual({ refused: 'not_stopped' });
    expect(closeRequest(marketing, { why: 'withdrawn', note: 'x' }, act())).toEqual({ refused: 'not_stopped' });
    const stopped = done(stopUse(marketing, { stoppedAt: day(0.01), note: 'suppression list' }, act()));
    expect(answered(stopped).status).toBe('answered');
    expect(stopUse(own(), { stoppedAt: day(1), note: '' }, act())).toEqual({ refused: 'nothing_to_stop' });
  });
});

describe('closing', () => {
  const close = (request: SubjectRequest, why: 'done' | 'withdrawn' | 'forwarded' | 'mistake', note = '') =>
    closeRequest(request, { why, note }, act(3));

  it('without an answer is refused and names what is open', () => {
    expect(close(own({ rights: ['access', 'erasure'] }), 'done')).toEqual({
      refused: 'not_settled',
      rights: ['access', 'erasure'],
    });
  });

  it('waits for the recipients of what was corrected', () => {
    const corrected = answered(verified(own({ rights: ['rectification'] })));
    expect(close(corrected, 'done')).toEqual({ refused: 'recipients_not_told' });
    expect(tellRecipients(corrected, { how: 'impossible', note: '' }, act())).toEqual({ refused: 'needs_reason' });
    expect(close(done(tellRecipients(corrected, { how: 'nobody', note: '' }, act())), 'done')).toMatchObject({
      status: 'closed',
      closedAt: day(3),
    });
  });

  it.each([
    ['withdrawn', 'needs_reason'],
    ['mistake', 'needs_reason'],
    ['forwarded', 'no_client'],
  ] as const)('as %s says why, or is refused', (why, refused) => {
    expect(close(own(), why)).toEqual({ refused });
  });

  it('is the end: only talk is left', () => {
    const closed = done(close(own(), 'withdrawn', 'called back'));
    for (const refused of [
      assignRequest(closed, 'U0X', act(4)),
      addRight(closed, 'erasure', act(4)),
      askIdentity(closed, day(4), act(4)),
      close(closed, 'withdrawn', 'again'),
    ])
      expect(refused).toEqual({ refused: 'over' });
    expect(commentOnRequest(closed, 'asked again', act(4))).toMatchObject({ status: 'closed' });
  });
});

describe('who has it', () => {
  it('of two who take it the second is told by whom it was taken', () => {
    const taken = done(takeRequest(own(), act(1, 'U0MANAGER')));
    expect(taken).toMatchObject({ assignee: 'U0MANAGER', status: 'in_progress' });
    expect(takeRequest(taken, act(1, 'U0OTHER'))).toEqual({ refused: 'assigned_already', by: 'U0MANAGER' });
    expect(takeRequest(taken, act(1, 'U0MANAGER'))).toEqual({ refused: 'nothing_changed' });
  });

  it('handing over keeps from whom', () => {
    const handed = done(assignRequest(done(assignRequest(own(), 'U0A', act())), 'U0B', act()));
    expect(handed.history.at(-1)).toMatchObject({ event: 'handed_over', changes: { from: 'U0A', to: 'U0B' } });
  });

  it('talking about it is not working on it', () => {
    expect(commentOnRequest(own(), 'who takes this?', act())).toMatchObject({ status: 'received' });
    expect(commentOnRequest(own(), ' ', act())).toEqual({ refused: 'empty' });
  });
});

describe('what runs out first', () => {
  it('is the day of receipt for a client’s, until the client has it; nothing once it is answered', () => {
    const theirs = own({ client: 'acme' });
    expect(nextLimit(theirs)).toBe('2026-11-24T23:59:59+01:00');
    expect(isOverdue(theirs, day(1))).toBe(true);
    const forwarded = done(forwardRequest(theirs, { forwardedAt: day(0.1), note: '' }, act()));
    expect(nextLimit(forwarded)).toBe(theirs.workTo);
    expect(nextLimit(answered(verified()))).toBeNull();
  });
});
