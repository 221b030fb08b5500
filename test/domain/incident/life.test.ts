import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../../src/domain/history.ts';
import { editionOf, staleRefusal } from '../../../src/domain/incident/act.ts';
import { adviseOn } from '../../../src/domain/incident/assessment.ts';
import { correctIncident } from '../../../src/domain/incident/correction.ts';
import { confirmDecision, decideOn } from '../../../src/domain/incident/decision.ts';
import { factsOf } from '../../../src/domain/incident/facts-of.ts';
import { assignIncident, closeIncident, commentOn } from '../../../src/domain/incident/life.ts';
import { recordTold } from '../../../src/domain/incident/tell.ts';
import { act, assessed, decided, done, hours, NOTIFY, SECOND, told } from '../../support/incident-steps.ts';
import { anIncident, NOW } from '../../support/tickets.ts';

describe('assessing', () => {
  it('acknowledges, moves on, keeps facts, score and proposal', () => {
    const incident = assessed();
    expect(incident).toMatchObject({
      status: 'assessed',
      acknowledgedBy: 'U0DPO',
      assessment: { by: 'U0DPO', notifyAuthority: true, notifySubjects: false, notifyController: false },
    });
    expect(incident.history.map(({ event }) => event)).toEqual(['filed', 'acknowledged', 'assessed']);
    expect(brokenAt(incident.history)).toBeUndefined();
  });

  it('starts from the form’s answers and their kind', () => {
    expect(factsOf(anIncident({ kind: 'phishing', role: 'processor', peopleBand: '1001+' }))).toMatchObject({
      breachType: ['confidentiality'],
      recipients: 'malicious',
      maliciousIntent: true,
      role: 'processor',
      subjectCount: 1001,
      dataCategories: ['contact'],
    });
  });

  it('a ticket of the first format has facts too', () => {
    const { kind: _, role: __, noticedAt: ___, happenedAt: ____, ...old } = anIncident();
    expect(factsOf(old).subjectCount).toBe(100);
  });

  it('again after a decision leaves the decision standing', () => {
    expect(assessed(decided()).status).toBe('decided');
  });
});

describe('deciding', () => {
  it.each([
    ['before the assessment', anIncident(), {}, 'not_assessed'],
    ['otherwise than proposed without a reason', assessed(), { notifySubjects: true }, 'needs_reason'],
    ['that it is no breach without a reason', assessed(), { breach: false }, 'needs_reason'],
  ] as const)('%s is refused', (_, incident, change, refused) => {
    expect(decideOn(incident, { ...NOTIFY, ...change }, SECOND, act())).toEqual({ refused });
  });

  it('as proposed needs neither reason nor a second person', () => {
    expect(decided()).toMatchObject({ status: 'decided', decision: { needsSecond: false } });
  });

  it.each([
    ['not to notify', { notifyAuthority: false, reason: 'deleted unread' }, 'decided'],
    ['that it is no breach', { breach: false, reason: 'test data' }, 'dismissed'],
  ])('%s counts only when a second person has confirmed it', (_, change, status) => {
    const proposed = decided(assessed(), change);
    expect(proposed).toMatchObject({ status: 'assessed', closedAt: null });
    expect(confirmDecision(proposed, true, act('U0DPO'))).toEqual({ refused: 'same_person' });
    expect(recordTold(proposed, told('authority'), act())).toEqual({ refused: 'awaits_second' });
    expect(confirmDecision(proposed, true, act('U0DEPUTY'))).toMatchObject({
      status,
      decision: { confirmedBy: 'U0DEPUTY' },
    });
  });

  it('nor may whoever decided confirm what somebody else wrote down', () => {
    const proposed = decided(assessed(), { notifyAuthority: false, reason: 'x', decidedBy: 'U0MANAGER' });
    expect(confirmDecision(proposed, true, act('U0MANAGER'))).toEqual({ refused: 'same_person' });
  });

  it('the second person can send it back: nothing is decided then, and the history keeps it', () => {
    const back = done(confirmDecision(decided(assessed(), { breach: false, reason: 'x' }), false, act('U0DEPUTY')));
    expect(back.decision).toBeUndefined();
    expect(back.history.at(-1)).toMatchObject({ event: 'decision_sent_back', changes: { decision: { reason: 'x' } } });
  });

  it('where the second person is switched off it counts at once', () => {
    const alone = decideOn(assessed(), { ...NOTIFY, breach: false, reason: 'x' }, { secondPerson: false }, act());
    expect(alone).toMatchObject({ status: 'dismissed', closedAt: hours(1) });
  });

  it('as processor not to notify the authority is the ordinary case', () => {
    const processor = assessed(anIncident({ role: 'processor', client: 'acme' }));
    const given = { ...NOTIFY, notifyAuthority: false, reason: 'the client decides' };
    expect(decideOn(processor, given, SECOND, act())).toMatchObject({ status: 'decided' });
  });

  it('advice is a field of its own', () => {
    const advice = { notifyAuthority: true, notifySubjects: true, text: 'Tell them.' };
    expect(adviseOn(assessed(), advice, act())).toMatchObject({ advice: { ...advice, by: 'U0DPO', at: hours(1) } });
    expect(adviseOn(anIncident(), advice, act())).toEqual({ refused: 'not_assessed' });
  });
});

