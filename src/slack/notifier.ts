/** Speaks for the desk: one notice, one post; what Slack refuses is told as data, never thrown. */
import { webApi } from '@slack/bolt';
import type { SendFailure, SendNotice } from '../desk/desk.ts';
import type { Language } from '../domain/language.ts';
import type { Notice, Ticket } from '../domain/ticket.ts';
import type { Message } from './views/blocks.ts';
import { alertMessage, announcement, receipt } from './views/notices.ts';

/** Errors after which the same target will never take the message: another one must be told. */
const BROKEN_TARGET = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'user_not_found',
  'user_disabled',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'ekm_access_denied',
]);

/** Slack asks for at most one post a second and channel. */
const PACE_MS = 1100;

export const sendFailure = (error: unknown): SendFailure => {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { code: 'ratelimited', targetBroken: false, retryAfterSeconds: error.retryAfter };
  }
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : 'request_failed';
  return { code, targetBroken: BROKEN_TARGET.has(code) };
};

/** Runs one post after the other in each channel, a second apart. */
const createPace = (): ((channel: string, post: () => Promise<void>) => Promise<void>) => {
  const last = new Map<string, Promise<void>>();
  return (channel, post) => {
    const before = last.get(channel) ?? Promise.resolve();
    const mine = before.then(post);
    // The next one waits for the pause, whoever asked for this one does not.
    const paused = mine
      .catch(() => undefined)
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, PACE_MS).unref()));
    last.set(channel, paused);
    void paused.then(() => {
      if (last.get(channel) === paused) last.delete(channel);
    });
    return mine;
  };
};

export interface NotifierOptions {
  /** A client of its own: no retries (the notice is retried by the desk), no waiting for another call's rate limit. */
  client: webApi.WebClient;
  timezone: string;
  languageOf: (user: string) => Language;
  /** The language of channels. */
  organisationLanguage: Language;
  clients: Record<string, string>;
}

export const createNotifier = ({
  client,
  timezone,
  languageOf,
  organisationLanguage,
  clients,
}: NotifierOptions): SendNotice => {
  const pace = createPace();
  const messageFor = (notice: Notice, ticket: Ticket): Message => {
    const toPerson = /^[UW]/.test(notice.target);
    const reader = { language: toPerson ? languageOf(notice.target) : organisationLanguage, timezone };
    if (notice.kind === 'breach_alert' && ticket.type === 'incident')
      return alertMessage(ticket, notice, reader, clients);
    if (notice.kind === 'request_announcement' && ticket.type === 'request')
      return announcement(ticket, reader, clients);
    return receipt(ticket, { ...reader, language: ticket.language });
  };
  return async (notice, ticket) => {
    let sent: { channel: string; ts: string } | SendFailure = { code: 'no_ts', targetBroken: false };
    await pace(notice.target, async () => {
      try {
        const { channel, ts } = await client.chat.postMessage({
          channel: notice.target,
          ...messageFor(notice, ticket),
          unfurl_links: false,
          unfurl_media: false,
        });
        if (channel && ts) sent = { channel, ts };
      } catch (error) {
        sent = sendFailure(error);
      }
    });
    return sent;
  };
};
