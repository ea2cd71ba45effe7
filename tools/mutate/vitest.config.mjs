import { area, AREAS } from './areas.mjs';

const { tests, slow = [] } = AREAS[area];

export default {
  test: {
    include: tests,
    exclude: slow,
    isolate: false,
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', PROPERTY_RUNS: '200', PROPERTY_SEED: '1' },
  },
};
