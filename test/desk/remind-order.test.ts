/** The order in which tickets are looked at: one without a limit never hides one that is due. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitOf, soonestFirst } from '../../src/desk/remind.ts';

const workTo = fc.option(
  fc.integer({ min: 0, max: 40_000 }).map((hours) => new Date(hours * 3_600_000).toISOString()),
  { nil: null },
);

it('is those whose moment has come, then the soonest limit, then what has none', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ workTo, known: fc.boolean() }), { maxLength: 200 }), (tickets) => {
      const keys = tickets.map(({ workTo: limit, known }) => `${known ? 'known' : 'new'} ${limit ?? 'none'}`);
      const due = tickets.map(({ workTo: limit, known }, i) => ({
        id: String(i),
        revision: 1,
        known,
        limit: limitOf(limit),
      }));
      const placed = due.toSorted(soonestFirst).map(({ id }) => keys[Number(id)]);
      expect(placed).toEqual(keys.toSorted());
    }),
  );
});
