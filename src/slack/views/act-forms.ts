/** The form of each act on an incident, filled with what stands there now. */
import type { types } from '@slack/bolt';
import { editionOf } from '../../domain/incident/act.ts';
import { WRITTEN } from '../../domain/incident/measures.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import type { Incident, Instant } from '../../domain/ticket.ts';
import { formWords } from '../../words/form-words.ts';
import { actWords, incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { taskWords } from '../../words/task-words.ts';
import { toldFormWords } from '../../words/told-words.ts';
import type { Organisation } from '../deps.ts';
import { CALLBACKS, FIELDS, type IncidentAct } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { assessBlocks } from './assess-form.ts';
import { decisionBlocks } from './assessment.ts';
import { type Block, context, plainText } from './blocks.ts';
import { correctBlocks } from './correct-form.ts';
import type { Reader } from './dates.ts';
import { type Client, form, input, longText, option, person, select, shortText, yesNo } from './form-parts.ts';
import { taskFields } from './tasks.ts';
import { clientNoticeBlocks, tellBlocks } from './tell-forms.ts';

export interface ActForm {
  incident: Incident;
  reader: Reader;
  /** Who opens it. */
  user: string;
  now: Instant;
  clients: readonly Client[];
  organisation: Organisation;
}

type Word = keyof typeof incidentActWords;

const word = ({ language }: Reader, key: Word): string => say(language, incidentActWords[key]);

const duties = ({ incident, reader }: ActForm): Block[] => {
  const { notifyAuthority = true, notifySubjects = false } = incident.assessment ?? {};
  const duty = (key: 'notifyAuthority' | 'notifySubjects', value: boolean): Block =>
    input(FIELDS[key], word(reader, key), yesNo(FIELDS[key], reader.language, value));
  return [duty('notifyAuthority', notifyAuthority), duty('notifySubjects', notifySubjects)];
};

const text = (field: string, key: Word, reader: Reader, more: { optional?: boolean; hint?: string } = {}): Block =>
  input(field, word(reader, key), longText(field, ''), more);

const decide = (state: ActForm): Block[] => {
  const { incident, reader, user } = state;
  const processor = isProcessor(incident);
  return [
    context(processor ? say(reader.language, toldFormWords.processorDecides) : word(reader, 'proposalNote')),
    input(FIELDS.breach, word(reader, 'breach'), yesNo(FIELDS.breach, reader.language, true)),
    ...(processor ? [] : duties(state)),
    input(FIELDS.decidedBy, word(reader, 'decidedBy'), person(FIELDS.decidedBy, user)),
    text(FIELDS.reason, 'reason', reader, { optional: true, hint: word(reader, 'reasonHint') }),
  ];
};

const confirm = ({ incident, reader }: ActForm): Block[] => {
  const options = [option('yes', word(reader, 'agree')), option('no', word(reader, 'sendBack'))];
  return [
    ...decisionBlocks(incident, reader),
    input(FIELDS.agrees, word(reader, 'agrees'), select(FIELDS.agrees, options)),
  ];
};

const noData = ({ language }: Reader): Block => context(`⚠️ ${say(language, formWords.noData)}`);

/** What stands there already is in the field: it is changed, not added to. */
const writtenFields = ({ incident, reader }: ActForm): Block[] =>
  WRITTEN.map((name) =>
    input(FIELDS[name], say(reader.language, taskWords[name]), longText(FIELDS[name], incident[name]?.text ?? ''), {
      optional: true,
    }),
  );

const BLOCKS: Record<IncidentAct, (state: ActForm) => Block[]> = {
  assess: ({ incident, reader }) => assessBlocks(incident, reader),
  advise: (state) => [...duties(state), text(FIELDS.note, 'advice', state.reader)],
  decide,
  confirm,
  tell: tellBlocks,
  client_notice: clientNoticeBlocks,
  client_answer: (state) => [
    ...duties(state),
    input(FIELDS.note, say(state.reader.language, toldFormWords.clientAnswerNote), longText(FIELDS.note, ''), {
      optional: true,
    }),
  ],
  assign: ({ incident, reader, user }) => [
    input(FIELDS.assignee, word(reader, 'assignee'), person(FIELDS.assignee, incident.assignee ?? user)),
  ],
  task: ({ incident, reader, clients }) => [noData(reader), ...taskFields(reader, clients, incident.client)],
  measures: (state) => [noData(state.reader), ...writtenFields(state)],
  link: ({ reader: { language } }) => [
    input(FIELDS.otherTicket, say(language, taskWords.otherTicket), shortText(FIELDS.otherTicket, 20), {
      hint: say(language, taskWords.otherTicketHint),
    }),
  ],
  comment: ({ reader }) => [noData(reader), text(FIELDS.note, 'comment', reader)],
  correct: ({ incident, reader, clients }) => [
    ...correctBlocks(incident, reader, clients),
    text(FIELDS.reason, 'reason', reader),
  ],
  close: ({ incident, reader }) => [
    input(FIELDS.note, word(reader, 'lessons'), longText(FIELDS.note, incident.lessons?.text ?? ''), {
      optional: true,
    }),
  ],
};

/** It carries the number of acts it was opened on, so that whoever sends it second is told. */
export const actForm = (act: IncidentAct, state: ActForm): types.ModalView => {
  const { incident, reader } = state;
  const { language } = reader;
  const carried = { act, id: incident.id, edition: editionOf(incident) };
  return {
    ...form(CALLBACKS.incidentAct, language, say(language, actWords[act]), BLOCKS[act](state), carried),
    submit: plainText(word(reader, 'save'), LIMITS.modalButton),
  };
};
