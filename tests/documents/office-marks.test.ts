// What stands in office documents beside plain words: comments, readings, text art, marks of notes, tabs, line breaks
// set by hand, and parts under other names.
import { describe, expect, it } from 'vitest';
import { joint, mendBreaks, toVocabulary } from '../../src/documents/joints.js';
import { readText, readTextArt } from '../../src/documents/office/hwp-text.js';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { layoutOf, readOne, summarize } from './reading.js';

const P = (inner: string): string => `<hp:p><hp:run>${inner}</hp:run></hp:p>`;
const T = (text: string): string => `<hp:t>${text}</hp:t>`;
const hwpx = (body: string): Buffer =>
  writeZip([
    {
      name: 'Contents/header.xml',
      data: '<hh:head xmlns:hh="h"><hh:charPr id="7"><hh:supscript/></hh:charPr></hh:head>',
    },
    { name: 'Contents/section0.xml', data: `<hs:sec xmlns:hs="s" xmlns:hp="p">${body}</hs:sec>` },
  ]);

const W = (inner: string): string => `<w:p>${inner}</w:p>`;
const R = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const docx = (body: string, ...parts: readonly { readonly name: string; readonly data: string }[]): Buffer =>
  writeZip([{ name: 'word/document.xml', data: `<w:document><w:body>${body}</w:body></w:document>` }, ...parts]);

describe('HWPX', () => {
  const memo = `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${P(T('누리솔이 맞나요?'))}</hp:subList></hp:fieldBegin></hp:ctrl>`;
  it.each([
    ['comments of reviewers', P(`${memo}${T('새벽시')}<hp:ctrl><hp:fieldEnd/></hp:ctrl>${T('는')}`), '새벽시는'],
    ['text art', P('<hp:textart text="한빛시, 수출 지원"/>') + P(T('새벽시')), '한빛시, 수출 지원\n새벽시'],
    ['lines of text art', P('<hp:textart text="한빛시␍␊새벽시"/>'), '한빛시\n새벽시'],
    [
      'a reading in Hangul',
      P(
        `${T('文彩源')}<hp:dutmal><hp:mainText>姜多溫</hp:mainText><hp:subText>강다온</hp:subText></hp:dutmal>${T(' 대표')}`,
      ),
      '文彩源姜多溫(강다온) 대표',
    ],
    [
      'a reading in other letters',
      P(`<hp:dutmal><hp:mainText>누리솔</hp:mainText><hp:subText>Nurisol</hp:subText></hp:dutmal>${T('은')}`),
      '누리솔은\nNurisol',
    ],
    [
      'marks of notes',
      `<hp:p><hp:run>${T('누리솔')}</hp:run><hp:run charPrIDRef="7">${T('1)')}</hp:run><hp:run>${T('은 10')}</hp:run><hp:run charPrIDRef="7">${T('2')}</hp:run></hp:p>`,
      '누리솔은 102',
    ],
    [
      'links, without where they lead',
      P(
        `<hp:ctrl><hp:fieldBegin type="HYPERLINK"><hp:parameters><hp:stringParam name="Command">http://hanbit.example</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>${T('누리솔')}<hp:ctrl><hp:fieldEnd/></hp:ctrl>${T('은')}`,
      ),
      '누리솔은',
    ],
    [
      'forms, without what they ask for',
      P(
        `<hp:ctrl><hp:fieldBegin type="CLICK_HERE"><hp:parameters><hp:stringParam name="Direction">이름을 넣으세요</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>${T('누리솔')}<hp:ctrl><hp:fieldEnd/></hp:ctrl>`,
      ),
      '누리솔',
    ],
    [
      'words in drawings of any shape',
      P(
        `<hp:container><hp:ellipse><hp:drawText><hp:subList>${P(T('한빛시'))}</hp:subList></hp:drawText></hp:ellipse><hp:curve><hp:drawText><hp:subList>${P(T('새벽시'))}</hp:subList></hp:drawText></hp:curve></hp:container>`,
      ),
      '한빛시\n새벽시',
    ],
    [
      'notes with numbers of their own',
      P(
        `${T('누리솔')}<hp:ctrl><hp:endNote><hp:subList>${P(`<hp:ctrl><hp:autoNum num="1"/></hp:ctrl>${T(' 한빛시의 기업')}`)}</hp:subList></hp:endNote></hp:ctrl>${T('은 크다.')}`,
      ),
      '누리솔은 크다.\n한빛시의 기업',
    ],
    ['tabs', P(T('과장 강다온<hp:tab/>한빛시')), '과장 강다온\t한빛시'],
    ['tabs behind marks of lists', P(T('가.<hp:tab/>지원')) + P(T('①<hp:tab/>대상')), '가. 지원\n① 대상'],
    ['soft hyphens and blanks without width', P(T('누리\u00ad솔 새\u200b벽\ufeff시')), '누리솔 새벽시'],
    ['line breaks', P(T('누리솔은 중소벤<hp:lineBreak/>처기업을 돕는다.')), '누리솔은 중소벤처기업을 돕는다.'],
  ])('%s', async (_, body, text) => {
    expect((await readOne(hwpx(body))).text).toBe(text);
  });
});

