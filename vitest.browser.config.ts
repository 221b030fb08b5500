import { defineConfig } from 'vitest/config';

/** The page in a real browser; needs chromium, so `npm test` leaves it out. */
export default defineConfig({
  test: {
    include: ['test/playground/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
