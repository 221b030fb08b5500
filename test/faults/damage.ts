/** Files that rot, are cut, exchanged, emptied or written by somebody else, and a start that must say so. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ticket } from '../../src/domain/ticket.ts';
import { StoreFormatTooNew } from '../../src/store/errors.ts';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { inScratch, pick } from './suite.ts';

type Random = () => number;

interface Mutation {
  name: string;
  apply(file: string, random: Random, others: string[]): void;
}

const at = (random: Random, length: number): number => Math.floor(random() * length);

const rewrite = (name: string, change: (bytes: Buffer, random: Random) => Buffer): Mutation => ({
  name,
  apply: (file, random) => writeFileSync(file, change(readFileSync(file), random)),
});

const constant = (name: string, text: string): Mutation => rewrite(name, () => Buffer.from(text));

export const MUTATIONS: Mutation[] = [
  ...Array.from({ length: 4 }, () =>
    rewrite('a flipped bit', (bytes, random) => {
      const where = at(random, bytes.length);
      bytes[where] = (bytes[where] ?? 0) ^ (1 << at(random, 8));
      return bytes;
    }),
  ),
  ...Array.from({ length: 3 }, () =>
    rewrite('cut short', (bytes, random) => bytes.subarray(0, at(random, bytes.length))),
  ),
  rewrite('zeros from somewhere on', (bytes, random) => bytes.fill(0, at(random, bytes.length))),
  rewrite('a page of zeros in it', (bytes, random) => {
    const from = at(random, bytes.length);
    return bytes.fill(0, from, Math.min(bytes.length, from + 512));
  }),
  rewrite('bytes behind its end', (bytes, random) =>
    Buffer.concat([bytes, Buffer.alloc(1 + at(random, 100), random() < 0.5 ? 0 : 'x')]),
  ),
  rewrite('a byte order mark', (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])),
  rewrite('written twice', (bytes) => Buffer.concat([bytes, bytes])),
  rewrite('an older format claimed', (bytes) => Buffer.from(bytes.toString().replace('"format":2', '"format":1'))),
  rewrite('a newer format claimed', (bytes) => Buffer.from(bytes.toString().replace('"format":2', '"format":3'))),
  rewrite('one letter of the text changed', (bytes) => Buffer.from(bytes.toString().replace('Mailed', 'mailed'))),
  rewrite('only its body', (bytes) =>
    Buffer.from(
      bytes
        .toString()
        .replace(/^.*"body":/, '')
        .slice(0, -2),
    ),
  ),
  constant('empty', ''),
  constant('null', 'null'),
  constant('0', '0'),
  constant('[]', '[]\n'),
  constant('{}', '{}\n'),
  constant('an empty document', '{"format":2,"sha256":"","body":{}}\n'),
  { name: 'removed', apply: (file) => rmSync(file) },
  {
    name: 'exchanged with another',
    apply: (file, random, others) => {
      const other = pick(random, others);
      renameSync(file, `${file}.x`);
      renameSync(other, file);
      renameSync(`${file}.x`, other);
    },
  },
  { name: 'another in its place', apply: (file, random, others) => cpSync(pick(random, others), file) },
];

const all = async (store: LowdbStore): Promise<Map<string, Ticket>> =>
  new Map((await store.list('T0ONE')).map((ticket) => [ticket.id, ticket]));

export interface Sound {
  folder: string;
  /** By id, as it is and as it was before its last change. */
  tickets: Map<string, Ticket>;
  before: Map<string, Ticket>;
}

/** A closed store of five tickets, two of them changed once. */
export const soundStore = async (folder: string): Promise<Sound> => {
  const store = await openLowdbStore({ folder });
  for (const gesture of ['a', 'b', 'c']) await store.insert(incidentOf({ gesture }));
  for (const gesture of ['d', 'e']) await store.insert(requestOf({ gesture }));
  const before = await all(store);
  for (const id of ['INC-2026-0001', 'DSR-2026-0001']) {
    const ticket = before.get(id);
    if (ticket) await store.replace({ ...ticket, assignee: 'U0DPO' });
  }
  await store.setPreference('T0ONE', 'U0A', { language: 'fr' });
  const tickets = await all(store);
  await store.close();
  return { folder, tickets, before };
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const bytesOf = (folder: string): string =>
  filesOf(folder)
    .map((path) => readFileSync(path, 'hex'))
    .join();

const same = (a: Ticket | undefined, b: Ticket | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Spoils a copy of a sound store and says what its start did wrong.
 * @param plant spoils the start, to see that the suite notices
 */
export const runCase = (
  sound: Sound,
  mutation: Mutation,
  random: Random,
  plant: (store: LowdbStore) => LowdbStore = (store) => store,
): Promise<{ found: string; wrong: string[] }> =>
  inScratch(async (scratch) => {
    const folder = join(scratch, 'data');
    cpSync(sound.folder, folder, { recursive: true });
    const untouched = bytesOf(folder);
    const file = pick(random, filesOf(folder));
    // A ticket's own older copy under its name is sound in itself: no start can tell it from an honest one.
    const stem = file.replace(/\.(json|prev)$/, '.');
    const others = filesOf(folder).filter((other) => !other.startsWith(stem));
    mutation.apply(file, random, others);
    if (bytesOf(folder) === untouched && existsSync(file)) return { found: 'nothing changed', wrong: [] };
    let store: LowdbStore;
    try {
      store = plant(await openLowdbStore({ folder }));
    } catch (error) {
      const told = error instanceof StoreFormatTooNew;
      return { found: 'refused', wrong: told ? [] : [`it failed with ${String(error)}`] };
    }
    const wrong: string[] = [];
    const said = new Map(store.findings.map(({ id, kind }) => [`${kind} ${id}`, true]));
    const now = await all(store);
    for (const [id, ticket] of sound.tickets) {
      const found = now.get(id);
      if (same(found, ticket)) continue;
      if (found === undefined) {
        if (!said.has(`quarantined ${id}`) && !said.has(`missing ${id}`)) wrong.push(`${id} is silently gone`);
      } else if (!same(found, sound.before.get(id))) wrong.push(`${id} says something else`);
      else if (!said.has(`restored ${id}`)) wrong.push(`${id} is silently older`);
    }
    for (const id of now.keys()) if (!sound.tickets.has(id)) wrong.push(`${id} came from nowhere`);
    const fresh = await store.insert(incidentOf({ gesture: 'new' }));
    if (sound.tickets.has(fresh.id)) wrong.push(`${fresh.id} was given twice`);
    await store.close();
    const spoiltTicket = /\/tickets\/.*\.json$/.test(file);
    if (spoiltTicket && said.size === 0) wrong.push('nothing was said');
    return { found: said.size > 0 ? 'said' : 'harmless', wrong };
  });
