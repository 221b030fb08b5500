/** A reminder of a limit: what runs out when, and what is still to be done. Never what somebody typed. */
import { isDecided } from '../../domain/incident/decision.ts';
import { daysUntil } from '../../domain/reminders/quiet.ts';
import type { Incident, Instant, Notice, Reminds, SubjectRequest } from '../../domain/ticket.ts';
import { rightWords } from '../../words/form-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { reminderWords } from '../../words/reminder-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, ticketWords } from '../../words/ticket-words.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Block, button, context, fields, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { assignButton, openButton } from './open-button.ts';

type Words = keyof typeof reminderWords;

const HOUR_MS = 3_600_000;
/** A reminder of 24 hours leaves a second late, and still says 24. */
const SLACK_MS = 60_000;
/** So near the limit nobody waits for the last fact. */
const IN_PHASES_HOURS = 12;

const hoursLeft = (limit: Instant, now: Instant): number =>
  Math.max(0, Math.floor((Date.parse(limit) - Date.parse(now) + SLACK_MS) / HOUR_MS));

const hasPassed = (limit: Instant, now: Instant): boolean => Date.parse(limit) <= Date.parse(now);

const whoHasIt = (assignee: string | null, { language }: Reader): readonly [string, string] => [
  say(language, reminderWords.assignee),
  assignee === null ? say(language, reminderWords.nobody) : `<@${assignee}>`,
];

/** What stands between the incident and the authority. */
const missing = (incident: Incident): Words => {
  if (incident.acknowledgedAt === null) return 'notAcknowledged';
  if (!incident.assessment) return 'notAssessed';
  if (!incident.decision) return 'notDecided';
  return isDecided(incident) ? 'notTold' : 'awaitsSecond';
};

const buttonsOf = (incident: Incident, { language }: Reader): Block => {
  const { id, acknowledgedAt, assignee } = incident;
  const acknowledge = button(ACTIONS.acknowledge, say(language, ticketWords.acknowledge), {
    value: id,
    style: 'primary',
    label: say(language, ticketWords.acknowledgeLabel, { id }),
  });
  return actions(
    ...(acknowledgedAt === null ? [acknowledge] : []),
    openButton(incident, language),
    ...(assignee === null ? [assignButton(incident, language)] : []),
  );
};

const finished = (title: string, blocks: Block[], { to }: Reminds, { language }: Reader): Message => ({
  text: title,
  blocks: [
    header(`⏰ ${title}`),
    ...blocks,
    ...(to === 'instead' ? [context(say(language, reminderWords.instead))] : []),
  ],
});

const ofIncident = (incident: Incident, reminds: Reminds, reader: Reader, now: Instant): Message => {
  const { language } = reader;
  const { id, status, assignee, awareAt, clientDue } = incident;
  const client = reminds.of === 'client';
  const limit = (client ? clientDue : incident.workTo) ?? reminds.limit;
  const over = hasPassed(limit, now);
  const hours = hoursLeft(limit, now);
  const kind = client ? 'client' : 'authority';
  const title = say(language, reminderWords[over ? (`${kind}Passed` as const) : (`${kind}Hours` as const)], {
    id,
    hours,
  });
  const todo: Words[] = [client ? 'clientNotTold' : missing(incident)];
  if (!client && over) todo.push('lateAuthority');
  if (!client && !over && hours <= IN_PHASES_HOURS) todo.push('inPhases');
  return finished(
    title,
    [
      fields([
        [say(language, client ? incidentWords.clientDue : ticketWords.limit72), slackDate(reader, limit)],
        [say(language, ticketWords.aware), slackDate(reader, awareAt)],
        [say(language, reminderWords.status), say(language, statusWords[status])],
        whoHasIt(assignee, reader),
      ]),
      section(todo.map((key) => say(language, reminderWords[key])).join('\n')),
      buttonsOf(incident, reader),
    ],
    reminds,
    reader,
  );
};

const ofRequest = (request: SubjectRequest, reminds: Reminds, reader: Reader, now: Instant): Message => {
  const { language, timezone } = reader;
  const { id, status, assignee, rights, receivedAt } = request;
  const limit = request.workTo ?? reminds.limit;
  const over = hasPassed(limit, now);
  const days = Math.max(0, daysUntil(limit, now, timezone));
  const title = say(language, over ? reminderWords.answerPassed : reminderWords.answerDays, { id, days });
  const hint = over ? 'lateAnswer' : status === 'extended' ? undefined : 'mayExtend';
  const names = rights.map((right) => rightWords[right as keyof typeof rightWords]?.[language] ?? right);
  return finished(
    title,
    [
      fields([
        [say(language, ticketWords.due), slackDate(reader, limit)],
        [say(language, ticketWords.received), slackDate(reader, receivedAt)],
        [say(language, ticketWords.rights), names.join(', ')],
        [say(language, reminderWords.status), say(language, statusWords[status])],
        whoHasIt(assignee, reader),
      ]),
      ...(hint ? [section(say(language, reminderWords[hint]))] : []),
      section(`\`/gdpr ticket ${id}\``),
    ],
    reminds,
    reader,
  );
};

export const reminderMessage = (
  ticket: Incident | SubjectRequest,
  { reminds }: Notice & { reminds: Reminds },
  reader: Reader,
  now: Instant,
): Message =>
  ticket.type === 'incident' ? ofIncident(ticket, reminds, reader, now) : ofRequest(ticket, reminds, reader, now);
