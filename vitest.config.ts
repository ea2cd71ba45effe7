import { defineConfig } from 'vitest/config';

// Messages are asserted in English, whatever language the machine speaks.
const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' };

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    env,
    // the launchers run in processes of their own, which are not counted
    coverage: { include: ['src/**/*.ts'], exclude: ['src/workers/worker.ts'], reporter: ['text-summary', 'json'] },
  },
});
