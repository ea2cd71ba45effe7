// HWPX, HWP 5, DOCX and PDF: what counts as text, what their layout says, what is refused.
import { describe, expect, it } from 'vitest';
import { writeCompoundFile, writeHwp } from '../../tools/documents/write-hwp.mjs';
import { writeDocx, writeHwpx } from '../../tools/documents/write-office.mjs';
import { writePdf } from '../../tools/documents/write-pdf.mjs';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { layoutOf, readOne, summarize } from './reading.js';

const PARTS = [
  { text: '한빛시, 수출 지원에 나서', isTitle: true },
  { text: '한빛시가 수출 기업을 지원한다.', note: '예산은 시의회의 의결을 거친다.' },
  { cells: ['구분', '금액'] },
  { cells: ['물류', '3억원'] },
  { text: '신청은 다음 달에 받는다.' },
];
const TEXT = [
  '한빛시, 수출 지원에 나서',
  '한빛시가 수출 기업을 지원한다.',
  '예산은 시의회의 의결을 거친다.',
  '구분\t금액',
  '물류\t3억원',
  '신청은 다음 달에 받는다.',
].join('\n');

describe.each([
  ['HWPX', writeHwpx(PARTS)],
  ['HWP 5', writeHwp(PARTS)],
  ['DOCX', writeDocx(PARTS)],
])('%s', (name, bytes) => {
  it('gives paragraphs, notes below the paragraph they belong to, and tables cell by cell', async () => {
    expect((await readOne(bytes)).text).toBe(TEXT);
  });
  it('marks tables and cells', async () => {
    const marks = layoutOf(await readOne(bytes)).filter((mark) => !mark.startsWith('headline'));
    expect(marks).toEqual(['table: 구분\t금액/물류\t3억원', 'cell: 구분', 'cell: 금액', 'cell: 물류', 'cell: 3억원']);
  });
  it('is known by its content and may be forced', async () => {
    const format = name === 'HWPX' ? 'hwpx' : name === 'DOCX' ? 'docx' : 'hwp';
    expect((await readOne(bytes, { inputFormat: format })).text).toBe(TEXT);
    expect(await summarize(bytes, { inputFormat: 'pdf' })).toEqual([
      '-! not a PDF document; leave --input-format out to have it found',
    ]);
    expect((await summarize(bytes, { inputFormat: 'text' }))[0]).toMatch(/^-! not a text document, but /u);
  });
});

const HWPX_SECTION = (body: string): Buffer =>
  writeZip([
    { name: 'mimetype', data: 'application/hwp+zip', store: true },
    { name: 'Contents/header.xml', data: '<hh:head xmlns:hh="h"><hh:style id="3" name="개요 1"/></hh:head>' },
    { name: 'Contents/section0.xml', data: `<hs:sec xmlns:hs="s" xmlns:hp="p">${body}</hs:sec>` },
  ]);
const P = (inner: string, style = '0'): string => `<hp:p styleIDRef="${style}"><hp:run>${inner}</hp:run></hp:p>`;
const T = (text: string): string => `<hp:t>${text}</hp:t>`;

