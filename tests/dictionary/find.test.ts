import { describe, expect, it } from 'vitest';
import { createNameFinder, listNames, type ListedName } from '../../src/curation/find/index.js';
import { createResources } from '../../src/dictionary/load.js';
import { ENTITY_KINDS } from '../../src/entities/index.js';

const resources = createResources();
const finder = createNameFinder(
  listNames(
    ENTITY_KINDS.map((create) => create(resources)),
    resources,
  ),
);

describe('a name is found', () => {
  it.each([
    ['by its id', 'kr-gov-mss', 'id', 'kr-gov-mss'],
    ['as it is listed', '중소벤처기업부', 'exact', 'kr-gov-mss'],
    ['by an alias', '중기부', 'exact', 'kr-gov-mss'],
    ['with other spacing', '중소벤처 기업부', 'spelling', 'kr-gov-mss'],
    ['in other letter case', 'Oecd', 'spelling', 'intl-oecd'],
    ['with one jamo changed', '중소벤쳐기업부', 'near', 'kr-gov-mss'],
    ['with one jamo left out', '중소벤처기업브', 'near', 'kr-gov-mss'],
    ['in letters that are stored in parts', '중소벤처기업부'.normalize('NFD'), 'exact', 'kr-gov-mss'],
    ['by an abbreviation that nobody listed', '중벤기부', 'abbreviation', 'kr-gov-mss'],
    ['as a person', '오영주', 'exact', 'kr-person-o-yeongju-1'],
  ])('%s: %s', (_how, query, match, id) => {
    expect(finder.find(query).map((found) => [found.match, found.id])).toContainEqual([match, id]);
  });

  it.each([['가나다라마바사'], [''], ['   '], ['(']])('nothing answers to %j', (query) => {
    expect(finder.find(query)).toEqual([]);
  });

  it('best matches come first, and no more than asked for', () => {
    const names = ['가온', '가욘', '가온 ', '가온들협회'].map((surface): ListedName => ({
      type: 'organization',
      surface,
      name: surface,
      strength: 'strong',
      role: 'name',
      row: 'x.csv:1',
    }));
    const matches = createNameFinder(names)
      .find('가온')
      .map(({ surface, match }) => [surface, match]);
    expect(matches).toEqual([
      ['가온', 'exact'],
      ['가온 ', 'spelling'],
      ['가욘', 'near'],
      ['가온들협회', 'abbreviation'],
    ]);
    expect(createNameFinder(names).find('가온', { limit: 1, matches: ['near'] })).toHaveLength(1);
  });
});
