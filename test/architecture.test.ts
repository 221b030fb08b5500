import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which folder of `src` may import which; the table of docs/architecture.md. */
const MAY: Record<string, readonly string[]> = {
  domain: [],
  words: ['domain', 'answer'],
  answer: ['domain', 'words'],
  knowledge: ['domain', 'answer', 'words'],
  desk: ['domain', 'words', 'export', 'store/store.ts'],
  slack: ['domain', 'answer', 'words', 'desk', 'export', 'store/store.ts', 'log.ts', 'config.ts'],
  export: ['domain', 'answer', 'words', 'store/store.ts'],
  store: ['domain'],
};

/** The pure folders: no clock, no dice, no files, no network. */
const PURE = ['domain', 'answer', 'words'];
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomBytes\(|\bprocess\.|\bTemporal\.Now\b/;
const PURE_PACKAGES = /^(zod|temporal-polyfill|intl-messageformat|node:crypto)$/;
const BOLT = /^@slack\//;

const IMPORT = /^(?:import|export)\b[^;']*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');

/** What is wrong with one file; `path` is below `src`. */
const faults = (path: string, source: string): string[] => {
  const folder = path.split('/')[0] ?? '';
  const may = MAY[folder];
  if (!may) return [];
  const inner = importsOf(source)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(SRC, join(SRC, dirname(path), target)))
    .filter((target) => !target.startsWith(`${folder}/`))
    .filter((target) => !may.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)))
    .map((target) => `imports ${target}`);
  const packages = importsOf(source).filter((target) => !target.startsWith('.'));
  return [
    ...inner,
    ...(PURE.includes(folder)
      ? packages.filter((name) => !PURE_PACKAGES.test(name)).map((name) => `imports ${name}`)
      : []),
    ...(folder !== 'slack' ? packages.filter((name) => BOLT.test(name)).map((name) => `imports ${name}`) : []),
    ...(PURE.includes(folder) && IMPURE.test(source) ? ['reads a clock, dice or the process'] : []),
  ];
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('the house', () => {
  it.each(files)('%s imports only what its folder may', (path) => {
    expect(faults(path, readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['domain/x.ts', `import { App } from '@slack/bolt';`],
    ['domain/x.ts', `import { say } from '../words/say.ts';`],
    ['domain/deadlines/x.ts', `import type { Store } from '../../store/store.ts';`],
    ['domain/x.ts', 'const now = Date.now();'],
    ['answer/x.ts', `import { readFileSync } from 'node:fs';`],
    ['desk/x.ts', `import { openLowdbStore } from '../store/lowdb.ts';`],
    ['slack/views/x.ts', `import { openLowdbStore } from '../../store/lowdb.ts';`],
    ['store/x.ts', `import { fileIncident } from '../desk/file.ts';`],
    ['knowledge/x.ts', `import { App } from '@slack/bolt';`],
  ])('the guard bites: %s with %s', (path, source) => {
    expect(faults(path, source)).not.toEqual([]);
  });

  it('holds no file of more than 300 lines', () => {
    const long = files.filter((path) => readFileSync(join(SRC, path), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('lets the playground and the benchmarks speak to the app only from outside', () => {
    const outside = ['playground', 'bench'].flatMap((folder) =>
      readdirSync(join(SRC, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(SRC, '..', folder, name)),
    );
    const inside = outside.filter((path) =>
      importsOf(readFileSync(path, 'utf8')).some((target) => /\/src\//.test(target)),
    );
    expect(inside).toEqual([]);
  });
});