describe('HWPX', () => {
  it.each([
    ['tabs and fixed blanks are blanks', P(T('○<hp:tab/>지원<hp:fwSpace/>대상')), '○ 지원 대상'],
    ['a forced line break is one', P(T('한빛시<hp:lineBreak/>새벽시')), '한빛시\n새벽시'],
    ['entities', P(T('A&amp;B &lt;새벽&gt; &#44032;')), 'A&B <새벽> 가'],
    ['tracked deletions are gone', P(T('<hp:deleteBegin/>지운 <hp:deleteEnd/>남은 글')), '남은 글'],
    [
      'comments and formulas are no text',
      P(
        `${T('앞')}<hp:ctrl><hp:hiddenComment><hp:subList>${P(T('메모'))}</hp:subList></hp:hiddenComment></hp:ctrl>${T('뒤')}`,
      ),
      '앞뒤',
    ],
    [
      'a text box stands below the paragraph it is anchored in',
      P(
        `${T('한빛시가 ')}<hp:rect><hp:drawText><hp:subList>${P(T('상자'))}</hp:subList></hp:drawText></hp:rect>${T('나섰다.')}`,
      ),
      '한빛시가 나섰다.\n상자',
    ],
    ['decomposed Hangul is composed', P(T('한빛시'.normalize('NFD'))), '한빛시'],
  ])('%s', async (_, body, text) => {
    expect((await readOne(HWPX_SECTION(body))).text).toBe(text);
  });
  it('takes a table of one cell for a box, and nested tables row by row', async () => {
    const cell = (inner: string): string => `<hp:tc><hp:subList>${inner}</hp:subList></hp:tc>`;
    const table = (...rows: readonly string[]): string =>
      P(`<hp:tbl>${rows.map((row) => `<hp:tr>${row}</hp:tr>`).join('')}</hp:tbl>`);
    const article = await readOne(
      HWPX_SECTION(
        table(cell(P(T('제목 상자')))) + table(cell(P(T('가'))) + cell(table(cell(P(T('나'))) + cell(P(T('다')))))),
      ),
    );
    expect(article.text).toBe('제목 상자\n가\n나\t다');
    expect(layoutOf(article)[0]).toBe('table: 가/나\t다');
  });
  it('marks headings by their style, unless they are sentences', async () => {
    const article = await readOne(HWPX_SECTION(P(T('추진 배경'), '3') + P(T('한빛시가 나섰다.'), '3')));
    expect(layoutOf(article)).toEqual(['heading: 추진 배경']);
  });
  it.each([
    ['unclosed', '<hs:sec><hp:p><hp:run><hp:t>한빛', /ends inside <hp:t>/u],
    ['crossed tags', '<hs:sec><hp:p></hs:sec></hp:p>', /closes nothing/u],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]><hs:sec/>', /document type of its own/u],
  ])('refuses XML with %s', async (_, xml, message) => {
    const bytes = writeZip([{ name: 'Contents/section0.xml', data: xml }]);
    expect((await summarize(bytes))[0]).toMatch(message);
  });
  it('says that a locked document is locked', async () => {
    const bytes = writeZip([
      { name: 'META-INF/manifest.xml', data: '<odf:manifest><odf:encryption-data/></odf:manifest>' },
      { name: 'Contents/section0.xml', data: 'x' },
    ]);
    expect(await summarize(bytes)).toEqual([
      '-! a HWPX document locked with a password or for distribution; save a copy without the lock',
    ]);
  });
});

describe('HWP 5', () => {
  it.each([
    ['a password', 0x3, /locked with a password/u],
    ['a distribution copy', 0x5, /for distribution \(배포용 문서\), which is encrypted/u],
    ['a certificate as its key', 0x101, /locked with a password/u],
    ['rights management by certificates', 0x401, /under rights management/u],
    ['rights management', 0x11, /under rights management/u],
  ])('refuses %s and says why', async (_, flags, message) => {
    expect((await summarize(writeHwp(PARTS, { flags })))[0]).toMatch(message);
  });
  it('reads paragraphs longer than a short record holds', async () => {
    const long = '한빛시가 나섰다. '.repeat(400).trim();
    expect((await readOne(writeHwp([{ text: long }]))).text).toBe(long);
  });
  it('names other OLE files', async () => {
    const file = (path: string): Buffer => writeCompoundFile({ [path]: Buffer.alloc(5000) });
    expect(await summarize(file('WordDocument'))).toEqual(['-! DOC is not read; save it as DOCX']);
    expect(await summarize(file('Workbook'))).toEqual(['-! XLS is not read; save it as XLSX']);
    expect((await summarize(file('EncryptedPackage')))[0]).toMatch(/locked with a password/u);
  });
});

