#!/usr/bin/env node
/** `npm run playground`: the workspace, the real app connected to it, one question with its answer, and the page. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from './app-process.ts';
import { readFlags } from './flags.ts';
import { watchHealth } from './health.ts';
import { showOneAnswer } from './one-answer.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The program that the package installs. */
const EXECUTABLE = join(ROOT, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).bin['gdpr-desk']);
const FOLDER = join(process.cwd(), '.playground');
const READY_MS = 20_000;
const MOST_RESTARTS = 5;

const flags = readFlags(process.argv.slice(2));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const openWorkspace = async (httpPort: number | undefined): Promise<Workspace> => {
  const options = {
    manifest: join(ROOT, 'manifest.yml'),
    stateFile: join(FOLDER, 'workspace.json'),
    page: join(ROOT, 'dist/playground/page'),
    ...(httpPort === undefined ? {} : { eventsUrl: `http://127.0.0.1:${httpPort}/slack/events` }),
  };
  try {
    return await startWorkspace({ ...options, port: flags.port });
  } catch {
    console.log(`Port ${flags.port} is taken; taking a free one.`);
    return startWorkspace(options);
  }
};

/** True once the app is connected by socket, or healthy over HTTP; false when it ended or took too long. */
const ready = async ({ state }: Workspace, hasEnded: () => boolean): Promise<boolean> => {
  const until = Date.now() + READY_MS;
  while (Date.now() < until && !hasEnded()) {
    if (state.connected) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

const lastLines = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join('\n') : '';

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const play = async (): Promise<void> => {
  if (!existsSync(EXECUTABLE)) return fail('The app is not built. Run "npm run build" first.');
  if (flags.fresh) rmSync(FOLDER, { recursive: true, force: true });
  const httpPort = flags.http ? await freePort() : undefined;
  const workspace = await openWorkspace(httpPort);
  let hasBeenReady = false;
  let deaths = 0;
  const app = startApp({
    executable: EXECUTABLE,
    folder: FOLDER,
    origin: workspace.origin,
    ...(httpPort === undefined ? {} : { httpPort }),
    onDeath: (code) => {
      deaths += 1;
      const again = hasBeenReady && deaths <= MOST_RESTARTS;
      if (again) console.error(`The app ended (${code ?? 'killed'}); starting it again.`);
      else if (hasBeenReady) console.error(`The app ended too often; giving up. Its log: ${app.logFile}`);
      return again;
    },
  });
  const unwatch = httpPort === undefined ? () => undefined : watchHealth(workspace.state, httpPort);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    unwatch();
    stopped ??= app.stop().then(() => workspace.stop());
    return stopped;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop().then(() => process.exit()));
  const isReady = await ready(workspace, () => deaths > 0);
  if (!(isReady && (await showOneAnswer(workspace)))) {
    const why = isReady ? 'did not answer' : 'did not start';
    fail(`The app ${why}. The last it said (all of it is in ${app.logFile}):\n${lastLines(app.logFile)}`);
    return stop();
  }
  hasBeenReady = true;
  if (flags.check) return stop();
  console.log(`  The workspace is open:  ${workspace.origin}/`);
  console.log('  Choose who you are there: an agent, the manager, the DPO. Ctrl-C ends it; what was filed stays.\n');
};

await play();
