/** Guards stand above all rules and only ever make an answer stricter. */
import type { Facts } from './facts.ts';
import { fits } from './fits.ts';
import { type Concept, type Pattern, type Row, type Rule, SLOTS } from './rulebook.ts';

const idsOf = (patterns: readonly Pattern[]): string[] => patterns.flatMap((pattern) => Object.values(pattern).flat());

/** The concepts of a row's conditions that are there. */
const ownReasons = (row: Row, facts: Facts): string[] =>
  idsOf((row.when ?? []).filter((condition) => fits(condition, facts)).map(({ not: _, ...when }) => when));

/** The concepts of what a rule is about that are there. */
const subjectOf = (rule: Rule, facts: Facts): string[] => idsOf(rule.about.filter((pattern) => fits(pattern, facts)));

/** What must not be denied. */
const DENIED = ['consent', 'explicit-consent', 'verified', 'mandate'];

/** Danger to life goes before everything: 112 comes first (Art. 6(1)(d), 9(2)(c)). */
const LIFE = ['danger-to-life', 'emergency'];

/** What nobody can be recognised in is no personal data (recital 26), whatever it is about. */
const NOBODY = ['not-identifiable', 'anonymous'];

/** What stands against a plain yes, and the concept that does; without one, that no fact speaks for it. */
export type Care = { level: 'forbidden' | 'careful'; concept?: string };

/**
 * Of a question, what stands against a reading's plain yes, if anything.
 *
 * A plain yes needs a fact that speaks for it: one that its row or rule names, or one that always does (a check that was passed,
 * nobody to be recognised). It is forbidden with guarded data (Art. 9, 10, 87), a child, or a consent, check or mandate that is
 * denied; with what is stated and calls for care (an objection, a failed check) or went wrong, but by a row that names it. Who or what
 * else calls for care (another person, advertising, a bank account) and is not named by the row asks for more certainty: it may be
 * there in passing.
 */
export const buildGuard = (facts: Facts, concepts: Record<string, Concept>) => {
  const all = SLOTS.flatMap((slot) => facts.slots[slot]);
  const denied = facts.denied.filter((id) => DENIED.includes(id));
  const guarded = all.find((id) => concepts[id]?.guarded);
  const careful = (ids: readonly string[]): string[] => ids.filter((id) => concepts[id]?.careful);
  const [stated, events, rest] = [
    careful(facts.slots.stated),
    careful(facts.slots.event),
    careful(all).filter((id) => !['stated', 'event'].includes(concepts[id]?.slot ?? '')),
  ];
  const nobody = NOBODY.filter((id) => all.includes(id));
  const isSupported = facts.slots.stated.some((id) => concepts[id]?.supports);
  const isPlain = isSupported && denied.length === 0 && guarded === undefined && careful(all).length === 0;
  return ({ rule, row }: { rule: Rule; row: Row }): Care | undefined => {
    if (isPlain) return undefined;
    const own = ownReasons(row, facts);
    const named = new Set([...own, ...subjectOf(rule, facts)]);
    if (LIFE.some((id) => named.has(id))) return undefined;
    const no = denied.find((id) => !named.has(id));
    if (no !== undefined) return { level: 'forbidden', concept: no };
    if (guarded !== undefined && !nobody.some((id) => named.has(id))) return { level: 'forbidden', concept: guarded };
    const said = stated.find((id) => !named.has(id));
    if (said !== undefined) return { level: 'forbidden', concept: said };
    // What went wrong takes a row whose own facts are there: that its rule is about thefts makes no theft harmless.
    const isMet = !row.when || own.length > 0;
    const wrong = events.find((id) => !(isMet && named.has(id)));
    if (wrong !== undefined) return { level: 'forbidden', concept: wrong };
    if (named.size === 0 && !isSupported) return { level: 'forbidden' };
    // That a rule is about parents makes nobody one: the row itself must name them.
    const care = rest.find((id) => !own.includes(id));
    return care === undefined ? undefined : { level: 'careful', concept: care };
  };
};
