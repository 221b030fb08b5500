import { defineConfig } from 'vitest/config';

/** The page and the report in a real browser; needs chromium, so `npm test` leaves it out. */
export default defineConfig({
  test: {
    include: ['test/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
