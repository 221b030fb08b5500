/** The learner: what it learns, that it learns the same each time, and that its slopes are those of what it is judged by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/answer/lexicon.ts';
import { VERDICTS } from '../../src/answer/rulebook.ts';
import { type Heads, headsOf } from '../../src/knowledge/heads.ts';
import { learn, type Weights } from '../../src/knowledge/learn.ts';
import { join, seenIn } from '../../src/knowledge/seen.ts';
import { buildSteps, type Lessons } from '../../src/knowledge/steps.ts';
import { flatten, type Goal, rulesOf, type Target } from '../../src/knowledge/targets.ts';

const heads = headsOf([
  { rows: [{ verdict: 'allowed' }, { verdict: 'prohibited' }] },
  { rows: [{ verdict: 'conditional' }, { verdict: 'required' }, { verdict: 'allowed' }] },
]);
/** Rows 0 to 4, and 5 for "none of our business". */
const ROWS = heads.rows + 1;
const goal = (rows: number[], weight = 1): Goal => ({ rows: Uint16Array.from(rows), weight });
const plain = { verdicts: ['allowed' as const], weight: 2 };
/** The rows that are that: 0 and 4. */
const PLAIN = [0, 4];

/** Each question with the places of its features, all of the value 1, and with its target. */
const lessonsOf = (
  questions: readonly (readonly [places: readonly number[], target: Target])[],
  of: Heads,
): Lessons => {
  const places = Uint32Array.from(questions.flatMap(([own]) => own));
  let end = 0;
  return {
    ...flatten(
      questions.map(([, target]) => target),
      of,
    ),
    places,
    values: new Float32Array(places.length).fill(1),
    starts: Uint32Array.of(
      0,
      ...questions.map(([own]) => {
        end += own.length;
        return end;
      }),
    ),
    features: Math.max(0, ...places) + 1,
    heads: of,
  };
};

/** A learner that looked at one question without features: a head's score is its bias. */
const lookAt = (target: Target, of: Heads, biases: ArrayLike<number>) => {
  const steps = buildSteps(lessonsOf([[[], target]], of));
  steps.biases.set(biases);
  return { left: steps.look(0), slopes: [...steps.slopes], open: [...steps.open()] };
};

/** What the slopes are slopes of: the weighed logarithms of the chances that each goal is reached. */
const lossOf = (scores: readonly number[], goals: readonly Goal[], kind?: typeof plain): number => {
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
  return (
    goals.reduce((sum, { rows, weight }) => sum + loss([...rows], weight), 0) + (kind ? loss(PLAIN, kind.weight) : 0)
  );
};

describe('slopes', () => {
  it('are those of the loss, for every head', () => {
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: heads.size, maxLength: heads.size }), (scores) => {
        const goals = [goal([0]), goal([0, 1], 0.5)];
        const { slopes } = lookAt({ goals, kind: plain }, heads, scores);
        const step = 1e-5;
        for (const head of scores.keys()) {
          const moved = (by: number) => lossOf(scores.with(head, (scores[head] ?? 0) + by), goals, plain);
          expect(slopes[head]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 4);
        }
      }),
    );
  });

  it('are none when the goal is reached', () => {
    const { left, slopes } = lookAt({ goals: [goal([0])] }, heads, [0, 0, 0, 9]);
    expect(left).toBe(false);
    expect(slopes.every((slope) => slope === 0)).toBe(true);
  });

  it('leave out a kind that no row is of', () => {
    const score = [0.5, 0, 0, 0.2];
    const target = { goals: [goal([1])] };
    const other = { ...target, kind: { verdicts: ['ask_dpo' as const], weight: 2 } };
    expect(lookAt(other, heads, score)).toEqual(lookAt(target, heads, score));
  });
});

it('a target that many lessons share is told once', () => {
  const [one, other] = [{ goals: [goal([0])] }, { goals: [goal([1])] }];
  const { targets, targetOf } = flatten([one, other, one], heads);
  expect([...targetOf]).toEqual([0, targets.length / 2, 0]);
});

