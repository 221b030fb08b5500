import { type Actor, canDo } from '../../domain/permission.ts';
import type { Task } from '../../domain/task.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { say } from '../../words/say.ts';
import { taskWords } from '../../words/task-words.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, FIELDS, NO_CLIENT } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import { type Block, button, context, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { type Client, input, longText, openSelect, option, person, shortText } from './form-parts.ts';

/** Tasks shown; open ones first. */
const SHOWN = 15;
const TEXT_CHARACTERS = 300;

const line = (task: Task, reader: Reader, clients: Record<string, string>): string => {
  const { language } = reader;
  const owner = task.owner ? `<@${task.owner}>` : say(language, taskWords.nobodyYet);
  const client = task.client === undefined ? undefined : (clients[task.client] ?? task.client);
  const about = [task.system, client].flatMap((each) => (each ? [mrkdwn(clip(each, LIMITS.optionText))] : []));
  const text = mrkdwn(clip(task.text, TEXT_CHARACTERS));
  const done = task.doneBy && task.doneAt ? ` · ✅ <@${task.doneBy}> ${slackDate(reader, task.doneAt)}` : '';
  return `${task.doneAt ? `~${text.replace(/~/g, '')}~` : `*${text.replace(/\*/g, '')}*`}\n${[owner, ...about].join(' · ')}${done}`;
};

const taskBlock = (
  ticket: Ticket,
  task: Task,
  actor: Actor,
  reader: Reader,
  clients: Record<string, string>,
): Block => {
  const { language } = reader;
  const block = section(line(task, reader, clients));
  if (!canDo(actor, ticket, task)) return block;
  const value = `${ticket.id}:${task.id}`;
  const label = say(language, task.doneAt ? taskWords.reopenLabel : taskWords.doneLabel, { id: task.id });
  const accessory = task.doneAt
    ? button(ACTIONS.reopenTask, say(language, taskWords.reopen), { value, label })
    : button(ACTIONS.finishTask, say(language, taskWords.done), { value, label, style: 'primary' });
  return { ...block, accessory };
};

/**
 * A ticket's tasks, open ones first, each with its button for those who may press it.
 * @param all false for somebody who may see only their own tasks
 */
export const taskBlocks = (
  ticket: Ticket,
  { actor, reader, clients, all }: { actor: Actor; reader: Reader; clients: Record<string, string>; all: boolean },
): Block[] => {
  const tasks = (ticket.tasks ?? []).filter(({ owner }) => all || owner === actor.id);
  if (tasks.length === 0) return [];
  const sorted = [...tasks.filter(({ doneAt }) => !doneAt), ...tasks.filter(({ doneAt }) => doneAt)];
  const beyond = sorted.length - SHOWN;
  return [
    section(`*${say(reader.language, taskWords.tasks)}*`),
    ...sorted.slice(0, SHOWN).map((task) => taskBlock(ticket, task, actor, reader, clients)),
    ...(beyond > 0 ? [context(say(reader.language, taskWords.more, { count: beyond }))] : []),
  ];
};

/** The fields of a new task, for the form of any type of ticket. */
export const taskFields = ({ language }: Reader, clients: readonly Client[], client: string | null): Block[] => {
  const word = (key: 'what' | 'owner' | 'system' | 'forClient'): string => say(language, taskWords[key]);
  const options = clients.map(({ id, name }) => option(id, name));
  const forClient = openSelect(FIELDS.client, options, word('forClient'), client ?? NO_CLIENT);
  return [
    input(FIELDS.note, word('what'), longText(FIELDS.note, '')),
    input(FIELDS.owner, word('owner'), person(FIELDS.owner), {
      optional: true,
      hint: say(language, taskWords.ownerHint),
    }),
    input(FIELDS.system, word('system'), shortText(FIELDS.system), { optional: true }),
    ...(options.length > 0 ? [input(FIELDS.client, word('forClient'), forClient, { optional: true })] : []),
  ];
};
