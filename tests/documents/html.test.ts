// HTML → text by lines, metadata from the head, and what the page's layout says about each stretch.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { createEffort } from '../../src/documents/effort.js';
import { HTML_FORMAT } from '../../src/documents/html/index.js';
import type { Article } from '../../src/core/types.js';
import { layoutOf } from './reading.js';

function read(html: string | Uint8Array): Promise<Article> {
  return HTML_FORMAT.read({
    id: 'page.html',
    bytes: typeof html === 'string' ? Buffer.from(html) : html,
    effort: createEffort(),
  });
}

describe('text', () => {
  it.each([
    ['<p>첫째</p><p>둘째</p>', '첫째\n둘째'],
    ['<p>첫째<p>둘째', '첫째\n둘째'],
    ['첫째<br>둘째<br/>셋째', '첫째\n둘째\n셋째'],
    ['<div>첫째<div>둘째</div>셋째</div>', '첫째\n둘째\n셋째'],
    ['<p>한빛<b>시</b>는  \n 크다.</p>', '한빛시는 크다.'],
    ['<p>A&amp;B &lt;새벽&gt; &#44032;&nbsp;나</p>', 'A&B <새벽> 가\u00a0나'],
    ['<ul><li>하나<li>둘</ul>', '하나\n둘'],
    [
      '<script>var a = "<p>x</p>";</script><style>p{}</style><noscript>y</noscript><template><p>z</p></template><p>글</p>',
      '글',
    ],
    ['<title>제목</title><p>글</p>', '글'],
    ['<head><title>제목</title><p>글</p>', '글'],
    ['<!-- 주석 --><p>글<!-- <p>x --></p>', '글'],
    ['<pre>첫째\n  둘째</pre>', '첫째\n둘째'],
    ['<svg><title>그림</title></svg><p>글</p>', '글'],
    ['<p>열린 <b>글', '열린 글'],
    ['<p>가</div></p></table><p>나', '가\n나'],
    ['<p>ᄒ</p>', 'ᄒ'],
  ])('%s', async (html, text) => {
    expect((await read(html)).text).toBe(text);
  });
  it('sets three links below each other aside, whatever they are called; a headline and text may be links', async () => {
    const link = (words: string): string => `<div><div><a href="/x">${words}</a></div></div>`;
    const menu = ['살림', '마당', '누리'].map(link).join('');
    const list = ['노을시, 협약 (2)', '달빛시, 축제 (0)', '새벽시, 수출 (14)'].map(link).join('');
    const text = ['한빛시는 크다.', '새벽시는 작다.', '노을시는 멀다.'].map(link).join('');
    const html = `<title>한빛시, 제조기업 수출 지원</title>${menu}${link('한빛시, 제조기업 수출 지원')}${text}<p>참여 <a href="/a">달빛전자</a></p>${link('신청하기')}<p>끝났다.</p>${list}`;
    expect(layoutOf(await read(html))).toEqual([
      'furniture: 살림/마당/누리',
      'furniture: 노을시, 협약 (2)/달빛시, 축제 (0)/새벽시, 수출 (14)',
    ]);
  });
  it('writes a table row by row, its cells divided by tabs', async () => {
    const html = `<p>앞</p><table><tr><th>구분</th><th><p>금액</p></th></tr>
      <tr><td>물류<td>3억원
      <tr><td>인증</td><td></td><td><div>해외</div></td></tr></table><p>뒤</p>`;
    const { text, layout } = await read(html);
    expect(text).toBe('앞\n구분\t금액\n물류\t3억원\n인증\t\t해외\n뒤');
    expect(layout?.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['table', '구분\t금액\n물류\t3억원\n인증\t\t해외'],
    ]);
  });
  it('composes Hangul', async () => {
    expect((await read(`<p>${'한빛'.normalize('NFD')}</p>`)).text).toBe('한빛');
  });
});

