/** Controls but line feed and tab; zero-width, bidirectional and other format characters; line separators. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** What people typed without what cannot be seen and plays tricks of direction, and without half characters. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').toWellFormed();
