import type { App, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { type FilingRefusal, fileIncident, fileRequest, LONG_AGO_YEARS } from '../../desk/file.ts';
import { sendNoticesOf } from '../../desk/send-notices.ts';
import type { Language } from '../../domain/language.ts';
import { can } from '../../domain/permission.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { dateAndTime } from '../../words/dates.ts';
import { formWords } from '../../words/form-words.ts';
import { say } from '../../words/say.ts';
import type { Deps } from '../deps.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { readIncident, readRequest } from '../submission.ts';
import { filedView } from '../views/filed.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction>;

const whatIsWrong = (
  { desk }: Deps,
  language: Language,
  refusal: FilingRefusal,
  momentField: string,
): Record<string, string> => {
  const { refused } = refusal;
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
const finish = async (
  deps: Deps,
  { ack }: Pick<Submission, 'ack'>,
  language: Language,
  momentField: string,
  filing: Promise<Ticket | FilingRefusal>,
): Promise<void> => {
  const filed = await filing.catch((error: unknown): FilingRefusal => {
    deps.log.error('not_filed', errorFields(error));
    return { refused: 'store', dpoTold: false };
  });
  if ('refused' in filed) {
    await ack({ response_action: 'errors', errors: whatIsWrong(deps, language, filed, momentField) });
    return;
  }
  deps.log.info('filed', { ticket: filed.id, workspace: filed.workspace });
  await ack({ response_action: 'update', view: filedView(filed, { language, timezone: deps.desk.timezone }) });
  deps.background(sendNoticesOf(deps.desk, filed));
};

export const registerSubmissions = (app: App, deps: Deps): void => {
  const clients = deps.clients.map(({ id }) => id);
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.incidentForm, type: 'view_submission' },
    async ({ ack, view, body }) => {
      const actor = deps.people.actor(body.user.id);
      const { awareAt, ...fields } = readIncident(view, clients);
      if (!can(actor, 'file_incident')) return ack();
      const filing = {
        ...fields,
        awareAt: awareAt ?? deps.desk.now(),
        workspace: actor.workspace,
        by: actor.id,
        gesture: view.id,
      };
      await finish(deps, { ack }, fields.language, FIELDS.awareAt, fileIncident(deps.desk, filing));
    },
  );
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.requestForm, type: 'view_submission' },
    async ({ ack, view, body }) => {
      const actor = deps.people.actor(body.user.id);
      const { receivedAt, ...fields } = readRequest(view, clients);
      if (!can(actor, 'file_request')) return ack();
      const filing = {
        ...fields,
        receivedAt: receivedAt ?? deps.desk.now(),
        workspace: actor.workspace,
        by: actor.id,
        gesture: view.id,
      };
      await finish(deps, { ack }, fields.language, FIELDS.receivedAt, fileRequest(deps.desk, filing));
    },
  );
};
