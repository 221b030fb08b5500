import { webApi } from '@slack/bolt';
import { Command } from 'commander';
import { ConfigError, loadConfig } from '../config.ts';
import { NotBuilt } from '../knowledge/compiled.ts';
import { createLog, errorFields } from '../log.ts';
import { startDesk } from '../main.ts';
import { StoreError } from '../store/errors.ts';
import { Refused } from './refused.ts';

/** A stop that hangs is ended after this many milliseconds. */
const STOP_MS = 15_000;

const inWords = (error: unknown): string | undefined => {
  if (error instanceof ConfigError) return `gdpr-desk cannot start:\n${error.message.replace(/^/gm, '- ')}`;
  if (error instanceof StoreError || error instanceof NotBuilt) return `gdpr-desk cannot start: ${error.message}`;
  if (error instanceof webApi.WebAPIPlatformError) {
    return `gdpr-desk cannot start: Slack says "${error.data.error}". Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed in the workspace.`;
  }
  if (error instanceof webApi.WebAPIRequestError)
    return 'gdpr-desk cannot start: Slack cannot be reached. Check the network, a proxy, and SLACK_API_URL if it is set.';
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
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
    const desk = await startDesk(loadConfig(process.env), log);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        setTimeout(() => process.exit(1), STOP_MS).unref();
        void desk.stop().then(() => process.exit(0));
      });
    }
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
