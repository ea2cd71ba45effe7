import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // the launchers run in processes of their own, which are not counted
    coverage: { include: ['src/**/*.ts'], exclude: ['src/workers/worker.ts'], reporter: ['text-summary', 'json'] },
  },
});
