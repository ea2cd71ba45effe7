import { defineConfig } from 'vitest/config';

// Messages are asserted in English, whatever language the machine speaks.
const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' };

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Loading the sources costs more than most tables of rows; one process loads them once for all its files.
    isolate: false,
    // by itself it leaves one processor idle, of two
    maxWorkers: '100%',
    unstubEnvs: true,
    env,
    // the built command line runs as it is
    server: { deps: { external: [/\/dist\//u] } },
    // the launchers run in processes of their own, which are not counted
    coverage: { include: ['src/**/*.ts'], exclude: ['src/workers/worker.ts'], reporter: ['text-summary', 'json'] },
  },
});