describe('DOCX', () => {
  it('knows the title by its style and leaves out what was deleted', async () => {
    const title = await readOne(writeDocx(PARTS));
    expect(title.title).toBe('한빛시, 수출 지원에 나서');
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>남은 </w:t></w:r><w:del><w:r><w:delText>지운 </w:delText><w:t>지운</w:t></w:r></w:del>' +
      '<w:ins><w:r><w:t>넣은</w:t></w:r></w:ins><w:r><w:tab/><w:t>글</w:t><w:br/><w:t>둘째 줄</w:t></w:r></w:p></w:body></w:document>';
    expect((await readOne(writeZip([{ name: 'word/document.xml', data: xml }]))).text).toBe('남은 넣은\t글\n둘째 줄');
  });
});

describe('PDF', () => {
  it('reads letters set in the fonts that no file needs to hold', async () => {
    const fonts = ['Helvetica', 'Times-Italic', 'Courier-Bold', 'ArialMT'];
    const lines = fonts.map(
      (_, at) => `/F${String(at)} 11 Tf 1 0 0 1 50 ${String(700 - at * 40)} Tm (Paid $${String(at)} million) Tj`,
    );
    const page = `BT ${lines.join(' ')} ET`;
    const named = fonts.map((_, at) => `/F${String(at)} ${String(at + 5)} 0 R`).join(' ');
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<${named}>>>>>>`,
      `<</Length ${String(page.length)}>>\nstream\n${page}\nendstream`,
      ...fonts.map((name) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`),
    ].map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`);
    const { text } = await readOne(Buffer.from(`%PDF-1.7\n${objects.join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`));
    expect(text).toBe(fonts.map((_, at) => `Paid $${String(at)} million`).join(' '));
  });
  const sentence = '한빛시가 중소기업의 수출을 돕기 위해 물류비와 인증비를 지원하는 사업을 시작한다고 밝혔다.';
  it('joins lines into paragraphs and sets page numbers aside', async () => {
    const parts = Array.from({ length: 40 }, (_, at) => ({
      text: `${sentence.slice(0, -1)} ${String(at)}번째. ${sentence}`,
    }));
    const article = await readOne(writePdf(parts, { pageNumbers: true }));
    const lines = article.text.split('\n');
    expect(lines.filter((line) => line.includes('번째'))).toEqual(parts.map(({ text }) => text));
    const pages = lines.length - parts.length;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(layoutOf(article).filter((mark) => mark.startsWith('furniture'))).toEqual(
      Array.from({ length: pages }, (_, at) => `furniture: - ${String(at + 1)} -`),
    );
  });
  it('keeps the rows of a table apart', async () => {
    const article = await readOne(
      writePdf([{ text: sentence }, { cells: ['구분', '금액'] }, { cells: ['물류', '3억원'] }]),
    );
    expect(article.text.split('\n').slice(-2)).toEqual(['구분\t금액', '물류\t3억원']);
    expect(layoutOf(article)).toEqual(['table: 구분\t금액/물류\t3억원']);
  });
  it('refuses what was cut off or holds no text', async () => {
    const whole = writePdf([{ text: sentence }]);
    expect(await summarize(whole.subarray(0, whole.length - 400))).toEqual([
      '-! the PDF ends in the middle; get the file again',
    ]);
    expect(await summarize(writePdf([{ text: ' ' }]))).toEqual([
      '-! a PDF without text, perhaps a scan; run text recognition (OCR) first',
    ]);
  });
});

describe('what is not read is named', () => {
  it.each([
    ['PPTX', writeZip([{ name: 'ppt/presentation.xml', data: '<p/>' }]), '-! PPTX is not read; save it as PDF'],
    [
      'ODT',
      writeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', store: true }]),
      '-! ODF and EPUB are not read; save it as DOCX or text',
    ],
    ['RTF', Buffer.from('{\\rtf1 x}'), '-! RTF is not read; save it as DOCX or text'],
    [
      'HWP 3',
      Buffer.from('HWP Document File V3.00 x'),
      '-! HWP documents before version 5 are not read; save it as HWP 5 or HWPX',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await summarize(bytes)).toEqual([message]);
  });
});
