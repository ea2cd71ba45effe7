// Writes HWPX, DOCX and XLSX files of an article for tests, with no more in them than a reader may count on.
import { writeZip } from './write-zip.mjs';

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Rows that follow each other belong to one table. */
function group(parts) {
  const groups = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.cells && last?.rows) last.rows.push(part.cells);
    else groups.push(part.cells ? { rows: [part.cells] } : part);
  }
  return groups;
}

/** Cuts a text into two runs, as editors do wherever somebody touched it. */
function halves(text) {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)];
}

const HWPML = 'http://www.hancom.co.kr/hwpml/2011';

/**
 * @param parts `{ text, isTitle?, note? }` for a paragraph, `{ cells }` for a row of a table
 * @param options `pictures`: their bytes
 * @returns the bytes of a HWPX file
 */
export function writeHwpx(parts, { pictures = [] } = {}) {
  const note = (text) =>
    `<hp:ctrl><hp:footNote number="1"><hp:subList id="">${paragraph(text)}</hp:subList></hp:footNote></hp:ctrl>`;
  const runs = (text, after = '') => {
    const [first, second] = halves(text);
    const run = (words, more = '') => `<hp:run charPrIDRef="0"><hp:t>${escape(words)}</hp:t>${more}</hp:run>`;
    return run(first, after) + run(second);
  };
  const paragraph = (text, after) =>
    `<hp:p id="0" paraPrIDRef="0" styleIDRef="0">${runs(text, after)}<hp:linesegarray><hp:lineseg textpos="0"/></hp:linesegarray></hp:p>`;
  const cell = (given) => {
    const { text, column = 0, columns = 1, rows = 1 } = typeof given === 'string' ? { text: given } : given;
    return `<hp:tc><hp:subList id="">${paragraph(text)}</hp:subList><hp:cellAddr colAddr="${column}"/><hp:cellSpan colSpan="${columns}" rowSpan="${rows}"/></hp:tc>`;
  };
  const table = (rows) =>
    `<hp:p id="0" styleIDRef="0"><hp:run><hp:tbl rowCnt="${rows.length}">${rows
      .map((cells) => `<hp:tr>${cells.map(cell).join('')}</hp:tr>`)
      .join('')}</hp:tbl></hp:run></hp:p>`;
  const body = group(parts)
    .map((part) => (part.rows ? table(part.rows) : paragraph(part.text, part.note ? note(part.note) : '')))
    .join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';
  return writeZip([
    { name: 'mimetype', data: 'application/hwp+zip', store: true },
    { name: 'META-INF/manifest.xml', data: `${declaration}<odf:manifest xmlns:odf="urn:o"/>` },
    { name: 'Contents/content.hpf', data: `${declaration}<opf:package xmlns:opf="http://www.idpf.org/2007/opf/"/>` },
    {
      name: 'Contents/header.xml',
      data: `${declaration}<hh:head xmlns:hh="${HWPML}/head"><hh:style id="0" type="PARA" name="바탕글"/></hh:head>`,
    },
    {
      name: 'Contents/section0.xml',
      data: `${declaration}<hs:sec xmlns:hs="${HWPML}/section" xmlns:hp="${HWPML}/paragraph">${body}</hs:sec>`,
    },
    ...pictures.map((data, at) => ({ name: `BinData/image${at + 1}.jpg`, data, store: true })),
  ]);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** @returns the bytes of a DOCX file; parts as for `writeHwpx` */
export function writeDocx(parts) {
  const notes = [];
  const run = (text) => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  const paragraph = (text, { isTitle, note } = {}) => {
    const [first, second] = halves(text);
    const style = isTitle ? '<w:pPr><w:pStyle w:val="a1"/></w:pPr>' : '';
    const reference = note ? `<w:r><w:footnoteReference w:id="${notes.push(note)}"/></w:r>` : '';
    return `<w:p>${style}${run(first)}${reference}${run(second)}</w:p>`;
  };
  const cell = (text, columns, merge) => {
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
    return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
  };
  const table = (rows) => {
    /** Cells that go on into the rows below, by their first column. */
    const open = new Map();
    const row = (cells) => {
      const written = [];
      let column = 0;
      const goOn = () => {
        for (let above = open.get(column); above?.rows > 0; above = open.get(column)) {
          above.rows -= 1;
          written.push(cell('', above.columns, '<w:vMerge/>'));
          column += above.columns;
        }
      };
      for (const given of cells) {
        const { text, columns = 1, rows = 1 } = typeof given === 'string' ? { text: given } : given;
        goOn();
        open.set(column, { columns, rows: rows - 1 });
        written.push(cell(text, columns, rows > 1 ? '<w:vMerge w:val="restart"/>' : ''));
        column += columns;
      }
      goOn();
      return `<w:tr>${written.join('')}</w:tr>`;
    };
    return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
  };
  const body = group(parts)
    .map((part) => (part.rows ? table(part.rows) : paragraph(part.text, part)))
    .join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const footnotes = notes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text)}</w:footnote>`).join('');
  return writeZip([
    { name: '[Content_Types].xml', data: `${declaration}<Types/>` },
    {
      name: 'word/styles.xml',
      data: `${declaration}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style></w:styles>`,
    },
    { name: 'word/footnotes.xml', data: `${declaration}<w:footnotes xmlns:w="${WORD}">${footnotes}</w:footnotes>` },
    {
      name: 'word/document.xml',
      data: `${declaration}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

/** @returns the bytes of an XLSX file with one sheet; a cell is a text or a number */
export function writeXlsx(rows) {
  const strings = [];
  const letters = (column) =>
    (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
  const cell = (value, row, column) => {
    const reference = `${letters(column)}${row + 1}`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    return `<c r="${reference}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  };
  const sheet = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`)
    .join('');
  return writeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="sheet" sheetId="1"/></sheets></workbook>' },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst>${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    },
  ]);
}
