/** An incident as three people live it: an agent reports, the DPO assesses and decides, the deputy is the second person. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, launch, openDesk } from './browser.ts';
import { type Running, runPlayground } from './running.ts';

const cwd = mkdtempSync(join(tmpdir(), 'playground-'));
let running: Running;
let browser: Browser;
let desk: Desk;
let dialog: Locator;

beforeAll(async () => {
  running = await runPlayground(cwd, '--fresh');
  browser = await launch();
  desk = await openDesk(browser, running.origin);
  dialog = desk.page.getByRole('dialog').last();
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
  rmSync(cwd, { recursive: true, force: true });
});

/** Presses a button of the incident's window and saves the form that it opens. */
const act = async (
  button: RegExp,
  fill: (form: Locator) => Promise<unknown>,
  save: RegExp = /^Save$/,
): Promise<void> => {
  await dialog.getByRole('button', { name: button }).first().click();
  await dialog.getByRole('button', { name: save }).waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: save }).click();
};
const shoot = async (name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder) await desk.page.screenshot({ path: join(folder, `${name}.png`) });
};

describe('the walk', () => {
  test('the agent reports; personal data is masked and said so', async () => {
    await desk.become('Ava');
    await desk.type('/gdpr incident The list went to a stranger, ask 0471 23 45 67');
    await dialog.getByLabel('Address, e-mail, phone').check();
    await shoot('form');
    await dialog.getByRole('button', { name: 'File it' }).click();
    await dialog.getByText(/were masked/).waitFor();
    await shoot('filed');
    await desk.page.keyboard.press('Escape');
  });

  test('the DPO opens it from the alert, assesses it and decides against notifying, with a reason', async () => {
    await desk.become('Dominique');
    await desk.go('dpo-desk');
    const alert = desk.message(/INC-\d{4}-0001/);
    await alert.getByText(/hours left/).waitFor();
    await shoot('alert');
    await alert.getByRole('button', { name: /^Open/ }).click();
    await act(/^Assess/, (form) => form.getByLabel(/Who/).first().waitFor());
    await dialog
      .getByText(/assessed/)
      .first()
      .waitFor();
    await shoot('assessed');
    await act(/^Decide/, async (form) => {
      await form.getByLabel(/Notify the authority/).selectOption({ label: 'No' });
      await form.getByLabel(/^Reason/).fill('deleted unread, confirmed');
    });
    await dialog.getByText(/second person has confirmed/).waitFor();
    await shoot('decided');
  });

  test('the deputy is the second person', async () => {
    await desk.page.keyboard.press('Escape');
    await desk.become('Daan');
    await desk.go('dpo-desk');
    await desk
      .message(/INC-\d{4}-0001/)
      .getByRole('button', { name: /INC-/ })
      .first()
      .waitFor();
    await desk
      .message(/INC-\d{4}-0001/)
      .getByRole('button', { name: /öffnen|Open/ })
      .click();
    await act(/^(Zweite Person|Second person)/, async () => undefined, /^(Speichern|Save)$/);
    await dialog
      .getByText(/Bestätigt von|Confirmed by/)
      .first()
      .waitFor();
    await shoot('confirmed');
    await desk.page.keyboard.press('Escape');
  });

  test('a drill is marked wherever it is seen', async () => {
    await desk.become('Dominique');
    await desk.go('dpo-desk');
    await desk.type('/gdpr drill');
    await desk.message(/DRILL DRL-/).waitFor();
    await shoot('drill');
    expect(desk.problems).toEqual([]);
  });
});
