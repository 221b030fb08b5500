import type { types } from '@slack/bolt';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { formWords } from '../../words/form-words.ts';
import { languageNames } from '../../words/home-words.ts';
import { LETTERS, type LetterKind, letterModalWords, letterNames } from '../../words/letter-words.ts';
import { say } from '../../words/say.ts';
import { plain } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Block, context, plainText } from './blocks.ts';
import type { Reader } from './dates.ts';
import { option, select } from './form-parts.ts';

/** Plain, so that it can be copied as it stands. */
const copyable = (text: string): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: plain(text) || ' ' }] }],
});

interface Shown {
  id: string;
  kind: LetterKind;
  /** Of the letter; the window's own is the reader's. */
  language: Language;
  letter: { subject: string; body: string };
  reader: Reader;
}

/** A letter to be copied, with a choice of which and in which language. */
export const letterModal = ({ id, kind, language, letter, reader }: Shown): types.ModalView => {
  const word = (key: keyof typeof letterModalWords): string => say(reader.language, letterModalWords[key]);
  const kinds = LETTERS.map((each) => option(each, say(reader.language, letterNames[each])));
  const languages = LANGUAGES.map((each) => option(each, languageNames[each]));
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ id, kind, language }),
    title: plainText(word('title'), LIMITS.modalTitle),
    close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
    blocks: [
      {
        type: 'actions',
        elements: [
          { ...select(ACTIONS.letterKind, kinds, kind), placeholder: plainText(word('which'), LIMITS.placeholder) },
          {
            ...select(ACTIONS.letterLanguage, languages, language),
            placeholder: plainText(word('language'), LIMITS.placeholder),
          },
        ],
      },
      context(`✍️ ${word('hint')}`),
      context(`*${word('subject')}*`),
      copyable(letter.subject),
      copyable(letter.body),
    ],
  };
};
