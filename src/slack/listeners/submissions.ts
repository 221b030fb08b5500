import type { App, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { type FilingRefusal, fileIncident, fileRequest } from '../../desk/file.ts';
import { sendNoticesOf } from '../../desk/send-notices.ts';
import { awareness, LONG_AGO_YEARS } from '../../domain/incident/times.ts';
import type { Language } from '../../domain/language.ts';
import { can } from '../../domain/permission.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { commandWords } from '../../words/command-words.ts';
import { dateAndTime } from '../../words/dates.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { clientNames, type Deps } from '../deps.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { type IncidentFields, readIncident, readRequest } from '../submission.ts';
import { filedView } from '../views/filed.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction>;

const whatIsWrong = ({ desk }: Deps, language: Language, refusal: FilingRefusal): Record<string, string> => {
  const { refused } = refusal;
  const momentField = 'at' in refusal ? FIELDS[refusal.at] : FIELDS.description;
  if (refused === 'before_event') return { [momentField]: say(language, incidentWords.errorBeforeEvent) };
  if (refused === 'nobody_left') return { [FIELDS.concerns]: say(language, incidentWords.errorNobodyLeft) };
  if (refused === 'empty') return { [FIELDS.description]: say(language, formWords.errorEmpty) };
  if (refused === 'future')
    return {
      [momentField]: say(language, formWords.errorFuture, { now: dateAndTime(language, desk.timezone, desk.now()) }),
    };
  if (refused === 'long_ago')
    return { [momentField]: say(language, formWords.errorLongAgo, { years: LONG_AGO_YEARS }) };
  const told = refused === 'store' && refusal.dpoTold;
  return { [FIELDS.description]: say(language, told ? formWords.errorNotFiledDpoTold : formWords.errorNotFiled) };
};

/** Commit, then acknowledge: a form that closes says "filed". Refused, it stays open and keeps what was typed. */
export const finish = async (
  deps: Deps,
  { ack }: Pick<Submission, 'ack'>,
  { language, masked }: { language: Language; masked: boolean },
  filing: Promise<Ticket | FilingRefusal>,
): Promise<void> => {
  const filed = await filing.catch((error: unknown): FilingRefusal => {
    deps.log.error('not_filed', errorFields(error));
    return { refused: 'store', dpoTold: false };
  });
  if ('refused' in filed) {
    await ack({ response_action: 'errors', errors: whatIsWrong(deps, language, filed) });
    return;
  }
  deps.log.info('filed', { ticket: filed.id, workspace: filed.workspace });
  const reader = { language, timezone: deps.desk.timezone };
  await ack({ response_action: 'update', view: filedView(filed, reader, { masked, clients: clientNames(deps) }) });
  deps.background(sendNoticesOf(deps.desk, filed));
};

/** One of noticing and awareness may stand for both: what is wrong is said where it was typed. */
const atFilledField = (
  result: Ticket | FilingRefusal,
  { noticedAt, awareAt }: Pick<IncidentFields, 'noticedAt' | 'awareAt'>,
): Ticket | FilingRefusal => {
  if (!('at' in result)) return result;
  if (result.at === 'awareAt' && awareAt === null) return { ...result, at: 'noticedAt' };
  return result.at === 'noticedAt' && noticedAt === null ? { ...result, at: 'awareAt' } : result;
};

/** Refused, the form stays open: closed, it would say "filed". */
export const mayNotFile = (language: Language) => ({
  response_action: 'errors' as const,
  errors: { [FIELDS.description]: say(language, commandWords.guestsMayNot) },
});

/** A client that was taken out of the configuration while the form stood open. */
const unknownClient = (language: Language) => ({
  response_action: 'errors' as const,
  errors: { [FIELDS.client]: say(language, incidentWords.errorClient) },
});

export const registerSubmissions = (app: App, deps: Deps): void => {
  const clients = deps.clients.map(({ id }) => id);
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.incidentForm, type: 'view_submission' },
    async ({ ack, view, body }) => {
      const actor = deps.people.actor(body.user.id);
      const { masked, client, ...fields } = readIncident(view, clients);
      if (!can(actor, 'file_incident')) return ack(mayNotFile(fields.language));
      if (client === undefined) return ack(unknownClient(fields.language));
      const filing = {
        ...fields,
        ...awareness(fields, deps.desk.now()),
        client,
        workspace: actor.workspace,
        by: actor.id,
        gesture: view.id,
      };
      const filed = fileIncident(deps.desk, filing).then((result) => atFilledField(result, fields));
      await finish(deps, { ack }, { ...fields, masked }, filed);
    },
  );
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.requestForm, type: 'view_submission' },
    async ({ ack, view, body }) => {
      const actor = deps.people.actor(body.user.id);
      const { receivedAt, masked, client, ...fields } = readRequest(view, clients);
      if (!can(actor, 'file_request')) return ack(mayNotFile(fields.language));
      if (client === undefined) return ack(unknownClient(fields.language));
      const filing = {
        ...fields,
        client,
        receivedAt: receivedAt ?? deps.desk.now(),
        workspace: actor.workspace,
        by: actor.id,
        gesture: view.id,
      };
      await finish(deps, { ack }, { ...fields, masked }, fileRequest(deps.desk, filing));
    },
  );
};
