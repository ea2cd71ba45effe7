import { area, AREAS } from './areas.mjs';

const { code } = AREAS[area];
const tablesToo = process.env.MUTATE_TABLES === '1';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutate/vitest.config.mjs' },
  mutate: code,
  ignorePatterns: ['/fixtures', '/docs', '/coverage', '/tools/fuzz', '/dist/**/*.js', '/dist/dictionary/mecab*'],
  // a change of what is worked out when a module is loaded, as patterns are, is tried by loading everything again: ten times
  // the time of all others
  ignoreStatic: !tablesToo,
  incremental: true,
  incrementalFile: `.cache/mutation-${area}.json`,
  tempDirName: '.cache/mutation',
  // nobody checks types in the copies
  disableTypeChecks: false,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: Number(process.env.MUTATE_JOBS ?? 2),
};
