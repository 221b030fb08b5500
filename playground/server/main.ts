#!/usr/bin/env node
/** `npm run playground`: the workspace, the real app connected to it, one question with its answer, and the page. */
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AppProcess, startApp } from './app-process.ts';
import { asText } from './text.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXECUTABLE = join(ROOT, 'dist/app/bin.js');
const FOLDER = join(process.cwd(), '.playground');
const QUESTION = 'can I store health info?';
const READY_MS = 20_000;

const { values: args } = parseArgs({
  options: {
    port: { type: 'string', default: '8484' },
    http: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

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
    return await startWorkspace({ ...options, port: Number(args.port) });
  } catch {
    console.log(`Port ${args.port} is taken; taking a free one.`);
    return startWorkspace(options);
  }
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Connected by socket, or healthy over HTTP. */
const ready = async ({ state }: Workspace, httpPort: number | undefined): Promise<boolean> => {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (httpPort !== undefined && !state.connected && (await answers(`http://127.0.0.1:${httpPort}/healthz`)))
      state.connection(true);
    if (state.connected) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

/** One question through the protocol; its answer stays in the channel where it was asked the first time. */
const showOneAnswer = async (workspace: Workspace): Promise<boolean> => {
  const { state } = workspace;
  const before = [...state.messages];
  const { result, ms } = await workspace.perform({
    kind: 'command',
    user: 'U0AGENT',
    channel: 'C0FLOOR',
    command: '/gdpr',
    text: QUESTION,
  });
  const answer = state.messages.findLast(({ from }) => from === 'bot');
  if (result !== 'acknowledged' || !answer) return false;
  console.log(`\n  Ava asks in #floor:  /gdpr ${QUESTION}\n`);
  console.log(asText(answer.blocks).replace(/^/gm, '  | '));
  console.log(`\n  answered in ${ms} ms, only Ava sees it\n`);
  if (before.length > 0) state.messages = before;
  state.changed('message');
  return true;
};

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const play = async (): Promise<void> => {
  if (!existsSync(EXECUTABLE)) return fail('The app is not built. Run "npm run build" first.');
  if (args.fresh) rmSync(FOLDER, { recursive: true, force: true });
  const httpPort = args.http ? await freePort() : undefined;
  const workspace = await openWorkspace(httpPort);
  const app: AppProcess = startApp({
    executable: EXECUTABLE,
    folder: FOLDER,
    origin: workspace.origin,
    ...(httpPort === undefined ? {} : { httpPort }),
    onDeath: (code, again) => {
      workspace.state.connection(false);
      console.error(
        `The app ended (${code ?? 'killed'}); ${again ? 'starting it again' : 'giving up'}. Its log: ${join(FOLDER, 'app.log')}`,
      );
    },
  });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= app.stop().then(() => workspace.stop()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit()));
  if (!((await ready(workspace, httpPort)) && (await showOneAnswer(workspace)))) {
    fail(`The app did not answer within ${READY_MS / 1000} seconds. Its log: ${app.logFile}`);
    return stop();
  }
  if (args.check) return stop();
  console.log(`  The workspace is open:  ${workspace.origin}/`);
  console.log('  Choose who you are there: an agent, the manager, the DPO. Ctrl-C ends it; what was filed stays.\n');
};

await play();
