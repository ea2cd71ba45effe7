// What holds several articles: archives, tables, feeds, mails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/documents/index.js';
import { writeHwpx, writeXlsx } from '../../tools/documents/write-office.mjs';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { layoutOf, readBytes, readOne, summarize } from './reading.js';

const HWPX = writeHwpx([{ text: '한빛시가 나섰다.' }]);

describe('archives', () => {
  it('give their documents under their paths, in their order', async () => {
    const bytes = writeZip([
      { name: '2024/', data: '' },
      { name: '2024/나.hwpx', data: HWPX },
      { name: '2024/가.txt', data: '새벽시' },
      { name: 'b.png', data: 'x' },
      { name: '__MACOSX/2024/._가.txt', data: 'x' },
      { name: 'empty.txt', data: '' },
    ]);
    expect(await summarize(bytes)).toEqual([
      '-/2024/나.hwpx: 한빛시가 나섰다.',
      '-/2024/가.txt: 새벽시',
      '-/b.png passed over: not a type that is read inside an archive',
      '-/__MACOSX/2024/._가.txt passed over: hidden',
      '-/empty.txt! empty',
    ]);
  });
  it('read names in CP949', async () => {
    const rawName = iconv.encode('보도자료.txt', 'cp949');
    expect(await summarize(writeZip([{ name: 'x', rawName, flags: 0, data: '글' }]))).toEqual(['-/보도자료.txt: 글']);
  });
  it('may hold archives, three deep', async () => {
    let inner: Uint8Array = writeZip([{ name: 'a.txt', data: '글' }]);
    inner = writeZip([{ name: 'c.zip', data: inner }]);
    inner = writeZip([{ name: 'b.zip', data: inner }]);
    expect(await summarize(inner)).toEqual(['-/b.zip/c.zip/a.txt: 글']);
    expect(await summarize(writeZip([{ name: 'd.zip', data: inner }]))).toEqual([
      '-/d.zip/b.zip/c.zip! archives are nested more than 3 deep; unpack it first',
    ]);
  });
  it.each([
    ['a name that climbs', '../../etc/a.txt', '-/?! a name that leads out of the archive: "../../etc/a.txt"'],
    ['an absolute name', '/etc/a.txt', '-/?! a name that leads out of the archive: "/etc/a.txt"'],
    ['a drive', 'C:\\a.txt', '-/?! a name that leads out of the archive: "C:/a.txt"'],
    ['a line break', 'a\nb.txt', '-/?! a name that leads out of the archive: "a\\nb.txt"'],
  ])('refuse %s', async (_, name, message) => {
    expect((await summarize(writeZip([{ name, data: '글' }])))[0]).toBe(message);
  });
  it('refuse a gigabyte that is declared, and one that is not', async () => {
    const declared = writeZip([{ name: 'a.txt', data: '글', declaredSize: 1 << 30 }]);
    expect((await summarize(declared))[0]).toBe(
      '-/a.txt! a.txt would unpack to 1024 MB, more than the 200 MB that are read',
    );
    const bomb = writeZip([{ name: 'a.txt', data: Buffer.alloc(300 * 1024 * 1024, 0x41) }]);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await summarize(bomb))[0]).toMatch(/^-\/a\.txt! a\.txt would unpack to 300 MB/u);
    const liar = writeZip([{ name: 'a.txt', data: Buffer.alloc(30 * 1024 * 1024, 0x41), declaredSize: 10 }]);
    expect(await summarize(liar)).toEqual([
      '-/a.txt! the zip container is damaged (a.txt unpacks to more than the 10 bytes stated); get the file again',
    ]);
    const boaster = writeZip([{ name: 'a.txt', data: '글', declaredSize: 2048 }]);
    expect(await summarize(boaster)).toEqual([
      '-/a.txt! the zip container is damaged (a.txt unpacks to 3 bytes, not the 2 KB stated); get the file again',
    ]);
  });

  const TEN_TIMES_TEN = Array.from({ length: 10 }, (_, at) => ({
    name: `${String(at)}.txt`,
    data: Buffer.alloc(10 * 1024 * 1024, 0x41),
  }));
  it('refuse what adds up to a hundred times their size, before any of it is unpacked', async () => {
    const bomb = writeZip(TEN_TIMES_TEN);
    expect(await summarize(bomb)).toEqual([
      expect.stringMatching(
        /^-! what is packed in it adds up to 100 MB, 10\d\d times the \d{3} KB of the file; more than 16 MB are not unpacked: if you trust it, unpack it first$/u,
      ),
    ]);
    // the archives in an archive count together, and with what lies beside them
    const halves = [TEN_TIMES_TEN.slice(0, 1), TEN_TIMES_TEN.slice(1, 2)].map((entries) => writeZip(entries));
    const nest = writeZip([
      ...halves.map((data, at) => ({ name: `${String(at)}.zip`, data })),
      { name: 'z.txt', data: '글' },
    ]);
    expect((await summarize(nest)).map((line) => line.slice(0, 44))).toEqual([
      `-/0.zip/0.txt: ${'A'.repeat(29)}`,
      '-/1.zip! what is packed in it adds up to 20 ',
      '-/z.txt: 글',
    ]);
  });
  it('are read where they pack well and are no trap', async () => {
    const even = writeZip(TEN_TIMES_TEN.slice(0, 1));
    expect((await summarize(even))[0]?.slice(0, 10)).toBe('-/0.txt: A');
  });
  it('hold documents whose own parts count together, too', async () => {
    const parts = Array.from({ length: 3 }, (_, at) => ({
      name: `Contents/section${String(at)}.xml`,
      data: `<sec><p><run><t>${'가'.repeat(2 * 1024 * 1024)}</t></run></p></sec>`,
    }));
    expect((await summarize(writeZip(parts)))[0]).toMatch(/^-! what is packed in it adds up to 18 MB/u);
  });
  it('refuse two entries of one name, passwords, and nothing at all', async () => {
    const double = writeZip([
      { name: 'a.txt', data: '글' },
      { name: 'a.txt', data: '다른 글' },
    ]);
    expect(await summarize(double)).toEqual(['-/a.txt: 글', '-/a.txt! a second entry of the same name']);
    const locked = writeZip([{ name: 'a.txt', data: '글', flags: 0x801 }]);
    expect(await summarize(locked)).toEqual(['-/a.txt! a.txt is locked with a password; save it without one']);
    expect(await summarize(writeZip([{ name: 'a.png', data: 'x' }]))).toEqual([
      '-/a.png passed over: not a type that is read inside an archive',
      '-! an archive without documents that are read',
    ]);
  });
});

