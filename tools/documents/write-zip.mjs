// Writes ZIP files for tests: whole ones, and with `declaredSize` such as lie about what they hold.
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @param entries `{ name, data, store?, declaredSize?, flags?, rawName? }`; `data` a string or bytes
 * @returns the bytes of the file
 */
export function writeZip(entries) {
  const chunks = [];
  const directory = [];
  let offset = 0;
  for (const { name, data, store = false, declaredSize, flags = 0x800, rawName } of entries) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
    const packed = store ? bytes : deflateRawSync(bytes);
    const nameBytes = rawName ?? Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(store ? 0 : 8, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredSize ?? bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, nameBytes]));
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}
