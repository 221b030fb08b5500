import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFor } from '../../src/domain/dashboard.ts';
import { rerouted } from '../../src/domain/incident/reroute.ts';
import { redacted } from '../../src/domain/incident/restricted.ts';
import { escalation, firstRung, isMoot, type Ladder } from '../../src/domain/ladder.ts';
import { postponeNotice } from '../../src/domain/notice.ts';
import { type Action, can, type Role } from '../../src/domain/permission.ts';
import { ladderFor, standInsFor } from '../../src/domain/routing.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const LADDER: Ladder = {
  channel: 'C0DPO',
  dpo: ['U0DPO', 'U0DPO2'],
  deputies: ['U0DEPUTY'],
  reserve: [['U0ADMIN'], ['U0MANAGER']],
  webhook: true,
};
const about = (...concerns: string[]) => anIncident({ concerns });
const person = (id: string, ...roles: Role[]) => ({ id, workspace: 'T0ONE', roles });
const minutes = (count: number): string => new Date(Date.parse(NOW) + count * 60_000).toISOString();

describe('an incident about somebody of the desk', () => {
  it.each([
    [['U0MANAGER'], ['U0DPO', 'U0DPO2'], []],
    [['U0DPO'], ['U0DPO2'], []],
    [['U0DPO', 'U0DPO2'], ['U0DEPUTY'], []],
    [['U0DPO', 'U0DPO2', 'U0DEPUTY'], ['U0ADMIN'], ['U0ADMIN']],
    [['U0DPO', 'U0DPO2', 'U0DEPUTY', 'U0ADMIN'], ['U0MANAGER'], ['U0MANAGER']],
    [['U0DPO', 'U0DPO2', 'U0DEPUTY', 'U0ADMIN', 'U0MANAGER'], ['webhook'], []],
  ])('%j is told first to %j', (concerns, first, standIns) => {
    expect(firstRung(ladderFor(LADDER, { concerns }))).toEqual(first);
    expect(standInsFor(LADDER, { concerns })).toEqual(standIns);
  });

  it('about nobody it is the ladder as it was, and without anybody left it is empty', () => {
    expect(ladderFor(LADDER, {})).toBe(LADDER);
    const alone = { ...LADDER, dpo: ['U0DPO'], deputies: [], reserve: [], webhook: false };
    expect(firstRung(ladderFor(alone, { concerns: ['U0DPO'] }))).toEqual([]);
  });

  it('never reaches them or a channel, on no rung, at no time, and through no fault', () => {
    const people = ['U0DPO', 'U0DPO2', 'U0DEPUTY', 'U0ADMIN', 'U0MANAGER'];
    fc.assert(
      fc.property(
        fc.subarray(people, { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('target_broken' as const, 'app_broken' as const, 'unknown' as const),
        (concerns, steps, kind) => {
          let incident = { ...anIncident({ concerns }), notices: [] as ReturnType<typeof escalation> };
          let at = 0;
          for (const step of steps) {
            at += step;
            const owed = escalation(incident, LADDER, minutes(at));
            incident = { ...incident, notices: [...incident.notices, ...owed] };
            for (const { key } of owed) {
              const moment = { now: minutes(at), salt: '0' };
              const next = postponeNotice(incident, key, { code: 'x', kind }, LADDER, moment);
              incident = { ...incident, notices: next.notices };
            }
          }
          for (const { target } of incident.notices) {
            expect(concerns).not.toContain(target);
            expect(target).not.toBe('C0DPO');
          }
        },
      ),
    );
  });

  it('a copy that was owed to them before is dropped', () => {
    const [alert = { key: '', kind: 'breach_alert' as const, target: '', dueAt: NOW, attempts: 0 }] =
      anIncident().notices;
    expect(isMoot(alert, anIncident())).toBe(false);
    expect(isMoot(alert, about('U0DPO'))).toBe(true);
    expect(isMoot({ ...alert, key: 'breach_alert:1:U0DPO', target: 'U0DPO' }, about('U0DPO'))).toBe(true);
    expect(isMoot({ ...alert, target: 'U0DPO2' }, about('U0DPO'))).toBe(false);
  });
});

describe('found out later', () => {
  it('tells at once who is left and has the channel’s copies taken back', () => {
    const sent = about('U0MANAGER');
    const held = {
      ...sent,
      notices: sent.notices.map((notice) => ({ ...notice, settledAt: NOW, message: { channel: 'C0DPO', ts: '1' } })),
    };
    const fresh = rerouted(held, LADDER, NOW).notices.filter(({ settledAt }) => !settledAt);
    expect(fresh.map(({ key, target }) => [key, target])).toEqual([
      ['withdraw:backstop:24h', 'C0DPO'],
      ['withdraw:backstop:6h', 'C0DPO'],
      ['backstop:24h:2', 'U0DPO'],
      ['backstop:6h:2', 'U0DPO'],
      ['breach_alert:0:U0DPO', 'U0DPO'],
      ['breach_alert:0:U0DPO2', 'U0DPO2'],
    ]);
  });

  it('once acknowledged nobody is woken again', () => {
    const known = { ...about('U0MANAGER'), acknowledgedAt: NOW, acknowledgedBy: 'U0DEPUTY' };
    expect(rerouted(known, LADDER, NOW).notices).toEqual(known.notices);
  });
});

describe('who may', () => {
  const ACTIONS: Action[] = ['acknowledge', 'work_on', 'confirm', 'comment', 'do_task', 'see', 'read_content'];

  it('whom it is about may nothing with it, whatever their role, even if they filed it', () => {
    for (const role of ['dpo', 'deputy', 'manager', 'admin'] as const) {
      const incident = { ...about('U0X'), filedBy: 'U0X', assignee: 'U0X' };
      expect(ACTIONS.filter((action) => can(person('U0X', role), action, incident))).toEqual([]);
    }
  });

  it('whoever stands in may what the desk may, with this one only', () => {
    const incident = anIncident({ concerns: ['U0DPO'], standIns: ['U0ADMIN'] });
    const admin = person('U0ADMIN', 'admin');
    expect(ACTIONS.every((action) => can(admin, action, incident))).toBe(true);
    expect(ACTIONS.some((action) => can(admin, action, anIncident()))).toBe(false);
  });

  it('it stays in their count and nowhere else', () => {
    const listed = openFor(person('U0DPO', 'dpo'), [about('U0DPO'), anIncident({ id: 'INC-2026-0002' })]);
    expect(listed.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['INC-2026-0001', true],
      ['INC-2026-0002', undefined],
    ]);
    expect(listed[0]).not.toHaveProperty('tasks');
    expect(openFor(person('U0X'), [about('U0X')])).toEqual([]);
  });
});

describe('for a register or an export', () => {
  const full = anIncident({
    concerns: ['U0DPO'],
    messageLink: 'https://x.slack.com/canary',
    measures: { text: 'Canary', by: 'U0DPO', at: NOW },
    advice: { text: 'Canary', by: 'U0DPO', at: NOW, notifyAuthority: true, notifySubjects: false },
    told: [{ whom: 'authority', sentAt: NOW, note: 'Canary', delayReason: 'Canary', by: 'U0DPO', at: NOW }],
    description: 'Canary',
  });

  it('a restricted one is a row without words and names, its dates and decisions stay', () => {
    const row = redacted(full);
    expect(JSON.stringify(row)).not.toMatch(/canary|U0AGENT/i);
    expect(row).toMatchObject({ id: full.id, awareAt: full.awareAt, workTo: full.workTo, status: full.status });
  });
});
