/** Speaks for the desk: one notice, one post; what Slack refuses is told as data, never thrown. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { SendNotice, Tell, Warn, Warning } from '../desk/desk.ts';
import { postAt } from '../domain/backstop.ts';
import { type Ladder, WEBHOOK } from '../domain/ladder.ts';
import type { Language } from '../domain/language.ts';
import type { SendFailure } from '../domain/notice.ts';
import { ladderFor } from '../domain/routing.ts';
import type { Instant, Notice, Ticket } from '../domain/ticket.ts';
import { sendFailure } from './failure.ts';
import type { Message } from './views/blocks.ts';
import type { Reader } from './views/dates.ts';
import { digestMessage } from './views/digest.ts';
import { drillReportMessage } from './views/drill.ts';
import { monthlyDigest } from './views/monthly-digest.ts';
import { alertMessage, announcement, receipt } from './views/notices.ts';
import { questionAnswered, questionAsked } from './views/question.ts';
import { reminderMessage } from './views/reminder.ts';
import { backstopText, warningText } from './views/warnings.ts';

export interface NotifierOptions {
  /** A client of its own: no retries (the notice is retried by the desk), no waiting for another call's rate limit. */
  client: webApi.WebClient;
  timezone: string;
  languageOf: (user: string) => Language;
  /** The language of channels. */
  /** Looks a person up, so that their language is known; never throws. */
  remember: (user: string) => Promise<void>;
  organisationLanguage: Language;
  clients: Record<string, string>;
  /** Posts to the webhook of the configuration; undefined where there is none. */
  webhook: ((body: { text: string } & Record<string, unknown>) => Promise<SendFailure | undefined>) | undefined;
  ladder: () => Ladder;
  now: () => Instant;
}

/** Slack refuses to schedule what is nearer than this. */
const LEAST_AHEAD_SECONDS = 60;

const LOOK_UP_MS = 2_000;

const QUIET = { unfurl_links: false, unfurl_media: false } as const;

const isPerson = (target: string): boolean => /^[UW][A-Z0-9]/.test(target);

type Sent = { channel: string; ts: string } | SendFailure;

const orFailure = (work: Promise<Sent>): Promise<Sent> => work.catch(sendFailure);

