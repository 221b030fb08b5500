// The hook of Slack's command line that runs the app: it builds first, so that a clean clone runs.
import { spawn, spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url);
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

const app = spawn(process.execPath, ['dist/app/bin.js', 'start'], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => process.exit(code ?? 1));
