// Documents that somebody made to harm, small as they come: built here, so that nothing harmful lies in the repository.
import { deflateRawSync, crc32 } from 'node:zlib';
import { writeZip } from '../../tools/documents/write-zip.mjs';

const NAMESPACE = 'application/vnd.openxmlformats-officedocument';

/** A Word document with this body. */
export function docxOf(body: string): Buffer {
  return writeZip([
    {
      name: '[Content_Types].xml',
      data: `<Types><Override PartName="/word/document.xml" ContentType="${NAMESPACE}.wordprocessingml.document.main+xml"/></Types>`,
    },
    { name: 'word/document.xml', data: `<w:document><w:body>${body}</w:body></w:document>` },
  ]);
}

/** A spreadsheet with the heads 제목 and 본문, these rows below them, and these shared strings. */
export function xlsxOf(rows: string, strings = ''): Buffer {
  const head = ['제목', '본문'].map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('');
  return writeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: '<workbook/>' },
    { name: 'xl/sharedStrings.xml', data: `<sst>${strings}</sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet><sheetData><row>${head}</row>${rows}</sheetData></worksheet>`,
    },
  ]);
}

/** A mail whose only part is packed as quoted-printable. */
export function mailOf(body: string): Buffer {
  return Buffer.from(
    `From: a@b.example\r\nTo: c\r\nSubject: d\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`,
  );
}

/** An archive whose entries, `0.txt`, `1.txt`, …, all point at the same packed bytes. */
export function overlappingZip(count: number, text: string): Buffer {
  const data = Buffer.from(text);
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  const directory = Array.from({ length: count }, (_, at) => {
    const name = Buffer.from(`${String(at)}.txt`);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, name]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...directory, end]);
}