export const createNotifier = (options: NotifierOptions): { send: SendNotice; tell: Tell; warn: Warn } => {
  const { client, timezone, languageOf, remember, organisationLanguage, clients, webhook, ladder, now } = options;
  const readerOf = (target: string): Reader => ({
    language: isPerson(target) ? languageOf(target) : organisationLanguage,
    timezone,
  });

  const messageFor = (notice: Notice, ticket: Ticket): Message => {
    const reader = readerOf(notice.target);
    if (notice.kind === 'breach_alert' && ticket.type === 'incident')
      return alertMessage(ticket, notice, reader, clients, now());
    if (notice.kind === 'request_announcement' && ticket.type === 'request')
      return announcement(ticket, reader, clients);
    if (notice.kind === 'drill_report' && ticket.type === 'incident') return drillReportMessage(ticket, reader);
    const { reminds } = notice;
    if (reminds && ticket.type !== 'question') return reminderMessage(ticket, { ...notice, reminds }, reader, now());
    if (ticket.type === 'question') {
      const asker = { ...reader, language: ticket.language };
      if (notice.kind === 'question_asked') return questionAsked(ticket, notice, reader);
      if (notice.kind === 'question_answered') return questionAnswered(ticket, asker);
    }
    return receipt(ticket, { ...reader, language: ticket.language });
  };

  const post = async (channel: string, message: Message | { text: string }): Promise<Sent> => {
    const answer = await client.chat.postMessage({ channel, ...message, ...QUIET });
    return answer.channel && answer.ts
      ? { channel: answer.channel, ts: answer.ts }
      : { code: 'bad_answer', kind: 'transient' };
  };

  /** Blocks that Slack does not take must not cost the alert: its bare text goes out at once. */
  const postOrBareText = async (channel: string, message: Message): Promise<Sent> => {
    const sent = await orFailure(post(channel, message));
    return 'kind' in sent && sent.kind === 'our_bug' ? orFailure(post(channel, { text: message.text })) : sent;
  };

  const schedule = async ({ key, target }: Notice, ticket: Ticket): Promise<Sent> => {
    const at = Math.floor(postAt(key, ticket.workTo ?? ticket.filedAt) / 1000);
    if (at < Date.parse(now()) / 1000 + LEAST_AHEAD_SECONDS) return { code: 'time_in_past', kind: 'our_bug' };
    const text = backstopText(ticket, readerOf(target));
    const answer = await client.chat.scheduleMessage({ channel: target, text, post_at: at, ...QUIET });
    return answer.channel && answer.scheduled_message_id
      ? { channel: answer.channel, ts: answer.scheduled_message_id }
      : { code: 'bad_answer', kind: 'transient' };
  };

  const withdraw = async ({ key }: Notice, ticket: Ticket): Promise<Sent> => {
    const message = ticket.notices.find((notice) => `withdraw:${notice.key}` === key)?.message;
    if (!message) return { code: 'nothing_to_withdraw', kind: 'our_bug' };
    await client.chat.deleteScheduledMessage({ channel: message.channel, scheduled_message_id: message.ts });
    return message;
  };

  const callWebhook = async (notice: Notice, ticket: Ticket): Promise<Sent> => {
    if (!webhook) return { code: 'no_webhook', kind: 'target_broken' };
    const { text } = messageFor(notice, ticket);
    const { id, workTo: limit } = ticket;
    const drill = ticket.type === 'incident' && ticket.drill ? { drill: true } : {};
    const failure = await webhook({ text, ticket: id, limit, attempt: notice.attempts, ...drill });
    return failure ?? { channel: WEBHOOK, ts: ticket.id };
  };

  /** Who never used the desk is still spoken to in their own language, unless Slack takes long to tell it. */
  const meet = (target: string): Promise<unknown> =>
    Promise.race([isPerson(target) ? remember(target) : undefined, sleep(LOOK_UP_MS, undefined, { ref: false })]);

  const remind = async (notice: Notice, ticket: Ticket): Promise<Sent> => {
    await meet(notice.target);
    return postOrBareText(notice.target, messageFor(notice, ticket));
  };

  const warned = new Set<string>();

  /** One press of the same button is one warning. */
  const isRepeated = (warning: Warning): boolean => {
    if (warning.kind !== 'not_registered') return false;
    const known = warned.has(warning.filing.gesture);
    warned.add(warning.filing.gesture);
    return known;
  };

  return {
    send: (notice, ticket) => {
      if (notice.target === WEBHOOK) return callWebhook(notice, ticket);
      if (notice.kind === 'backstop') return orFailure(schedule(notice, ticket));
      if (notice.kind === 'backstop_withdrawal') return orFailure(withdraw(notice, ticket));
      if (notice.kind === 'reminder') return remind(notice, ticket);
      return postOrBareText(notice.target, messageFor(notice, ticket));
    },
    tell: async (target, news) => {
      await meet(target);
      const reader = readerOf(target);
      if (news.kind === 'daily') return postOrBareText(target, digestMessage(news.digest, reader, now()));
      const sent = await orFailure(post(target, monthlyDigest({ ...news, reader })));
      // Where Slack does not know the chart yet, its numbers stand in the text.
      return 'kind' in sent && sent.kind === 'our_bug'
        ? postOrBareText(target, monthlyDigest({ ...news, reader, chart: false }))
        : sent;
    },
    warn: async (warning) => {
      if (isRepeated(warning)) return true;
      const filing = warning.kind === 'not_registered' && warning.filing.type === 'incident' ? warning.filing : {};
      const { dpo, deputies, channel } = ladderFor(ladder(), filing);
      const people = [...dpo, ...deputies];
      const posts = await Promise.all(
        (people.length > 0 || channel === null ? people : [channel]).map((target) =>
          orFailure(post(target, { text: warningText(warning, readerOf(target)) })),
        ),
      );
      if (posts.some((sent) => 'ts' in sent)) return true;
      const failure = await webhook?.({ text: warningText(warning, readerOf(WEBHOOK)) });
      const reached = webhook !== undefined && failure === undefined;
      if (!reached && warning.kind === 'not_registered') warned.delete(warning.filing.gesture);
      return reached;
    },
  };
};
