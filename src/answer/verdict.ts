import type { Verdict } from './rulebook.ts';

/** From strictest to most permissive (knowledge/README.md says why). */
const STRICTNESS: readonly Verdict[] = [
  'prohibited',
  'required',
  'ask_dpo',
  'conditional',
  'information',
  'allowed',
  'not_required',
  'out_of_scope',
];

export const stricter = (a: Verdict, b: Verdict): boolean => STRICTNESS.indexOf(a) < STRICTNESS.indexOf(b);

/** A plain yes: what the guards watch. */
export const isPermissive = (verdict: Verdict): boolean => verdict === 'allowed' || verdict === 'not_required';
