// No order of kinds or rules decides anything, and a kind that supports others changes nothing for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/core/kind.js';
import type { Article } from '../../src/core/types.js';
import { NO_NAMES } from '../../src/dictionary/name-source.js';
import { readArticles } from '../../src/documents/index.js';
import { createEngine, extract, type Engine } from '../../src/pipeline.js';

const ARTICLES: Article[] = [];
for await (const outcome of readArticles(['fixtures/articles'])) {
  if (outcome.kind === 'article') ARTICLES.push(outcome.article);
}
const engine = createEngine();

function recordsOf(given: Engine): readonly string[] {
  return ARTICLES.map((article) => JSON.stringify(extract(article, given).records));
}

const EXPECTED = recordsOf(engine);

/** A permutation of a list, drawn from a seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const drawn = fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 });
  return drawn[0] ?? items;
}

describe('the order of kinds and rules', () => {
  it.each([1, 2, 3])('decides nothing (shuffle %i)', (seed) => {
    const kinds = shuffled(
      engine.kinds.map((kind, at): EntityKind => ({ ...kind, rules: shuffled(kind.rules, seed * 100 + at) })),
      seed,
    );
    expect(kinds.map(({ type }) => type)).not.toEqual(engine.kinds.map(({ type }) => type));
    expect(recordsOf({ ...engine, kinds })).toEqual(EXPECTED);
  });

  it('decides nothing where the last becomes the first', () => {
    const kinds = engine.kinds.map((kind): EntityKind => ({ ...kind, rules: kind.rules.toReversed() })).toReversed();
    expect(recordsOf({ ...engine, kinds })).toEqual(EXPECTED);
  });
});

describe('a supporting kind', () => {
  /** Countries wherever they are written, in front of titles and bodies as well: 한도윤 미국 대표. */
  const country: EntityKind = {
    type: 'country',
    traits: ['place'],
    supporting: true,
    precedence: 9,
    entries: NO_NAMES,
    rules: [
      {
        id: 'country/word',
        phase: 'form',
        cues: ['article'],
        propose: (_cue, { text }) =>
          [...text.matchAll(/미국|일본|중국|한국|베트남|독일/gu)].map(({ index, 0: word }) => ({
            type: 'country',
            rule: 'country/word',
            evidence: 'definition',
            start: index,
            end: index + word.length,
          })),
      },
    ],
    recordKey: ({ surface }) => surface,
    describe: (_article, mentions) => ({ name: mentions[0]?.surface ?? '', attributes: {} }),
    attributes: {},
  };

  it('changes nothing for the others', () => {
    const all = ARTICLES.map((article) => extract(article, { ...engine, kinds: [country, ...engine.kinds] }).records);
    expect(all.map((records) => JSON.stringify(records.filter(({ type }) => type !== 'country')))).toEqual(EXPECTED);
    expect(all.flat().some(({ type }) => type === 'country')).toBe(true);
  });

  it('does not change what an official says', () => {
    const article = { id: 'a', text: '한도윤 미국 대표는 새벽정보진흥원을 찾았다.\n' };
    const records = extract(article, { ...engine, kinds: [...engine.kinds, country] }).records;
    expect(records.filter(({ type }) => type !== 'country')).toEqual(extract(article, engine).records);
  });
});
