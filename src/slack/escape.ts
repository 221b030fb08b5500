/** What people typed is shown as they typed it: it never becomes a mention, a link, a format or a trick of direction. */

// Controls but line feed and tab; zero-width and bidirectional formatting characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** For plain_text and rich_text elements, in which no markup is read. */
export const plain = (text: string): string => text.replace(INVISIBLE, '').toWellFormed();

/** Formatting characters get a word joiner before them, so that Slack reads no bold, italic, strike, code or quote. */
const FORMATTING = /[*_~`]|^>|:(?=\w)/gm;

/** For mrkdwn: Slack reads `&`, `<` and `>` as markup, so they become entities; formatting is taken out. */
export const mrkdwn = (text: string): string =>
  plain(text)
    .replaceAll('&', '&amp;')
    .replace(FORMATTING, (mark) => `\u2060${mark}`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
