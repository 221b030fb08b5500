/** The composition root: config → rulebook → store → app → ticker; stops in reverse order. */
import { Server } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { createAnswerer } from './answer/answer.ts';
import { createBackground } from './background.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import { sendDueNotices } from './desk/send-notices.ts';
import { readCompiled } from './knowledge/compiled.ts';
import { errorFields, type Log } from './log.ts';
import { createApp, createReceiver, type Identity } from './slack/app.ts';
import { createNotifier } from './slack/notifier.ts';
import { createPeople } from './slack/people.ts';
import { openLowdbStore } from './store/lowdb.ts';

export interface Running {
  /** Where signed HTTP listens; undefined in Socket Mode. */
  port: number | undefined;
  /** Stops taking in, finishes what is in hand, lets the store go. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks for what is due. */
const TICK_MS = 1000;
const GROUPS_MS = 5 * 60_000;

const health = (edition: string): CustomRoute => ({
  path: '/healthz',
  method: 'GET',
  handler: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ status: 'ok', edition }));
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
  const { rulebook, law, provisions } = readCompiled();
  const base = config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {};
  const client = new webApi.WebClient(config.botToken, { ...base, timeout: 10_000, retryConfig: { retries: 1 } });
  // Alerts have a client of their own: another call's rate limit never holds them up, and the desk retries them itself.
  const alertClient = new webApi.WebClient(config.botToken, {
    ...base,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const store = await openLowdbStore({ folder: config.dataFolder });
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
      fallback: organisation.language,
      log,
    });
    const desk: Desk = {
      store,
      send: createNotifier({
        client: alertClient,
        timezone: organisation.timezone,
        languageOf: people.language,
        organisationLanguage: organisation.language,
        clients: Object.fromEntries(clients.map(({ id, name }) => [id, name])),
      }),
      now: () => new Date().toISOString(),
      law,
      jurisdiction: organisation.jurisdiction,
      timezone: organisation.timezone,
      channels,
      dpoAndDeputies: [...roles.dpo, ...roles.deputy].filter((id) => !id.startsWith('S')),
    };
    const receiver = createReceiver(config, log, health(rulebook.edition));
    const app = createApp({
      config,
      receiver,
      identity,
      client,
      deps: {
        answer: createAnswerer(rulebook),
        rulebook,
        desk,
        people,
        clients,
        log,
        findProvision: (ref) => provisions[ref],
        background: background.run,
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
      ...(transport.kind === 'http' ? { port: transport.port } : {}),
    });

    let sending = false;
    const tick = setInterval(() => {
      if (sending) return;
      sending = true;
      background.run(sendDueNotices(desk).finally(() => (sending = false)));
    }, TICK_MS);
    const groups = setInterval(() => background.run(people.refreshGroups()), GROUPS_MS);

    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      clearInterval(tick);
      clearInterval(groups);
      await app.stop();
      await background.finished();
      await store.close();
      log.info('stopped');
    };
    return { port, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await store.close();
    throw error;
  }
};
