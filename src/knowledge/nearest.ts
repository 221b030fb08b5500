/** What somebody meant who typed a name a little wrong. */

/** More letters wrong than this is another word. */
const MOST = 3;

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters are to be put in, taken out or changed. */
const distance = (from: string, to: string): number => {
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  [...from].forEach((letter, i) => {
    const row = [i + 1];
    [...to].forEach((other, j) => {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    above = row;
  });
  return above.at(-1) ?? 0;
};

/** @returns the nearest of the names, whatever its capitals, spaces and hyphens; undefined when none is near */
export const nearestOf = (names: readonly string[], typed: string): string | undefined => {
  const [best] = names
    .map((name) => ({ name, wrong: distance(lettersOf(typed), lettersOf(name)) }))
    .filter(({ wrong }) => wrong <= MOST)
    .sort((a, b) => a.wrong - b.wrong);
  return best?.name;
};
