import type { Language } from '../../domain/language.ts';
import type { RegisterType } from '../../export/register.ts';
import type { Format } from '../../export/render.ts';
import { exportWords } from '../../words/export-words.ts';
import { say } from '../../words/say.ts';
import { ACTIONS } from '../ids.ts';
import { actions, button, type Message, section } from './blocks.ts';

const OFFERED: readonly Format[] = ['pdf', 'csv', 'json'];

/** @param types the registers that this person may have */
export const exportChoice = (types: readonly RegisterType[], language: Language): Message => {
  const text = say(language, exportWords.choose);
  const buttons = (type: RegisterType) =>
    OFFERED.map((format) =>
      button(
        `${ACTIONS.exportRegister}:${type}:${format}`,
        `${say(language, exportWords[type])} (${format.toUpperCase()})`,
        {
          value: `${type} ${format}`,
        },
      ),
    );
  return { text, blocks: [section(text), ...types.map((type) => actions(...buttons(type)))] };
};
