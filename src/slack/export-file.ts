/** Makes a register for one person and sends it to them alone; who had what is in the log and in the DPO channel. */
import type { webApi } from '@slack/bolt';
import { can } from '../domain/permission.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Writer } from '../export/writer.ts';
import { commandWords } from '../words/command-words.ts';
import { exportWords } from '../words/export-words.ts';
import { say } from '../words/say.ts';
import { clientNames, type Deps, today } from './deps.ts';
import type { ExportWish } from './export-wish.ts';
import { sendFile } from './send-file.ts';

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
  const tickets = deps.desk.store.each(deps.workspace, { type: wish.type });
  // As Excel of these languages expects it.
  const separator = language === 'en' ? ',' : ';';
  const { content, count } = await renderRegister({ ...wish, separator }, tickets, writer);
  if (count === 0) return say(language, exportWords.nothing, { what });
  const filename = `gdpr-${wish.type === 'incident' ? 'register' : 'requests'}-${today(deps)}.${wish.format}`;
  const text = say(language, exportWords.yours, { what });
  const failed = await sendFile(deps, client, user, { content: content, filename, text });
  if (failed) return failed;
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
