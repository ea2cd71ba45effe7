import { BaseSequencer } from 'vitest/node';
import { area, AREAS } from './areas.mjs';

const { tests, slow = [] } = AREAS[area];

/** An area's own tests come first: most of the changes fail there, and the first failure ends a run. */
class OwnTestsFirst extends BaseSequencer {
  async sort(files) {
    const isOwn = ({ moduleId }) => moduleId.includes(`/tests/${area}/`);
    const sorted = await super.sort(files);
    return [...sorted.filter(isOwn), ...sorted.filter((file) => !isOwn(file))];
  }
}

export default {
  test: {
    include: tests,
    exclude: slow,
    isolate: false,
    sequence: { sequencer: OwnTestsFirst },
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', PROPERTY_RUNS: '200', PROPERTY_SEED: '1' },
  },
};
