/** By rule, its first row among those of all rules; then that of "none of our business", which is its own only row; then the end. */
export const firstRowsOf = (rules: readonly { rows: readonly unknown[] }[]): Uint16Array => {
  const first = Uint16Array.of(0, ...rules.map(({ rows }) => rows.length), 1);
  for (let rule = 1; rule < first.length; rule += 1) (first[rule] as number) += first[rule - 1] as number;
  return first;
};