describe('closing', () => {
  it.each([
    ['without a decision', assessed(), 'no_decision'],
    [
      'while the second person is awaited',
      decided(assessed(), { notifyAuthority: false, reason: 'x' }),
      'awaits_second',
    ],
    ['before the authority was told', decided(), 'authority_not_told'],
    [
      'before the people were told',
      done(
        recordTold(
          decided(assessed(), { notifySubjects: true, reason: 'kinder' }),
          told('authority'),
          act('U0DPO', hours(3)),
        ),
      ),
      'subjects_not_told',
    ],
    [
      'as processor before the client was told',
      done(
        decideOn(
          assessed(anIncident({ role: 'processor' })),
          { ...NOTIFY, notifyAuthority: false, reason: 'x' },
          SECOND,
          act(),
        ),
      ),
      'client_not_told',
    ],
  ] as const)('%s is refused', (_, incident, refused) => {
    expect(closeIncident(incident, '', act())).toEqual({ refused });
  });

  it('is the end: nothing is done to it any more but talk', () => {
    const closed = done(
      closeIncident(done(recordTold(decided(), told('authority'), act('U0DPO', hours(3)))), 'check twice', act()),
    );
    expect(closed).toMatchObject({ status: 'closed', closedAt: hours(1) });
    const over = { refused: 'over', status: 'closed' };
    expect(decideOn(closed, NOTIFY, SECOND, act())).toEqual(over);
    expect(assignIncident(closed, 'U0X', act())).toEqual(over);
    expect(commentOn(closed, 'asked again', act())).toMatchObject({ status: 'closed' });
  });
});

describe('correcting', () => {
  const limit = { due: null, workTo: hours(60), because: ['72 hours'] };

  it('keeps what it was, moves the limit, and has Slack’s copies withdrawn and ordered anew', () => {
    const sent = anIncident();
    const held = {
      ...sent,
      notices: sent.notices.map((notice) => ({ ...notice, settledAt: NOW, message: { channel: 'C0DPO', ts: '1' } })),
    };
    const corrected = done(correctIncident(held, { awareAt: hours(-12) }, 'mail was read before', limit, act()));
    expect(corrected).toMatchObject({ awareAt: hours(-12), workTo: hours(60) });
    expect(corrected.history.at(-1)).toMatchObject({
      event: 'corrected',
      changes: { awareAt: { from: NOW, to: hours(-12) }, reason: 'mail was read before' },
    });
    expect(corrected.notices.filter(({ settledAt }) => !settledAt).map(({ key }) => key)).toEqual([
      'withdraw:backstop:24h',
      'withdraw:backstop:6h',
      'backstop:24h:2',
      'backstop:6h:2',
    ]);
  });

  it.each([
    ['nothing', {}, 'x', 'nothing_changed'],
    ['without a reason', { kind: 'paper' }, ' ', 'needs_reason'],
    ['into the future', { awareAt: hours(99) }, 'x', 'future'],
    ['to before the event', { happenedAt: hours(0.5) }, 'x', 'before_event'],
  ] as const)('%s is refused', (_, correction, reason, refused) => {
    expect(correctIncident(anIncident({ awareAt: NOW }), correction, reason, limit, act())).toMatchObject({ refused });
  });
});

describe('two people at once', () => {
  it('what the desk notes makes nobody’s form stale, what a person does does, and says who', () => {
    const incident = anIncident();
    const edition = editionOf(incident);
    const noted = {
      ...incident,
      history: [...incident.history, { at: NOW, by: 'system', event: 'notice_settled', commitment: '', hash: '' }],
    };
    expect(staleRefusal(noted, edition)).toBeUndefined();
    const changed = done(assignIncident(noted, 'U0X', act('U0DEPUTY')));
    expect(staleRefusal(changed, edition)).toEqual({ refused: 'changed_meanwhile', by: 'U0DEPUTY', at: hours(1) });
  });
});
