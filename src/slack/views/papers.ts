/** A paper of an incident in a window: each part as text to copy, in the language that is chosen above it. */
import type { types } from '@slack/bolt';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Paper } from '../../export/pack/paper.ts';
import { exportWords } from '../../words/export-words.ts';
import { formWords } from '../../words/form-words.ts';
import { languageNames } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Block, plainText, preformatted, section } from './blocks.ts';
import { option } from './form-parts.ts';

const PAPERS = ['pack', 'letter'] as const;

/** Which paper in which language, e.g. `pack:nl`. */
export interface PaperChoice {
  kind: (typeof PAPERS)[number];
  language: Language;
}

export const choiceOf = (value: string | undefined): PaperChoice | undefined => {
  const [kind, language] = value?.split(':') ?? [];
  const found = { kind: PAPERS.find((each) => each === kind), language: LANGUAGES.find((each) => each === language) };
  return found.kind && found.language ? { kind: found.kind, language: found.language } : undefined;
};

/** Pieces of a text that fit into one block, cut between lines where it can be. */
const pieces = (text: string, most: number): string[] => {
  const points = [...text];
  if (points.length <= most) return [text];
  const head = points.slice(0, most).join('');
  const cut = head.lastIndexOf('\n') > most / 2 ? head.lastIndexOf('\n') : head.length;
  return [text.slice(0, cut), ...pieces(text.slice(cut).replace(/^\n/, ''), most)];
};

const partBlocks = ({ title, text }: Paper['parts'][number], language: Language): Block[] => {
  const all = pieces(text, LIMITS.sectionText);
  return all.flatMap((piece, i) => {
    const heading =
      all.length === 1 ? title : say(language, exportWords.part, { title, part: i + 1, parts: all.length });
    return [section(`*${mrkdwn(heading)}*`), preformatted(piece)];
  });
};

/** @param language the reader's; the paper has its own */
export const papersView = (id: string, paper: Paper, choice: PaperChoice, language: Language): types.ModalView => {
  const options = PAPERS.flatMap((kind) =>
    LANGUAGES.map((each) => option(`${kind}:${each}`, `${say(language, exportWords[kind])} (${languageNames[each]})`)),
  );
  const chosen = options.find(({ value }) => value === `${choice.kind}:${choice.language}`);
  const blocks: Block[] = [
    {
      ...section(`*${mrkdwn(paper.title)}*`),
      accessory: {
        type: 'static_select',
        action_id: ACTIONS.choosePaper,
        placeholder: plainText(say(language, exportWords.whichPaper), LIMITS.placeholder),
        options,
        ...(chosen ? { initial_option: chosen } : {}),
      },
    },
    ...(paper.notes.length > 0 ? [section(paper.notes.map((note) => `ℹ️ ${mrkdwn(note)}`).join('\n'))] : []),
    ...paper.parts.flatMap((part) => partBlocks(part, choice.language)),
  ];
  return {
    type: 'modal',
    title: plainText(say(language, exportWords.papers), LIMITS.modalTitle),
    close: plainText(say(language, formWords.done), LIMITS.modalButton),
    private_metadata: JSON.stringify({ id }),
    blocks: blocks.slice(0, LIMITS.viewBlocks),
  };
};
