// Writes HWP 5 files for tests: records, deflated, in an OLE compound file.
import { deflateRawSync } from 'node:zlib';

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/** @param streams `{ 'BodyText/Section0': bytes }`; every stream takes sectors of its own, so it is made 4 KB at least */
export function writeCompoundFile(streams) {
  const sectors = [];
  const fat = [];
  const addChain = (bytes) => {
    const count = Math.max(1, Math.ceil(bytes.length / SECTOR));
    const start = sectors.length;
    for (let at = 0; at < count; at += 1) {
      const sector = Buffer.alloc(SECTOR);
      bytes.copy(sector, 0, at * SECTOR, Math.min(bytes.length, (at + 1) * SECTOR));
      sectors.push(sector);
      fat.push(at + 1 < count ? start + at + 1 : END_OF_CHAIN);
    }
    return start;
  };
  const entries = [{ name: 'Root Entry', kind: 5, start: END_OF_CHAIN, size: 0, child: FREE, right: FREE }];
  const folders = new Map([['', 0]]);
  const lastChild = new Map();
  const link = (parent, index) => {
    const before = lastChild.get(parent);
    if (before === undefined) entries[parent].child = index;
    else entries[before].right = index;
    lastChild.set(parent, index);
  };
  const add = (parent, entry) => {
    const index = entries.push({ child: FREE, right: FREE, ...entry }) - 1;
    link(parent, index);
    return index;
  };
  for (const [path, bytes] of Object.entries(streams)) {
    const [folder, name] = path.includes('/') ? path.split('/') : ['', path];
    if (!folders.has(folder)) folders.set(folder, add(0, { name: folder, kind: 1, start: 0, size: 0 }));
    add(folders.get(folder), { name, kind: 2, start: addChain(bytes), size: bytes.length });
  }
  const directory = Buffer.concat(
    entries.map(({ name, kind, start, size, child, right }) => {
      const entry = Buffer.alloc(128);
      entry.write(name, 0, 'utf16le');
      entry.writeUInt16LE((name.length + 1) * 2, 64);
      entry.writeUInt8(kind, 66);
      entry.writeUInt8(1, 67);
      entry.writeUInt32LE(FREE, 68);
      entry.writeUInt32LE(right, 72);
      entry.writeUInt32LE(child, 76);
      entry.writeUInt32LE(start >>> 0, 116);
      entry.writeUInt32LE(size, 120);
      return entry;
    }),
  );
  const directoryStart = addChain(directory);
  const perSector = SECTOR / 4;
  let fatCount = 1;
  while (fatCount * perSector < fat.length + fatCount) fatCount += 1;
  const fatStart = sectors.length;
  for (let at = 0; at < fatCount; at += 1) fat.push(FAT_SECTOR);
  const table = Buffer.alloc(fatCount * SECTOR, 0xff);
  fat.forEach((next, at) => table.writeUInt32LE(next, at * 4));
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatCount, 44);
  header.writeUInt32LE(directoryStart, 48);
  // No stream is small: the stream of small ones stays empty.
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  for (let at = 0; at < fatCount; at += 1) header.writeUInt32LE(fatStart + at, 76 + at * 4);
  return Buffer.concat([header, ...sectors, table]);
}

function record(tag, level, data) {
  const isLong = data.length >= 0xfff;
  const header = Buffer.alloc(isLong ? 8 : 4);
  header.writeUInt32LE(((isLong ? 0xfff : data.length) * 2 ** 20 + level * 2 ** 10 + tag) >>> 0, 0);
  if (isLong) header.writeUInt32LE(data.length, 4);
  return Buffer.concat([header, data]);
}

const CONTROL = { section: 2, table: 11, note: 17 };

/** The eight characters that stand in the text for a control. */
function controlCharacters(code, name) {
  const characters = Buffer.alloc(16);
  characters.writeUInt16LE(code, 0);
  characters.write([...name].reverse().join(''), 2, 'latin1');
  characters.writeUInt16LE(code, 14);
  return characters;
}

function controlHeader(level, name) {
  const data = Buffer.alloc(44);
  data.write([...name].reverse().join(''), 0, 'latin1');
  return record(71, level, data);
}

function paragraph(text, level, isLast, controls = []) {
  const characters = [...controls.map(({ code, name }) => controlCharacters(code, name))];
  const content = Buffer.concat([...characters, Buffer.from(`${text}\r`, 'utf16le')]);
  const header = Buffer.alloc(24);
  header.writeUInt32LE((content.length / 2 + (isLast ? 0x80000000 : 0)) >>> 0, 0);
  return Buffer.concat([
    record(66, level, header),
    record(67, level + 1, content),
    record(68, level + 1, Buffer.alloc(8)),
    ...controls.map(({ name, children }) => Buffer.concat([controlHeader(level + 1, name), ...children])),
  ]);
}

function cell(given, level, at, row) {
  const { text, column = at, columns = 1, rows = 1 } = typeof given === 'string' ? { text: given } : given;
  const list = Buffer.alloc(34);
  list.writeUInt32LE(1, 0);
  list.writeUInt16LE(column, 8);
  list.writeUInt16LE(row, 10);
  list.writeUInt16LE(columns, 12);
  list.writeUInt16LE(rows, 14);
  return Buffer.concat([record(72, level, list), paragraph(text, level, true)]);
}

function table(rows, level) {
  return {
    code: CONTROL.table,
    name: 'tbl ',
    children: [
      record(77, level, Buffer.alloc(22)),
      ...rows.flatMap((cells, row) => cells.map((given, at) => cell(given, level, at, row))),
    ],
  };
}

function note(text, level) {
  return {
    code: CONTROL.note,
    name: 'fn  ',
    children: [record(72, level, Buffer.alloc(8)), paragraph(text, level, true)],
  };
}

/**
 * @param parts `{ text, note? }` for a paragraph, `{ cells }` for a row of a table
 * @param options `flags` of the header, `compress`
 * @returns the bytes of an HWP 5 file
 */
export function writeHwp(parts, { flags = 1, compress = true } = {}) {
  const groups = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.cells && last?.rows) last.rows.push(part.cells);
    else groups.push(part.cells ? { rows: [part.cells] } : part);
  }
  const body = Buffer.concat(
    groups.map((part, at) => {
      const isLast = at === groups.length - 1;
      if (part.rows) return paragraph('', 0, isLast, [table(part.rows, 2)]);
      return paragraph(part.text, 0, isLast, part.note ? [note(part.note, 2)] : []);
    }),
  );
  const header = Buffer.alloc(256);
  header.write('HWP Document File', 0, 'latin1');
  header.writeUInt32LE(0x05000300, 32);
  header.writeUInt32LE(flags, 36);
  return writeCompoundFile({
    FileHeader: header,
    DocInfo: deflateRawSync(Buffer.alloc(64)),
    'BodyText/Section0': compress ? deflateRawSync(body) : body,
  });
}
