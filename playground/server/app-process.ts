/** Runs the real app as its own process, connected to this workspace, and starts it again when it dies. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOT, SIGNING_SECRET } from './people.ts';

const CONFIG = `# Written by the playground at every start.
organisation: { name: Playground Contact Centre, jurisdiction: BE, timezone: Europe/Brussels, language: en }
roles:
  dpo: [U0DPO]
  deputy: [U0DEPUTY]
  manager: [U0MANAGER]
channels:
  dpo: C0DPO
  requests: C0REQUESTS
clients:
  - { id: acme, name: Acme Energy, notifyWithinHours: 24 }
  - { id: luma, name: Luma Telecom }
`;

export interface AppOptions {
  /** The built executable. */
  executable: string;
  /** Folder for configuration, data and log. */
  folder: string;
  origin: string;
  /** The port for signed HTTP; absent: Socket Mode. */
  httpPort?: number;
  /** Told when the app ended without being asked to; says whether to start it again. */
  onDeath: (code: number | null) => boolean;
}

export interface AppProcess {
  logFile: string;
  /** SIGTERM, then waits until it has ended. */
  stop(): Promise<void>;
}

const RESTART_MS = 1000;
const STOP_MS = 10_000;

const environment = ({ folder, origin, httpPort }: AppOptions): Record<string, string> => ({
  SLACK_BOT_TOKEN: BOT.token,
  SLACK_API_URL: `${origin}/api/`,
  GDPR_DESK_CONFIG: join(folder, 'gdpr-desk.yml'),
  GDPR_DESK_DATA: join(folder, 'data'),
  ...(httpPort === undefined
    ? { SLACK_APP_TOKEN: BOT.appToken }
    : { SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(httpPort) }),
});

/** Our own settings of the same names would connect the app elsewhere. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(SLACK_|GDPR_DESK_|DATABASE_URL$|PORT$)/.test(name)),
  );

export const startApp = (options: AppOptions): AppProcess => {
  mkdirSync(options.folder, { recursive: true });
  writeFileSync(join(options.folder, 'gdpr-desk.yml'), CONFIG);
  const logFile = join(options.folder, 'app.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  let child: ChildProcess;
  let stopping = false;

  const start = (): void => {
    child = spawn(process.execPath, [options.executable, 'start'], {
      env: { ...inherited(), ...environment(options) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The terminal's Ctrl-C is for the playground, which then stops the app in order.
      detached: true,
    });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.on('exit', (code) => {
      if (stopping) return;
      if (options.onDeath(code)) setTimeout(() => !stopping && start(), RESTART_MS);
    });
  };
  start();
  // Whatever ends us, the app must not stay behind.
  process.once('exit', () => child.kill());
  return {
    logFile,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
};
