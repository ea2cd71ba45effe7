import { expect, it } from 'vitest';
import { lazyMap, lazySet } from '../../src/text/lazy.js';

it('a lazy set or map is filled when something is looked up, and once', () => {
  let filled = 0;
  const set = lazySet(() => {
    filled += 1;
    return new Set(['가', '나']);
  });
  const map = lazyMap(() => new Map([...set].map((word, at) => [word, at])));
  expect(filled).toBe(0);
  expect([map.get('나'), map.has('다'), map.size, set.has('가'), set.size]).toEqual([1, false, 2, true, 2]);
  expect([...map.keys(), ...map.values(), ...set.values()]).toEqual(['가', '나', 0, 1, '가', '나']);
  expect(filled).toBe(1);
});
