// What a reader of a page sees, and what only programs do: hidden elements, linked data, letters that are cut.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes, readOne } from './reading.js';

const LEAD = '누리솔은 새벽시에 20억원을 들여 연구소를 연다고 3일 밝혔다.';
const HIDDEN = '되새김은 한밭군에 90억원을 썼다.';

function page(body: string, head = ''): Buffer {
  return Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>누리솔, 새벽시에 연구소</title>${head}</head><body>${body}</body></html>`,
  );
}

/** The text of a page without its furniture. */
async function seen(body: string): Promise<string> {
  const { text, layout = [] } = await readOne(page(body));
  const furniture = layout.filter(({ kind }) => kind === 'furniture');
  return text
    .split('')
    .map((letter, at) => (furniture.some(({ start, end }) => at >= start && at < end) ? '' : letter))
    .join('')
    .trim();
}

describe('hidden elements', () => {
  it.each([
    '<span style="display:none">%</span>',
    '<span style="color:red; DISPLAY : NONE !important">%</span>',
    '<span hidden>%</span>',
    '<em hidden="until-found">%</em>',
    '<span aria-hidden="true">%</span>',
    '<span class="sr-only">%</span>',
    '<strong class="t blind">%</strong>',
    '<i class="visually-hidden">%</i>',
    '<span style="font-size:0">%</span>',
    '<span style="opacity:0.0">%</span>',
    '<amp-ad>%</amp-ad>',
    '<span style="visibility: hidden">%</span>',
    '<span style="position:absolute;left:-9999px">%</span>',
    '<a href="/x" style="display:none">%</a>',
    '<span hidden><span>%</span> %<b>%</b></span>',
  ])('inside a paragraph: %s', async (element) => {
    const body = `<article><h1>누리솔, 새벽시에 연구소</h1><p>${LEAD}${element.replaceAll('%', HIDDEN)} 이어 문을 연다.</p></article>`;
    expect(await seen(body)).toBe(`누리솔, 새벽시에 연구소\n${LEAD} 이어 문을 연다.`);
  });
  it.each([
    '<p hidden>%</p>',
    '<div style="display:none"><p>%</p></div>',
    '<p aria-hidden="true">%</p>',
    '<h2 class="blind">%</h2>',
    '<table style="display:none"><tr><td>%</td></tr></table>',
    '<div hidden><p>%</p><p>%</p><p>%</p></div>',
  ])('beside paragraphs: %s', async (element) => {
    const lines = `<p>${LEAD}</p>`.repeat(3);
    expect(await seen(`<h1>누리솔, 새벽시에 연구소</h1>${lines}${element.replaceAll('%', HIDDEN)}`)).not.toContain(
      '되새김',
    );
  });
  it('may be cells', async () => {
    expect(await seen(`<table><tr><td>가</td><td hidden>${HIDDEN}</td><td>나</td></tr></table>`)).toBe('가\t나');
  });
  it.each([
    '<span style="font-size:0.9em">%</span>',
    '<span style="opacity:0.5">%</span>',
    '<span aria-hidden="false">%</span>',
  ])('are not those that are seen: %s', async (element) => {
    expect(await seen(`<p>${element.replace('%', LEAD)}</p>`)).toBe(LEAD);
  });
  it('are an article where a program shows it', async () => {
    const article = [LEAD, '둘째 문장이다.', '셋째 문장이다.', '넷째 문장이다.']
      .map((line) => `<p>${line}</p>`)
      .join('');
    expect(await seen(`<div>메뉴</div><div id="view" style="display:none">${article}</div>`)).toContain(
      '넷째 문장이다.',
    );
  });
});

describe('linked data', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: '누리솔, 새벽시에 연구소',
    datePublished: '2024-05-03T09:00:00+09:00',
  };
  const script = (data: unknown): string =>
    `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
  it.each([
    ['as it is', { ...article, articleBody: LEAD }],
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'Organization', name: '새벽일보' },
          { ...article, articleBody: LEAD },
        ],
      },
    ],
    [
      'in a list',
      [
        { '@type': 'BreadcrumbList', itemListElement: [] },
        { ...article, '@type': ['Article'], articleBody: LEAD },
      ],
    ],
    ['of a page', { '@type': 'WebPage', mainEntity: { ...article, '@type': 'BlogPosting', articleBody: LEAD } }],
    ['with tags', { ...article, articleBody: `<p>${LEAD}</p>` }],
    ['with escaped tags', { ...article, articleBody: `&lt;p&gt;${LEAD}&lt;/p&gt;` }],
    ['with line ends in it', JSON.stringify({ ...article, articleBody: 'x' }).replace('x', `\n${LEAD}\n`)],
  ])('holds an article that the page does not show: %s', async (_, data) => {
    const read = await readOne(
      page('<div id="root"></div>', script({ '@type': 'WebSite', name: '새벽일보' }) + script(data)),
    );
    expect(read).toMatchObject({ title: '누리솔, 새벽시에 연구소', date: '2024-05-03' });
    expect(read.text).toBe(`누리솔, 새벽시에 연구소\n${LEAD}`);
  });
  it('stands above what is shown', async () => {
    const { text, layout } = await readOne(
      page('<div>로그인</div><div>무단 전재를 금지합니다.</div>', script({ ...article, articleBody: LEAD })),
    );
    expect(text).toBe(`누리솔, 새벽시에 연구소\n${LEAD}\n로그인\n무단 전재를 금지합니다.`);
    expect(layout?.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', '누리솔, 새벽시에 연구소'],
      ['furniture', '로그인\n무단 전재를 금지합니다.'],
    ]);
  });
  it('is left where the page shows the article, and where it has none', async () => {
    const shown = `<h1>누리솔, 새벽시에 연구소</h1><p>${LEAD}</p>`;
    expect((await readOne(page(shown, script({ ...article, articleBody: `${LEAD} 더` })))).text).not.toContain('더');
    expect((await readOne(page(`<p>${LEAD}</p>`, script({ '@type': 'Movie', text: HIDDEN })))).text).toBe(LEAD);
    expect(await readBytes(page('', script('{broken')))).toMatchObject([{ kind: 'failure' }]);
  });
  it('may stand in a comment for old browsers', async () => {
    const hidden = `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ ...article, articleBody: LEAD })}\n//]]></script>`;
    expect((await readOne(page('', hidden))).text).toContain(LEAD);
  });
});

