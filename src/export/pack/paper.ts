/** A paper that a person copies: notes for whoever uses it, then parts with a title each. */
export interface Paper {
  title: string;
  /** Not to be copied. */
  notes: readonly string[];
  parts: readonly { title: string; text: string }[];
}

/** The paper as plain text, its notes first and set apart. */
export const textOf = ({ title, notes, parts }: Paper): string =>
  [
    title,
    ...notes.map((note) => `> ${note}`),
    '',
    ...parts.flatMap(({ title: heading, text }) => [
      ...(heading ? [heading, '-'.repeat([...heading].length)] : []),
      text,
      '',
    ]),
  ].join('\n');
