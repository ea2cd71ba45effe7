// Which unknown names are left to ask MeCab for: never too few, and not simply all.
// All names were invented for these tests.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createResources } from '../../src/dictionary/load.js';
import { createLetterScore } from '../../src/entities/company/usage/letters.js';
import { createUsageModel, USAGE_WEIGHTS } from '../../src/entities/company/usage/model.js';
import { createReach, type PossibleName } from '../../src/entities/company/usage/reach.js';
import { spellingFeatures } from '../../src/entities/company/usage/spelling.js';
import { languageOf } from '../../src/lexicon/language.js';

const resources = createResources();
const language = languageOf(resources);
const letters = createLetterScore(resources);
const model = createUsageModel(resources);
const reach = createReach(model, language, letters);
const NO_FIRMS: ReadonlySet<string> = new Set();
type Least = (name: PossibleName) => number;
const alone = (names: readonly PossibleName[], least: Least, named = NO_FIRMS): readonly string[] =>
  [...reach.within(names, least, named).alone].toSorted();
const withOthers = (names: readonly PossibleName[], least: Least, named = NO_FIRMS): readonly string[] =>
  [...reach.within(names, least, named).withOthers()].toSorted();

const PLACE = ['zone=body', 'part=은', 'left=word', 'near=매출', 'near=매출'];
const standing = (name: string, ...starts: readonly number[]): PossibleName => ({
  name,
  places: starts.map((start) => ({ start, end: start + name.length })),
  features: starts.map(() => PLACE),
});

/** What a name weighs with these features of its morphemes, at one place. */
const weight = (name: string, ...more: readonly string[]): number =>
  model.score([...spellingFeatures(name, language, letters(name)), 'places=1', ...more], [PLACE]);

/** The most that morphemes may add to a name that stands alone. */
function mostUnknown(name: string): number {
  let more = 0;
  while (alone([standing(name, 90)], () => weight(name) + more).length > 0) more += 0.05;
  return more;
}

describe('the reach of an unknown name', () => {
  const listed = resources
    .rows(USAGE_WEIGHTS, z.object({ feature: z.string() }))
    .flatMap(({ feature }) => (feature.startsWith('tokens=') ? [feature] : []));

  it('is as long as any morphemes make it', () => {
    expect(listed.length).toBeGreaterThan(100);
    const last = ['VX', 'NNP', 'NNG'];
    for (const name of ['포톤나래', '새벽', 'EQT누리'])
      for (const tokens of listed) {
        const parts = tokens.slice('tokens='.length).split('+');
        const own = parts.at(-1)?.replace(/\/.*/u, '') ?? '';
        // behind four morphemes others may stand, of which the last one is told
        const ends = parts.length >= 4 ? last : [own];
        const weights = ends.map((end) =>
          weight(name, tokens, ...(parts.length > 1 ? [`last-token=${end}`, 'short-tokens=3', 'token-count=4'] : [])),
        );
        const least = Math.max(...weights);
        expect(
          alone([standing(name, 90)], () => least),
          `${name} ${tokens}`,
        ).toEqual([name]);
      }
  });

  it('ends somewhere', () => {
    const least = weight('포톤나래') + 4;
    expect(alone([standing('포톤나래', 90)], () => least)).toEqual([]);
    expect(withOthers([standing('포톤나래', 90)], () => least)).toEqual([]);
  });

  it('is longer where a firm is found beside it, and beside what is found so', () => {
    const row = model.most('row-with=company');
    const first = standing('포톤나래', 90);
    const second = standing('오로라웍스', 96);
    const third = standing('새벽바이오텍', 103);
    const far = standing('클로브파트너스', 900);
    const unknown = Math.max(...[second, third, far].map(({ name }) => mostUnknown(name)));
    const least = ({ name }: PossibleName): number => weight(name) + (name === first.name ? 0 : unknown + row / 2);
    const names = [third, second, first, far];
    expect(alone(names, least)).toEqual(['포톤나래']);
    expect(withOthers(names, least)).toEqual(['새벽바이오텍', '오로라웍스', '포톤나래']);
    // none speaks for the others where none weighs enough by itself
    expect(withOthers([third, second, far], least)).toEqual([]);
  });

  it('goes on along a row, and lets through what is far from it only where the row is very long', () => {
    const far = standing('클로브파트너스', 90_000);
    const inRow = (count: number): readonly PossibleName[] =>
      Array.from({ length: count }, (_, at) =>
        standing(`${String.fromCharCode(0xac00 + 28 * at)}오로라웍스`, 90 + 28 * at),
      );
    const most = model.most('row-with=company') / 2;
    const leastOf = (names: readonly PossibleName[]): Least => {
      const unknown = Math.max(...[...names, far].map(({ name }) => mostUnknown(name)));
      return ({ name }) => weight(name) + (name === names[0]?.name ? 0 : unknown + most);
    };
    for (const [count, letsFarThrough] of [
      [6, false],
      [30, true],
    ] as const) {
      const names = inRow(count);
      const found = withOthers([...names, far], leastOf(names));
      expect(found.includes(far.name), String(count)).toBe(letsFarThrough);
      expect(found.length, String(count)).toBe(letsFarThrough ? count + 1 : count);
    }
  });

  it('is longer where a firm begins alike', () => {
    const least = (): number => weight('포톤나래') + mostUnknown('포톤나래') + model.most('kin=') / 2;
    const one = [standing('포톤나래', 90)];
    expect(alone(one, least)).toEqual([]);
    expect(alone(one, least, new Set(['포톤나래소재']))).toEqual(['포톤나래']);
  });
});