describe('DOCX', () => {
  const ruby = (base: string, reading: string): string =>
    `<w:r><w:ruby><w:rubyPr><w:lid w:val="ko-KR"/></w:rubyPr><w:rt>${R(reading)}</w:rt><w:rubyBase>${R(base)}</w:rubyBase></w:ruby></w:r>`;
  it.each([
    ['a reading in Hangul', W(ruby('姜多溫', '강다온') + R(' 대표')), '姜多溫(강다온) 대표'],
    ['a reading in other letters', W(ruby('누리', 'ヌリ') + ruby('솔', 'ソル') + R('은')), '누리솔은\nヌリ\nソル'],
    [
      'words set as a picture',
      W('<w:r><w:pict><v:shape><v:textpath string="한빛시, 지원"/></v:shape></w:pict></w:r>'),
      '한빛시, 지원',
    ],
    ['marks of notes', W(R('누리솔') + R('1)', '<w:vertAlign w:val="superscript"/>') + R('은')), '누리솔은'],
    ['powers', W(R('10m') + R('2', '<w:vertAlign w:val="superscript"/>')), '10m2'],
    ['hidden words', W(R('누리솔') + R('새벽시', '<w:vanish/>') + R('은', '<w:vanish w:val="0"/>')), '누리솔은'],
    [
      'tabs to the margin',
      W('<w:r><w:t>과장 강다온</w:t><w:ptab w:alignment="right"/><w:t>한빛시</w:t></w:r>'),
      '과장 강다온\t한빛시',
    ],
    ['soft hyphens', W('<w:r><w:t>누리</w:t><w:softHyphen/><w:t>솔</w:t></w:r>'), '누리솔'],
    ['moved words', W(`<w:moveFrom>${R('누리솔')}</w:moveFrom><w:moveTo>${R('새벽시')}</w:moveTo>`), '새벽시'],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${W(`<w:del>${R('누리솔')}</w:del>`)}</w:tc></w:tr></w:tbl>${W(R('글'))}`,
      '글',
    ],
  ])('%s', async (_, body, text) => {
    expect((await readOne(docx(body))).text).toBe(text);
  });
  it('sets header and footer aside', async () => {
    const relations = ['header', 'footer'].map(
      (kind) => `<Relationship Type="http://x/${kind}" Target="${kind}9.xml"/>`,
    );
    const article = await readOne(
      docx(
        W(R('한빛시가 나섰다.')),
        { name: 'word/_rels/document.xml.rels', data: `<Relationships>${relations.join('')}</Relationships>` },
        { name: 'word/header9.xml', data: `<w:hdr><w:tbl><w:tr><w:tc>${W(R('누리솔'))}</w:tc></w:tr></w:tbl></w:hdr>` },
        { name: 'word/footer9.xml', data: `<w:ftr>${W(R('새벽시'))}</w:ftr>` },
      ),
    );
    expect(article.text).toBe('한빛시가 나섰다.\n누리솔\n새벽시');
    expect(layoutOf(article)).toEqual(['furniture: 누리솔', 'furniture: 새벽시']);
  });
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  it.each([
    ['word/document2.xml', 'word/document2.xml', main],
    ['/word/Document.xml', 'word/document.XML', main],
    ['docs/body.xml', 'docs/body.xml', main],
    ['word/release.xml', 'word/release.xml', macro],
  ])('has its body in %s', async (target, name, type) => {
    const bytes = writeZip([
      {
        name: '[Content_Types].xml',
        data: `<Types><Override PartName="/${target.replace(/^\//u, '')}" ContentType="${type}"/></Types>`,
      },
      {
        name: '_rels/.rels',
        data: `<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="${target}"/></Relationships>`,
      },
      { name, data: `<w:document><w:body>${W(R('한빛시가 나섰다.'))}</w:body></w:document>` },
    ]);
    expect((await readOne(bytes)).text).toBe('한빛시가 나섰다.');
    expect((await readOne(bytes, { inputFormat: 'docx' })).text).toBe('한빛시가 나섰다.');
  });
});

describe('HWP 5', () => {
  const string = (text: string): Buffer => {
    const bytes = Buffer.alloc(2 + text.length * 2);
    bytes.writeUInt16LE(text.length);
    bytes.write(text, 2, 'utf16le');
    return bytes;
  };
  const control = Buffer.from('\u0017\0\0\0\0\0\0\u0017', 'utf16le');
  const shapes = (...pairs: readonly (readonly [number, number])[]): Buffer => {
    const bytes = Buffer.alloc(pairs.length * 8);
    pairs.forEach(([at, shape], index) => {
      bytes.writeUInt32LE(at, index * 8);
      bytes.writeUInt32LE(shape, index * 8 + 4);
    });
    return bytes;
  };
  it('keeps words with a reading, and letters set into each other', () => {
    const text = Buffer.concat([control, Buffer.from(' 대표 ', 'utf16le'), control]);
    const controls = [
      Buffer.concat([Buffer.from('tudt'), string('姜多溫'), string('강다온')]),
      Buffer.concat([Buffer.from('spct'), string('12')]),
    ];
    expect(readText(text, { controls, shapes: undefined, raised: new Set() }).text).toBe('姜多溫(강다온) 대표 12');
  });
  it('leaves out marks of notes', () => {
    const raised = new Set([3]);
    const read = (text: string, from: number, to: number): string =>
      readText(Buffer.from(text, 'utf16le'), { controls: [], shapes: shapes([0, 0], [from, 3], [to, 1]), raised }).text;
    expect(read('누리솔1)은', 3, 5)).toBe('누리솔은');
    expect(read('넓이 10m2를', 6, 7)).toBe('넓이 10m2를');
  });
  it('reads text art', () => {
    expect(readTextArt(Buffer.concat([Buffer.alloc(32), string('한빛시')]))).toBe('한빛시');
    expect(readTextArt(Buffer.alloc(10))).toBe('');
  });
});

describe('line breaks set by hand', () => {
  const vocabulary = toVocabulary(['그 누리솔로보틱스가 나섰다']);
  it.each([
    [
      '㈜누리솔은 한빛시수출⏎진흥공단과 부산에 30억⏎원을 쓴다고 밝혔다. 강다⏎온 대표가 왔다.',
      '㈜누리솔은 한빛시수출진흥공단과 부산에 30억원을 쓴다고 밝혔다. 강다온 대표가 왔다.',
    ],
    ['누리솔은 부산에⏎공장을 짓는다.', '누리솔은 부산에 공장을 짓는다.'],
    ['누리솔은 부산에 ⏎공장을 짓는다.', '누리솔은 부산에 공장을 짓는다.'],
    ['누리솔은 1,⏎200억원을 쓴다.', '누리솔은 1,200억원을 쓴다.'],
    ['한빛시⏎새벽시', '한빛시⏎새벽시'],
    ['누리솔로⏎보틱스', '누리솔로보틱스'],
    ['한빛시, 수출 지원⏎한빛시는 14일 밝혔다.', '한빛시, 수출 지원⏎한빛시는 14일 밝혔다.'],
    ['한빛시는 밝혔다.⏎새벽시도 나섰다.', '한빛시는 밝혔다.⏎새벽시도 나섰다.'],
    ['한빛시는 다음을 돕는다⏎- 물류⏎- 인증. 끝났다.', '한빛시는 다음을 돕는다⏎- 물류⏎- 인증. 끝났다.'],
  ])('%s', (broken, mended) => {
    expect(mendBreaks(broken.replaceAll('⏎', '\n'), vocabulary)).toBe(mended.replaceAll('⏎', '\n'));
  });
  // how the work grows is counted in tests/work.test.ts
  it('are mended however many there are', () => {
    const lines = 50_000;
    const mended = mendBreaks('누리솔은 수출\n'.repeat(lines).concat('한다.'), vocabulary);
    expect(mended.match(/누리솔은/gu)).toHaveLength(lines);
  });
  it('of a soft hyphen are none', () => {
    expect(joint('누리\u00ad', '솔은', { byWord: true, byLetter: false, vocabulary })).toBe('');
  });
});

describe('what is not read', () => {
  it.each([
    ['HWP 3', 'HWP Document File V3.00 \u001a\u0001\u0002\0\0', /HWP documents before version 5/u],
    ['HWP 2', 'HWP Document File V2.10\0', /HWP documents before version 5/u],
    [
      'HWPML',
      '<?xml version="1.0" encoding="UTF-8"?>\n<HWPML Version="2.8"><HEAD/></HWPML>',
      /HWPML documents are not read/u,
    ],
    [
      'a spreadsheet in XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      /XLS is not read; save it as XLSX/u,
    ],
    [
      'a Word document in XML',
      '<?xml version="1.0"?><w:wordDocument xmlns:w="w"/>',
      /documents of old Word are not read/u,
    ],
    ['a document under DRM', '\u009b DRMONE  This Document\0', /rights management/u],
    ['XLS of 1993', '\t\u0008\u0010\0\0\u0006', /XLS is not read; save it as XLSX/u],
  ])('is named: %s', async (_, head, message) => {
    expect((await summarize(Buffer.from(head, 'latin1')))[0]).toMatch(message);
  });
});

describe('what a reader of a document does not see', () => {
  const shows = async (
    body: string,
    ...parts: readonly { readonly name: string; readonly data: string }[]
  ): Promise<string> => (await readOne(docx(body, ...parts))).text;
  const styles = {
    name: 'word/styles.xml',
    data:
      '<w:styles><w:style w:type="paragraph" w:styleId="P"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
  };
  it('is hidden by a style of paragraphs or letters', async () => {
    const hidden =
      W(`<w:pPr><w:pStyle w:val="P"/></w:pPr>${R('되새김')}`) + W(R('누리솔', '<w:rStyle w:val="C"/>') + R('새벽시'));
    expect(await shows(hidden, styles)).toBe('새벽시');
  });
  it('is a formula', async () => {
    expect(await shows(W(`${R('새벽시')}<m:oMath><m:r><m:t>되새김</m:t></m:r></m:oMath>`))).toBe('새벽시');
  });
  it('is what a form shows until somebody writes into it', async () => {
    const field = (state: string, words: string): string =>
      `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${R(words)}</w:sdtContent></w:sdt>`;
    const body = W(field('<w:showingPlcHdr/>', '이곳을 누르세요') + field('', '새벽시'));
    expect(await shows(body)).toBe('새벽시');
  });
  it('is the older of two renderings, unless the newer one has no words', async () => {
    const twice = (newer: string, older: string): string =>
      W(
        `<w:r><mc:AlternateContent><mc:Choice>${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    const box = `<w:txbxContent>${W(R('누리솔'))}</w:txbxContent>`;
    expect(await shows(twice(box, box))).toBe('누리솔');
    expect(await shows(twice('', box))).toBe('누리솔');
  });
});

describe('a paragraph whose end was deleted', () => {
  it('goes on in the next one', async () => {
    const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    expect((await readOne(docx(W(deleted + R('누리')) + W(R('솔은 새벽시에'))))).text).toBe('누리솔은 새벽시에');
    expect((await readOne(docx(W(deleted + R('누리솔'))))).text).toBe('누리솔');
    const open = P(T('누리<hp:deleteBegin/>되'));
    expect((await readOne(hwpx(open + P(T('새김<hp:deleteEnd/>솔은 새벽시에'))))).text).toBe('누리솔은 새벽시에');
  });
});

describe('letters of fonts of signs', () => {
  it('part words', async () => {
    expect((await readOne(docx(W(`${R('누리솔')}<w:r><w:sym w:char="F0E0"/></w:r>${R('새벽시')}`)))).text).toBe(
      '누리솔 새벽시',
    );
  });
});

describe('a line broken inside a bracket', () => {
  it('goes on', () => {
    const lines = '누리솔(대표 문\n채원)은 새벽시에 연다고 밝혔다.';
    expect(mendBreaks(lines, toVocabulary([]))).toBe('누리솔(대표 문채원)은 새벽시에 연다고 밝혔다.');
  });
});
