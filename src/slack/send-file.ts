/** Sends one person a file in their conversation with the app. */
import { webApi } from '@slack/bolt';
import { errorFields } from '../log.ts';
import { exportWords } from '../words/export-words.ts';
import { say } from '../words/say.ts';
import type { Deps } from './deps.ts';

export interface PersonalFile {
  content: Buffer;
  filename: string;
  /** What the message with it says. */
  text: string;
}

const upload = async (client: webApi.WebClient, user: string, file: PersonalFile): Promise<void> => {
  const { content, filename, text } = file;
  // The message makes the conversation with this person, and tells its id without a scope of its own.
  const { channel = user, ts } = await client.chat.postMessage({ channel: user, text });
  try {
    await client.filesUploadV2({ channel_id: channel, file: content, filename, title: filename });
  } catch (error) {
    if (ts) await client.chat.delete({ channel, ts }).catch(() => undefined);
    throw error;
  }
};

/** @returns undefined when it was sent, else the sentence that says why not */
export const sendFile = async (
  deps: Deps,
  client: webApi.WebClient,
  user: string,
  file: PersonalFile,
): Promise<string | undefined> => {
  try {
    await upload(client, user, file);
    return undefined;
  } catch (error) {
    const language = deps.people.language(user);
    const { code = 'unknown' } = errorFields(error);
    deps.log.error('export_failed', { user, ...errorFields(error) });
    return code === 'missing_scope'
      ? say(language, exportWords.noScope)
      : say(language, exportWords.failed, { code: error instanceof webApi.WebAPIPlatformError ? code : 'network' });
  }
};
