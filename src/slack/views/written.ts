import { WRITTEN } from '../../domain/incident/measures.ts';
import type { Incident } from '../../domain/ticket.ts';
import { say } from '../../words/say.ts';
import { taskWords } from '../../words/task-words.ts';
import { clip } from '../limits.ts';
import { type Block, quote } from './blocks.ts';
import type { Reader } from './dates.ts';

const CHARACTERS = 1500;

/** Consequences, measures and lessons, as they stand. */
export const writtenBlocks = (incident: Incident, { language }: Reader): Block[] =>
  WRITTEN.flatMap((name) => {
    const text = incident[name]?.text;
    return text ? [quote(say(language, taskWords[`${name}Label`]), clip(text, CHARACTERS))] : [];
  });
