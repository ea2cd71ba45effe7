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
  stages: {
    code: ['src/stages/**/*.ts'],
    tests: ['tests/stages/**/*.test.ts'],
    slow: ['tests/stages/phases.test.ts'],
  },
};
