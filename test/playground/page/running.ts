/** The built playground, as `npm run playground` starts it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../dist/playground/server/main.js', import.meta.url));

export interface Running {
  origin: string;
  printed: string;
  stop(): Promise<number | null>;
}

export const runPlayground = (cwd: string, ...flags: string[]): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SERVER, '--port', '0', ...flags], { cwd });
    let printed = '';
    const ended = new Promise<number | null>((end) => void child.once('exit', end));
    const listen = (chunk: Buffer): void => {
      printed += chunk;
      const [, origin] = /The workspace is open:\s+(\S+)\//.exec(printed) ?? [];
      if (!origin) return;
      resolve({
        origin,
        printed,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The playground ended (${code}): ${printed}`)));
  });
