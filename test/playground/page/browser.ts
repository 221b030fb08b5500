/** Chromium, and the page as a person uses it: by roles and names, as a screen reader finds them. */
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PATIENCE_MS = 10_000;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });

export interface Desk {
  page: Page;
  /** What the browser complained of. */
  problems: string[];
  become(name: string): Promise<void>;
  go(place: string): Promise<void>;
  type(line: string): Promise<void>;
  /** The newest message that says this. */
  message(text: string | RegExp): Locator;
}

export const openDesk = async (browser: Browser, origin: string, width = 1280): Promise<Desk> => {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') problems.push(line.text());
  });
  await page.goto(origin);
  const side = (nav: string, name: string): Locator =>
    page.getByRole('navigation', { name: nav }).getByRole('button', { name });
  return {
    page,
    problems,
    become: async (name) => {
      await side('Who you are', name).click();
      await page.getByText(new RegExp(`^${name}, `)).waitFor();
    },
    go: async (place) => {
      await side(place === 'gdpr-desk' ? 'Apps' : 'Channels', place).click();
    },
    type: async (line) => {
      // Behind a form that is still closing nothing can be typed.
      await page.locator('dialog').first().waitFor({ state: 'detached' });
      const box = page.getByRole('textbox', { name: /^Message / });
      await box.fill(line);
      await box.press('Enter');
    },
    message: (text) => page.getByRole('article').filter({ hasText: text }).last(),
  };
};
