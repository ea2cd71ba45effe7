// The report page: nothing in an article can become markup, and everything it needs is in it.
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_SCRIPT, REPORT_STYLE } from '../../src/output/report-assets.js';
import { createReportPage } from '../../src/output/report-page.js';
import type { ExtractionResult } from '../../src/core/result.js';
import { INVESTMENT, KINDS, record, result } from './results.js';

function page(...articles: readonly ExtractionResult[]): string {
  const { opening, article, closing } = createReportPage(KINDS);
  return [opening, ...articles.map((own) => article(own)), closing()].join('');
}

interface Seen {
  readonly tags: ReadonlyMap<string, number>;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
}

function parse(html: string): Seen {
  const tags = new Map<string, number>();
  const attributes: [string, string][] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, own) {
      tags.set(name, (tags.get(name) ?? 0) + 1);
      attributes.push(...Object.entries(own));
    },
    ontext(words) {
      text += words;
    },
  });
  parser.end(html);
  return { tags, attributes, text };
}

const ALLOWED = new Set([
  ...[
    'lang',
    'charset',
    'http-equiv',
    'content',
    'name',
    'type',
    'class',
    'id',
    'data-view',
    'data-kind',
    'data-tip',
    'data-words',
  ],
  ...['placeholder', 'aria-label', 'role', 'checked', 'open', 'tabindex', 'href'],
]);

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>&lt;&amp;',
  '</details></main></style>',
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
    text: `${word} 뒤`,
  });
}

describe('the page', () => {
  it('marks the mentions, each with what is known of it', () => {
    const html = page(INVESTMENT);
    expect(html).toContain('>에타</mark>(대표');
    const tips = parse(html).attributes.flatMap(([name, value]) => (name === 'data-tip' ? [value] : []));
    expect(tips[0]).toBe(
      'company · 기업: 에타\nkrx:000001\nnameEn: Eta\nrepresentative: 이재순\nstockCode: 000001\nrule: company/marker',
    );
    expect(tips).toContainEqual(expect.stringMatching(/rule: bind\/repeat, in caption$/u));
  });

  it('counts a record once for all articles, with links to them', () => {
    const html = page(INVESTMENT, { ...INVESTMENT, id: 'b.txt' });
    expect(html).toMatch(/<td>에타<\/td><td>krx:000001<\/td>.*<a href="#a1">1<\/a> <a href="#a2">2<\/a>/u);
  });

  it('has one row an entity, whatever each article says of it, and finds it by what is written', () => {
    const head = (title: string, surface: string): ExtractionResult => {
      const own = record('official', '한도윤', { id: 'kr-person-1', attributes: { title, organization: '누리부' } });
      return result(title, [{ ...own, mentions: own.mentions.map((each) => ({ ...each, surface })) }], {
        text: `${surface} 뒤`,
      });
    };
    const html = page(head('차관', '한도윤'), head('장관', '한 장관'));
    expect(html).toMatch(/<td>차관 \| 장관<\/td>/u);
    expect(html.match(/<tr data-words/gu)).toHaveLength(1);
    expect(html).toContain('<tr data-words="한도윤 한 장관">');
  });

  it('tells namesakes of two bodies apart', () => {
    const of = (organization: string): ExtractionResult =>
      result(organization, [record('official', '한도윤', { attributes: { organization } })], { text: '한도윤 뒤' });
    expect(page(of('누리부'), of('새벽부'), of('누리부')).match(/<tr data-words/gu)).toHaveLength(2);
  });

  it('asks for nothing outside itself and lets nothing but its own script run', () => {
    const html = page(INVESTMENT);
    const policy = parse(html).attributes.find(([, value]) => value.startsWith('default-src'))?.[1] ?? '';
    const sum = (content: string): string => createHash('sha256').update(content).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sum(/<script>([^]*)<\/script>/u.exec(html)?.[1] ?? '')}'`);
    expect(policy).toContain(`style-src 'sha256-${sum(/<style>([^]*)<\/style>/u.exec(html)?.[1] ?? '')}'`);
    expect(html).not.toMatch(/https?:|url\(|@import|\ssrc=/u);
    expect(REPORT_SCRIPT + REPORT_STYLE).not.toMatch(/<\/|innerHTML|eval|fetch\(/u);
  });

  it.each(HOSTILE)('takes %j for text wherever it stands', (word) => {
    const harmless = parse(page(hostileArticle('x')));
    const seen = parse(page(hostileArticle(word)));
    expect([...seen.tags]).toEqual([...harmless.tags]);
    expect(seen.attributes.map(([name]) => name)).toEqual(harmless.attributes.map(([name]) => name));
    const shown = word.replaceAll('\0', '\ufffd').replace(/\p{Cs}/gu, '\ufffd');
    expect(seen.text.split(shown).length).toBeGreaterThan(5);
  });

  it('has the tags and attributes of the page alone, whatever an article says', () => {
    const words = fc.array(
      fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', 'img onerror=', '=', ' ', '\n', '가', '\0'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const { tags, attributes } = parse(page(hostileArticle(parts.join(''))));
        expect(tags.get('script')).toBe(1);
        expect(tags.has('img')).toBe(false);
        expect(attributes.map(([name]) => name).filter((name) => !ALLOWED.has(name))).toEqual([]);
      }),
    );
  });
});
