/** Guards stand above all rules and only ever make an answer stricter. */
import type { Facts } from './facts.ts';
import { fits } from './fits.ts';
import { type Concept, type Pattern, type Row, type Rule, SLOTS } from './rulebook.ts';

/** The concepts on which a row's yes rests: those of its conditions, or of what its rule is about, that are there. */
const reasons = (rule: Rule, row: Row, facts: Facts): Set<string> => {
  const conditions: Pattern[] = (row.when ?? [])
    .filter((condition) => fits(condition, facts))
    .map(({ not: _, ...when }) => when);
  const about = rule.about.filter((pattern) => fits(pattern, facts));
  return new Set([...conditions, ...about].flatMap((pattern) => Object.values(pattern).flat()));
};

/** What must not be denied. */
const DENIED = ['consent', 'explicit-consent', 'verified', 'mandate'];

/** Danger to life goes before everything: 112 comes first (Art. 6(1)(d), 9(2)(c)). */
const LIFE = ['danger-to-life', 'emergency'];

/** What nobody can be recognised in is no personal data (recital 26), whatever it is about. */
const NOBODY = ['not-identifiable', 'anonymous'];

/**
 * Of a question, why a reading's plain yes may not be given, if so: the concept that forbids it, or `''` where no fact
 * supports it.
 *
 * Never with guarded data (Art. 9, 10, 87), a child, or a consent, check or mandate that is denied. With anything else that
 * calls for care (another person, an objection, a failed check, something that went wrong) only by a row that names it.
 */
export const buildGuard = (facts: Facts, concepts: Record<string, Concept>) => {
  const all = SLOTS.flatMap((slot) => facts.slots[slot]);
  const denied = facts.denied.filter((id) => DENIED.includes(id));
  const guarded = all.find((id) => concepts[id]?.guarded);
  const careful = all.filter((id) => concepts[id]?.careful);
  const nobody = NOBODY.filter((id) => all.includes(id));
  return ({ rule, row }: { rule: Rule; row: Row }): string | undefined => {
    const named = reasons(rule, row, facts);
    if (LIFE.some((id) => named.has(id))) return undefined;
    const no = denied.find((id) => !named.has(id));
    if (no !== undefined) return no;
    if (guarded !== undefined && !nobody.some((id) => named.has(id))) return guarded;
    const care = careful.find((id) => !named.has(id));
    if (care !== undefined) return care;
    // What went wrong takes a row whose own facts are there: that its rule is about thefts makes no theft harmless.
    if (row.when?.every((condition) => !fits(condition, facts))) {
      const event = facts.slots.event.find((id) => concepts[id]?.careful);
      if (event !== undefined) return event;
    }
    return named.size === 0 ? '' : undefined;
  };
};
