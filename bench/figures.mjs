// Middle and edges of a list of numbers, as people read them.
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const quantile = (numbers, share) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

export const median = (numbers) => quantile(numbers, 0.5);

export const ms = (number) => `${number.toFixed(number < 1 ? 3 : 1)} ms`;

/** One line: what, how much, and whether it keeps the goal. */
export const line = (what, value, goal, kept) =>
  console.log(`${what.padEnd(58)} ${value.padStart(12)}   goal ${goal.padEnd(10)} ${kept ? 'kept' : 'MISSED'}`);
