import fc from 'fast-check';
import { expect, it } from 'vitest';
import { products } from '../../src/answer/vectors.ts';

it('products are those of plain sums, however many are weighed at once', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 11 }),
      fc.array(number, { minLength: 3, maxLength: 3 }),
      (vectors, sum) => {
        const scores = new Float64Array(vectors.length);
        const which = Uint16Array.from(vectors.keys()).reverse();
        products(Float64Array.from(vectors.flat()), which, Float64Array.from(sum), scores);
        for (const [head, vector] of vectors.entries())
          expect(scores[head]).toBeCloseTo(
            vector.reduce((all, is, d) => all + is * (sum[d] ?? 0), 0),
            8,
          );
      },
    ),
  );
});
