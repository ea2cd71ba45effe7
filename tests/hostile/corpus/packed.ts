// Hostile documents of formats that are packed or binary, made here, so that nothing harmful lies in the repository.
import { writeCompoundFile, writeHwp } from '../../../tools/documents/write-hwp.mjs';
import { writePdf } from '../../../tools/documents/write-pdf.mjs';
import { writeZip } from '../../../tools/documents/write-zip.mjs';
import { docxOf, xlsxOf } from '../documents.js';
import { GOOD, nested, READ, type HostileDocument } from './shared.js';

const hwpx = (xml: string): Buffer => writeZip([{ name: 'Contents/section0.xml', data: xml }]);
const paragraph = `<hp:p><hp:run><hp:t>${GOOD}</hp:t></hp:run></hp:p>`;

/** A PDF of these objects, the first of them its root; its table of objects is left to the reader to make. */
const pdf = (...objects: readonly string[]): Buffer =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

/** A whole HWP file of which the bytes were changed. */
function changedHwp(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(writeHwp([{ text: GOOD }]));
  change(bytes);
  return bytes;
}

export const PACKED_DOCUMENTS = {
  xlsx: [
    ['a string that is not there', () => xlsxOf('<row><c r="B2" t="s"><v>7</v></c></row>'), /^a table without rows$/u],
    [
      'a formula with what it gave',
      () => xlsxOf(`<row><c r="B2" t="str"><f>WEBSERVICE("http://x.example")</f><v>${GOOD}</v></c></row>`),
      READ,
    ],
    [
      'a document type with entities',
      () =>
        writeZip([
          { name: '[Content_Types].xml', data: '<Types/>' },
          { name: 'xl/workbook.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' },
          { name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>' },
        ]),
      /^XML with a document type of its own is not read$/u,
    ],
    [
      'cells that lie one on the other',
      () =>
        xlsxOf(
          `<row r="2"><c r="B2" t="inlineStr"><is><t>가</t></is></c><c r="B2" t="inlineStr"><is><t>${GOOD}</t></is></c></row>`,
        ),
      READ,
    ],
    [
      'sheets that lead out of the file',
      () =>
        writeZip([
          { name: '[Content_Types].xml', data: '<Types/>' },
          { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>' },
          {
            name: 'xl/_rels/workbook.xml.rels',
            data: '<Relationships><Relationship Id="r1" Target="../../../etc/passwd"/></Relationships>',
          },
        ]),
      /^a spreadsheet without rows$/u,
    ],
  ],
  docx: [
    [
      'tags of which nothing but the prefix is there',
      () => docxOf(`<w:p><w:r><w:t>${GOOD}</w:t></w:r></w:p><w:></w:>`),
      READ,
    ],
    [
      'a document type with entities',
      () =>
        writeZip([
          {
            name: 'word/document.xml',
            data: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
          },
        ]),
      /^XML with a document type of its own is not read$/u,
    ],
    [
      'deep tables',
      () =>
        docxOf(
          nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', `<w:p><w:r><w:t>${GOOD}</w:t></w:r></w:p>`, 900),
        ),
      /^its tables are nested too deep$/u,
    ],
    [
      'elements without end',
      () => docxOf(nested('<w:sdt>', '</w:sdt>', `<w:p><w:r><w:t>${GOOD}</w:t></w:r></w:p>`)),
      /^its XML is broken \(nested too deep\)/u,
    ],
    [
      'cells of a billion columns',
      () =>
        docxOf(
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>${GOOD}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
        ),
      READ,
    ],
  ],
  hwpx: [
    ['tags of which nothing but the prefix is there', () => hwpx(`<hs:sec>${paragraph}<hp:></hp:></hs:sec>`), READ],
    [
      'a document type with entities',
      () => hwpx(`<!DOCTYPE a [<!ENTITY b "c">]><hs:sec>${paragraph}</hs:sec>`),
      /^XML with a document type of its own is not read$/u,
    ],
    [
      'elements without end',
      () => hwpx(`<hs:sec>${nested('<hp:x>', '</hp:x>', paragraph)}</hs:sec>`),
      /^its XML is broken \(nested too deep\)/u,
    ],
    [
      'cells of a billion columns',
      () =>
        hwpx(
          `<hs:sec><hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList>${paragraph}</hp:subList><hp:cellAddr colAddr="999999999"/><hp:cellSpan colSpan="1000000000" rowSpan="1000000000"/></hp:tc></hp:tr></hp:tbl></hp:run></hp:p></hs:sec>`,
        ),
      READ,
    ],
  ],
  hwp: [
    [
      'a chain of sectors that bites its tail',
      () =>
        changedHwp((bytes) => {
          const table = 512 * (1 + bytes.readUInt32LE(76));
          for (let at = 0; at < 120; at += 1) bytes.writeUInt32LE(0, table + at * 4);
        }),
      /^the OLE container is damaged \(a chain of sectors\)/u,
    ],
    [
      'a folder that holds itself',
      () =>
        changedHwp((bytes) => {
          const folder = 512 * (1 + bytes.readUInt32LE(48));
          for (const at of [0, 1, 2])
            for (const field of [68, 72, 76]) bytes.writeUInt32LE(0, folder + at * 128 + field);
        }),
      /^the OLE container is damaged \(its directory\)/u,
    ],
    [
      'streams longer than the file',
      () =>
        changedHwp((bytes) => {
          const folder = 512 * (1 + bytes.readUInt32LE(48));
          for (const at of [1, 2, 3, 4]) bytes.writeUInt32LE(0xffffffff, folder + at * 128 + 120);
        }),
      /^the OLE container is damaged \(FileHeader is longer than the file\)/u,
    ],
    [
      'a body that is no packed text',
      () =>
        writeCompoundFile({
          FileHeader: Buffer.from(
            'HWP Document File'.padEnd(32, '\0') + '\0\u0003\0\u0005\u0001\0\0\0'.padEnd(300, '\0'),
            'latin1',
          ),
          'BodyText/Section0': Buffer.alloc(5000, 0x5a),
        }),
      /^the HWP document is damaged \(BodyText\/Section0 cannot be unpacked\)/u,
    ],
  ],
  pdf: [
    [
      'pages that hold themselves',
      () => pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>'),
      /^the PDF cannot be read \(Pages tree contains circular reference/u,
    ],
    [
      'a billion pages that are not there',
      () => pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>'),
      /^a PDF without text/u,
    ],
    [
      'a script and a file that it opens',
      () =>
        Buffer.from(
          writePdf([{ text: GOOD }])
            .toString('latin1')
            .replace(
              '/Type /Catalog',
              '/Type /Catalog /OpenAction <</S/JavaScript/JS(app.alert\\(1\\))>> /AA <</O <</S/Launch/F(calc.exe)>>>>',
            ),
          'latin1',
        ),
      READ,
    ],
    [
      'a stream that says that it is endless',
      () =>
        pdf(
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Kids[3 0 R]/Count 1>>',
          '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
          '<</Length 999999999999>>\nstream\nBT ET\nendstream',
        ),
      /^a PDF without text/u,
    ],
    [
      'objects that are each other',
      () => pdf('<</Type/Catalog/Pages 2 0 R>>', '3 0 R', '2 0 R'),
      /^the PDF cannot be read \(Invalid PDF structure/u,
    ],
  ],
  zip: [
    [
      'names that lead away',
      () => writeZip([{ name: '../../a.txt', data: GOOD }]),
      /^a name that leads out of the archive|^an archive without documents/u,
    ],
    [
      'names of signs that move a cursor',
      () => writeZip([{ name: '\u001b[2J\u202e.txt', data: GOOD }]),
      /^a name that leads out of the archive|^an archive without documents/u,
    ],
    [
      'more entries than it has',
      () => {
        const bytes = writeZip([{ name: 'a.txt', data: GOOD }]);
        bytes.writeUInt16LE(0xffff, bytes.length - 12);
        bytes.writeUInt16LE(0xffff, bytes.length - 14);
        return bytes;
      },
      /^the zip container is damaged/u,
    ],
    [
      'a directory that begins behind its end',
      () => {
        const bytes = writeZip([{ name: 'a.txt', data: GOOD }]);
        bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
        return bytes;
      },
      /^the zip container is damaged/u,
    ],
    [
      'archives in archives',
      () =>
        [1, 2, 3, 4, 5].reduce(
          (inner) => writeZip([{ name: 'a.zip', data: inner }]),
          writeZip([{ name: 'a.txt', data: GOOD }]),
        ),
      /^archives are nested more than 3 deep/u,
    ],
  ],
} as const satisfies Readonly<Record<string, readonly HostileDocument[]>>;
