/** Makes a register for one person and sends it to them alone; who had what is in the log and in the DPO channel. */
import { webApi } from '@slack/bolt';
import { can } from '../domain/permission.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Writer } from '../export/writer.ts';
import { errorFields } from '../log.ts';
import { commandWords } from '../words/command-words.ts';
import { exportWords } from '../words/export-words.ts';
import { say } from '../words/say.ts';
import { clientNames, type Deps, today } from './deps.ts';
import type { ExportWish } from './export-wish.ts';

const writerFor = (deps: Deps, user: string): Writer => {
  const actor = deps.people.actor(user);
  return {
    language: deps.people.language(user),
    timezone: deps.desk.timezone,
    now: deps.desk.now(),
    clients: clientNames(deps),
    mayRead: (ticket: Ticket) => can(actor, 'read_content', ticket),
  };
};

const refusalOf = (deps: Deps, user: string, { type }: ExportWish): string | undefined => {
  const actor = deps.people.actor(user);
  const language = deps.people.language(user);
  if (can(actor, type === 'incident' ? 'export_register' : 'export_log')) return undefined;
  if (can(actor, 'export_log')) return say(language, exportWords.mayNotRegister);
  return say(language, commandWords.mayNot, { who: say(language, exportWords.dpoOrManager) });
};

const upload = async (
  client: webApi.WebClient,
  user: string,
  file: Buffer,
  { filename, text }: { filename: string; text: string },
): Promise<void> => {
  // The message makes the conversation with this person, and tells its id without a scope of its own.
  const { channel = user, ts } = await client.chat.postMessage({ channel: user, text });
  try {
    await client.filesUploadV2({ channel_id: channel, file, filename, title: filename });
  } catch (error) {
    if (ts) await client.chat.delete({ channel, ts }).catch(() => undefined);
    throw error;
  }
};

const failure = (deps: Deps, user: string, error: unknown): string => {
  const language = deps.people.language(user);
  const { code = 'unknown' } = errorFields(error);
  deps.log.error('export_failed', { user, ...errorFields(error) });
  return code === 'missing_scope'
    ? say(language, exportWords.noScope)
    : say(language, exportWords.failed, { code: error instanceof webApi.WebAPIPlatformError ? code : 'network' });
};

/** Sends the file and returns the sentence that says what became of it. */
export const exportTo = async (
  deps: Deps,
  client: webApi.WebClient,
  user: string,
  wish: ExportWish,
): Promise<string> => {
  const refused = refusalOf(deps, user, wish);
  if (refused) return refused;
  const writer = writerFor(deps, user);
  const { language } = writer;
  const what = say(language, exportWords[wish.type]);
  const { renderRegister } = await import('../export/render.ts');
  const tickets = await deps.desk.store.list(deps.workspace, { type: wish.type });
  // As Excel of these languages expects it.
  const separator = language === 'en' ? ',' : ';';
  const { content, count } = await renderRegister({ ...wish, separator }, tickets, writer);
  if (count === 0) return say(language, exportWords.nothing, { what });
  const filename = `gdpr-${wish.type === 'incident' ? 'register' : 'requests'}-${today(deps)}.${wish.format}`;
  try {
    const text = say(language, exportWords.yours, { what });
    await upload(client, user, Buffer.from(content), { filename, text });
  } catch (error) {
    return failure(deps, user, error);
  }
  deps.log.info('exported', { user, kind: wish.type, code: wish.format, count });
  deps.background(note(deps, client, user, wish, count));
  return say(language, exportWords.sent, { what, count });
};

/** The DPO channel sees who took what away. */
const note = async (
  deps: Deps,
  client: webApi.WebClient,
  user: string,
  { type, format }: ExportWish,
  count: number,
): Promise<void> => {
  const { dpo } = deps.desk.channels;
  const language = deps.people.language(dpo);
  const what = say(language, exportWords[type]);
  await client.chat.postMessage({
    channel: dpo,
    text: say(language, exportWords.noted, { who: `<@${user}>`, what, format: format.toUpperCase(), count }),
  });
};
