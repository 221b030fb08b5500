import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The stories of a file here, by their first line; `yes` and `no` stay words. */
export const storiesOf = <T extends { story: string }>(file: string): [string, T][] =>
  (parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { version: '1.2' }) as T[]).map((each) => [
    each.story,
    each,
  ]);
