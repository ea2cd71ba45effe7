import { area, AREAS } from './areas.mjs';

const { code, triesTables = false } = AREAS[area];

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutate/vitest.config.mjs' },
  mutate: code,
  ignorePatterns: ['/fixtures', '/docs', '/coverage', '/tools/fuzz', '/dist/**/*.js', '/dist/dictionary/mecab*'],
  // what is worked out when a module is loaded, as patterns are, is tried by loading everything again
  ignoreStatic: !triesTables,
  incremental: true,
  incrementalFile: `.cache/mutation-${area}.json`,
  tempDirName: '.cache/mutation',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: Number(process.env.MUTATE_JOBS ?? 2),
};
