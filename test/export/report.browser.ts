/** The report as a browser shows it: it fits, nothing is refused, and its tables can be reached. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { RIGHTS } from '../../src/domain/request/rights.ts';
import { reportPage } from '../../src/export/report/page.ts';
import { launch } from '../playground/page/browser.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
const timezone = 'Europe/Brussels';
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const tickets = [aRequest({ rights: [...RIGHTS] }), aRequest(), anIncident({ kind: 'wrong_caller' })];
const figures = figuresOf({
  tickets,
  usage: { '2026-11-20': { 'answered rights/access': 3 } },
  period: { from: '2025-12-01', to: '2026-11-30' },
  now: NOW,
  timezone,
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([1280, 390])('fits a window of %i', async (width) => {
    const file = join(folder, `${language}.html`);
    const organisation = 'Example Contact Centre';
    writeFileSync(
      file,
      await reportPage(figures, { language, timezone, now: NOW, organisation, ruleTitle: (id) => id }),
    );
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on('console', (line) => problems.push(line.text()));
    await page.goto(`file://${file}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.getByRole('table').count()).toBe(7);
    // Every word of a chart is inside its picture.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('svg')].flatMap((svg) => {
        const edge = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => text.textContent)
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < edge.left - 2 || box.right > edge.right + 2;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(cut).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
