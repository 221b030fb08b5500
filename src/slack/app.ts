/** Bolt with our door in front, one error boundary around, and every listener, listed by hand. */
import {
  App,
  type CustomRoute,
  HTTPReceiver,
  LogLevel,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Deps } from './deps.ts';
import { BODY_LIMIT, door, ENDPOINT, guardRequests, signedProperties } from './door.ts';
import { createErrorBoundary } from './error-boundary.ts';
import { ACTIONS } from './ids.ts';
import { registerAcknowledge } from './listeners/acknowledge.ts';
import { registerCalendar } from './listeners/calendar.ts';
import { registerCardButtons } from './listeners/card-buttons.ts';
import { registerClient } from './listeners/client.ts';
import { registerCommand } from './listeners/command.ts';
import { registerExport } from './listeners/export.ts';
import { registerFormButtons } from './listeners/forms.ts';
import { registerHome } from './listeners/home.ts';
import { registerIncident } from './listeners/incident.ts';
import { registerIncidentActs } from './listeners/incident-acts.ts';
import { registerOpenList } from './listeners/open-list.ts';
import { registerPapers } from './listeners/papers.ts';
import { registerQuestions } from './listeners/question.ts';
import { registerQuestionActs } from './listeners/question-acts.ts';
import { registerRequest } from './listeners/request.ts';
import { registerRequestActs } from './listeners/request-acts.ts';
import { registerLetters } from './listeners/request-letters.ts';
import { registerRest } from './listeners/rest.ts';
import { registerShortcuts } from './listeners/shortcuts.ts';
import { registerSubmissions } from './listeners/submissions.ts';
import { registerTasks } from './listeners/tasks.ts';
import { standing } from './standing.ts';

/** Bolt's own log lines go through ours by their level only: at debug they hold whole payloads. */
const quiet = (log: Log) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: () => log.warn('bolt_warned'),
  error: () => log.error('bolt_failed'),
  setLevel: () => undefined,
  getLevel: () => LogLevel.INFO,
  setName: () => undefined,
});

export const createReceiver = ({ transport, slackApiUrl }: Config, log: Log, health: CustomRoute): Receiver => {
  if (transport.kind === 'socket') {
    return new SocketModeReceiver({
      appToken: transport.appToken,
      logger: quiet(log),
      ...(transport.healthPort === undefined ? {} : { customRoutes: [health] }),
      installerOptions: {
        // An object of its own: the socket client rewrites the retry policy of the one it gets.
        clientOptions: slackApiUrl ? { slackApiUrl } : {},
        ...(transport.healthPort === undefined ? {} : { port: transport.healthPort }),
      },
    });
  }
  const receiver = new HTTPReceiver({
    signingSecret: transport.signingSecret,
    endpoints: ENDPOINT,
    port: transport.port,
    bodyLimit: BODY_LIMIT,
    customRoutes: [health],
    customPropertiesExtractor: signedProperties,
    logger: quiet(log),
  });
  receiver.requestListener = guardRequests(receiver.requestListener, log);
  return receiver;
};

export interface Identity {
  workspace: string;
  appId: string | undefined;
  botId: string;
  botUserId: string;
}

interface Options {
  config: Config;
  receiver: Receiver;
  identity: Identity;
  client: webApi.WebClient;
  deps: Deps;
}

const exactly = (id: string): RegExp => new RegExp(`^${id}(:|$)`);

export const createApp = ({ config, receiver, identity, client, deps }: Options): App => {
  const { workspace, appId, botId, botUserId } = identity;
  const app = new App({
    token: config.botToken,
    botId,
    botUserId,
    receiver,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions: config.slackApiUrl ? { slackApiUrl: config.slackApiUrl, timeout: 10_000 } : { timeout: 10_000 },
    logger: quiet(deps.log),
  });
  app.error(createErrorBoundary({ client, people: deps.people, log: deps.log }));
  app.use(door({ workspace, appId, log: deps.log, now: () => Date.now() }));
  app.use(standing(deps));
  app.use(async ({ next }) => {
    const work = next();
    deps.background(work.catch(() => undefined));
    await work;
  });
  registerCommand(app, deps);
  registerCardButtons(app, deps);
  registerClient(app, deps);
  registerFormButtons(app, deps);
  registerShortcuts(app, deps);
  registerSubmissions(app, deps);
  registerAcknowledge(app, deps);
  registerIncident(app, deps);
  registerIncidentActs(app, deps);
  registerRequest(app, deps);
  registerRequestActs(app, deps);
  registerLetters(app, deps);
  registerTasks(app, deps);
  registerQuestions(app, deps);
  registerQuestionActs(app, deps);
  registerOpenList(app, deps);
  registerExport(app, deps);
  registerCalendar(app, deps);
  registerPapers(app, deps);
  registerHome(app, deps);
  registerRest(app, deps, Object.values(ACTIONS).map(exactly));
  return app;
};
