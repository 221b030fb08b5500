/** What people typed is shown as they typed it: it never becomes a mention, a link, a format or a trick of direction. */
import { visible } from '../domain/visible.ts';

/** For plain_text and rich_text elements, in which no markup is read. */
export const plain = (text: string): string => visible(text);

/** Formatting characters get a word joiner before them, so that Slack reads no bold, italic, strike, code or quote. */
const FORMATTING = /[*_~`]|^>|:(?=\w)/gm;

/** For mrkdwn: Slack reads `&`, `<` and `>` as markup, so they become entities; formatting is taken out. */
export const mrkdwn = (text: string): string =>
  plain(text)
    .replaceAll('&', '&amp;')
    .replace(FORMATTING, (mark) => `\u2060${mark}`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
