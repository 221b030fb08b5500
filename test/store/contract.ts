/** What every store must do, whatever it keeps tickets in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glanceOf } from '../../src/domain/glance.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { type NewTicket, StaleTicket, type Store } from '../../src/store/store.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

export interface StoreUnderTest {
  store: Store;
  /** Closes the store and opens what it left behind. */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
}

const asNew = (ticket: Ticket): NewTicket => {
  const { id: _, revision: __, ...rest } = ticket;
  return rest;
};

export const incidentOf = (change: Parameters<typeof anIncident>[0] = {}): NewTicket => asNew(anIncident(change));
export const requestOf = (change: Parameters<typeof aRequest>[0] = {}): NewTicket => asNew(aRequest(change));

const at = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

const settled = (ticket: Ticket): Ticket => ({
  ...ticket,
  notices: ticket.notices.map((notice) => ({ ...notice, settledAt: NOW })),
});

export const storeContract = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`${name} keeps the contract`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(() => under.dispose());

    describe('insert', () => {
      it('numbers each type and year of filing by itself, from 1 on', async () => {
        const ids = [];
        for (const ticket of [
          incidentOf({ gesture: 'a' }),
          incidentOf({ gesture: 'b' }),
          requestOf({ gesture: 'c' }),
          incidentOf({ gesture: 'd', filedAt: '2027-01-01T00:00:00.000Z' }),
          incidentOf({ gesture: 'e', filedAt: '2026-12-31T23:59:59.999Z' }),
        ]) {
          ids.push((await store.insert(ticket)).id);
        }
        expect(ids).toEqual(['INC-2026-0001', 'INC-2026-0002', 'DSR-2026-0001', 'INC-2027-0001', 'INC-2026-0003']);
      });

      it('returns the ticket of the first filing for the same gesture, also over a restart', async () => {
        const first = await store.insert(incidentOf({ description: 'first' }));
        expect(await store.insert(incidentOf({ description: 'second' }))).toEqual(first);
        store = await under.reopen();
        expect(await store.insert(incidentOf({ description: 'third' }))).toEqual(first);
        expect(await store.list('T0ONE')).toHaveLength(1);
      });

      it('makes one ticket of a gesture that comes many times at once', async () => {
        const all = await Promise.all(Array.from({ length: 20 }, () => store.insert(incidentOf())));
        expect(new Set(all.map(({ id }) => id)).size).toBe(1);
        expect(await store.list('T0ONE')).toHaveLength(1);
      });

      it('numbers exercises apart, so that incidents have no gap', async () => {
        const { store } = under;
        const drill = await store.insert(incidentOf({ gesture: 'V0DRILL', drill: true }));
        const incident = await store.insert(incidentOf({ gesture: 'V0REAL' }));
        expect([drill.id, incident.id]).toEqual(['DRL-2026-0001', 'INC-2026-0001']);
      });

      it('gives many at once numbers without a gap or a double', async () => {
        const all = await Promise.all(
          Array.from({ length: 40 }, (_, index) => store.insert(incidentOf({ gesture: `V${index}` }))),
        );
        expect(all.map(({ id }) => Number(id.slice(9))).sort((a, b) => a - b)).toEqual(
          Array.from({ length: 40 }, (_, index) => index + 1),
        );
      });

      it('goes on counting after a restart', async () => {
        await store.insert(incidentOf({ gesture: 'a' }));
        store = await under.reopen();
        expect((await store.insert(incidentOf({ gesture: 'b' }))).id).toBe('INC-2026-0002');
      });

      it('refuses what it could not read back, and goes on', async () => {
        await expect(store.insert(incidentOf({ filedBy: '' }))).rejects.toThrow(/filedBy/);
        expect((await store.insert(incidentOf())).id).toBe('INC-2026-0001');
      });

      it('refuses a workspace that is none', async () => {
        await expect(store.insert(incidentOf({ workspace: '../T0ONE' }))).rejects.toThrow(/workspace/);
      });
    });

    describe('get and replace', () => {
      it('gives back what was put in, whatever is in the text', async () => {
        const description = '\u0000 "quoted" \\ \n \u2028 𝒳 🙈 ‮ </script>';
        const { id } = await store.insert(incidentOf({ description }));
        store = await under.reopen();
        expect(await store.get('T0ONE', id)).toEqual(anIncident({ id, description }));
      });

      it('knows no other id and no other workspace', async () => {
        const { id } = await store.insert(incidentOf());
        expect(await store.get('T0ONE', 'INC-2026-0002')).toBeUndefined();
        expect(await store.get('T0TWO', id)).toBeUndefined();
        expect(await store.get('T0ONE', '../../etc/passwd')).toBeUndefined();
      });

      it('counts the revision and keeps the change over a restart', async () => {
        const filed = await store.insert(incidentOf());
        const next = await store.replace({ ...filed, assignee: 'U0DPO' });
        expect(next).toEqual({ ...filed, assignee: 'U0DPO', revision: 2 });
        store = await under.reopen();
        expect(await store.get('T0ONE', filed.id)).toEqual(next);
      });

      it('lets the first of two writers win and tells the second', async () => {
        const filed = await store.insert(incidentOf());
        const outcomes = await Promise.allSettled(
          ['U0A', 'U0B'].map((assignee) => store.replace({ ...filed, assignee })),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
        expect(outcomes[1]).toMatchObject({ reason: expect.any(StaleTicket) });
        expect((await store.get('T0ONE', filed.id))?.assignee).toBe('U0A');
      });

      it('tells who replaces a ticket that is not there', async () => {
        await expect(store.replace(anIncident())).rejects.toBeInstanceOf(StaleTicket);
      });

      it('hands out copies: changing one changes nothing', async () => {
        const filed = await store.insert(incidentOf());
        filed.history.length = 0;
        filed.description = 'changed';
        expect(await store.get('T0ONE', filed.id)).toEqual(anIncident());
      });
    });

    describe('list', () => {
      it('is of one workspace, oldest first, and can be narrowed', async () => {
        const early = { filedAt: '2026-11-20T10:00:00.000Z' };
        await store.insert(incidentOf({ gesture: 'a' }));
        await store.insert(requestOf({ gesture: 'b', ...early }));
        await store.insert(incidentOf({ gesture: 'c', ...early, closedAt: NOW, status: 'closed' }));
        await store.insert(incidentOf({ gesture: 'd', workspace: 'T0TWO' }));
        await store.insert(incidentOf({ gesture: 'e', acknowledgedAt: NOW, acknowledgedBy: 'U0DPO' }));
        const ids = async (filter?: Parameters<Store['list']>[1]): Promise<string[]> =>
          (await store.list('T0ONE', filter)).map(({ gesture }) => gesture);
        for (let round = 0; round < 2; round += 1) {
          expect(await ids()).toEqual(['b', 'c', 'a', 'e']);
          expect(await ids({ open: true })).toEqual(['b', 'a', 'e']);
          expect(await ids({ type: 'incident' })).toEqual(['c', 'a', 'e']);
          expect(await ids({ type: 'incident', open: true })).toEqual(['a', 'e']);
          expect(await ids({ unacknowledged: true, open: true })).toEqual(['a']);
          expect(await store.list('T0THREE')).toEqual([]);
          for (const filter of [undefined, { type: 'incident', open: true }] as const) {
            const read: Ticket[] = [];
            for await (const ticket of store.each('T0ONE', filter)) read.push(ticket);
            expect(read).toEqual(await store.list('T0ONE', filter));
          }
          store = await under.reopen();
        }
      });

      it('shows what is open at a glance, as it stands now, also over a restart', async () => {
        const early = { filedAt: '2026-11-20T10:00:00.000Z' };
        const incident = await store.insert(incidentOf({ gesture: 'a', clientDue: at(60), assignee: 'U0DPO' }));
        const request = await store.insert(requestOf({ gesture: 'b', ...early }));
        await store.insert(incidentOf({ gesture: 'c', closedAt: NOW, status: 'closed' }));
        await store.insert(incidentOf({ gesture: 'd', workspace: 'T0TWO' }));
        const later = await store.replace({ ...request, assignee: 'U0B' });
        for (let round = 0; round < 2; round += 1) {
          expect(await store.glances('T0ONE')).toEqual([glanceOf(later), glanceOf(incident)]);
          expect(await store.glances('T0THREE')).toEqual([]);
          store = await under.reopen();
        }
        await store.replace({ ...later, closedAt: NOW });
        expect((await store.glances('T0ONE')).map(({ id }) => id)).toEqual([incident.id]);
      });

      it('keeps workspaces apart, each with its own numbers and gestures', async () => {
        const one = await store.insert(incidentOf({ description: 'one' }));
        const two = await store.insert(incidentOf({ description: 'two', workspace: 'T0TWO' }));
        expect([one.id, two.id]).toEqual(['INC-2026-0001', 'INC-2026-0001']);
        await store.replace({ ...two, assignee: 'U0TWO' });
        expect((await store.get('T0ONE', one.id))?.assignee).toBeNull();
        store = await under.reopen();
        expect((await store.list('T0ONE')).map(({ description }) => description)).toEqual(['one']);
        expect((await store.list('T0TWO')).map(({ description }) => description)).toEqual(['two']);
      });
    });

    describe('notices', () => {
      it('are claimed by exactly one of many, and counted', async () => {
        const { id } = await store.insert(incidentOf());
        const claims = await Promise.all(
          Array.from({ length: 10 }, () => store.claim('T0ONE', id, 'breach_alert', NOW, at(30))),
        );
        const won = claims.filter((claim) => claim !== undefined);
        expect(won).toHaveLength(1);
        expect(won[0]?.notices[0]).toMatchObject({ attempts: 1, claimedUntil: at(30) });
        expect(await store.get('T0ONE', id)).toEqual(won[0]);
      });

      it('are held until the lease ends, also over a restart, and then free', async () => {
        const { id } = await store.insert(incidentOf());
        await store.claim('T0ONE', id, 'breach_alert', NOW, at(30));
        store = await under.reopen();
        expect(await store.claim('T0ONE', id, 'breach_alert', at(29), at(60))).toBeUndefined();
        const again = await store.claim('T0ONE', id, 'breach_alert', at(30), at(60));
        expect(again?.notices[0]?.attempts).toBe(2);
      });

      it('are not claimed when settled, unknown, or of no ticket', async () => {
        const { id } = await store.insert(settled(anIncident()));
        expect(await store.claim('T0ONE', id, 'breach_alert', NOW, at(30))).toBeUndefined();
        expect(await store.claim('T0ONE', id, 'nothing', NOW, at(30))).toBeUndefined();
        expect(await store.claim('T0ONE', 'INC-2026-0009', 'breach_alert', NOW, at(30))).toBeUndefined();
        expect(await store.claim('T0TWO', id, 'breach_alert', NOW, at(30))).toBeUndefined();
      });

      it('are found when due, in every workspace, also of closed tickets, and not before', async () => {
        const later = anIncident().notices.map((notice) => ({ ...notice, dueAt: at(60) }));
        await store.insert(incidentOf({ gesture: 'a' }));
        await store.insert(incidentOf({ gesture: 'b', workspace: 'T0TWO', closedAt: NOW }));
        await store.insert(incidentOf({ gesture: 'c', notices: later }));
        await store.insert(settled(anIncident({ gesture: 'd' })));
        const due = async (seconds: number): Promise<string[]> =>
          (await store.withDueNotices(at(seconds))).map(({ gesture }) => gesture).sort();
        for (let round = 0; round < 2; round += 1) {
          expect(await due(-1)).toEqual([]);
          expect(await due(0)).toEqual(['a', 'b']);
          expect(await due(60)).toEqual(['a', 'b', 'c']);
          store = await under.reopen();
        }
      });

      it('are no longer found once settled', async () => {
        const filed = await store.insert(incidentOf());
        await store.replace(settled(filed));
        expect(await store.withDueNotices(at(9))).toEqual([]);
      });
    });

    describe('duties', () => {
      it('are taken by one of many, and by nobody else until they are let go or for ever once done', async () => {
        const take = (now: string, until: string, duty = 'digest') => store.duties.take('T0ONE', duty, now, until);
        const taken = await Promise.all(Array.from({ length: 10 }, () => take(NOW, at(60))));
        expect(taken.filter(Boolean)).toHaveLength(1);
        expect(await take(at(59), at(120))).toBe(false);
        expect(await take(at(59), at(120), 'another')).toBe(true);
        expect(await store.duties.take('T0TWO', 'digest', NOW, at(60))).toBe(true);
        store = await under.reopen();
        expect(await take(at(60), at(120))).toBe(true);
        await store.duties.done('T0ONE', 'digest', at(61));
        store = await under.reopen();
        expect(await take(at(90 * 86_400), at(90 * 86_400 + 60))).toBe(false);
      });

      it('that were done by a clock set back since do not count', async () => {
        await store.duties.done('T0ONE', 'digest', at(3_600));
        expect(await store.duties.take('T0ONE', 'digest', NOW, at(60))).toBe(true);
      });
    });

    describe('preferences', () => {
      it('are of a person in a workspace and survive a restart', async () => {
        expect(await store.preference('T0ONE', 'U0A')).toBeUndefined();
        await store.setPreference('T0ONE', 'U0A', { language: 'fr' });
        await store.setPreference('T0ONE', 'U0A', { language: 'nl' });
        store = await under.reopen();
        expect(await store.preference('T0ONE', 'U0A')).toEqual({ language: 'nl' });
        expect(await store.preference('T0TWO', 'U0A')).toBeUndefined();
        await store.setPreference('T0ONE', 'U0A', { client: 'acme' });
        expect(await store.preference('T0ONE', 'U0A')).toEqual({ client: 'acme' });
      });
    });

    it('finishes what is in hand when it is closed, and refuses what comes later', async () => {
      const inHand = Array.from({ length: 5 }, (_, index) => store.insert(incidentOf({ gesture: `V${index}` })));
      const closing = store.close();
      await Promise.all([...inHand, closing]);
      await expect(store.insert(incidentOf({ gesture: 'late' }))).rejects.toThrow(/closed/);
      await expect(store.list('T0ONE')).rejects.toThrow(/closed/);
      store = await under.reopen();
      expect(await store.list('T0ONE')).toHaveLength(5);
    });
  });
};
