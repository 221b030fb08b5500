/** Medians, and how sure they are: what a busy machine adds comes in spells, so whole rounds are drawn again. */

export interface Estimate {
  median: number;
  /** Between these it lies in 19 of 20 cases. */
  low: number;
  high: number;
}

const DRAWS = 400;

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** @param rounds what was measured, one list a round */
export const estimate = (rounds: readonly (readonly number[])[], random: () => number): Estimate => {
  const drawn = Array.from({ length: DRAWS }, () =>
    median(rounds.flatMap(() => rounds[Math.floor(random() * rounds.length)] ?? [])),
  ).sort((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [drawn[DRAWS * 0.025], drawn[DRAWS * 0.975]];
  return { median: median(rounds.flat()), low, high };
};

export const inWords = ({ median: middle, low, high }: Estimate): string =>
  `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
