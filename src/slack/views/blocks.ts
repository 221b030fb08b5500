/** The few shapes of Block Kit that our views are made of, kept within Slack's limits. */
import type { types } from '@slack/bolt';
import { plain } from '../escape.ts';
import { clip, LIMITS } from '../limits.ts';

export type Block = types.KnownBlock;
export type Button = types.Button;

/** A message's blocks with the text that notifications and screen readers give. */
export interface Message {
  text: string;
  blocks: Block[];
}

export const plainText = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(plain(text), most) || ' ',
  emoji: true,
});

export const header = (text: string): Block => ({ type: 'header', text: plainText(text, LIMITS.header) });

/** `text` is mrkdwn that we wrote; what people typed goes through `mrkdwn()` first. */
export const section = (text: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: clip(text, LIMITS.sectionText) },
  expand: true,
});

export const fields = (pairs: readonly (readonly [label: string, value: string])[]): Block => ({
  type: 'section',
  fields: pairs.map(([label, value]) => ({ type: 'mrkdwn', text: clip(`*${label}*\n${value}`, LIMITS.sectionField) })),
});

export const context = (text: string): Block => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: clip(text, LIMITS.contextText) }],
});

/** Between backticks stands what is to be typed. */
const spans = (text: string): types.RichTextElement[] =>
  (plain(text) || ' ').split(/`([^`]+)`/).flatMap((part, i): types.RichTextElement[] => {
    if (part === '') return [];
    return [{ type: 'text', text: part, ...(i % 2 === 1 ? { style: { code: true } } : {}) }];
  });

/** A titled list; plain elements, so that nothing in an item is read as markup but what is to be typed. */
export const list = (title: string, items: readonly string[], style: 'bullet' | 'ordered' = 'bullet'): Block => ({
  type: 'rich_text',
  elements: [
    { type: 'rich_text_section', elements: [{ type: 'text', text: title, style: { bold: true } }] },
    {
      type: 'rich_text_list',
      style,
      elements: items.map((item) => ({
        type: 'rich_text_section',
        elements: spans(item),
      })),
    },
  ],
});

/** @param title empty where another block says what is quoted */
export const quote = (title: string, text: string): Block => ({
  type: 'rich_text',
  elements: [
    ...(title === ''
      ? []
      : [
          {
            type: 'rich_text_section' as const,
            elements: [{ type: 'text' as const, text: title, style: { bold: true } }],
          },
        ]),
    { type: 'rich_text_quote', elements: [{ type: 'text', text: plain(text) || ' ' }] },
  ],
});

/** Text to copy as it stands. */
export const preformatted = (text: string): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: plain(text) || ' ' }] }],
});

export const button = (
  actionId: string,
  text: string,
  {
    value,
    style,
    label,
    url,
    confirm,
  }: {
    value?: string;
    style?: 'primary' | 'danger';
    label?: string;
    url?: string;
    confirm?: types.ConfirmationDialog;
  } = {},
): Button => ({
  type: 'button',
  action_id: actionId,
  text: plainText(text, LIMITS.buttonText),
  ...(value === undefined ? {} : { value }),
  ...(style ? { style } : {}),
  ...(label ? { accessibility_label: clip(label, LIMITS.accessibilityLabel) } : {}),
  ...(url ? { url } : {}),
  ...(confirm ? { confirm } : {}),
});

/** Asked before what cannot be undone. */
export const confirmation = (title: string, text: string, yes: string, no: string): types.ConfirmationDialog => ({
  title: plainText(title, LIMITS.confirmTitle),
  text: plainText(text, LIMITS.confirmText),
  confirm: plainText(yes, LIMITS.confirmButton),
  deny: plainText(no, LIMITS.confirmButton),
});

export const actions = (...elements: Button[]): Block => ({ type: 'actions', elements });