it('what two threads see is what one sees', () => {
  const vocabulary = { concepts: {}, lexicon: compileLexicon([]), everyday: compileLexicon([]) };
  const asked = ['may i note this', 'mag dat', ''].map((question) => ({ question }));
  expect(join([seenIn(vocabulary, asked.slice(0, 1)), seenIn(vocabulary, asked.slice(1))])).toEqual(
    seenIn(vocabulary, asked),
  );
});

describe('the rows that are weighed', () => {
  const many = headsOf(
    Array.from({ length: 40 }, () => ({ rows: [{ verdict: 'allowed' }, { verdict: 'prohibited' }] })),
  );

  it('are those of the sixteen likeliest rules, of those of the goals and of "none of our business"', () => {
    const likelier = Array.from({ length: 40 }, (_, rule) => rule);
    const { open } = lookAt({ goals: [goal([6]), goal([79])] }, many, likelier);
    expect([...new Set(open.map((row) => many.ruleOf[row]))]).toEqual([3, ...likelier.slice(24), 40]);
    expect(open).toHaveLength(2 * 17 + 1);
  });

  it('include the rules of every goal', () => {
    expect(rulesOf({ goals: [goal([5, 4]), goal([10]), goal([80])] }, many)).toEqual([2, 5, 40]);
  });
});

describe('learning', () => {
  const likeliest = ({ features, heads: numbers, bias }: Weights, feature: number, of: Heads): number => {
    const dimensions = numbers.length / of.size;
    const scoreOf = (head: number): number =>
      Array.from({ length: dimensions }, (_, d) => d).reduce(
        (sum, d) => sum + (numbers[head * dimensions + d] ?? 0) * (features[feature * dimensions + d] ?? 0),
        bias[head] ?? 0,
      );
    const scores = Array.from({ length: of.rows + 1 }, (_, row) =>
      [of.firstRow + row, of.ruleOf[row] ?? 0, of.verdictOf[row] ?? 0].reduce((sum, one) => sum + scoreOf(one), 0),
    );
    return scores.indexOf(Math.max(...scores));
  };
  /** Each question has the feature that means its row, and `common` ones that are in all and mean nothing. */
  const taught = (rows: number[], of: Heads, times: number, common = 1): Lessons => {
    const targets = rows.map((row): Target => ({ goals: [goal([row])] }));
    const shared = Array.from({ length: common }, (_, i) => rows.length + i);
    const questions = targets.map((target, feature) => [[...shared, feature], target] as const);
    return lessonsOf(Array.from({ length: times }, () => questions).flat(), of);
  };
  /** Two rows, and none of our business. */
  const RIGHT = [0, 3, 5];
  const lessons = taught(RIGHT, heads, 20);

  it('finds what each feature means', () => {
    const weights = learn(lessons, 1);
    expect(RIGHT.map((_, feature) => likeliest(weights, feature, heads))).toEqual(RIGHT);
  });

  it('finds it among many rules, whatever their number of rows', () => {
    const many = headsOf(
      Array.from({ length: 37 }, (_, rule) => ({
        rows: Array.from({ length: 1 + (rule % 5) }, (_, row) => ({ verdict: VERDICTS[row % 6] ?? 'allowed' })),
      })),
    );
    const right = Array.from({ length: many.rows + 1 }, (_, row) => row);
    const weights = learn(taught(right, many, 40), 1);
    expect(right.map((_, feature) => likeliest(weights, feature, many))).toEqual(right);
  });

  it('finds it behind many features that are in all', () => {
    const weights = learn(taught(RIGHT, heads, 20, 70), 1);
    expect(RIGHT.map((_, feature) => likeliest(weights, feature, heads))).toEqual(RIGHT);
  });

  it('learns nothing where there is nothing to learn', () => {
    const { bias } = learn(lessonsOf([], heads), 1);
    expect([...bias]).toEqual(Array(heads.size).fill(0));
  });

  it('comes to the same numbers from the same seed, and to others from another', () => {
    expect(learn(lessons, 1)).toEqual(learn(lessons, 1));
    expect(learn(lessons, 1).features).not.toEqual(learn(lessons, 2).features);
  });
});
