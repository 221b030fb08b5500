/** One word of the question: as typed, and folded so that spelling variants meet. */
export interface Token {
  text: string;
  folded: string;
  /** Offsets into the question, in UTF-16 units. */
  start: number;
  end: number;
}

const PLAIN = /^[a-zA-Z0-9]+$/;

const MARKS = /\p{M}+/gu;

/** Lower case without accents; ß, œ, æ spelt out, so that `Änderung`, `anderung` and `ANDERUNG` are one word. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('ø', 'o');

/** A per cent sign is a word: it makes an offer of a service message. */
const WORD = /[\p{L}\p{M}\p{N}]+|%/gu;

/** Slack's markup (`<@U1>`, `<https://…|label>`, `:smile:`) carries no words of the question but a link's label. */
const MARKUP = /<[^<>|]*(?:\|([^<>]*))?>|:[a-z0-9_+-]+:/g;

/** The question's words in order; at most `most`, so that an endless text costs a bounded time. */
export const tokens = (question: string, most = 400): Token[] => {
  const plain = question.replace(MARKUP, (whole, label: string | undefined) => (label ?? '').padEnd(whole.length));
  const found: Token[] = [];
  for (const match of plain.matchAll(WORD)) {
    if (found.length === most) break;
    found.push({ text: match[0], folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
};