describe('letters of a page', () => {
  const declared = (charset: string): string =>
    `<html><head><meta charset="${charset}"><title>누리솔, 새벽시에 연구소</title></head><body><p>${LEAD}</p></body></html>`;
  it.each(['utf-8', 'iso-8859-1', 'windows-1252', 'shift_jis', 'gb2312', 'no-such-name', 'euc-kr', 'utf-16'])(
    'are Korean, whatever is declared: %s',
    async (charset) => {
      expect((await readOne(iconv.encode(declared(charset), 'cp949'))).text).toBe(LEAD);
      expect((await readOne(Buffer.from(declared(charset)))).text).toBe(LEAD);
    },
  );
  it.each(['utf-8', 'cp949'])('may be cut in the middle, in %s', async (encoding) => {
    const summary = iconv.encode('누리솔은 새벽시에', encoding);
    const [before = '', after = ''] = declared(encoding === 'cp949' ? 'euc-kr' : 'utf-8')
      .replace('</head>', '%</head>')
      .split('%');
    const bytes = Buffer.concat([
      iconv.encode(`${before}<meta name="description" content="`, encoding),
      summary.subarray(0, -1),
      iconv.encode(`">${after}`, encoding),
    ]);
    const [outcome] = await readBytes(bytes);
    expect(outcome).toMatchObject({ kind: 'article', article: { text: LEAD } });
    expect(outcome?.kind === 'article' ? outcome.notes?.map(({ en }) => en).join() : '').toContain('cut');
  });
  it('are not guessed where many of them are broken', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><body><p>'),
      Buffer.from(Array.from({ length: 400 }, (_, at) => 128 + ((at * 37) % 127))),
    ]);
    expect(await readBytes(bytes)).toMatchObject([{ kind: 'failure' }]);
  });
});

describe('merged cells', () => {
  const cells = async (rows: readonly string[]): Promise<readonly unknown[]> => {
    const { text, layout = [] } = await readOne(
      page(`<p>${LEAD}</p><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`),
    );
    const merged = layout.filter(({ kind }) => kind === 'cell');
    return [
      text.slice(LEAD.length + 1),
      ...merged.map(
        ({ start, end, rows: down = 1, columns = 1 }) => `${text.slice(start, end)} ${String(down)}×${String(columns)}`,
      ),
    ];
  };
  it.each([
    [
      'over two rows',
      ['<th>지역</th><th>기업명</th>', '<td rowspan="2">새벽시</td><td>누리솔</td>', '<td>되새김</td>'],
      ['지역\t기업명\n새벽시\t누리솔\n\t되새김', '새벽시 2×1'],
    ],
    [
      'over two columns and two rows',
      [
        '<th rowspan=2>구분</th><th colspan=2>금액</th><th rowspan=2>비고</th>',
        '<th>국비</th><th>시비</th>',
        '<td>물류</td><td>3억</td><td>2억</td><td>신규</td>',
      ],
      ['구분\t금액\t\t비고\n\t국비\t시비\n물류\t3억\t2억\t신규', '구분 2×1', '금액 1×2', '비고 2×1'],
    ],
    [
      'in the middle, with paragraphs',
      ['<td>가</td><td rowspan="2"><p>나</p></td><td>다</td>', '<td><p>라</p></td><td><p>마</p></td>'],
      ['가\t나\t다\n라\t\t마', '나 2×1'],
    ],
    [
      'to the end of the table',
      ['<td rowspan="0">가</td><td>나</td>', '<td>다</td>', '<td>라</td>'],
      ['가\t나\n\t다\n\t라', '가 65534×1'],
    ],
    [
      'around a table of its own',
      ['<td rowspan="2">가</td><td><table><tr><td>나</td><td>다</td></tr></table></td>', '<td>라</td>'],
      ['가\n나\t다\n\t라', '가 2×1'],
    ],
    [
      'nowhere, the first empty',
      ['<td></td><td>2023</td><td>2024</td>', '<td>가</td><td>1</td><td>2</td>'],
      ['\t2023\t2024\n가\t1\t2'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await cells(rows)).toEqual(expected);
  });
});

describe('small letters above a line', () => {
  it('that mark a note are no part of a name; others are', async () => {
    const { text } = await readOne(page('<p>누리솔<sup>1)</sup>은 새벽시<sup>[2]</sup>에 10m<sup>2</sup>를 연다.</p>'));
    expect(text).toBe('누리솔은 새벽시에 10m2를 연다.');
  });
  it('that say how a word is read stand in brackets, of their own or not', async () => {
    const { text } = await readOne(
      page('<p><ruby>文彩源<rp>(</rp><rt>문채원</rt><rp>)</rp></ruby>과 <ruby>새벽<rt>Saebyeok</rt></ruby>은</p>'),
    );
    expect(text).toBe('文彩源(문채원)과 새벽(Saebyeok)은');
  });
});
