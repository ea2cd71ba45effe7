// The file of the report: what is in it, and that nothing in an article can become markup or ask for anything.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/core/kind.js';
import type { ExtractionResult } from '../../../src/core/result.js';
import type { RenderOptions } from '../../../src/output/format.js';
import { requireFreshBuild } from '../../cli/process.js';
import { INVESTMENT, KINDS, OPTIONS, record, result } from '../results.js';
import { readReport, reportOf, type ReadReport } from './read.js';

beforeAll(requireFreshBuild);

const TRAITS: Readonly<Partial<Record<string, EntityKind['traits']>>> = { amount: ['value'], official: ['person'] };
const TYPED: RenderOptions = {
  ...OPTIONS,
  kinds: KINDS.map((kind) => ({ ...kind, traits: TRAITS[kind.type] ?? kind.traits })),
  rows: 'report',
};

async function read(...results: readonly ExtractionResult[]): Promise<ReadReport> {
  return readReport(await reportOf(results, TYPED));
}

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!--',
  ']]>&lt;&amp;',
  'javascript:alert(1)',
  '\u0000\u202e\ud800',
];

/** Everything that an article or a dictionary can say, said by the hostile word. */
function hostileArticle(word: string): ExtractionResult {
  const own = record('company', word, { id: word, attributes: { representative: word } });
  return result(word, [{ ...own, mentions: own.mentions.map((mention) => ({ ...mention, rule: word })) }], {
    title: word,
    date: word,
    outlet: word,
    url: word,
    source: word,
    text: `${word} 뒤`,
    relations: [
      { type: 'event', name: word, hosts: [{ name: word }], rule: word, start: 0, end: word.length },
      {
        type: 'statement',
        speaker: { name: word, record: 0 },
        quote: { text: word, start: 0, end: 1 },
        rule: word,
        start: 0,
        end: 1,
      },
    ],
  });
}

describe('the file', () => {
  it('has the words of every article and their mentions, whatever block they stand in', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...INVESTMENT,
      id: `${String(at)}.txt`,
      text: `${INVESTMENT.text} ${String(at)}`,
    }));
    const { articles, index } = await read(...many);
    expect(articles.map(({ text }) => text)).toEqual(many.map(({ text }) => text));
    expect(articles[17]?.surfaces).toEqual(['에타', '이재순', '5천억원', '에타']);
    expect(index.articles.id[17]).toBe('17.txt');
    expect(index.articles.records[17]).toBe(3);
  });

  it('has one entity for all articles, with all that they say of it and all that they call it', async () => {
    const head = (title: string, surface: string): ExtractionResult => {
      const own = record('official', '한도윤', { id: 'kr-person-1', attributes: { title, organization: '누리부' } });
      return result(title, [{ ...own, mentions: own.mentions.map((each) => ({ ...each, surface })) }], {
        text: `${surface} 뒤`,
      });
    };
    const { entities } = (await read(head('차관', '한도윤'), head('장관', '한 장관'))).index;
    expect(entities.name).toEqual(['한도윤']);
    expect(entities.articles).toEqual([2]);
    expect(entities.surfaces).toEqual([['한도윤', '한 장관']]);
    expect(entities.attributes['title']).toEqual([['차관', '장관']]);
  });

  it('tells namesakes of two bodies apart', async () => {
    const of = (organization: string, at: number): ExtractionResult =>
      result(String(at), [record('official', '한도윤', { attributes: { organization } })], {
        text: `한도윤 ${String(at)}`,
      });
    expect((await read(of('누리부', 1), of('새벽부', 2), of('누리부', 3))).index.entities.articles).toEqual([2, 1]);
  });

  it('counts the same text in two files once, and says of which it is the repeat', async () => {
    const { index } = await read(INVESTMENT, { ...INVESTMENT, id: 'b.txt' });
    expect(index.articles.sameAs).toEqual([-1, 0]);
    expect(index.entities.articles.every((count) => count === 1)).toBe(true);
  });

  it('names the sides of a relation by their entities, and those that are none by their words', async () => {
    const both = result('a', [record('company', '에타')], {
      text: '에타와 경기도',
      relations: [
        {
          type: 'agreement',
          kind: 'mou',
          status: 'signed',
          parties: [{ name: '에타', record: 0 }, { name: '경기도' }],
          rule: 'r',
          start: 0,
          end: 7,
        },
      ],
    });
    const { index } = await read(both);
    const [parties] = index.relations.parties;
    expect(parties).toEqual([0, -1 - index.strings.indexOf('경기도')]);
  });

  it('puts a place where its kind says it lies', async () => {
    const kinds = TYPED.kinds.map((kind) => ({
      ...kind,
      coordinates: (id: string) => (id === 'krx:000001' ? { latitude: 37.5, longitude: 127 } : undefined),
    }));
    const { index } = readReport(await reportOf([INVESTMENT], { ...TYPED, kinds }));
    expect(index.entities.place[index.entities.name.indexOf('에타')]).toEqual([37.5, 127]);
    expect(index.entities.place[index.entities.name.indexOf('이재순')]).toBe(0);
  });

  it('names what could not be read', async () => {
    const { index } = readReport(await reportOf([], TYPED, [['b.hwp', 'encrypted']]));
    expect(index.failures).toEqual([{ id: 'b.hwp', message: { ko: 'encrypted', en: 'encrypted' } }]);
  });

  it('links to nothing but pages of the web', async () => {
    const urls = ['https://example.kr/1', 'javascript:alert(1)', 'data:text/html,x', 'HTTP://example.kr'];
    const { index } = await read(
      ...urls.map((url, at) => ({ ...INVESTMENT, id: String(at), text: `${INVESTMENT.text}${String(at)}`, url })),
    );
    expect(index.articles.url).toEqual(['https://example.kr/1', '', '', 'HTTP://example.kr']);
  });

  it('is the same for the same articles', async () => {
    expect(await reportOf([INVESTMENT], TYPED)).toBe(await reportOf([INVESTMENT], TYPED));
  });
});

describe('what the file may do', () => {
  it('lets nothing but its own script and style run', async () => {
    const { policy, script, style } = await read(INVESTMENT);
    const sum = (content: string): string => createHash('sha256').update(content).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sum(script)}';`);
    expect(policy).toContain(`style-src 'sha256-${sum(style)}';`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:/u);
  });

  it('asks for nothing outside itself', async () => {
    const { attributes, style, script } = await read(INVESTMENT);
    expect(attributes).not.toContain('src');
    expect(attributes).not.toContain('href');
    expect(style).not.toMatch(/url\(|@import/u);
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function/u);
  });

  it.each(HOSTILE)('takes %j for text wherever it stands', async (word) => {
    const harmless = await read(hostileArticle('x'));
    const seen = await read(hostileArticle(word));
    expect(seen.tags).toEqual(harmless.tags);
    expect(seen.attributes).toEqual(harmless.attributes);
    expect(seen.index.entities.name).toEqual([word]);
    expect(seen.articles[0]?.text).toBe(`${word} 뒤`);
  });

  it('has the tags of the page alone, whatever an article says', async () => {
    const { tags } = await read(hostileArticle('x'));
    const words = fc.array(
      fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', 'img onerror=', '=', ' ', '\n', '가', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        expect((await read(hostileArticle(`x${parts.join('')}`))).tags).toEqual(tags);
      }),
      { numRuns: 30 },
    );
  });
});
