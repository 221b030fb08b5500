import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/domain/history.ts';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { planPurge, purge } from '../../src/store/purge.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import type { NewTicket } from '../../src/store/store.ts';
import { verifyStore } from '../../src/store/verify.ts';
import { incidentOf, requestOf } from './contract.ts';

const withFolder = async <T>(work: (folder: string, root: string) => Promise<T>): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'gdpr-desk-purge-'));
  try {
    return await work(join(root, 'data'), root);
  } finally {
    rmSync(root, { recursive: true });
  }
};

/** All bytes of a folder. */
const raw = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const HOLD = { by: 'U0DPO', at: '2026-11-24T10:00:00.000Z', reason: 'court' };

interface Case {
  /** Years since it was closed; undefined while it is open. */
  closed: number | undefined;
  type: 'incident' | 'request';
  held: boolean;
  changed: boolean;
}

const ticketOf = ({ closed, type, held }: Case, index: number): NewTicket => {
  const base = {
    gesture: `g${index}`,
    description: `Canary-${index}-`,
    closedAt: closed === undefined ? null : `${2036 - closed}-01-01T00:00:00.000Z`,
  };
  return type === 'incident' ? incidentOf(base) : requestOf({ ...base, ...(held ? { hold: HOLD } : {}) });
};

const goes = ({ closed = 0, type, held }: Case): boolean => (type === 'incident' ? closed >= 5 : closed >= 3 && !held);

const rules = { retention: DEFAULT_RETENTION, timezone: 'Europe/Brussels', now: '2036-01-01T00:00:00.000Z' };

const cases = fc.array(
  fc.record({
    closed: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    type: fc.constantFrom('incident' as const, 'request' as const),
    held: fc.boolean(),
    changed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('a purge', () => {
  it('erases what retention no longer keeps, in every file, and nothing else', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(cases, (given) =>
        withFolder(async (folder) => {
          let store = await openLowdbStore({ folder });
          for (const [index, each] of given.entries()) {
            const filed = await store.insert(ticketOf(each, index));
            if (each.changed) await store.replace({ ...filed, assignee: 'U0DPO' });
          }
          await store.usage.keepGap('T0ONE', { day: '2026-11-25', language: 'en', question: 'Canary-gap' });
          await store.close();
          const plan = await planPurge(await openReadOnly(folder), folder, rules);
          await purge(folder, plan, { by: 'system', now: rules.now });

          const bytes = raw(folder);
          for (const [index, each] of given.entries())
            expect(bytes.includes(`Canary-${index}-`), JSON.stringify(each)).toBe(!goes(each));
          expect(bytes).not.toContain('Canary-gap');
          expect((await verifyStore(folder)).faults).toEqual([]);
          store = await openLowdbStore({ folder });
          expect(store.findings).toEqual([]);
          const tickets = await store.list('T0ONE');
          expect(tickets).toHaveLength(given.length);
          expect(tickets.filter(({ erased }) => erased)).toHaveLength(given.filter(goes).length);
          expect(tickets.map(({ history }) => brokenAt(history))).not.toContainEqual(expect.any(Number));
          await store.close();
          expect(await planPurge(await openReadOnly(folder), folder, rules)).toMatchObject({ tickets: [], gaps: [] });
        }),
      ),
      { numRuns: 12 },
    ),
  );

  it('takes what was set aside of a ticket too', () =>
    withFolder(async (folder) => {
      let store = await openLowdbStore({ folder });
      const filed = await store.insert(ticketOf({ closed: 8, type: 'incident', held: false, changed: false }, 0));
      await store.replace({ ...filed, assignee: 'U0DPO' });
      await store.close();
      const path = join(folder, 'T0ONE', 'tickets', `${filed.id}.json`);
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, -30));
      store = await openLowdbStore({ folder });
      expect(store.findings.map(({ kind }) => kind)).toEqual(['quarantined', 'restored']);
      await store.close();
      const plan = await planPurge(await openReadOnly(folder), folder, rules);
      await purge(folder, plan, { by: 'system', now: rules.now });
      expect(raw(folder)).not.toContain('Canary');
      expect((await verifyStore(folder)).faults).toEqual([]);
    }));

  it('waits for the app to stop', () =>
    withFolder(async (folder) => {
      const store = await openLowdbStore({ folder });
      await store.insert(ticketOf({ closed: 8, type: 'incident', held: false, changed: false }, 0));
      const plan = await planPurge(await openReadOnly(folder), folder, rules);
      expect(plan.tickets).toHaveLength(1);
      await expect(purge(folder, plan, { by: 'system', now: rules.now })).rejects.toMatchObject({ name: 'StoreInUse' });
      expect(raw(folder)).toContain('Canary-0-');
      await store.close();
    }));
});

describe('the commands', { timeout: 60_000 }, () => {
  const run = promisify(execFile);
  const desk = (root: string, ...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'store', ...args], {
      env: { ...process.env, GDPR_DESK_DATA: join(root, 'data'), GDPR_DESK_CONFIG: join(root, 'gdpr-desk.yml') },
    }).catch((error: { code: number; stdout: string; stderr: string }) => error);
  const settings = (retention: string): string =>
    `organisation: { name: X }\nroles: { dpo: [U0DPO] }\nchannels: { dpo: C0DPO }\nretention: ${retention}\n`;

  it('say what would go, ask for --yes, and erase', () =>
    withFolder(async (folder, root) => {
      writeFileSync(join(root, 'gdpr-desk.yml'), settings('{ incident: 1 day }'));
      const store = await openLowdbStore({ folder });
      const closed = { closedAt: '2020-01-01T00:00:00.000Z' };
      await store.insert(incidentOf({ gesture: 'a', description: 'Canary-Jansen', ...closed }));
      await store.insert(incidentOf({ gesture: 'b' }));
      await store.close();

      const dry = await desk(root, 'purge', '--dry-run', '--clock-is-right');
      expect(dry.stdout).toMatch(/^INC-2026-0001 +closed 2020-01-01T00:00:00.000Z, kept until 2020-01-02/);
      expect(await desk(root, 'purge', '--clock-is-right')).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/Say --yes/),
      });
      expect(raw(folder)).toContain('Canary');
      expect(await desk(root, 'purge', '--ticket', 'inc-2026-0002', '--yes', '--clock-is-right')).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/still open; close it first/),
      });
      const erased = await desk(root, 'purge', '--yes', '--json', '--clock-is-right');
      expect(JSON.parse(erased.stdout)).toEqual({ erased: true, tickets: ['INC-2026-0001'], gaps: 0, held: [] });
      expect(raw(folder)).not.toContain('Canary');
      expect((await desk(root, 'verify')).stdout).toMatch(/nothing is wrong/);
    }));

  it('refuse a period that is none, and another store, in one sentence', () =>
    withFolder(async (folder, root) => {
      await (await openLowdbStore({ folder })).close();
      writeFileSync(join(root, 'gdpr-desk.yml'), settings('{ incident: forever }'));
      const refused = await desk(root, 'purge', '--dry-run', '--clock-is-right');
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/retention\.incident.*5 years/) });
      const moved = await desk(root, 'migrate', '--to', 'postgres://x/y');
      expect(moved).toMatchObject({ code: 1, stderr: expect.stringMatching(/PostgreSQL is not part of this version/) });
    }));
});
