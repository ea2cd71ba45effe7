// Documents of every format: articles whose text is composed and whose layout lies inside it, or plain lines that say why
// not.
import { Buffer } from 'node:buffer';
import { readArticles } from '../../../dist/documents/index.js';
import { writeHwp } from '../../documents/write-hwp.mjs';
import { writeDocx, writeHwpx, writeXlsx } from '../../documents/write-office.mjs';
import { writePdf } from '../../documents/write-pdf.mjs';
import { writeZip } from '../../documents/write-zip.mjs';
import { HOSTILE_INPUTS } from '../../bench/hostile-inputs.mjs';
import { expectThat } from './expect.mjs';

async function* once(bytes) {
  yield await Promise.resolve(bytes);
}

const BUG_PATTERN =
  /(?<!received )undefined|is not a function|is not iterable|Cannot read|call stack|Invalid array length|\n/u;

/** A span of the text. */
function isInside({ start, end }, text, from) {
  return start >= from && end >= start && end <= text.length;
}

async function checkBytes(bytes, inputFormat) {
  const outcomes = [];
  for await (const outcome of readArticles(['-'], { inputFormat, stdin: once(bytes) })) outcomes.push(outcome);
  for (const outcome of outcomes) {
    if (outcome.kind !== 'article') {
      expectThat(!BUG_PATTERN.test(outcome.message.en), outcome.message.en);
      continue;
    }
    const { text, layout = [], date = '2024-01-01' } = outcome.article;
    // line ends of JSON Lines stay as they are
    expectThat(inputFormat === 'jsonl' || inputFormat === 'auto' || !text.includes('\r'), 'a carriage return');
    expectThat(text === text.normalize('NFC') || /\p{M}{128}/u.test(text), 'not composed');
    expectThat(/^\d{4}-\d{2}-\d{2}$/u.test(date), `date ${date}`);
    let last = 0;
    for (const span of layout) {
      expectThat(isInside(span, text, last), `layout ${JSON.stringify(span)} of ${text.length}`);
      last = span.start;
    }
  }
}

const PROSE = '부산시는 5억원을 쓴다.\n이영 장관은 “돕겠다”고 했다.\n';
const HOSTILE = HOSTILE_INPUTS.map(({ text }) => text(30));

const FORMATS = {
  auto: {
    seeds: [PROSE, `<p>${PROSE}</p>`, `{"text":${JSON.stringify(PROSE)}}`],
    pieces: ['{"', '<p>', '# ', '%PDF-'],
  },
  text: {
    seeds: [PROSE, `제목: 가\n보도일 2024. 5. 3.\n\n${PROSE}`],
    pieces: ['2024-05-03', '보도자료', '\n\n', '---\n', '|'],
  },
  markdown: {
    seeds: [`# 제목\n\n${PROSE}\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n`, `---\ntitle: 가\n---\n${PROSE}`],
    pieces: [
      '# ',
      '## ',
      '|',
      '|---|',
      '\n',
      '**',
      '`',
      '```\n',
      '[',
      '](',
      '![',
      '---\n',
      'title: ',
      '- ',
      '> ',
      '<b>',
      '&amp;',
    ],
  },
  html: {
    seeds: [
      `<html><head><title>가</title><meta charset="utf-8"></head><body><h1>가</h1><p>${PROSE}</p></body></html>`,
      '<table><tr><td rowspan=2>가<td colspan=2>나<tr><td>다</table><ul><li>라<li>마</ul><a href=x>바</a>',
      `<script type="application/ld+json">{"headline":"가","datePublished":"2024-05-03","articleBody":"나"}</script>`,
    ],
    pieces: [
      '<p>',
      '</p>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      '<td rowspan="',
      'colspan=',
      '">',
      '<br>',
      '&nbsp;',
      '&#',
      ';',
      '&lt;',
    ],
  },
  jsonl: {
    seeds: [
      `{"id":"a","text":${JSON.stringify(PROSE)},"date":"2024-05-03"}\n{"text":"나"}\n`,
      '{"id":7,"text":"가","title":"나","url":"https://a.example","outlet":"다"}\r\n\n{',
    ],
    pieces: [
      '{"text":"',
      '"}',
      '\n',
      '"id":',
      ',',
      'null',
      '1e999',
      '"date":"2024-13-41"',
      '\\ud800',
      '\\u0000',
      '[',
      '{',
      '}',
      '"__proto__":',
    ],
  },
  csv: {
    seeds: [
      `제목,본문\n가,"${PROSE}"\n나,다\n`,
      `일자;언론사;제목;본문\n20240503;가;나;"${PROSE}"\n`,
      'sep=|\n제목|본문\n가|나\n',
    ],
    pieces: [',', ';', '\t', '|', '"', '""', '\n', '\r\n', '본문', '제목', '일자', 'sep=', '\\"'],
  },
  rss: {
    seeds: [
      `<rss><channel><title>가</title><item><title>나</title><pubDate>Fri, 03 May 2024 09:00:00 +0900</pubDate><description>${PROSE}</description></item></channel></rss>`,
      `<feed><entry><title>가</title><content type="html">&lt;p&gt;${PROSE}</content></entry></feed>`,
    ],
    pieces: [
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '<description>',
      '<entry>',
      '<link href="',
      '&lt;p&gt;',
      '<?xml ',
      '?>',
      '<!--',
    ],
  },
  eml: {
    seeds: [
      `From: a@b.example\r\nSubject: =?utf-8?B?6rCA?=\r\nDate: Fri, 03 May 2024 09:00:00 +0900\r\n\r\n${PROSE}`,
      `Subject: a\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=euc-kr\r\nContent-Transfer-Encoding: base64\r\n\r\nsKE=\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=EA=B0=80=\r\n</p>\r\n--x--\r\n`,
    ],
    pieces: [
      '\r\n',
      '\r\n\r\n',
      '--x',
      '--x--',
      'Content-Type: ',
      'charset=',
      'text/html',
      'message/rfc822',
      'base64',
      'quoted-printable',
      '=?utf-8?Q?',
      '?=',
      '=EA',
      'boundary=',
      '"',
      ';',
      'filename="a.txt"',
    ],
  },
};

