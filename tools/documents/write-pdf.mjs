// Writes small PDF files of Korean text with fonts that are not embedded, as office programs of the nineties and
// print drivers do: `writePdf([{ text: '중기부는 …' }], { font: 'ucs2' })`. For tests; reads nothing, needs nothing.
import { deflateSync } from 'node:zlib';

const PAGE = { width: 595, height: 842, left: 60, right: 60, top: 70, bottom: 70 };
const LEADING = 1.7;

function utf16(text) {
  return [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
}

/** Half-width for ASCII, full-width for everything else, in thousandths of the font size. */
function advance(character) {
  return character.charCodeAt(0) < 0x80 ? 500 : 1000;
}

function widthOf(text, size) {
  let width = 0;
  for (const character of text) width += advance(character);
  return (width * size) / 1000;
}

/** Lines that fit; words are kept whole, or cut wherever the line is full. */
function wrap(text, size, width, by) {
  const lines = [];
  let line = '';
  const units = by === 'character' ? [...text] : text.split(/(?<=\s)/u);
  for (const unit of units) {
    if (line !== '' && widthOf((line + unit).trimEnd(), size) > width) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const FONTS = {
  // The code of a character is its UTF-16 code unit.
  ucs2: { encoding: '/UniKS-UCS2-H', hex: utf16 },
  // The code of a character is a glyph number, here the same; only the ToUnicode table says which letter it is.
  tounicode: { encoding: '/Identity-H', hex: utf16, toUnicode: true },
};

/** A font whose codes are CP949, for which the caller gives the encoder. */
export function uhcFont(encode) {
  return { encoding: '/KSCms-UHC-H', hex: (text) => Buffer.from(encode(text)).toString('hex') };
}

function toUnicodeMap() {
  const ranges = [];
  for (let high = 0; high < 256; high += 1) {
    const byte = high.toString(16).padStart(2, '0');
    ranges.push(`<${byte}00> <${byte}ff> <${byte}00>`);
  }
  const blocks = [];
  for (let at = 0; at < ranges.length; at += 100) {
    const part = ranges.slice(at, at + 100);
    blocks.push(`${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own-UCS2 def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

/** Lines of a part, each with the room that it takes: [{ gap, size, text | cells }]. */
function toBoxes(part, width, by) {
  const size = part.isTitle ? 16 : 10;
  if (part.cells) return [{ gap: 0, size, cells: part.cells }];
  return wrap(part.text, size, width, by).map((text, at) => ({ gap: at === 0 ? size * 0.8 : 0, size, text }));
}

/** Places the parts on pages: [{ x, y, size, text }] for each page. */
function place(parts, { by, columns, pageNumbers, keepBlanks }) {
  const pages = [];
  const gutter = 24;
  const full = PAGE.width - PAGE.left - PAGE.right;
  const narrow = (full - gutter * (columns - 1)) / columns;
  let page;
  let y = 0;
  const newPage = () => {
    page = [];
    pages.push(page);
    y = PAGE.height - PAGE.top;
    if (pageNumbers) page.push({ x: PAGE.width / 2 - 10, y: 40, size: 9, text: `- ${pages.length} -` });
  };
  const draw = (box, x, at) => {
    const texts = box.cells ?? [box.text];
    texts.forEach((text, cell) => {
      const left = x + (box.cells ? (cell * full) / texts.length : 0);
      page.push({ x: left, y: at, size: box.size, text: keepBlanks ? text : text.trimEnd() });
    });
  };
  const heightOf = ({ gap, size }) => gap + size * LEADING;
  newPage();
  let run = [];
  /** Columns of equal height, on as many pages as it takes. */
  const flush = () => {
    while (run.length > 0) {
      const total = run.reduce((sum, box) => sum + heightOf(box), 0);
      const height = Math.min(y - PAGE.bottom, total / columns + 20);
      const top = y;
      for (let column = 0; column < columns; column += 1) {
        let at = top;
        while (run.length > 0 && at - heightOf(run[0]) >= top - height) {
          const box = run.shift();
          at -= heightOf(box);
          draw(box, PAGE.left + column * (narrow + gutter), at);
        }
        y = Math.min(y, at);
      }
      if (run.length > 0) newPage();
    }
  };
  for (const part of parts) {
    const wide = part.isTitle || part.cells || columns === 1;
    const boxes = toBoxes(part, wide ? full : narrow, by);
    if (!wide) {
      run.push(...boxes);
      continue;
    }
    flush();
    for (const box of boxes) {
      if (y - heightOf(box) < PAGE.bottom) newPage();
      y -= heightOf(box);
      draw(box, PAGE.left, y);
    }
  }
  flush();
  return pages;
}

/**
 * @param parts `{ text, isTitle? }` for a paragraph, `{ cells }` for a row of a table
 * @param options `font` 'ucs2', 'tounicode' or a font of `uhcFont`; `by` 'word' or 'character' for the wrapping;
 *   `columns` of the text; `keepBlanks` at the ends of lines; `pageNumbers`; `compress`
 * @returns the bytes of the file
 */
export function writePdf(parts, options = {}) {
  const settings = {
    by: 'word',
    columns: 1,
    keepBlanks: false,
    pageNumbers: false,
    compress: true,
    pictures: [],
    ...options,
  };
  const font = typeof settings.font === 'object' ? settings.font : FONTS[settings.font ?? 'ucs2'];
  const pages = place(parts, settings);
  const objects = [];
  const add = (body) => objects.push(body);
  const stream = (text) => {
    const bytes = settings.compress ? deflateSync(Buffer.from(text, 'latin1')) : Buffer.from(text, 'latin1');
    const filter = settings.compress ? ' /Filter /FlateDecode' : '';
    return Buffer.concat([
      Buffer.from(`<< /Length ${bytes.length}${filter} >>\nstream\n`, 'latin1'),
      bytes,
      Buffer.from('\nendstream', 'latin1'),
    ]);
  };
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const map = font.toUnicode === true ? ` /ToUnicode ${6 + pages.length * 2} 0 R` : '';
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding ${font.encoding} /DescendantFonts [4 0 R]${map} >>`,
  );
  const ordering = font.toUnicode === true ? '(Identity)' : '(Korea1)';
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering ${ordering} /Supplement 0 >> /DW 1000 ${font.toUnicode === true ? '/W [32 126 500]' : '/W [1 95 500]'} /FontDescriptor 5 0 R >>`,
  );
  add(
    '<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -148 1001 880] /ItalicAngle 0 /Ascent 880 /Descent -148 /CapHeight 700 /StemV 80 >>',
  );
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
    );
    const drawn = page.map(
      ({ x, y, size, text }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${font.hex(text)}> Tj ET`,
    );
    add(stream(drawn.join('\n')));
  }
  if (font.toUnicode === true) add(stream(toUnicodeMap()));
  for (const data of settings.pictures) {
    const head = `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${data.length} >>`;
    add(Buffer.concat([Buffer.from(`${head}\nstream\n`), data, Buffer.from('\nendstream')]));
  }
  const chunks = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = [];
  let length = chunks[0].length;
  objects.forEach((body, at) => {
    const bytes = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`, 'latin1'),
      Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'),
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    offsets.push(length);
    length += bytes.length;
    chunks.push(bytes);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(chunks);
}
