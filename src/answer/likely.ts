/** Which rules a question may be about: those whose own score is highest. Only their rows are weighed against each other. */

/** So many are; more changed nothing that could be measured (docs/adr/0007). */
export const LIKELY = 16;

/** The `LIKELY`-th highest score of these rules; where there are fewer, every score is as high. */
export const leastLikely = (scores: Float64Array, rules: ArrayLike<number>): number => {
  const ranked = new Float64Array(LIKELY).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < rules.length; i += 1) {
    const score = scores[rules[i] as number] as number;
    let rank = LIKELY - 1;
    if (score <= (ranked[rank] as number)) continue;
    for (; rank > 0 && score > (ranked[rank - 1] as number); rank -= 1) ranked[rank] = ranked[rank - 1] as number;
    ranked[rank] = score;
  }
  return ranked[LIKELY - 1] as number;
};