const BIGKINDS_HEADS = [
  ...['뉴스 식별자', '일자', '언론사', '기고자', '제목', '통합 분류1', '통합 분류2', '통합 분류3'],
  ...['사건/사고 분류1', '사건/사고 분류2', '사건/사고 분류3', '인물', '위치', '기관', '키워드', '특성추출'],
  ...['본문', 'URL', '분석제외 여부'],
];
const BIGKINDS_ROW = [
  ...['01100101.20240314', '20240314', '한빛일보', '홍길동', '한빛시, 수출 지원', '경제', '', ''],
  ...['', '', '', '', '', '중소벤처기업부', '', ''],
  ...['한빛시가 나섰다.', 'https://news.example/1', ''],
];
const BIGKINDS_ARTICLE = {
  id: '01100101.20240314',
  text: '한빛시가 나섰다.',
  title: '한빛시, 수출 지원',
  date: '2024-03-14',
  outlet: '한빛일보',
  url: 'https://news.example/1',
};

describe('tables', () => {
  it('of BIGKinds are known by their columns', async () => {
    expect(await readOne(writeXlsx([BIGKINDS_HEADS, BIGKINDS_ROW]))).toEqual(BIGKINDS_ARTICLE);
    const csv = [BIGKINDS_HEADS, BIGKINDS_ROW].map((row) => row.join(',')).join('\r\n');
    expect(await readOne(Buffer.from(csv.replace('한빛시, 수출 지원', '"한빛시, 수출 지원"')))).toEqual(
      BIGKINDS_ARTICLE,
    );
    expect((await readOne(iconv.encode('일자\t제목\t본문\n2024-03-14\t가\t나', 'cp949'))).date).toBe('2024-03-14');
  });
  it('have a column of text, found by its name or named', async () => {
    const csv = Buffer.from('번호,메모,글\n1,가,나\n2,다,\n');
    expect(await summarize(csv, { inputFormat: 'csv' })).toEqual([
      '-! no column of text; name it with --text-column, one of: "번호", "메모", "글"',
    ]);
    // a name that holds a line break is told in one line
    expect(await summarize(Buffer.from('번호,"메\n모"\n1,가\n'), { inputFormat: 'csv' })).toEqual([
      '-! no column of text; name it with --text-column, one of: "번호", "메 모"',
    ]);
    expect(await summarize(csv, { inputFormat: 'csv', textColumn: '글' })).toEqual([
      '-:2: 나',
      '-:3! the row has no text',
    ]);
    expect(await summarize(csv, { inputFormat: 'csv', textColumn: '말' })).toEqual([
      '-! no column "말"; the columns are: "번호", "메모", "글"',
    ]);
  });
  it('keep line breaks of cells and read days that spreadsheets count', async () => {
    const article = await readOne(
      writeXlsx([
        ['제목', '본문', '작성일'],
        ['가', '첫째\n둘째', 45365],
      ]),
    );
    expect(article).toEqual({ id: '-:2', text: '첫째\n둘째', title: '가', date: '2024-03-14' });
  });
  it('without articles lie in folders without being failures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kr-sme-'));
    try {
      writeFileSync(join(folder, 'a.txt'), '글');
      writeFileSync(join(folder, 'records.csv'), 'article,date,type\na.txt,,city\n');
      writeFileSync(join(folder, 'settings.xml'), '<settings/>');
      writeFileSync(join(folder, 'pictures.zip'), writeZip([{ name: 'a.png', data: 'x' }]));
      const kinds: string[] = [];
      for await (const { kind } of readArticles([folder])) kinds.push(kind);
      expect(kinds.sort()).toEqual(['article', 'passed-over', 'passed-over', 'passed-over', 'passed-over']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('feeds', () => {
  it('of RSS give an article an item', async () => {
    const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="c"><channel><title>한빛일보</title>
      <item><title><![CDATA[한빛시, 수출 지원]]></title><link>https://news.example/1</link>
        <description>짧은 글</description><content:encoded><![CDATA[<p>한빛시가 나섰다.</p><p>새벽시도 나섰다.</p>]]></content:encoded>
        <pubDate>Thu, 14 Mar 2024 23:30:00 GMT</pubDate></item>
      <item><title>둘째 &amp;quot;글&amp;quot;</title></item></channel></rss>`;
    const [first, second] = await readBytes(Buffer.from(rss));
    expect(first?.kind === 'article' && first.article).toEqual({
      id: '-:1',
      text: '한빛시, 수출 지원\n한빛시가 나섰다.\n새벽시도 나섰다.',
      title: '한빛시, 수출 지원',
      date: '2024-03-15',
      outlet: '한빛일보',
      url: 'https://news.example/1',
      layout: [{ start: 0, end: 10, kind: 'headline' }],
    });
    expect(second?.kind === 'article' && second.article.text).toBe('둘째 "글"');
  });
  it('of Atom too, in the encoding that they declare', async () => {
    const atom = `<?xml version="1.0" encoding="euc-kr"?><feed xmlns="a"><title>한빛부</title><entry><title>새 소식</title>
      <link rel="alternate" href="https://news.example/2"/><updated>2024-03-14T10:00:00+09:00</updated>
      <content type="html">&lt;p&gt;한빛시가 나섰다.&lt;/p&gt;</content></entry></feed>`;
    const article = await readOne(iconv.encode(atom, 'cp949'));
    expect(article).toMatchObject({ text: '새 소식\n한빛시가 나섰다.', date: '2024-03-14', outlet: '한빛부' });
    expect(article.url).toBe('https://news.example/2');
  });
  it('end their lines as they like', async () => {
    const rss =
      '<rss><channel><item><title>새 소식</title><description>한빛시가\r나섰다.\r\n새벽시도</description></item></channel></rss>';
    expect(await readOne(Buffer.from(rss))).toMatchObject({ text: '새 소식\n한빛시가\n나섰다.\n새벽시도' });
  });
  it('that end in the middle are refused whole', async () => {
    expect((await summarize(Buffer.from('<rss><channel><item><title>가</title></item><item><title>나')))[0]).toMatch(
      /^-! its XML is broken \(it ends inside <title>\)/u,
    );
  });
});

function base64(text: string, encoding = 'utf-8'): string {
  return iconv.encode(text, encoding).toString('base64');
}

describe('mails', () => {
  it('have a title, a day and a body in whichever encoding', async () => {
    const mail = [
      `From: =?euc-kr?B?${base64('한빛시', 'cp949')}?= <press@hanbit.example>`,
      `Subject: =?UTF-8?B?${Buffer.from('[보도자료] 한빛시, 수').toString('base64')}?=`,
      ` =?UTF-8?Q?=EC=B6=9C_=EC=A7=80=EC=9B=90?=`,
      'Date: Thu, 14 Mar 2024 09:00:00 +0900',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset="ks_c_5601-1987"',
      'Content-Transfer-Encoding: base64',
      '',
      base64('한빛시가 나섰다.\r\n새벽시도 똠방.', 'cp949'),
    ].join('\r\n');
    expect(await readOne(Buffer.from(mail))).toEqual({
      id: '-',
      text: '한빛시가 나섰다.\n새벽시도 똠방.',
      title: '[보도자료] 한빛시, 수출 지원',
      date: '2024-03-14',
    });
  });
  const multipart = (last: string): string =>
    [
      'From: a@b.example',
      'To: c@d.example',
      'Subject: test',
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      'preamble',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '짧은 글',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<h1>=ED=95=9C=EB=B9=9B=\r\n=EC=8B=9C</h1><p>=EA=B8=80</p>',
      '--inner--',
      '--outer',
      "Content-Disposition: attachment; filename*=utf-8''%EA%B0%80.hwpx",
      'Content-Transfer-Encoding: base64',
      '',
      HWPX.toString('base64').replace(/.{76}/gu, '$&\r\n'),
      '--outer',
      'Content-Disposition: attachment; filename="logo.png"',
      '',
      'x',
      last,
    ].join('\r\n');
  it('give the richest of several bodies, and what is attached', async () => {
    expect(await summarize(Buffer.from(multipart('--outer--')))).toEqual([
      '-: 한빛시\n글',
      '-/가.hwpx: 한빛시가 나섰다.',
      '-/logo.png passed over: not a type that is read as an attachment',
    ]);
  });
  it('that were cut off are refused whole', async () => {
    expect(await summarize(Buffer.from(multipart('')))).toEqual(['-! the mail ends in the middle; get the file again']);
  });
  it('lay out HTML as pages do', async () => {
    const mail =
      'From: a\nTo: b\nSubject: c\nContent-Type: text/html; charset=utf-8\n\n<table><tr><td>가<td>나</table>';
    expect(layoutOf(await readOne(Buffer.from(mail)))).toEqual(['table: 가\t나']);
  });
});

describe('what was assumed', () => {
  it.each([
    ['CP949', iconv.encode('한빛시', 'cp949'), ['read as CP949, because it is not UTF-8']],
    ['UTF-16', iconv.encode('한빛시', 'utf16le', { addBOM: true }), ['read as UTF-16LE, by its byte order mark']],
    [
      'a declared charset',
      iconv.encode('<meta charset="euc-kr"><p>한빛시', 'cp949'),
      ['read as CP949, as it declares'],
    ],
    [
      'decomposed letters',
      Buffer.from('한빛시'.normalize('NFD')),
      ['its letters were composed (NFC); offsets count the composed ones'],
    ],
    ['nothing', Buffer.from('한빛시'), undefined],
  ])('is said: %s', async (_, bytes, notes) => {
    const [outcome] = await readBytes(bytes);
    expect(outcome?.kind === 'article' && outcome.notes?.map(({ en }) => en)).toEqual(notes);
  });
});
