import { defineConfig } from 'vitest/config';

// Messages are asserted in English, whatever language the machine speaks.
const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' };

/** Threads run built code: Node cannot load TypeScript. */
const builtWorker = {
  name: 'built-worker',
  transform: (code: string, id: string) =>
    id.endsWith('/src/workers/pool.ts') ? code.replace("'../workers/worker.js'", "'../../dist/workers/worker.js'") : undefined,
};

export default defineConfig({
  plugins: [builtWorker],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Loading the sources costs more than most tables of rows; one process loads them once for all its files.
    isolate: false,
    unstubEnvs: true,
    env,
    // the launchers run in processes of their own, which are not counted
    coverage: { include: ['src/**/*.ts'], exclude: ['src/workers/worker.ts'], reporter: ['text-summary', 'json'] },
  },
});
