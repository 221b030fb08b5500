/** Guards stand above all rules and only ever make an answer stricter. */
import type { Facts } from './facts.ts';
import type { Concept, Verdict } from './rulebook.ts';

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

/**
 * The concept that forbids a plain yes, if any: guarded data (Art. 9, 10, 87), a child, something that went wrong, a
 * consent that is denied, an objection. Danger to life goes before it: 112 comes first (Art. 6(1)(d), 9(2)(c)).
 */
export const forbidsPlainYes = (facts: Facts, concepts: Record<string, Concept>): string | undefined => {
  if (facts.slots.stated.includes('danger-to-life')) return undefined;
  const guarded = facts.slots.data.find((id) => concepts[id]?.guarded);
  const child = facts.slots.subject.find((id) => id === 'child');
  const event = facts.slots.event[0];
  const denied = facts.denied.find((id) => id === 'consent' || id === 'explicit-consent');
  const objection = facts.slots.stated.find((id) => id === 'objection');
  return event ?? guarded ?? child ?? denied ?? objection;
};
