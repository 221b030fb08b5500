import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glanceOf } from '../../src/domain/glance.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { decode, encode } from '../../src/store/durable-adapter.ts';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { incidentOf, storeContract } from './contract.ts';

const scratch = (): string => mkdtempSync(join(tmpdir(), 'gdpr-desk-store-'));

storeContract('lowdb', async () => {
  const folder = scratch();
  let store = await openLowdbStore({ folder });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openLowdbStore({ folder });
      return store;
    },
    dispose: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe('the store folder', () => {
  let folder: string;
  let store: LowdbStore;
  beforeEach(async () => {
    folder = join(scratch(), 'deep', 'data');
    store = await openLowdbStore({ folder });
  });
  afterEach(async () => {
    await store.close();
    rmSync(join(folder, '..', '..'), { recursive: true });
  });

  const reopen = async (): Promise<LowdbStore> => {
    await store.close();
    store = await openLowdbStore({ folder });
    return store;
  };
  const ticketFile = (number: number, ending = 'json'): string =>
    join(folder, 'T0ONE', 'tickets', `INC-2026-000${number}.${ending}`);
  const fileThree = async (): Promise<void> => {
    for (const gesture of ['a', 'b', 'c']) await store.insert(incidentOf({ gesture, description: gesture }));
  };
  const kinds = (): string[] => store.findings.map(({ kind, id }) => `${kind} ${id}`);

  it('belongs to its owner alone', async () => {
    await store.insert(incidentOf());
    await store.setPreference('T0ONE', 'U0A', { language: 'de' });
    const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const { mode } = statSync(join(folder, name));
      return (mode & 0o777).toString(8);
    });
    expect(new Set(modes)).toEqual(new Set(['600', '700']));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('holds nothing but documents when the work is done', async () => {
    await fileThree();
    await store.close();
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    expect(names).toEqual([
      'T0ONE',
      'T0ONE/tickets',
      'T0ONE/tickets/INC-2026-0001.json',
      'T0ONE/tickets/INC-2026-0002.json',
      'T0ONE/tickets/INC-2026-0003.json',
      'manifest.json',
    ]);
  });

  it('starts without a damaged ticket, sets it aside, says so at every start, and never gives its number again', async () => {
    await fileThree();
    await store.close();
    writeFileSync(ticketFile(3), 'null');
    await reopen();
    expect(kinds()).toEqual(['quarantined INC-2026-0003']);
    expect((await store.list('T0ONE')).map(({ id }) => id)).toEqual(['INC-2026-0001', 'INC-2026-0002']);
    expect(readFileSync(join(folder, 'quarantine', 'T0ONE.INC-2026-0003.json'), 'utf8')).toBe('null');
    expect((await store.insert(incidentOf({ gesture: 'd' }))).id).toBe('INC-2026-0004');
    await reopen();
    expect(kinds()).toEqual(['quarantined INC-2026-0003']);
  });

  it('puts the previous copy in the place of a damaged ticket, and of one that is gone', async () => {
    await fileThree();
    for (const id of ['INC-2026-0001', 'INC-2026-0002']) {
      const ticket = await store.get('T0ONE', id);
      if (!ticket) throw new Error('It was filed.');
      await store.replace(
        await store.replace({ ...ticket, assignee: 'U0OLD' }).then((next) => ({ ...next, assignee: 'U0NEW' })),
      );
    }
    await store.close();
    const bytes = readFileSync(ticketFile(1));
    writeFileSync(ticketFile(1), bytes.subarray(0, bytes.length / 2));
    rmSync(ticketFile(2));
    await reopen();
    expect(kinds()).toEqual(['quarantined INC-2026-0001', 'restored INC-2026-0001', 'restored INC-2026-0002']);
    expect((await store.list('T0ONE')).map(({ assignee }) => assignee)).toEqual(['U0OLD', 'U0OLD', null]);
    await reopen();
    expect(kinds()).toEqual(['quarantined INC-2026-0001']);
    expect(await store.list('T0ONE')).toHaveLength(3);
  });

  it('notices a ticket that somebody took away, the last one too', async () => {
    await fileThree();
    await store.close();
    rmSync(ticketFile(1));
    rmSync(ticketFile(3));
    for (const name of ['1', '2'])
      writeFileSync(ticketFile(2).replace('INC-2026-0002.json', `.x.${name.repeat(16)}.tmp`), '');
    await reopen();
    expect(kinds().filter((found) => !found.startsWith('leftover'))).toEqual([
      'missing INC-2026-0001',
      'missing INC-2026-0003',
    ]);
    expect((await store.insert(incidentOf({ gesture: 'd' }))).id).toBe('INC-2026-0004');
  });

  it('notices that two tickets were exchanged', async () => {
    await fileThree();
    await store.close();
    const swap = join(folder, 'swap');
    renameSync(ticketFile(1), swap);
    renameSync(ticketFile(2), ticketFile(1));
    renameSync(swap, ticketFile(2));
    await reopen();
    expect(kinds()).toEqual(['quarantined INC-2026-0001', 'quarantined INC-2026-0002']);
  });

  it('starts with a damaged or missing manifest and says so', async () => {
    await fileThree();
    await store.close();
    writeFileSync(join(folder, 'manifest.json'), '{}');
    await reopen();
    expect(kinds()).toEqual(['quarantined manifest']);
    await store.close();
    rmSync(join(folder, 'quarantine'), { recursive: true });
    rmSync(join(folder, 'manifest.json'));
    await reopen();
    expect(kinds()).toEqual(['missing manifest']);
    expect((await store.insert(incidentOf({ gesture: 'd' }))).id).toBe('INC-2026-0004');
  });

  it('removes unfinished writes: whoever waited for them was told that nothing was saved', async () => {
    await fileThree();
    await store.close();
    const leftover = join(folder, 'T0ONE', 'tickets', '.INC-2026-0004.json.0123456789abcdef.tmp');
    writeFileSync(leftover, readFileSync(ticketFile(1)));
    await reopen();
    expect(existsSync(leftover)).toBe(false);
    expect(await store.list('T0ONE')).toHaveLength(3);
    expect(store.findings.map(({ kind }) => kind)).toEqual(['leftover']);
  });

  it('of a newer version is refused and not touched, and its lock is let go', async () => {
    await fileThree();
    await store.close();
    const hash = createHash('sha256').update('3\n"body":{}').digest('hex');
    const newer = `{"format":3,"sha256":"${hash}","body":{}}\n`;
    for (const file of [join(folder, 'manifest.json'), ticketFile(2)]) {
      const before = readFileSync(file);
      writeFileSync(file, newer);
      await expect(openLowdbStore({ folder })).rejects.toThrow(/format 3, and this version knows formats up to 2/);
      expect(readFileSync(file, 'utf8')).toBe(newer);
      writeFileSync(file, before);
    }
    await reopen();
    expect(kinds()).toEqual([]);
  });

  it('of the first format is read, and written in the new one', async () => {
    await fileThree();
    await store.close();
    const old = (file: string): void => {
      const body = readFileSync(file, 'utf8').split('"body":')[1]?.slice(0, -2) ?? '';
      const hash = createHash('sha256').update(`1\n${body}`).digest('hex');
      writeFileSync(file, `{"format":1,"sha256":"${hash}","body":${body}}\n`);
    };
    for (const file of [join(folder, 'manifest.json'), ticketFile(1)]) old(file);
    await reopen();
    expect(kinds()).toEqual([]);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toMatch(/^\{"format":2,/);
    const ticket = await store.get('T0ONE', 'INC-2026-0001');
    if (!ticket) throw new Error('It was filed.');
    await store.replace(ticket);
    expect(readFileSync(ticketFile(1), 'utf8')).toMatch(/^\{"format":2,/);
  });

  it('of a version whose lines said less is read whole', async () => {
    await fileThree();
    await store.close();
    const ticket = decode(ticketFile(1), readFileSync(ticketFile(1), 'utf8')) as Ticket;
    const { workspace, id, type, revision, filedAt, closedAt, gesture, notices } = ticket;
    const line = { workspace, id, type, revision, filedAt, closedAt, gesture, notices };
    writeFileSync(ticketFile(1), encode(ticket, line));
    await reopen();
    expect(kinds()).toEqual([]);
    expect((await store.glances('T0ONE'))[0]).toEqual(glanceOf(ticket));
  });

  it('goes on for the others when a ticket is damaged while it runs', async () => {
    await fileThree();
    writeFileSync(ticketFile(2), '');
    expect((await store.list('T0ONE')).map(({ description }) => description)).toEqual(['a', 'c']);
    expect(await store.withDueNotices('2026-11-24T10:00:00.000Z')).toHaveLength(2);
    expect(kinds()).toEqual(['damaged INC-2026-0002']);
    await expect(store.get('T0ONE', 'INC-2026-0002')).rejects.toThrow(/damaged/);
  });

  it('can be read while the app writes it, and reading changes nothing', async () => {
    await fileThree();
    const heard: number[][] = [];
    const reading = await openReadOnly(folder, (...progress) => heard.push(progress));
    expect((await reading.list('T0ONE')).map(({ description }) => description)).toEqual(['a', 'b', 'c']);
    expect(heard).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const { id } = await store.insert(incidentOf({ gesture: 'd', description: 'd' }));
    expect((await reading.get('T0ONE', id))?.description).toBe('d');
    expect(await reading.list('T0TWO')).toEqual([]);
  });
});
