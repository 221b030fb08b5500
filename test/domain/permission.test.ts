import { describe, expect, it } from 'vitest';
import { type Action, type Actor, can, canDo, type Role } from '../../src/domain/permission.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const actor = (id: string, ...roles: Role[]): Actor => ({ id, workspace: 'T0ONE', roles });

const filer = actor('U0AGENT');
const assignee = actor('U0HELPER');
const stranger = actor('U0OTHER');
const manager = actor('U0MANAGER', 'manager');
const dpo = actor('U0DPO', 'dpo');
const deputy = actor('U0DEPUTY', 'deputy');
const admin = actor('U0ADMIN', 'admin');
const guest: Actor = { ...actor('U0GUEST'), guest: ['ask', 'file'] };
const silentGuest: Actor = { ...actor('U0SILENT'), guest: [] };
const guestDpo: Actor = { ...actor('U0EXTERNAL', 'dpo'), guest: [] };
const dpoElsewhere: Actor = { ...dpo, workspace: 'T0TWO' };

const tasked = actor('U0TASK');

const task = { id: '1', text: 'Call them', addedBy: 'U0DPO', addedAt: NOW, doneBy: null, doneAt: null };
const ticket = anIncident({ assignee: 'U0HELPER', tasks: [{ ...task, owner: 'U0TASK' }] });

const MATRIX: Record<Action, Actor[]> = {
  ask: [filer, assignee, tasked, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  file_incident: [filer, assignee, tasked, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  file_request: [filer, assignee, tasked, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  ask_dpo: [filer, assignee, tasked, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  acknowledge: [dpo, deputy, guestDpo],
  work_on: [dpo, deputy, guestDpo],
  plan_request: [assignee, manager, dpo, deputy, guestDpo],
  work_on_request: [assignee, dpo, deputy, guestDpo],
  act_at_once: [filer, assignee, dpo, deputy, guestDpo],
  correct_request: [filer, assignee, manager, dpo, deputy, guestDpo],
  void_request: [dpo, deputy, guestDpo],
  confirm: [manager, dpo, deputy, guestDpo],
  follow_up: [filer, dpo, deputy, guestDpo],
  comment: [filer, assignee, dpo, deputy, guestDpo],
  do_task: [assignee, tasked, dpo, deputy, guestDpo],
  see: [filer, assignee, tasked, manager, dpo, deputy, guestDpo],
  read_content: [filer, assignee, dpo, deputy, guestDpo],
  drill: [dpo, deputy, admin, guestDpo],
  list_all: [manager, dpo, deputy, guestDpo],
  export_register: [dpo, deputy, guestDpo],
  export_log: [manager, dpo, deputy, guestDpo],
};

describe('who may', () => {
  for (const [action, allowed] of Object.entries(MATRIX) as [Action, Actor[]][]) {
    it.each([filer, assignee, tasked, stranger, manager, dpo, deputy, admin, guest, silentGuest, guestDpo])(
      `${action}: $id`,
      (who) => {
        expect(can(who, action, ticket)).toBe(allowed.includes(who));
      },
    );

    it(`${action}: never on a ticket of another workspace`, () => {
      expect(can(dpoElsewhere, action, ticket)).toBe(false);
    });
  }
});

it('of two who have tasks each does their own; who works on the ticket does any', () => {
  const others = { owner: 'U0SOMEBODY' };
  expect([tasked, filer, assignee, dpo].map((who) => canDo(who, ticket, others))).toEqual([false, false, true, true]);
  expect(canDo(tasked, ticket, { owner: 'U0TASK' })).toBe(true);
});
