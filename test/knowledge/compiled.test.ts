/** What the build packs into files is what the program reads back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compiledAs, NotBuilt, pack, readCompiled } from '../../src/knowledge/compiled.ts';
import { compile } from '../../src/knowledge/load.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources } = smallSources();
const model = {
  hashes: Uint32Array.of(7, 4_000_000_000),
  dimensions: 1,
  features: Int8Array.of(-127, 5),
  scale: 0.25,
  heads: Float32Array.of(0.5, -1.5),
  bias: Float32Array.of(1, -2),
};
const rulebook = compile(sources, model);
const provisions = {
  'GDPR 9': { ref: 'GDPR 9', title: { nl: 'één', fr: 'données “à part”', en: 'nine – 9', de: 'größer' }, url: 'x' },
};

const written = (): { json: string; model: string; texts: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = { json: join(folder, 'a'), model: join(folder, 'b'), texts: join(folder, 'c') };
  const packed = pack({ rulebook, law: sources.law, provisions });
  for (const name of ['json', 'model', 'texts'] as const) writeFileSync(paths[name], packed[name]);
  return paths;
};

it('rules, vocabulary, law and numbers come back as they were, letters beyond ASCII too', () => {
  const read = readCompiled(written());
  expect(read.provisions).toEqual(provisions);
  expect(read.law).toEqual(sources.law);
  expect({ ...read.rulebook, model: { ...read.rulebook.model } }).toEqual(rulebook);
  expect(read.rulebook.rules[0]?.text.fr).toEqual(rulebook.rules[0]?.text.fr);
});

it('the file that is read at every start has one byte a letter', () => {
  const { json } = pack({ rulebook, law: sources.law, provisions });
  expect(json).toMatch(/^[\x20-\x7e]+$/);
});

it('another edition, or none, is not taken for this one', () => {
  const paths = written();
  expect(compiledAs(rulebook.edition, paths)?.edition).toBe(rulebook.edition);
  expect(compiledAs('other', paths)).toBeUndefined();
  expect(() => readCompiled({ ...paths, json: `${paths.json}-gone` })).toThrow(NotBuilt);
});
