import type { types } from '@slack/bolt';
import { type Actor, can } from '../../domain/permission.ts';
import { owesRecipients, owesStop } from '../../domain/request/duties.ts';
import { isSettled } from '../../domain/request/outcome.ts';
import { isAtOnce, isToldOn, RIGHTS } from '../../domain/request/rights.ts';
import type { HistoryEntry, SubjectRequest } from '../../domain/ticket.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { requestActWords, requestEventWords } from '../../words/request-act-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { say } from '../../words/say.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, REQUEST_ACTS, type RequestAct } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import { REQUEST_PERMISSION } from '../request-permission.ts';
import { type Block, type Button, button, plainText, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { takeButton } from './open-button.ts';
import { requestState } from './request-state.ts';
import { taskBlocks } from './tasks.ts';
import { ticketDetails } from './ticket.ts';

/** Entries shown; the store has the rest. */
const ENTRIES = 12;
/** Of a comment; twelve of them fit into one block. */
const COMMENT_CHARACTERS = 120;

/** What can be done to a request as it stands; the core refuses the rest in words all the same. */
const POSSIBLE: Record<RequestAct, (request: SubjectRequest) => boolean> = {
  stop: owesStop,
  forward: ({ client, forwarded }) => client !== null && !forwarded,
  assign: () => true,
  ask_identity: (request) => request.identity?.state !== 'verified' && !request.rights.every(isAtOnce),
  settle_identity: (request) => !request.rights.every(isAtOnce),
  answer: (request) => request.status !== 'answered',
  refuse: (request) => !isSettled(request),
  recipients: ({ rights }) => rights.some(isToldOn),
  pause: (request) => !request.pause && !isSettled(request),
  resume: (request) => request.pause?.to === null && !isSettled(request),
  extend: (request) => request.client === null && !request.extension && !isSettled(request),
  task: () => true,
  add_right: ({ rights }) => RIGHTS.some((right) => !rights.includes(right)),
  hold: ({ hold }) => !hold,
  release: ({ hold }) => hold !== undefined,
  correct: () => true,
  comment: () => true,
  close: () => true,
};

const isOffered = (actor: Actor, act: RequestAct, request: SubjectRequest): boolean =>
  (request.closedAt === null || act === 'comment') &&
  can(actor, REQUEST_PERMISSION[act], request) &&
  POSSIBLE[act](request);

const nextStep = (request: SubjectRequest): RequestAct => {
  if (owesStop(request)) return 'stop';
  if (request.client !== null && !request.forwarded) return 'forward';
  if (request.assignee === null) return 'assign';
  if (!isSettled(request)) {
    const known = request.identity?.state === 'verified' || request.rights.every(isAtOnce);
    return known ? 'answer' : 'settle_identity';
  }
  return owesRecipients(request) && !request.recipients ? 'recipients' : 'close';
};

/** Buttons of what this person may do now, the next step in green; then what anybody who sees it may look at. */
const actButtons = (request: SubjectRequest, actor: Actor, { language }: Reader): Block[] => {
  const { id } = request;
  const mayTake = request.assignee === null && request.closedAt === null && can(actor, 'plan_request', request);
  const take = mayTake ? [takeButton(request, language)] : [];
  const acts = REQUEST_ACTS.filter((act) => isOffered(actor, act, request)).map((act) =>
    button(`${ACTIONS.requestAct}:${act}`, say(language, requestActWords[act]), {
      value: id,
      label: `${say(language, requestActWords[act])} ${id}`,
      ...(act === nextStep(request) ? { style: 'primary' } : {}),
    }),
  );
  const look: Button[] = [
    button(ACTIONS.requestDates, say(language, requestStateWords.dates), { value: id }),
    ...(can(actor, 'read_content', request)
      ? [button(ACTIONS.requestLetters, say(language, requestStateWords.letters), { value: id })]
      : []),
  ];
  const elements = [...take, ...acts];
  return [
    ...(elements.length > 0 ? [{ type: 'actions' as const, elements }] : []),
    { type: 'actions', elements: look },
  ];
};

const said = ({ changes }: HistoryEntry): string => {
  const text = changes?.['text'] ?? changes?.['reason'];
  return typeof text === 'string' ? `: ${mrkdwn(clip(text, COMMENT_CHARACTERS))}` : '';
};

const historyBlock = ({ history }: SubjectRequest, reader: Reader): Block => {
  const { language } = reader;
  const lines = history.flatMap((entry) => {
    const what = requestEventWords[entry.event]?.[language];
    return what ? [`${slackDate(reader, entry.at)} · <@${entry.by}> · ${what}${said(entry)}`] : [];
  });
  return section(`*${say(language, incidentActWords.history)}*\n${lines.slice(-ENTRIES).join('\n')}`);
};

interface Shown {
  request: SubjectRequest;
  actor: Actor;
  reader: Reader;
  /** Names by id. */
  clients: Record<string, string>;
}

/** The whole request, for those who may read it; for a manager its dates, states and buttons, without what was written. */
export const requestDetails = ({ request, actor, reader, clients }: Shown): types.ModalView => {
  const content = can(actor, 'read_content', request);
  // How the dates came about has a button of its own, in the reader's language.
  const [title, ...rest] = ticketDetails({ ...request, because: [] }, reader, { content, clients }).blocks;
  return {
    type: 'modal',
    title: plainText(say(reader.language, requestStateWords.detailsTitle), LIMITS.modalTitle),
    close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
    blocks: [
      ...actButtons(request, actor, reader),
      ...(title ? [title] : []),
      ...requestState({ request, reader, content }),
      ...rest,
      ...taskBlocks(request, { actor, reader, clients, all: content }),
      ...(content ? [historyBlock(request, reader)] : []),
    ],
  };
};
