// Titles that the word list lacks: `가온협회 홍길동 홍보역은`: a word behind a body and a person's name that is built
// like a title. Not: `홍길동 기자`, words that the list has, words that MeCab takes for anything but nouns.
import { blockAt } from '../../text/blocks.js';
import type { Resources } from '../../core/resources.js';
import { particlesEnd } from '../../korean/edges.js';
import { languageOf } from '../../lexicon/language.js';
import { SUGGESTIONS } from '../../messages/suggestions.js';
import { obtain, Sightings, type Collector } from './suggestion.js';

const NAME_AND_WORD_PATTERN = / ?(?<name>[가-힣]{3}) (?<word>[가-힣]{2,10})(?![가-힣])/uy;
/** How Korean titles end. 사, 인 and 자 alone end countless other words: 행사, 소상공인, 근로자. It sorts suggestions, on which a person decides, and stays a pattern. */
const TITLE_END_PATTERN =
  /(?:장|관|위원|의원|역|감|교수|대표|이사|판사|검사|변호사|박사|비서|보좌|고문|총재|대사|영사|총리|주임|대리|간사|대변인|매니저|디렉터|파트너|명예직)$/u;

interface Found {
  readonly title: string;
  readonly sightings: Sightings;
  readonly persons: Set<string>;
}

/** Persons whose names are shown as examples. */
const MOST_PERSONS = 4;

export function createTitleCollector(resources: Resources): Collector {
  const language = languageOf(resources);
  const found = new Map<string, Found>();

  /** The word without its particles, the longest first. */
  function titleIn(word: string): string | undefined {
    for (let end = word.length; end >= 2; end -= 1) {
      const title = word.slice(0, end);
      if (particlesEnd(word, end) === word.length && TITLE_END_PATTERN.test(title)) return title;
    }
    return undefined;
  }

  return {
    add(article) {
      const { indexed, selection } = article.analysis;
      const seen = new Set<string>();
      for (const body of selection.mentions) {
        if (body.type !== 'organization' && body.type !== 'company') continue;
        const block = blockAt(indexed, body.start);
        if (block === undefined) continue;
        NAME_AND_WORD_PATTERN.lastIndex = body.end;
        const match = NAME_AND_WORD_PATTERN.exec(indexed.text);
        const { name, word } = match?.groups ?? {};
        if (match === null || name === undefined || word === undefined) continue;
        const start = match.index + match[0].length - word.length;
        if (start >= block.end || language.names.korean(name) !== 'likely') continue;
        const isKnown = language.titles.find(indexed.text, start - name.length - 1, start + word.length).length > 0;
        // 장관은 looks like a name too
        if (isKnown) continue;
        const title = titleIn(word);
        if (title === undefined || seen.has(title)) continue;
        const tokens = indexed.tokensIn(block, { start, end: start + title.length });
        if (!tokens.every(({ pos }) => /^(?:NN[GPB]|XSN|XPN)$/u.test(pos))) continue;
        seen.add(title);
        const entry = obtain(found, title, () => ({ title, sightings: new Sightings(), persons: new Set<string>() }));
        entry.sightings.see(article, { start: body.start, end: start + title.length });
        entry.persons.add(name);
      }
    },
    suggestions: (least) =>
      [...found.values()]
        .filter(({ persons }) => persons.size >= least)
        .map(({ title, sightings, persons }) => ({
          type: 'title',
          count: sightings.articles,
          confidence: persons.size >= 4 ? 'high' : persons.size >= 3 ? 'medium' : 'low',
          why: SUGGESTIONS.title(sightings.describe(), [...persons], MOST_PERSONS),
          examples: sightings.examples,
          cells: {
            name: title,
            title,
            scope: 'any',
            strength: persons.size >= 4 ? '' : 'weak',
            source: sightings.source(),
          },
        })),
  };
}
