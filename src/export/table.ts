/** A register as a table: columns by heading and how each is read from a ticket. */
import type { Translated } from '../domain/language.ts';
import type { Writer } from './writer.ts';

/** The key is stable, for scripts; the heading is for people. */
export type Columns<T> = readonly (readonly [
  key: string,
  heading: Translated,
  value: (of: T, writer: Writer) => string,
])[];

export interface Table {
  title: string;
  /** When and in which zone it was made, and how many entries it has. */
  made: string;
  keys: readonly string[];
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A register in one of its formats. */
export interface Rendered {
  content: Buffer;
  /** How many entries it has. */
  count: number;
}
