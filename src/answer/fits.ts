import type { Facts } from './facts.ts';
import type { Condition, Pattern, Slot } from './rulebook.ts';

type Slots = [slot: Slot | 'denied', wanted: readonly string[]][];

const known = new WeakMap<object, Slots>();

/** A pattern's slots; taken apart once, because every question asks for all of them. */
const slotsOf = (pattern: Pattern): Slots => {
  const before = known.get(pattern);
  if (before) return before;
  const slots = Object.entries(pattern).filter(([slot]) => slot !== 'not') as Slots;
  known.set(pattern, slots);
  return slots;
};

const isThere = (slot: Slot | 'denied', wanted: readonly string[], facts: Facts): boolean => {
  const found = slot === 'denied' ? facts.denied : facts.slots[slot];
  return found.length > 0 && wanted.some((id) => found.includes(id));
};

/** Does every slot that the condition names hold one of its concepts, and none that it excludes? */
export const fits = (condition: Condition, facts: Facts): boolean =>
  slotsOf(condition).every(([slot, wanted]) => isThere(slot, wanted, facts)) &&
  !(condition.not && slotsOf(condition.not).some(([slot, wanted]) => isThere(slot, wanted, facts)));
