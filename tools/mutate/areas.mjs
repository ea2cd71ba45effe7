// What is changed, and the tests that should notice.

/** The area that `mutate.mjs` was asked for. */
export const area = process.env.MUTATE_AREA ?? 'korean';

export const AREAS = {
  korean: { code: ['src/korean/**/*.ts'], tests: ['tests/korean/**/*.test.ts'] },
  amount: {
    code: ['src/entities/amount/**/*.ts'],
    tests: ['tests/entities/amount*.test.ts', 'tests/entities/amount/**/*.test.ts'],
    slow: ['tests/entities/amount-hostile.test.ts'],
  },
  // rules and readers of pages say what a stage may not lose
  stages: {
    code: ['src/stages/**/*.ts'],
    tests: [
      'tests/stages/**/*.test.ts',
      'tests/documents/pages.test.ts',
      'tests/entities/*.test.ts',
      'tests/relations/*.test.ts',
    ],
    slow: [
      'tests/stages/phases.test.ts',
      'tests/entities/regions.test.ts',
      'tests/entities/amount-hostile.test.ts',
      'tests/entities/amount-generated.test.ts',
    ],
  },
};
