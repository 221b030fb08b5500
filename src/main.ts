/** The composition root: config → rulebook → store → app → ticker; stops in reverse order. */
import { Server } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { createAnswerer } from './answer/answer.ts';
import { createBackground } from './background.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import { createOutbox } from './desk/outbox.ts';
import type { Ladder } from './domain/ladder.ts';
import type { Ticket } from './domain/ticket.ts';
import { watchHouse } from './house.ts';
import { readCompiled } from './knowledge/compiled.ts';
import { draftRule } from './knowledge/draft-rule.ts';
import { errorFields, type Log } from './log.ts';
import { beat, postToWebhook } from './outside.ts';
import { createApp, createReceiver, type Identity } from './slack/app.ts';
import { createNotifier } from './slack/notifier.ts';
import { createPeople } from './slack/people.ts';
import { openLowdbStore } from './store/lowdb.ts';
import { telling } from './store/told.ts';
import { startTicker, type Ticker } from './ticker.ts';

export interface Running {
  /** Where signed HTTP listens; undefined in Socket Mode. */
  port: number | undefined;
  /** Stops taking in, finishes what is in hand, lets the store go. */
  stop(): Promise<void>;
}

const GROUPS_MS = 5 * 60_000;

/** Unhealthy while an alert has reached nobody; what is wrong is in the log. */
const health = (edition: string, undelivered: () => number): CustomRoute => ({
  path: '/healthz',
  method: 'GET',
  handler: (_request, response) => {
    const status = undelivered() === 0 ? 'ok' : 'alert_undelivered';
    response
      .writeHead(status === 'ok' ? 200 : 503, { 'content-type': 'application/json' })
      .end(JSON.stringify({ status, edition }));
  },
});

/** Who we are to Slack. @throws WebAPIPlatformError such as `invalid_auth` */
const identify = async (client: webApi.WebClient): Promise<Identity> => {
  const {
    team_id: workspace = '',
    app_id: appId,
    bot_id: botId = '',
    user_id: botUserId = '',
  } = await client.auth.test();
  return { workspace, appId, botId, botUserId };
};

/**
 * Starts the desk and resolves once it is connected to Slack.
 * @throws what the store or Slack refuses; nothing is left open then
 */
export const startDesk = async (config: Config, log: Log): Promise<Running> => {
  const compiled = readCompiled();
  const { rulebook, law } = compiled;
  const house = watchHouse(config, rulebook, log);
  const base = config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {};
  const client = new webApi.WebClient(config.botToken, { ...base, timeout: 10_000, retryConfig: { retries: 1 } });
  // Alerts have a client of their own: another call's rate limit never holds them up, and the desk retries them itself.
  const alertClient = new webApi.WebClient(config.botToken, {
    ...base,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  let tellChange: (ticket: Ticket) => void = () => undefined;
  const store = telling(await openLowdbStore({ folder: config.dataFolder }), (ticket) => tellChange(ticket));
  const background = createBackground((error) => log.error('background_failed', errorFields(error)));
  try {
    for (const { kind, id, path } of store.findings) log.warn(`store_${kind}`, { ticket: id, path });
    const identity = await identify(client);
    const { organisation, roles, channels, clients } = config;
    const people = createPeople({
      client,
      store,
      workspace: identity.workspace,
      roles,
      guests: config.guests,
      fallback: organisation.language,
      log,
    });
    const { webhook, heartbeat } = config.alerts ?? {};
    const ladder = (): Ladder => ({
      channel: channels.dpo,
      dpo: people.holders('dpo'),
      deputies: people.holders('deputy'),
      reserve: [people.holders('admin'), people.holders('manager')],
      webhook: webhook !== undefined,
    });
    const now = (): string => new Date().toISOString();
    const desk: Desk = {
      store,
      ...createNotifier({
        client: alertClient,
        timezone: organisation.timezone,
        languageOf: people.language,
        remember: people.remember,
        organisationLanguage: organisation.language,
        clients: Object.fromEntries(clients.map(({ id, name }) => [id, name])),
        webhook: webhook === undefined ? undefined : (body) => postToWebhook(webhook, body),
        ladder,
        now,
      }),
      outbox: createOutbox(),
      now,
      law,
      jurisdiction: organisation.jurisdiction,
      timezone: organisation.timezone,
      stricter: config.severity?.stricter[organisation.jurisdiction] ?? [],
      secondPerson: config.decisions?.secondPerson ?? true,
      contractHours: (client) => clients.find(({ id }) => id === client)?.notifyWithinHours,
      channels,
      ladder,
      managers: () => people.holders('manager'),
      reminders: { timezone: organisation.timezone, quiet: config.reminders.quiet || undefined },
      digest: config.reminders.digest || undefined,
    };
    let ticker: Ticker | undefined;
    const receiver = createReceiver(
      config,
      log,
      health(rulebook.edition, () => ticker?.undelivered() ?? 0),
    );
    const answer = createAnswerer(rulebook, { jurisdiction: organisation.jurisdiction, rules: house.rules });
    const app = createApp({
      config,
      receiver,
      identity,
      client,
      deps: {
        workspace: identity.workspace,
        answer,
        draftRule: (question) => {
          const day = desk.now().slice(0, 10);
          const { description, language } = question;
          return draftRule(question, answer({ question: description, language, asOf: day }), day);
        },
        rulebook,
        desk,
        people,
        clients,
        organisation,
        log,
        findProvision: (ref) => compiled.provisions[ref],
        background: background.run,
        whenChanged: (told) => {
          tellChange = told;
        },
      },
    });
    await people.refreshGroups();
    const server = await app.start();
    const address = server instanceof Server ? server.address() : null;
    const port = typeof address === 'object' ? address?.port : undefined;
    const { transport } = config;
    log.info('ready', {
      transport: transport.kind,
      edition: rulebook.edition,
      ...(port === undefined ? {} : { port }),
    });

    const damaged = store.findings.filter(({ kind }) => kind !== 'leftover').map(({ id }) => id);
    if (damaged.length > 0) background.run(desk.warn({ kind: 'store_damaged', ids: [...new Set(damaged)] }));
    ticker = startTicker({
      desk,
      workspace: identity.workspace,
      background,
      log,
      beat: heartbeat === undefined ? undefined : () => beat(heartbeat),
    });
    const groups = setInterval(() => background.run(people.refreshGroups()), GROUPS_MS);

    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      ticker?.stop();
      house.stop();
      clearInterval(groups);
      await app.stop();
      desk.outbox.close();
      await background.finished();
      await store.close();
      log.info('stopped');
    };
    return { port, stop: () => (stopping ??= stop()) };
  } catch (error) {
    house.stop();
    await store.close();
    throw error;
  }
};
