import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests share two cores with the browser.
    maxWorkers: 2,
    // One more try where a busy machine kept a browser waiting for half a minute; a defect fails twice.
    retry: 1,
  },
});
