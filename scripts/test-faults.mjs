// The fault suites in their long form (or those whose paths are given), with the machine, the date and what each counted at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';

const gathered = join(tmpdir(), `gdpr-desk-faults-${process.pid}.txt`);
const started = Date.now();
const asked = process.argv.slice(2);
const which = asked.some((word) => word.startsWith('test/')) ? asked : ['test/faults', ...asked];
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...which], {
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'long', FAULT_REPORT: gathered },
});
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, Linux ${release()}, ${cpus().length} × ${cpus()[0]?.model}, ${minutes} minutes`,
);
if (existsSync(gathered)) {
  console.log(readFileSync(gathered, 'utf8').trim());
  rmSync(gathered);
}
process.exit(status ?? 1);
