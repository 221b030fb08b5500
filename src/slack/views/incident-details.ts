import type { types } from '@slack/bolt';
import { isDecided } from '../../domain/incident/decision.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import { toldTo } from '../../domain/incident/tell.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { Assessment } from '../../domain/severity/assess.ts';
import type { HistoryEntry, Incident } from '../../domain/ticket.ts';
import { eventWords } from '../../words/event-words.ts';
import { exportWords } from '../../words/export-words.ts';
import { formWords } from '../../words/form-words.ts';
import { actWords, incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, INCIDENT_ACTS, type IncidentAct } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import { assessmentBlocks, decisionBlocks } from './assessment.ts';
import { type Block, button, plainText, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { taskBlocks } from './tasks.ts';
import { ticketDetails } from './ticket.ts';
import { writtenBlocks } from './written.ts';

/** Entries shown; the store has the rest. */
const ENTRIES = 12;
/** Of a comment; twelve of them fit into one block. */
const COMMENT_CHARACTERS = 120;

const isOffered = (actor: Actor, act: IncidentAct, incident: Incident): boolean => {
  if (incident.drill) return false;
  if (act === 'comment') return can(actor, 'comment', incident);
  if (incident.closedAt !== null) return false;
  if (act === 'client_notice' && (incident.role === 'controller' || incident.client === null)) return false;
  if (act === 'client_answer' && !(isProcessor(incident) && toldTo(incident, 'client').length > 0)) return false;
  if (act !== 'confirm') return can(actor, 'work_on', incident);
  return incident.decision !== undefined && !isDecided(incident) && can(actor, 'confirm', incident);
};

const nextStep = (incident: Incident): IncidentAct => {
  const { assessment, decision, client } = incident;
  if (!assessment) return 'assess';
  // A processor tells its client without undue delay, before anything is decided.
  if (isProcessor(incident) && client !== null && toldTo(incident, 'client').length === 0) return 'client_notice';
  if (!decision) return 'decide';
  return isDecided(incident) ? 'tell' : 'confirm';
};

/** The buttons of what this person may do now, the next step in green; pressing asks again. */
const actButtons = (incident: Incident, actor: Actor, { language }: Reader): Block[] => {
  const buttons = INCIDENT_ACTS.filter((act) => isOffered(actor, act, incident)).map((act) =>
    button(`${ACTIONS.incidentAct}:${act}`, say(language, actWords[act]), {
      value: incident.id,
      label: `${say(language, actWords[act])} ${incident.id}`,
      ...(act === nextStep(incident) ? { style: 'primary' } : {}),
    }),
  );
  if (can(actor, 'work_on', incident))
    buttons.push(
      button(ACTIONS.openPapers, say(language, exportWords.papers), {
        value: incident.id,
        label: `${say(language, exportWords.papers)} ${incident.id}`,
      }),
    );
  return buttons.length > 0 ? [{ type: 'actions', elements: buttons }] : [];
};

const said = ({ changes }: HistoryEntry): string => {
  const text = changes?.['text'];
  return typeof text === 'string' ? `: ${mrkdwn(clip(text, COMMENT_CHARACTERS))}` : '';
};

const historyBlock = ({ history }: Incident, reader: Reader): Block => {
  const { language } = reader;
  const lines = history.flatMap((entry) => {
    const what = eventWords[entry.event]?.[language];
    return what ? [`${slackDate(reader, entry.at)} · <@${entry.by}> · ${what}${said(entry)}`] : [];
  });
  return section(`*${say(language, incidentActWords.history)}*\n${lines.slice(-ENTRIES).join('\n')}`);
};

interface Shown {
  incident: Incident;
  found: Assessment;
  actor: Actor;
  reader: Reader;
  clients: Record<string, string>;
}

/** The whole incident, for those who may read it; for others what they may see of it. */
export const incidentDetails = ({ incident, found, actor, reader, clients }: Shown): types.ModalView => {
  const content = can(actor, 'read_content', incident);
  return {
    type: 'modal',
    title: plainText(say(reader.language, incidentActWords.detailsTitle), LIMITS.modalTitle),
    close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
    blocks: [
      ...actButtons(incident, actor, reader),
      ...ticketDetails(incident, reader, { content, clients }).blocks,
      ...(content && !incident.drill ? assessmentBlocks(incident, found, reader) : []),
      ...(content ? decisionBlocks(incident, reader) : []),
      ...taskBlocks(incident, { actor, reader, clients, all: content }),
      ...(content ? writtenBlocks(incident, reader) : []),
      ...(content ? [historyBlock(incident, reader)] : []),
    ],
  };
};
