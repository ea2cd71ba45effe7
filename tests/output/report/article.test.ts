// How the page shows an article's text: cut at mentions, without signs, with every place where the text has it.
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/output/report/page/article/layout.js';
import { segmentsOf } from '../../../src/output/report/page/article/segments.js';
import type { PageArticle, PageMention } from '../../../src/output/report/page/data/article.js';
import { markupOf, shownWords } from '../../../src/text/markup.js';
import { namedSentences, sentenceOf } from '../../../src/output/report/page/data/places.js';

function mentionsOf(text: string, surfaces: readonly string[]): readonly PageMention[] {
  return surfaces
    .flatMap((surface, record) =>
      Array.from(text.matchAll(new RegExp(surface, 'gu')), ({ index }) => ({
        ...{ start: index, end: index + surface.length, record, rule: '', evidence: '', zone: '', speaker: '' },
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function opened(text: string, surfaces: readonly string[] = []): PageArticle {
  return { text, records: [], mentions: mentionsOf(text, surfaces), markup: markupOf(text) };
}

/** What a reader sees. */
function seen(article: PageArticle): string {
  const { stretches, start } = layoutOf(article);
  return segmentsOf(article, stretches, start)
    .filter(({ looks, mention }) => mention !== undefined || !looks.includes('sign'))
    .map(({ text }) => text)
    .join('');
}

const HEAD = '---\ntitle: "새벽부, 지원"\nministry: 누리부\nid: "12"\n---\n\n';

describe('the text of an article', () => {
  it.each([
    ['front matter', `${HEAD}새벽부는 말했다.`, '새벽부는 말했다.'],
    [
      'signs of headings and citations',
      '# 새벽부, 지원\n\n> 모두에게\n## 본문\n말',
      '새벽부, 지원\n\n모두에게\n본문\n말',
    ],
    ['where a link leads', '# 글\n- [[참고] 새벽부 소식](001_새벽부(2).md) 끝', '글\n- [참고] 새벽부 소식 끝'],
    [
      'lines that repeat the front matter',
      `${HEAD}# 새벽부, 지원\n\n- 부처: 누리부\n- 번호: 12\n\n- 대상: 모두\n말`,
      '새벽부, 지원\n\n- 대상: 모두\n말',
    ],
  ])('leaves out %s', (_what, text, expected) => {
    expect(seen(opened(text))).toBe(expected);
  });

  it.each([
    ['a text that is no Markdown', '가 > 나\n> 다\n# 라'],
    ['a bracket that opens no link', '# 글\n가](나) [다] (라)'],
    ['a rule', '---\n말\n---\n끝'],
  ])('leaves %s as it is', (_what, text) => {
    expect(seen(opened(text))).toBe(text.replace(/^# /u, ''));
  });

  it('shows front matter, or a repeated line, in which a name was found', () => {
    expect(seen(opened(`${HEAD}말`, ['누리부']))).toContain('ministry: 누리부');
    expect(
      seen(opened(`${HEAD}# 글\n\n- 부처: 누리부\n말`.replace('ministry: 누리부', 'ministry: "누리부"'), ['부처'])),
    ).toContain('- 부처: 누리부');
  });

  it('says what the file says of itself, without the lines around it', () => {
    expect(layoutOf(opened(`${HEAD}# 말`)).frontMatter).toBe('title: "새벽부, 지원"\nministry: 누리부\nid: "12"');
  });

  it('keeps every place', () => {
    const text = `${HEAD}# 새벽부, 지원\n\n- 부처: 누리부\n\n새벽부는 [새벽부](a.md)와 만났다.`;
    const article = opened(text, ['새벽부']);
    const { stretches, start } = layoutOf(article);
    // the name in the front matter keeps all of it in sight
    expect(start).toBe(0);
    const segments = segmentsOf(article, stretches, start);
    expect(segments.map((own) => own.text).join('')).toBe(text);
    for (const own of segments) expect(text.slice(own.start, own.start + own.text.length)).toBe(own.text);
    expect(segments.filter(({ mention }) => mention !== undefined).map((own) => own.text)).toEqual(
      Array.from({ length: 4 }, () => '새벽부'),
    );
  });

  it('cuts plain text where a passage begins and ends, and no mention', () => {
    const article = opened('앞 새벽부는 뒤', ['새벽부']);
    const segments = segmentsOf(article, [{ start: 1, end: 6, look: 'passage' }]);
    expect(segments.map(({ text, looks }) => [text, looks.length])).toEqual([
      ['앞', 0],
      [' ', 1],
      ['새벽부', 1],
      ['는', 1],
      [' 뒤', 0],
    ]);
  });
});

describe('sentences of a name', () => {
  const text = '# 새벽부 소식\n새벽부와 누리부는 만났다. 새벽부 장관과 새벽부 차관이 왔다. 끝이다.';
  const article = opened(text, ['새벽부', '누리부']);

  it('put places of one sentence together, and every place once', () => {
    const sentences = namedSentences(article, [7, 8], 7);
    expect(sentences.map(({ places }) => places.map(({ mention }) => mention))).toEqual([[0], [1], [3, 4]]);
    expect(sentences.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      '새벽부 소식',
      '새벽부와 누리부는 만났다.',
      '새벽부 장관과 새벽부 차관이 왔다.',
    ]);
    expect(sentences[2]?.pieces.filter(({ place }) => place !== undefined)).toHaveLength(2);
  });

  it('tell nothing apart where nothing is meant', () => {
    const at = text.indexOf('새벽부 장관');
    expect(sentenceOf(article, { start: at, end: at, mention: -1 })).toMatchObject({
      pieces: [{ text: '새벽부 장관과 새벽부 차관이 왔다.' }],
      places: [],
    });
  });

  it('have no signs and single blanks', () => {
    expect(shownWords('# 글\n\n [가](나)  다', markupOf('# 글\n\n [가](나)  다'), 0, 15)).toBe('글 가 다');
  });
});