const PARTS = [
  { text: '제목', isTitle: true },
  { text: PROSE.trim(), note: '주' },
  { cells: ['가', '나'] },
  { cells: ['1', '2'] },
];
const latin1 = (bytes) => bytes.toString('latin1');

/** Containers as they come, most of which end at a checksum. */
const CONTAINERS = [
  writeHwpx(PARTS),
  writeHwp(PARTS),
  writeDocx(PARTS),
  writeXlsx([
    ['제목', '본문'],
    ['가', PROSE],
  ]),
].map(latin1);

/** What stands inside a container, so that no checksum is in the way: by its first character a document of Word or of Hangul. */
const PACKED = [
  (data) =>
    writeZip([
      { name: '[Content_Types].xml', data: '<Types/>', store: true },
      { name: 'word/document.xml', data, store: true },
    ]),
  (data) =>
    writeZip([
      { name: 'mimetype', data: 'application/hwp+zip', store: true },
      { name: 'Contents/content.hpf', data: '<opf:package xmlns:opf="http://www.idpf.org/2007/opf/"/>', store: true },
      { name: 'Contents/section0.xml', data, store: true },
    ]),
  (data) =>
    writeZip([
      { name: '[Content_Types].xml', data: '<Types/>', store: true },
      {
        name: 'xl/workbook.xml',
        data: '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
        store: true,
      },
      { name: 'xl/worksheets/sheet1.xml', data, store: true },
    ]),
];
const INSIDE = [
  '0<w:document><w:body><w:p><w:r><w:t>가</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>나</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
  '1<hs:sec><hp:p styleIDRef="0"><hp:run><hp:t>가</hp:t></hp:run></hp:p><hp:p><hp:run><hp:tbl rowCnt="1"><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>나</hp:t></hp:run></hp:p></hp:subList><hp:cellAddr colAddr="0"/><hp:cellSpan colSpan="2" rowSpan="1"/></hp:tc></hp:tr></hp:tbl></hp:run></hp:p></hs:sec>',
  '2<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>제목</t></is></c><c r="B1" t="inlineStr"><is><t>본문</t></is></c></row><row r="2"><c r="A2"><v>45000</v></c><c r="B2" t="str"><v>나</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
];
const XML_PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:tc>',
  '</w:tc>',
  '<w:tr>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:t>',
  'w:val="',
  '"',
  '<hp:p>',
  '</hp:p>',
  '<hp:tc>',
  '<hp:tr>',
  '<hp:tbl>',
  '</hp:tbl>',
  'colSpan="',
  'colAddr="',
  '-1',
  '99999999',
  '<c r="',
  '<row r="',
  '</row>',
  '<v>',
  'ref="A1:ZZZ9"',
  '&#x0;',
  '&amp;',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a [',
  '가',
];

export default [
  ...Object.entries(FORMATS).map(([name, { seeds, pieces }]) => ({
    name,
    isBytes: false,
    check: (input) => checkBytes(Buffer.from(input), name),
    seeds,
    pieces: [...pieces, ...HOSTILE],
  })),
  {
    name: 'containers',
    isBytes: true,
    keepsNothing: true,
    check: (input) => checkBytes(Buffer.from(input, 'latin1'), 'auto'),
    seeds: CONTAINERS,
    pieces: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\0\0\0\0', '\xff\xff\xff\xff', '\x08\0', '\x01'],
  },
  {
    name: 'packages',
    isBytes: false,
    check: (input) => checkBytes((PACKED[input.charCodeAt(0) % 3] ?? PACKED[0])(input.slice(1)), 'auto'),
    seeds: INSIDE,
    pieces: XML_PIECES,
  },
  {
    name: 'pdf',
    isBytes: true,
    check: (input) => checkBytes(Buffer.from(input, 'latin1'), 'pdf'),
    seeds: [latin1(writePdf(PARTS))],
    pieces: ['obj', 'endobj', 'stream', '<<', '>>', '/Length 0', '/Kids [', 'xref', '%%EOF', ' 0 R', '\xff'],
  },
];
