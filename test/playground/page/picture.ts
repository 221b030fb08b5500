/** Takes docs/playground.png: a fresh workspace in which an agent reported an incident and asks a question. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, openDesk } from './browser.ts';
import { runPlayground } from './running.ts';

const PICTURE = fileURLToPath(new URL('../../../docs/playground.png', import.meta.url));
const HEIGHT = 1000;

const cwd = mkdtempSync(join(tmpdir(), 'playground-'));
const running = await runPlayground(cwd, '--fresh');
const browser = await launch();
try {
  const desk = await openDesk(browser, running.origin);
  await desk.page.setViewportSize({ width: 1280, height: HEIGHT });
  await desk.type('/gdpr incident A letter about a disconnection went to the neighbour');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'File it' }).click();
  await desk.page
    .getByText(/INC-\d{4}-0001/)
    .first()
    .waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('button', { name: /Dominique.*unread/ }).waitFor();
  await desk.type('/gdpr can I store health info?');
  await desk.page
    .getByRole('article', { name: /^gdpr-desk/ })
    .nth(1)
    .waitFor();
  await desk.page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  await running.stop();
  rmSync(cwd, { recursive: true, force: true });
}
