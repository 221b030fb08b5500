/** As a new user would: ask, report, log, acknowledge, look, restart. Each step goes on where the one before ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, launch, openDesk } from './browser.ts';
import { type Running, runPlayground } from './running.ts';

const cwd = mkdtempSync(join(tmpdir(), 'playground-'));
/** Not a reminder, which names the ticket too. */
const ALERT = /Possible data breach: INC-\d{4}-0001/;
let running: Running;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  running = await runPlayground(cwd, '--fresh');
  browser = await launch();
  desk = await openDesk(browser, running.origin);
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
  rmSync(cwd, { recursive: true, force: true });
});

describe('the story', () => {
  test('the terminal shows one question with its answer', () => {
    expect(running.printed).toContain('/gdpr can I store health info?');
    expect(running.printed).toMatch(/answered in \d+ ms/);
  });

  test.each([
    ['Ava', 'can I store health info?', /No, unless/],
    ['Sofie', 'mag ik gezondheidsgegevens noteren?', /Nee, tenzij/],
    ['Camille', 'puis-je noter des données de santé ?', /Non, sauf/],
    ['Daan', 'darf ich Gesundheitsdaten speichern?', /Nein, es sei denn/],
  ])('%s asks and is answered, alone: %s', async (name, question, verdict) => {
    await desk.become(name);
    await desk.type(`/gdpr ${question}`);
    const answer = desk.message(verdict);
    await answer.waitFor();
    expect(await answer.textContent()).toContain('Only visible to you');
    expect(await answer.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
  });

  test('an agent reports an incident; a moment in the future is refused at its field', async () => {
    await desk.become('Ava');
    await desk.type('/gdpr incident a letter went to the wrong address');
    const form = desk.page.getByRole('dialog');
    const what = form.getByLabel('What happened?');
    await expect.poll(() => what.inputValue()).toBe('a letter went to the wrong address');
    const noticed = form.getByLabel('When did you notice?');
    await noticed.fill('2099-01-01T10:00');
    await form.getByLabel('Address, e-mail, phone').check();
    await form.getByRole('button', { name: 'File it' }).click();
    await form.getByRole('alert').waitFor();
    expect(await noticed.getAttribute('aria-invalid')).toBe('true');
    expect(await what.inputValue()).toBe('a letter went to the wrong address');
    await noticed.fill('2026-01-02T10:00');
    await form.getByRole('button', { name: 'File it' }).click();
    await form
      .getByText(/INC-\d{4}-0001/)
      .first()
      .waitFor();
    await desk.page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });

  test('an agent logs a request', async () => {
    await desk.type('/gdpr request wants a copy of the call');
    const form = desk.page.getByRole('dialog');
    await form.getByRole('button', { name: 'File it' }).click();
    await form
      .getByText(/DSR-\d{4}-0001/)
      .first()
      .waitFor();
    await form.getByRole('button', { name: 'Close' }).first().click();
  });

  test('the DPO is told, in her channel, and acknowledges', async () => {
    const dpo = desk.page.getByRole('navigation', { name: 'Who you are' }).getByRole('button', { name: /Dominique/ });
    await expect.poll(() => dpo.textContent()).toMatch(/unread/);
    await desk.become('Dominique');
    await desk.go('dpo-desk');
    const alert = desk.message(ALERT);
    await alert.getByRole('button', { name: /Acknowledge/ }).click();
    await alert.getByText('Acknowledged by').first().waitFor();
    expect(await alert.getByRole('button', { name: /Acknowledge/ }).count()).toBe(0);
    await desk.go('gdpr-desk');
    await desk.page.getByRole('heading', { name: 'Open now' }).waitFor();
  });

  test('the manager sees what is open', async () => {
    await desk.become('Marc');
    await desk.go('requests');
    await desk.message(/DSR-\d{4}-0001/).waitFor();
    await desk.type('/gdpr open');
    const open = desk.message(/INC-\d{4}-0001[\s\S]*DSR|DSR[\s\S]*INC-\d{4}-0001/);
    await open.waitFor();
  });

  test('after a restart everything is there', async () => {
    expect(await running.stop()).toBe(0);
    running = await runPlayground(cwd);
    await desk.page.goto(`${running.origin}/?as=U0DPO&in=C0DPO`);
    await desk.message(ALERT).getByText('Acknowledged by').first().waitFor();
    await desk.become('Marc');
    await desk.type('/gdpr open');
    await expect.poll(() => desk.message(/INC-\d{4}-0001/).textContent()).toContain('DSR-');
    await desk.become('Ava');
    await desk.go('floor');
    await desk.message(/No, unless/).waitFor();
  });

  test('the browser complained of nothing', () => {
    // The event stream of the workspace that was stopped.
    expect(desk.problems.filter((problem) => !/ERR_|event-stream|EventSource/.test(problem))).toEqual([]);
  });
});
