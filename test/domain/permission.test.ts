import { describe, expect, it } from 'vitest';
import { type Action, type Actor, can, type Role } from '../../src/domain/permission.ts';
import { anIncident } from '../support/tickets.ts';

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

const ticket = anIncident({ assignee: 'U0HELPER' });

const MATRIX: Record<Action, Actor[]> = {
  ask: [filer, assignee, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  file_incident: [filer, assignee, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  file_request: [filer, assignee, stranger, manager, dpo, deputy, admin, guest, guestDpo],
  acknowledge: [dpo, deputy, guestDpo],
  work_on: [dpo, deputy, guestDpo],
  confirm: [manager, dpo, deputy, guestDpo],
  comment: [filer, assignee, dpo, deputy, guestDpo],
  see: [filer, assignee, manager, dpo, deputy, guestDpo],
  read_content: [filer, assignee, dpo, deputy, guestDpo],
  list_all: [manager, dpo, deputy, guestDpo],
};

describe('who may', () => {
  for (const [action, allowed] of Object.entries(MATRIX) as [Action, Actor[]][]) {
    it.each([filer, assignee, stranger, manager, dpo, deputy, admin, guest, silentGuest, guestDpo])(
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
