import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupDamaged, backUp, FolderNotEmpty, restore } from '../../src/store/backup.ts';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { verifyStore } from '../../src/store/verify.ts';
import { NOW } from '../support/tickets.ts';
import { incidentOf, requestOf } from './contract.ts';

let root: string;
let folder: string;
let store: LowdbStore;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'gdpr-desk-keep-'));
  folder = join(root, 'data');
  store = await openLowdbStore({ folder });
  const filed = await store.insert(incidentOf({ gesture: 'a', description: 'Canary-Jansen' }));
  await store.replace({ ...filed, assignee: 'U0DPO' });
  await store.insert(requestOf({ gesture: 'b' }));
  await store.insert(incidentOf({ gesture: 'c', workspace: 'T0TWO' }));
  await store.insert(incidentOf({ gesture: 'drill', drill: true }));
  await store.setPreference('T0ONE', 'U0A', { language: 'de' });
  await store.duties.done('T0ONE', 'digest', NOW);
  await store.usage.keepGap('T0ONE', { day: '2026-11-25', language: 'en', question: 'x' });
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

const ticketFile = (): string => join(folder, 'T0ONE', 'tickets', 'INC-2026-0001.json');

describe('a backup', () => {
  const file = (): string => join(root, 'b.gz');

  it('taken while the app runs brings everything back', async () => {
    await store.close();
    store = await openLowdbStore({ folder });
    expect(await backUp(folder, file(), NOW)).toMatchObject({ documents: 8, damaged: [] });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const elsewhere = join(root, 'elsewhere');
    expect(await restore(file(), elsewhere)).toBe(8);
    const again = await openLowdbStore({ folder: elsewhere });
    expect(again.findings).toEqual([]);
    for (const workspace of ['T0ONE', 'T0TWO'])
      expect(await again.list(workspace)).toEqual(await store.list(workspace));
    expect(await again.preference('T0ONE', 'U0A')).toEqual({ language: 'de' });
    expect(await again.usage.gaps('T0ONE')).toHaveLength(1);
    expect(await again.duties.take('T0ONE', 'digest', NOW, NOW)).toBe(false);
    expect((await again.insert(incidentOf({ gesture: 'd' }))).id).toBe('INC-2026-0002');
    await again.close();
    expect((await verifyStore(elsewhere)).faults).toEqual([]);
    expect(statSync(elsewhere).mode & 0o777).toBe(0o700);
  });

  it('leaves a damaged document out and says which', async () => {
    writeFileSync(ticketFile(), 'x');
    const { damaged } = await backUp(folder, file(), NOW);
    expect(damaged).toEqual(['T0ONE/tickets/INC-2026-0001.json']);
  });

  it('is never restored over anything', async () => {
    await backUp(folder, file(), NOW);
    await expect(restore(file(), folder)).rejects.toBeInstanceOf(FolderNotEmpty);
    expect((await store.list('T0ONE')).length).toBe(3);
  });

  it('that was cut short or changed anywhere is refused, and leaves nothing behind', async () => {
    await backUp(folder, file(), NOW);
    const whole = readFileSync(file());
    const lines = gunzipSync(whole).toString().split('\n');
    const bad: Buffer[] = [
      Buffer.alloc(0),
      Buffer.from('no backup'),
      whole.subarray(0, whole.length - 9),
      whole.subarray(0, whole.length / 2),
      gzipSync(lines.slice(0, -2).join('\n')),
      gzipSync([...lines.slice(0, 2), ...lines.slice(3)].join('\n')),
      gzipSync(lines.join('\n').replace('Canary', 'Canery')),
    ];
    const elsewhere = join(root, 'elsewhere');
    for (const bytes of bad) {
      writeFileSync(file(), bytes);
      await expect(restore(file(), elsewhere)).rejects.toThrow();
      expect(readdirSync(root).sort()).toEqual(['b.gz', 'data']);
    }
  });

  it('cannot write outside the folder', async () => {
    await backUp(folder, file(), NOW);
    const [head = '', line = ''] = gunzipSync(readFileSync(file())).toString().split('\n');
    const { text } = JSON.parse(line) as { text: string };
    const body = `${head}\n${JSON.stringify({ name: '../evil.json', text })}\n`;
    const tail = JSON.stringify({ documents: 1, sha256: createHash('sha256').update(body).digest('hex') });
    writeFileSync(file(), gzipSync(`${body}${tail}\n`));
    await expect(restore(file(), join(root, 'elsewhere'))).rejects.toBeInstanceOf(BackupDamaged);
    expect(existsSync(join(root, 'evil.json'))).toBe(false);
  });
});

describe('verifying', () => {
  it('finds nothing wrong with a store in use', async () => {
    expect(await verifyStore(folder)).toMatchObject({ tickets: 4, faults: [] });
  });

  it('names each fault and no word of what was filed', async () => {
    const ticket = await store.get('T0ONE', 'INC-2026-0001');
    if (!ticket) throw new Error('It was filed.');
    await store.replace({ ...ticket, history: ticket.history.map((entry) => ({ ...entry, by: 'U0OTHER' })) });
    await store.close();
    rmSync(join(folder, 'T0TWO', 'tickets', 'INC-2026-0001.json'));
    writeFileSync(join(folder, 'T0ONE', 'tickets', 'DSR-2026-0001.json'), 'Canary');
    writeFileSync(join(folder, 'T0ONE', 'tickets', '.DSR-2026-0001.json.0123456789abcdef.tmp'), '');
    writeFileSync(join(folder, 'notes.txt'), 'Canary');
    const { faults } = await verifyStore(folder);
    expect(faults.map(({ file, kind }) => `${kind} ${file}`).sort()).toEqual([
      'damaged T0ONE/tickets/DSR-2026-0001.json',
      'history_broken T0ONE/tickets/INC-2026-0001.json',
      'leftover T0ONE/tickets/.DSR-2026-0001.json.0123456789abcdef.tmp',
      'missing T0TWO/tickets/INC-2026-0001.json',
      'strange notes.txt',
    ]);
    expect(JSON.stringify(faults)).not.toContain('Canary');
  });
});

describe('the commands', () => {
  const run = promisify(execFile);
  const desk = (data: string, ...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...args], {
      env: { ...process.env, GDPR_DESK_DATA: data },
    });

  it('read the store while the app runs: a list, one ticket, a check', async () => {
    const listed = JSON.parse((await desk(folder, 'tickets', 'list', '--json', '--type', 'incident')).stdout);
    expect(listed).toMatchObject([
      { id: 'DRL-2026-0001' },
      { id: 'INC-2026-0001' },
      { id: 'INC-2026-0001', workspace: 'T0TWO' },
    ]);
    const shown = JSON.parse((await desk(folder, 'tickets', 'show', 'dsr-2026-0001', '--json')).stdout);
    expect(shown).toEqual(await store.get('T0ONE', 'DSR-2026-0001'));
    expect(JSON.parse((await desk(folder, 'store', 'verify', '--json')).stdout)).toMatchObject({ faults: [] });
  });

  it.each([
    ['tickets', 'list'],
    ['tickets', 'show', 'INC-2026-0001'],
    ['store', 'verify'],
    ['store', 'backup', '--to', '/nowhere/b.gz'],
    ['store', 'restore', '/nowhere/b.gz'],
  ])('say in one sentence that there is nothing: %s %s', async (...args) => {
    const failure = await desk(join(root, 'none'), ...args).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '' });
    expect((failure as { stderr: string }).stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(root, 'none'))).toBe(false);
  });
});
