import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SERVER = fileURLToPath(new URL('../../dist/playground/server/main.js', import.meta.url));

test.each([
  ['Socket Mode', []],
  ['signed HTTP', ['--http']],
])('the built playground starts the built app, asks one question and stops: %s', async (_, flags) => {
  const cwd = mkdtempSync(join(tmpdir(), 'playground-'));
  const { stdout } = await promisify(execFile)(process.execPath, [SERVER, '--check', '--port', '0', ...flags], { cwd });
  expect(stdout).toContain('/gdpr can I store health info?');
  expect(stdout).toMatch(/No, unless an exception applies/);
  expect(stdout).toMatch(/answered in \d+ ms/);
  rmSync(cwd, { recursive: true, force: true });
});
