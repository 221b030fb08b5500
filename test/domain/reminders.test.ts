import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/incident/file.ts';
import { isNeedlessReminder, owedReminders } from '../../src/domain/reminders/owed.ts';
import { isQuiet, quietEnd } from '../../src/domain/reminders/quiet.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { iso, later, NIGHT, NO_NIGHT, owed, said, tell, WHO, ZONE } from '../support/reminders.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const incident = anIncident({ assignee: 'U0A' });
/** Its limit is the end of 24 December in Brussels. */
const request = aRequest({ assignee: 'U0A' });
const local = (day: string, time: string): string => new Date(`${day}T${time}:00+01:00`).toISOString();

describe('the 72 hours', () => {
  it.each([
    [23.99, []],
    [24, ['24h C0DPO', '24h U0A']],
    [47.9, ['24h C0DPO', '24h U0A']],
    [48, ['48h C0DPO', '48h U0A']],
    [60, ['60h C0DPO', '60h U0A']],
    [68, ['68h C0DPO', '68h U0A']],
    [71, ['71h C0DPO', '71h U0A']],
    [71.99, ['71h C0DPO', '71h U0A']],
    [72, ['passed C0DPO', 'passed U0A']],
    [500, ['passed C0DPO', 'passed U0A']],
  ])('after %d hours, with nothing told before, owe the latest alone: %j', (hours, expected) => {
    expect(owed(incident, later(hours))).toEqual(expected);
  });

  it('owe each once', () => {
    let ticket = incident;
    const heard: string[] = [];
    for (let hours = 0; hours <= 100; hours += 0.5) {
      heard.push(...owed(ticket, later(hours)));
      ticket = tell(ticket, later(hours));
    }
    const stages = ['24h', '48h', '60h', '68h', '71h', 'passed'];
    expect(heard).toEqual(stages.flatMap((stage) => [`${stage} C0DPO`, `${stage} U0A`]));
    expect(new Set(ticket.notices.map(({ key }) => key)).size).toBe(ticket.notices.length);
  });

  it('know no night', () => {
    const aware = local('2026-11-24', '03:00');
    const night = anIncident({ awareAt: aware, filedAt: aware, workTo: local('2026-11-27', '03:00') });
    expect(owed(night, local('2026-11-25', '03:00'))).toEqual(['24h C0DPO', '24h U0DPO']);
  });

  it('speak to the DPO in person when nobody has the incident', () => {
    expect(owed(anIncident(), later(24))).toEqual(['24h C0DPO', '24h U0DPO']);
  });

  const decided: Decision = {
    by: 'U0DPO',
    at: NOW,
    notifyAuthority: false,
    notifySubjects: true,
    decidedBy: 'U0DPO',
    breach: true,
    reason: 'x',
    needsSecond: true,
    confirmedBy: 'U0B',
    confirmedAt: NOW,
  };
  const told = { by: 'U0DPO', at: NOW, sentAt: NOW, note: '' };

  it.each([
    ['told to the authority', { told: [{ ...told, whom: 'authority' as const }] }],
    ['decided: the authority is not told', { status: 'decided' as const, decision: decided }],
    ['dismissed', { status: 'dismissed' as const, closedAt: NOW }],
    ['closed', { status: 'closed' as const, closedAt: NOW }],
    ['notified', { status: 'notified' as const }],
    ['as processor, told to the client', { role: 'processor' as const, told: [{ ...told, whom: 'client' as const }] }],
  ])('end when %s', (_, change) => {
    expect(owed(anIncident(change), later(500))).toEqual([]);
    const pending = owedReminders(anIncident(), WHO, later(24), NIGHT);
    const ticket = { ...anIncident(change), notices: pending };
    for (const notice of pending) expect(isNeedlessReminder(ticket, notice, later(24), ZONE)).toBe(true);
  });

  it.each([
    ['the decision waits for a second person', { decision: { ...decided, confirmedBy: null, confirmedAt: null } }],
    ['it is decided that the authority is told', { decision: { ...decided, notifyAuthority: true } }],
    ['only the people were told', { told: [{ ...told, whom: 'subjects' as const }] }],
    [
      'as controller, the client was told',
      { role: 'controller' as const, told: [{ ...told, whom: 'client' as const }] },
    ],
  ])('go on while %s', (_, change) => {
    expect(owed(anIncident(change), later(72))).toEqual(['passed C0DPO', 'passed U0DPO']);
  });

  it('that had passed when it was filed are not said again, but that all have passed is', () => {
    const late = anIncident({ assignee: 'U0A', filedAt: later(50) });
    expect(owed(late, later(50.1))).toEqual([]);
    expect(owed(late, later(60))).toEqual(['60h C0DPO', '60h U0A']);
    expect(owed(anIncident({ filedAt: later(80) }), later(80))).toEqual(['passed C0DPO', 'passed U0DPO']);
  });

  it('follow an awareness that is corrected, and repeat nothing that was said', () => {
    const at = tell(incident, later(24));
    const shift = (hours: number): Ticket => ({ ...at, awareAt: later(hours), workTo: later(72 + hours) });
    expect(owed(shift(-0.1), later(24.5))).toEqual([]);
    expect(owed(shift(-23), later(25))).toEqual(['48h C0DPO', '48h U0A']);
    expect(owed(shift(2), later(25))).toEqual([]);
    expect(owed(shift(2), later(26))).toEqual(['24h C0DPO', '24h U0A']);
  });

  it('pass to whoever has the incident now', () => {
    const pending = { ...incident, notices: owedReminders(incident, WHO, later(24), NIGHT) };
    const moved = { ...pending, assignee: 'U0B' };
    const [channel, person] = moved.notices;
    if (!channel || !person) throw new Error('Two are owed.');
    expect(isNeedlessReminder(moved, channel, later(24), ZONE)).toBe(false);
    expect(isNeedlessReminder(moved, person, later(24), ZONE)).toBe(true);
    expect(owed(moved, later(24))).toEqual(['24h U0B']);
    expect(owed({ ...tell(incident, later(24)), assignee: 'U0B' }, later(25))).toEqual([]);
  });

  it('give way to a later one', () => {
    const first = owedReminders(incident, WHO, later(24), NIGHT);
    const waiting = { ...incident, notices: first };
    const both = { ...incident, notices: [...first, ...owedReminders(waiting, WHO, later(48), NIGHT)] };
    expect(both.notices.map((notice) => isNeedlessReminder(both, notice, later(48), ZONE))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a client’s contract', () => {
  it('of 24 hours is reminded of at 12, 18 and 21.6 hours and when it has passed, until the client was told', () => {
    const ticket = anIncident({ client: 'acme', clientDue: later(24) });
    const client = (hours: number, change = {}): string[] =>
      owed({ ...ticket, ...change }, later(hours)).filter((line) => !line.startsWith('24h'));
    expect(client(11.9)).toEqual([]);
    expect(client(12)).toEqual(['50% C0DPO', '50% U0DPO']);
    expect(client(18)).toEqual(['75% C0DPO', '75% U0DPO']);
    expect(client(21.6)).toEqual(['90% C0DPO', '90% U0DPO']);
    expect(client(24)).toEqual(['passed C0DPO', 'passed U0DPO']);
    expect(client(24, { told: [{ by: 'U0DPO', at: NOW, whom: 'client', sentAt: NOW, note: '' }] })).toEqual([]);
  });
});

describe('a request', () => {
  it.each([
    ['2026-12-09', []],
    ['2026-12-10', ['14d U0A']],
    ['2026-12-17', ['7d U0A']],
    ['2026-12-21', ['3d U0A', '3d U0BOSS', '3d U0CHIEF']],
    ['2026-12-23', ['1d U0A', '1d U0BOSS', '1d U0CHIEF']],
    ['2026-12-24', ['0d U0A', '0d U0BOSS', '0d U0CHIEF']],
    ['2026-12-25', ['passed U0A', 'passed U0BOSS', 'passed U0CHIEF']],
  ])('on the morning of %s owes %j', (day, expected) => {
    expect(owed(request, local(day, '06:59'))).toEqual([]);
    expect(owed(request, local(day, '07:00'))).toEqual(expected);
  });

  it('is told to the channel while nobody has it, and to the DPO’s where there is none', () => {
    const free = aRequest();
    const now = local('2026-12-10', '07:00');
    expect(owed(free, now)).toEqual(['14d C0REQUESTS']);
    const bare = { ...WHO, requestsChannel: undefined, managers: [] };
    expect(said(owedReminders(free, bare, now, NIGHT))).toEqual(['14d C0DPO']);
    expect(said(owedReminders(request, bare, local('2026-12-21', '07:00'), NIGHT))).toEqual(['3d U0A', '3d C0DPO']);
  });

  it('of a manager’s own is told to that manager once', () => {
    expect(owed(aRequest({ assignee: 'U0BOSS' }), local('2026-12-21', '07:00'))).toEqual(['3d U0BOSS', '3d U0CHIEF']);
  });

  it('logged when little time is left is told to the managers, who heard nothing yet', () => {
    const filedAt = local('2026-12-23', '15:00');
    expect(owed(aRequest({ assignee: 'U0A', filedAt }), local('2026-12-23', '15:01'))).toEqual([
      '1d U0BOSS',
      '1d U0CHIEF',
    ]);
  });

  it('waits for the morning, but not when its limit passes before', () => {
    const evening = local('2026-12-24', '22:00');
    expect(owed(aRequest({ filedAt: evening, assignee: 'U0A' }), evening)).toEqual(['0d U0BOSS', '0d U0CHIEF']);
    expect(owed(request, local('2026-12-23', '22:00'))).toEqual([]);
    expect(owed(request, local('2026-12-24', '23:59'))).toEqual(['0d U0A', '0d U0BOSS', '0d U0CHIEF']);
    expect(owed(request, local('2026-12-25', '00:00'))).toEqual([]);
  });

  it('that was extended is reminded of its new limit alone', () => {
    const heard = tell(request, local('2026-12-21', '07:00'));
    const workTo = local('2027-02-24', '23:59');
    const extended = aRequest({ ...heard, status: 'extended', workTo });
    expect(owed(extended, local('2026-12-24', '12:00'))).toEqual([]);
    expect(owed(extended, local('2027-02-10', '07:00'))).toEqual(['14d U0A']);
    expect(owed(extended, local('2027-02-21', '07:00'))).toEqual(['3d U0A', '3d U0BOSS', '3d U0CHIEF']);
  });

  it.each(['answered', 'refused'] as const)('that is %s is left in peace', (status) => {
    expect(owed(aRequest({ status }), local('2027-01-10', '12:00'))).toEqual([]);
  });
});

describe('the night', () => {
  it('is as long as the clock on the wall says, also when it changes', () => {
    for (const [evening, morning] of [
      ['2026-03-28T21:00:00.000Z', '2026-03-29T05:00:00.000Z'],
      ['2026-10-24T20:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ] as const) {
      expect(isQuiet(NIGHT, evening)).toBe(true);
      expect(iso(quietEnd(NIGHT, evening))).toBe(morning);
      expect(isQuiet(NIGHT, morning)).toBe(false);
    }
  });

  it('may lie in the day, or be none', () => {
    const siesta = { timezone: ZONE, quiet: { from: '12:00', to: '13:30' } };
    expect(['11:59', '12:00', '13:29', '13:30'].map((at) => isQuiet(siesta, local('2026-12-01', at)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuiet(NO_NIGHT, local('2026-12-01', '03:00'))).toBe(false);
  });
});
