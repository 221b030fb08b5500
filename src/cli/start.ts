import { Command } from 'commander';
import { ConfigError, loadConfig } from '../config.ts';
import { NotBuilt } from '../knowledge/compiled.ts';
import { KnowledgeError } from '../knowledge/yaml.ts';
import { createLog, errorFields } from '../log.ts';
import { StoreFormatTooNew, StoreInUse, StoreNotWritable } from '../store/errors.ts';
import { Refused } from './refused.ts';

/** A stop that hangs is ended after this many milliseconds. */
const STOP_MS = 15_000;

const STORE = [StoreInUse, StoreNotWritable, StoreFormatTooNew];

/** Slack's errors by name, so that this file need not load Bolt. */
const slackError = (error: Error): string | undefined =>
  error.name === 'WebAPIPlatformError' && 'data' in error ? (error.data as { error: string }).error : undefined;

const inWords = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const slack = slackError(error);
  if (error instanceof ConfigError || error instanceof KnowledgeError)
    return `gdpr-desk cannot start:\n${error.message.replace(/^/gm, '- ')}`;
  if (STORE.some((kind) => error instanceof kind) || error instanceof NotBuilt)
    return `gdpr-desk cannot start: ${error.message}`;
  if (slack) {
    return `gdpr-desk cannot start: Slack says "${slack}". Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed in the workspace.`;
  }
  if (error.name === 'WebAPIRequestError')
    return 'gdpr-desk cannot start: Slack cannot be reached. Check the network, a proxy, and SLACK_API_URL if it is set.';
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'gdpr-desk cannot start: the port is taken by another program. Set PORT to a free one.';
  }
  return undefined;
};

const start = async (): Promise<void> => {
  const log = createLog();
  process.on('unhandledRejection', (error) => {
    log.error('unhandled_rejection', errorFields(error));
    process.exit(1);
  });
  try {
    // Loaded here, so that the other commands start without Bolt.
    const { startDesk } = await import('../main.ts');
    const starting = startDesk(loadConfig(process.env), log);
    // Listened to from the first moment: a process that is told to stop while it starts stops cleanly too.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        setTimeout(() => process.exit(1), STOP_MS).unref();
        void starting.then((desk) => desk.stop()).then(() => process.exit(0));
      });
    }
    await starting;
  } catch (error) {
    const message = inWords(error);
    if (message === undefined) throw error;
    throw new Refused(message);
  }
};

export const startCommand = (): Command =>
  new Command('start')
    .description('connect to Slack: Socket Mode if SLACK_APP_TOKEN is set, else signed HTTP on PORT')
    .action(start);