describe('layout', () => {
  const marked = async (html: string): Promise<readonly string[]> => {
    const { text, layout } = await read(html);
    return (layout ?? []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '/')}`);
  };
  const ARTICLE =
    '<h1>한빛시, 수출 지원에 나서</h1><p>한빛시가 나섰다.</p><p>새벽시도 나섰다.</p><p>노을시도 나섰다.</p>';
  it.each([
    ['<nav>로그인 <a>회원가입</a></nav><p>글</p>', ['furniture: 로그인 회원가입']],
    ['<header>로고</header><p>글</p><footer>주소</footer>', ['furniture: 로고', 'furniture: 주소']],
    [
      '<aside><h3>많이 본 뉴스</h3><ol><li>하나<li>둘</ol></aside><p>글</p>',
      ['furniture: 많이 본 뉴스/하나/둘', 'heading: 많이 본 뉴스'],
    ],
    ['<div role="navigation">메뉴</div><p>글</p>', ['furniture: 메뉴']],
    ['<div class="relatedNews">다른 글</div><p>글</p>', ['furniture: 다른 글']],
    ['<div style="display: none">숨은 글</div><p>글</p>', ['furniture: 숨은 글']],
    ['<figure><img><figcaption>전경</figcaption></figure><p>글</p>', ['caption: 전경']],
    ['<p>글</p><h2>소제목</h2>', ['heading: 소제목']],
    [`<title>한빛시, 수출 지원에 나서</title><header>${ARTICLE}</header>`, ['headline: 한빛시, 수출 지원에 나서']],
    [
      `<title>한빛시, 수출 지원에 나서</title><div class="layout has-sidebar">${ARTICLE}</div>`,
      ['headline: 한빛시, 수출 지원에 나서'],
    ],
    ['<div id="menu-wrap"><p>한빛시가 나섰다.</p><p>새벽시도 나섰다.</p><p>노을시도 나섰다.</p></div>', []],
  ])('%s', async (html, expected) => {
    expect(await marked(html)).toEqual(expected);
  });
});

describe('metadata', () => {
  it('reads title, date, outlet and address from the head', async () => {
    const page = await read(`<html><head><title>한빛시, 수출 지원에 나서 - 한빛일보</title>
      <meta property="og:title" content="한빛시, 수출 지원에 나서 - 한빛일보">
      <meta property="og:site_name" content="한빛일보"><meta property="og:url" content="https://news.example/1">
      <meta property="article:published_time" content="2024-05-02T23:30:00Z"></head>
      <body><h1>한빛일보</h1><h1>한빛시, 수출 지원에 나서</h1><p>글</p></body></html>`);
    expect(page).toMatchObject({
      title: '한빛시, 수출 지원에 나서',
      date: '2024-05-03',
      outlet: '한빛일보',
      url: 'https://news.example/1',
    });
  });
  it.each([
    ['<meta name="pubdate" content="2024.5.3">', '2024-05-03'],
    ['<time datetime="2024-05-03T09:00:00+09:00">어제</time>', '2024-05-03'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T09:00:00+09:00"}</script>',
      '2024-05-03',
    ],
    ['<meta name="pubdate" content="어제">', undefined],
  ])('%s → %s', async (html, date) => {
    expect((await read(`${html}<p>글</p>`)).date).toBe(date);
  });
  it('leaves out a title that is one of the site', async () => {
    expect((await read('<title>보도자료 &lt; 한빛군청</title><p>한빛군, 수출 지원에 나서</p>')).title).toBeUndefined();
  });
});

describe('encodings', () => {
  it('honours the declared charset where the bytes are not UTF-8', async () => {
    const html = '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>똠방각하</p>';
    expect((await read(iconv.encode(html, 'cp949'))).text).toBe('똠방각하');
    expect((await read(html)).text).toBe('똠방각하');
  });
});

describe('broken pages', () => {
  it.each([
    ['elements', '<div>가'.repeat(50_000)],
    ['inline elements', `${'<b>'.repeat(200_000)}가`],
    ['tables', '<table><tr><td>가'.repeat(20_000)],
    ['stray closing tags', `${'<div>'.repeat(30_000)}가${'</p></x>'.repeat(30_000)}`],
  ])('reads deeply nested %s', async (_, html) => {
    expect((await read(html)).text).toContain('가');
  });
  it('never throws, and its layout lies inside the text, in order', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="menu">',
      '</div>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<li>',
      '<nav>',
      '</nav>',
      '<h1>',
      '</h1>',
      '<br>',
      '<head>',
      '<svg>',
      '<pre>',
      '</pre>',
      '<figcaption>',
      '<',
      '&',
      '가나다',
      '말했다.',
      ' ',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 60 }), async (tags) => {
        const { text, layout = [] } = await read(tags.join(''));
        let from = 0;
        for (const { start, end } of layout) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = start;
        }
      }),
    );
  });
});
