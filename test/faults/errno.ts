/** Every call of the disk in every operation fails once, for ever, or after its work was done. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { erase } from '../../src/domain/erase.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { NotSaved, type Store } from '../../src/store/store.ts';
import { incidentOf } from '../store/contract.ts';
import { createFaultyDisk, type Fault } from '../support/faulty-disk.ts';
import { NOW } from '../support/tickets.ts';
import { inScratch } from './suite.ts';

export const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EDQUOT', 'EACCES', 'EMFILE', 'EFBIG'];
export const MODES: Pick<Fault, 'forEver' | 'late' | 'times'>[] = [
  {},
  { times: 2 },
  { forEver: true },
  { late: true },
  { late: true, times: 3 },
];

type Outcome = { ok: Ticket | undefined } | { saved: string };

/** An operation on a store that holds one ticket, `old`; `gestures` are those that it files. */
export interface Operation {
  name: string;
  gestures: string[];
  run(store: Store, old: Ticket): Promise<unknown>[];
}

const LATER = '2026-11-24T10:00:30.000Z';

export const OPERATIONS: Operation[] = [
  { name: 'insert', gestures: ['n0'], run: (store) => [store.insert(incidentOf({ gesture: 'n0' }))] },
  {
    name: 'four inserts at once',
    gestures: ['n0', 'n1', 'n2', 'n3'],
    run: (store) => ['n0', 'n1', 'n2', 'n3'].map((gesture) => store.insert(incidentOf({ gesture }))),
  },
  {
    name: 'insert into a new workspace',
    gestures: [],
    run: (store) => [store.insert(incidentOf({ gesture: 'n0', workspace: 'T0TWO' }))],
  },
  { name: 'replace', gestures: [], run: (store, old) => [store.replace({ ...old, assignee: 'U0NEW' })] },
  {
    name: 'claim',
    gestures: [],
    run: (store, old) => [store.claim('T0ONE', old.id, 'breach_alert', NOW, LATER)],
  },
  {
    name: 'erase',
    gestures: [],
    run: (store, old) => [
      (store as LowdbStore).erase(erase(old, { by: 'system', now: LATER, salt: '00' }, 'retention')),
    ],
  },
  { name: 'preference', gestures: [], run: (store) => [store.setPreference('T0ONE', 'U0A', { language: 'fr' })] },
];

/** How many calls of the disk an operation makes when nothing fails. */
export const callsOf = (operation: Operation): Promise<number> =>
  inScratch(async (folder) => {
    const disk = createFaultyDisk();
    const store = await openLowdbStore({ folder, disk });
    const old = await store.insert(incidentOf({ gesture: 'old' }));
    const before = disk.calls.length;
    await Promise.all(operation.run(store, old));
    const { length } = disk.calls;
    await store.close();
    return length - before;
  });

const settle = async (work: Promise<unknown>): Promise<Outcome> => {
  try {
    return { ok: (await work) as Ticket | undefined };
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return { saved: error.saved };
  }
};

/**
 * Runs one case and says what was wrong with it.
 * @param plant spoils the store, to see that the suite notices
 */
export const runCase = (
  operation: Operation,
  fault: Fault,
  plant: (store: Store) => Store = (store) => store,
): Promise<string[]> =>
  inScratch(async (folder) => {
    const wrong: string[] = [];
    const disk = createFaultyDisk();
    let store = await openLowdbStore({ folder, disk });
    const old = await store.insert(incidentOf({ gesture: 'old' }));
    disk.fail(fault);
    const outcomes = await Promise.all(operation.run(plant(store), old).map(settle));
    const before = await store.get('T0ONE', old.id);
    const isNew = (ticket: Ticket | undefined): boolean => ticket?.revision === 2;
    const [only] = outcomes;
    const changes = ['replace', 'claim', 'erase'].includes(operation.name);
    if (changes && only) {
      if ('ok' in only && !isNew(before)) wrong.push('an acknowledged change is not there');
      if ('saved' in only && only.saved === 'no' && isNew(before)) wrong.push('a refused change is there');
    } else if (before?.revision !== 1) wrong.push('the old ticket changed');
    disk.heal();
    const works = await settle(store.insert(incidentOf({ gesture: 'after' })));
    if (!('ok' in works)) wrong.push('it does not work afterwards');
    await store.close();

    store = await openLowdbStore({ folder });
    const listed = await store.list('T0ONE');
    const count = (gesture: string): number => listed.filter((ticket) => ticket.gesture === gesture).length;
    if (count('old') !== 1) wrong.push('the old ticket is gone');
    if (count('after') !== 1) wrong.push('the ticket filed afterwards is gone');
    const known = await store.get('T0ONE', old.id);
    if (changes && only && 'ok' in only && !isNew(known)) wrong.push('an acknowledged change was lost');
    if (changes && only && 'saved' in only && only.saved === 'no' && isNew(known)) wrong.push('a phantom change');
    for (const [index, gesture] of operation.gestures.entries()) {
      const outcome = outcomes[index];
      const found = count(gesture);
      if (outcome && 'ok' in outcome && found !== 1) wrong.push('an acknowledged ticket was lost');
      if (outcome && 'saved' in outcome && outcome.saved === 'no' && found !== 0) wrong.push('a phantom ticket');
      await store.insert(incidentOf({ gesture }));
      if ((await store.list('T0ONE')).filter((ticket) => ticket.gesture === gesture).length !== 1)
        wrong.push('the same gesture made two tickets');
    }
    const unknown = outcomes.some((outcome) => 'saved' in outcome && outcome.saved === 'unknown');
    const accused = store.findings.filter(({ kind }) => kind !== 'leftover');
    if (accused.length > 0 && !unknown) wrong.push(`falsely reported: ${accused.map(({ kind }) => kind).join()}`);
    await store.close();
    const left = readdirSync(join(folder, 'T0ONE', 'tickets')).filter((name) => name.startsWith('.'));
    if (left.length > 0) wrong.push('a temporary file was left');
    return wrong;
  });

/** Acknowledges what it could not keep. */
export const liar = (store: Store): Store => ({
  ...store,
  insert: (ticket) => store.insert(ticket).catch(() => ({ ...ticket, id: 'INC-2026-0009', revision: 1 })),
});
