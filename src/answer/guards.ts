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

/** What stands against a plain yes, and the concept that does; `unsupported` where no fact speaks for it. */
export type Care = { level: 'forbidden' | 'careful'; concept: string } | { level: 'unsupported' };

/**
 * Of a question, what stands against a reading's plain yes, if anything.
 *
 * Forbidden with guarded data (Art. 9, 10, 87), a child, or a consent, check or mandate that is denied; with what is stated
 * and calls for care (an objection, a failed check) or went wrong, but by a row that names it. Who or what else calls for care
 * (another person, advertising, a bank account) and is not named by the row asks for more certainty: it may be there in passing.
 */
export const buildGuard = (facts: Facts, concepts: Record<string, Concept>) => {
  const all = SLOTS.flatMap((slot) => facts.slots[slot]);
  const denied = facts.denied.filter((id) => DENIED.includes(id));
  const guarded = all.find((id) => concepts[id]?.guarded);
  const careful = all.filter((id) => concepts[id]?.careful);
  const nobody = NOBODY.filter((id) => all.includes(id));
  const forbidding = ({ row }: { row: Row }, named: ReadonlySet<string>): string | undefined => {
    const no = denied.find((id) => !named.has(id));
    if (no !== undefined) return no;
    if (guarded !== undefined && !nobody.some((id) => named.has(id))) return guarded;
    const stated = facts.slots.stated.find((id) => concepts[id]?.careful && !named.has(id));
    if (stated !== undefined) return stated;
    // What went wrong takes a row whose own facts are there: that its rule is about thefts makes no theft harmless.
    const isMet = !row.when?.every((condition) => !fits(condition, facts));
    return facts.slots.event.find((id) => concepts[id]?.careful && !(isMet && named.has(id)));
  };
  return ({ rule, row }: { rule: Rule; row: Row }): Care | undefined => {
    const named = reasons(rule, row, facts);
    if (LIFE.some((id) => named.has(id))) return undefined;
    const forbidden = forbidding({ row }, named);
    if (forbidden !== undefined) return { level: 'forbidden', concept: forbidden };
    const care = careful.find((id) => !named.has(id));
    if (care !== undefined) return { level: 'careful', concept: care };
    return named.size === 0 ? { level: 'unsupported' } : undefined;
  };
};
