import type { types } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import { formWords } from '../../words/form-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { plain } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { plainText, section } from './blocks.ts';

/** Characters of one block; Slack is silent about its limit for rich text. */
const PIECE = 2800;

const pieces = (lines: readonly string[]): string[] => {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || last.length + line.length > PIECE) found.push(line);
    else found[found.length - 1] = `${last}\n${line}`;
  }
  return found;
};

/** The draft to copy, and how to have it written. */
export const draftRuleView = (
  id: string,
  { path, yaml }: { path: string; yaml: string },
  language: Language,
): types.ModalView => ({
  type: 'modal',
  title: plainText(say(language, questionWords.draftTitle), LIMITS.modalTitle),
  close: plainText(say(language, formWords.done), LIMITS.modalButton),
  blocks: [
    section(say(language, questionWords.draftNote, { path, command: `npx gdpr-desk kb draft ${id}` })),
    ...pieces(plain(yaml).trimEnd().split('\n')).map(
      (text): types.RichTextBlock => ({
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
      }),
    ),
  ],
});
