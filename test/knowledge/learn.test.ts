/** The learner: what it learns, that it learns the same each time, and that its slopes are those of what it is judged by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { products } from '../../src/answer/vectors.ts';
import { headsOf } from '../../src/knowledge/heads.ts';
import { type Lessons, learn, type Weights } from '../../src/knowledge/learn.ts';
import { buildOpen, buildSlope, type Goal, rulesOf } from '../../src/knowledge/softmax.ts';
import { DIMENSIONS } from '../../src/knowledge/vectors.ts';

const heads = headsOf([
  { rows: [{ verdict: 'allowed' }, { verdict: 'prohibited' }] },
  { rows: [{ verdict: 'conditional' }, { verdict: 'required' }, { verdict: 'allowed' }] },
]);
/** Rows 0 to 4, and 5 for "none of our business". */
const ROWS = heads.rows + 1;
const goal = (rows: number[], weight = 1): Goal => ({ rows: Uint16Array.from(rows), weight });
/** The rows that are a plain yes. */
const plain = { rows: Uint8Array.of(1, 0, 0, 0, 1, 0), weight: 2 };
const everyRow = Uint16Array.from({ length: ROWS }, (_, row) => heads.firstRow + row);

/** What the slopes are slopes of: the weighed logarithms of the chances that each goal is reached. */
const lossOf = (scores: Float64Array, goals: readonly Goal[], kind?: typeof plain): number => {
  const powers = Array.from({ length: ROWS }, (_, row) =>
    Math.exp(
      [heads.firstRow + row, heads.ruleOf[row] ?? 0, heads.verdictOf[row] ?? 0].reduce(
        (sum, head) => sum + (scores[head] ?? 0),
        0,
      ),
    ),
  );
  const all = powers.reduce((sum, power) => sum + power, 0);
  const loss = (rows: number[], weight: number): number =>
    -weight * Math.log(rows.reduce((sum, row) => sum + (powers[row] ?? 0), 0) / all);
  const right = kind ? [...kind.rows].flatMap((is, row) => (is ? [row] : [])) : [];
  return (
    goals.reduce((sum, { rows, weight }) => sum + loss([...rows], weight), 0) + (kind ? loss(right, kind.weight) : 0)
  );
};

describe('slopes', () => {
  it('are those of the loss, for every head', () => {
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: heads.size, maxLength: heads.size }), (numbers) => {
        const scores = Float64Array.from(numbers);
        const goals = [goal([0]), goal([0, 1], 0.5)];
        const slopes = new Float64Array(heads.size);
        buildSlope(heads)(scores, everyRow, { goals, kind: plain }, slopes);
        const step = 1e-5;
        for (const head of scores.keys()) {
          const moved = (by: number) =>
            lossOf(
              scores.map((is, at) => (at === head ? is + by : is)),
              goals,
              plain,
            );
          expect(slopes[head]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 6);
        }
      }),
    );
  });

  it('are none when the goal is reached', () => {
    const scores = new Float64Array(heads.size);
    scores[heads.firstRow] = 9;
    const slopes = new Float64Array(heads.size);
    buildSlope(heads)(scores, everyRow, { goals: [goal([0])] }, slopes);
    expect([...slopes].every((slope) => slope === 0)).toBe(true);
  });
});

describe('the rows that are weighed', () => {
  const many = headsOf(
    Array.from({ length: 40 }, () => ({ rows: [{ verdict: 'allowed' }, { verdict: 'prohibited' }] })),
  );
  const rulesWith = (open: Uint16Array): number[] => [
    ...new Set([...open].map((head) => many.ruleOf[head - many.firstRow] ?? -1)),
  ];

  it('are those of the sixteen likeliest rules, of the named ones and of "none of our business"', () => {
    const scores = Float64Array.from({ length: many.size }, (_, head) => (head < 40 ? head : 0));
    const open = buildOpen(many)(scores, [3, 39]);
    expect(rulesWith(open)).toEqual([3, ...Array.from({ length: 16 }, (_, i) => 24 + i), 40]);
    expect(open).toHaveLength(2 * 17 + 1);
  });

  it('include the rules of every goal', () => {
    expect(rulesOf([goal([5, 4]), goal([10]), goal([80])], many)).toEqual([2, 5, 40]);
  });
});

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

describe('learning', () => {
  /** Feature 0 means row 0, feature 1 row 3, feature 2 none of our business; feature 3 is in all and means nothing. */
  const RIGHT = [0, 3, 5];
  const lessons: Lessons = {
    features: 4,
    heads,
    lessons: Array.from({ length: 60 }, (_, i) => {
      const goals = [goal([RIGHT[i % 3] ?? 0])];
      return {
        places: Uint32Array.of(i % 3, 3),
        values: Float32Array.of(1, 1),
        goals,
        rules: rulesOf(goals, heads),
      };
    }),
  };
  const likeliest = ({ features, heads: numbers, bias }: Weights, feature: number): number => {
    const scoreOf = (head: number): number =>
      Array.from({ length: DIMENSIONS }, (_, d) => d).reduce(
        (sum, d) => sum + (numbers[head * DIMENSIONS + d] ?? 0) * (features[feature * DIMENSIONS + d] ?? 0),
        bias[head] ?? 0,
      );
    const scores = Array.from(everyRow, (head, row) =>
      [head, heads.ruleOf[row] ?? 0, heads.verdictOf[row] ?? 0].reduce((sum, one) => sum + scoreOf(one), 0),
    );
    return scores.indexOf(Math.max(...scores));
  };

  it('finds what each feature means', () => {
    const weights = learn(lessons, 1);
    expect(RIGHT.map((_, feature) => likeliest(weights, feature))).toEqual(RIGHT);
  });

  it('comes to the same numbers from the same seed, and to others from another', () => {
    expect(learn(lessons, 1)).toEqual(learn(lessons, 1));
    expect(learn(lessons, 1).features).not.toEqual(learn(lessons, 2).features);
  });
});
