/** A failure reaches the person: a sentence with a reference, the detail (no words of theirs) to the log. */
import { randomBytes } from 'node:crypto';
import { webApi } from '@slack/bolt';
import { errorFields, type Log } from '../log.ts';
import { commandWords } from '../words/command-words.ts';
import { say } from '../words/say.ts';
import type { People } from './people.ts';
import { notice } from './views/help.ts';

interface Options {
  client: webApi.WebClient;
  people: People;
  log: Log;
}

const userOf = (body: object): string | undefined => {
  if ('user_id' in body && typeof body.user_id === 'string') return body.user_id;
  const user = 'user' in body ? body.user : undefined;
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string' ? user.id : undefined;
};

const isExpired = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && /^(expired|exchanged|invalid)_trigger/.test(error.data.error);

/** For Bolt's extended `app.error`. */
export const createErrorBoundary =
  ({ client, people, log }: Options) =>
  async ({ error, body }: { error: Error; body: object }): Promise<void> => {
    const cause = 'original' in error && error.original instanceof Error ? error.original : error;
    const reference = randomBytes(4).toString('hex');
    const user = userOf(body);
    log.error('listener_failed', { reference, ...errorFields(cause), ...(user ? { user } : {}) });
    if (!user) return;
    const language = people.language(user);
    const text = isExpired(cause)
      ? say(language, commandWords.expired)
      : say(language, commandWords.failed, { reference });
    try {
      const channel = 'channel_id' in body ? body.channel_id : undefined;
      if (typeof channel === 'string') await client.chat.postEphemeral({ channel, user, ...notice(text) });
      else await client.chat.postMessage({ channel: user, ...notice(text) });
    } catch (failure) {
      log.warn('failure_not_told', { reference, ...errorFields(failure) });
    }
  };
