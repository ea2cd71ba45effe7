import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

// Messages are asserted in English, whatever language the machine speaks.
const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' };

/** Where coverage is measured, tests of built code run its sources; threads alone run built code, as Node reads no TypeScript. */
const sourcesOfBuilt = {
  name: 'sources-of-built',
  enforce: 'pre' as const,
  resolveId(imported: string) {
    const module = /\/dist\/(?<module>.+)\.js$/u.exec(imported)?.groups?.['module'];
    const source = fileURLToPath(new URL(`src/${module ?? ''}.ts`, import.meta.url));
    return module !== undefined && existsSync(source) ? source : undefined;
  },
  transform: (code: string, id: string) =>
    id.endsWith('/src/workers/pool.ts') ? code.replace("'../workers/", "'../../dist/workers/") : undefined,
};

const isMeasured = process.argv.includes('--coverage');

export default defineConfig({
  plugins: isMeasured ? [sourcesOfBuilt] : [],
  test: {
    include: ['tests/**/*.test.ts'],
    // what the built program began, sources do not go on with: to it they are another version
    exclude: isMeasured ? [...configDefaults.exclude, 'tests/cli/resume.test.ts'] : configDefaults.exclude,
    testTimeout: 60_000,
    // Loading the sources costs more than most tables of rows; one process loads them once for all its files.
    isolate: false,
    // By itself it leaves one of two processors idle.
    maxWorkers: '100%',
    unstubEnvs: true,
    env,
    // the built command line runs as it is
    server: { deps: { external: [/\/dist\//u] } },
    // the launchers run in processes of their own, which are not counted
    coverage: { include: ['src/**/*.ts'], exclude: ['src/workers/worker.ts'], reporter: ['text-summary', 'json'] },
  },
});
