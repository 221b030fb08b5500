/** `docs/article-statements.md` against the rules that it names. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRule } from '../../src/knowledge/one-rule.ts';

const table = readFileSync(new URL('../../docs/article-statements.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , , rows] = /^\| +(\d+) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    return number && rows ? [{ number: Number(number), rows: rows.trim().split('<br>') }] : [];
  });

it('holds all 48 statements, each with its rows', () => {
  expect(table.map(({ number }) => number)).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
});

describe.each(table)('statement $number', ({ rows }) => {
  it.each(rows)('%s', (written) => {
    const [, id = '', row = '', verdict, cite] = /^(\S+) · (\S+): (\S+), (.+)$/.exec(written) ?? [];
    const found = readRule(id)?.rows.find((each) => each.id === row);
    expect(found).toMatchObject({ verdict });
    expect(found?.cites[0]).toBe(cite);
  });
});
