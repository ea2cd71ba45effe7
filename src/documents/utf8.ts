// Bytes that are known to be UTF-8 as text. The decoder of the platform checks them once more and costs three times as
// much on Korean, whose syllables take three bytes each.

/** Longer texts are left to the platform, which needs no room of its own for them. */
const LONGEST = 1 << 18;
const units = new Uint16Array(LONGEST);
const unitBytes = Buffer.from(units.buffer);

/**
 * The text of bytes that `isUtf8` has found valid, without the byte order mark.
 * `ec a4 91 ec 86 8c` → `중소`
 */
export function readUtf8(bytes: Uint8Array): string {
  if (bytes.length > LONGEST) return new TextDecoder('utf-8').decode(bytes);
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let length = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length] = lead;
      at += 1;
    } else if (lead < 0xe0) {
      units[length] = ((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      at += 2;
    } else {
      const middle = (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      if (lead < 0xf0) {
        units[length] = ((lead & 0x0f) << 12) | middle;
        at += 3;
      } else {
        const beyond = (((lead & 0x07) << 18) | (middle << 6) | ((bytes[at + 3] ?? 0) & 0x3f)) - 0x10000;
        units[length] = 0xd800 | (beyond >> 10);
        length += 1;
        units[length] = 0xdc00 | (beyond & 0x3ff);
        at += 4;
      }
    }
    length += 1;
  }
  return unitBytes.toString('utf16le', 0, 2 * length);
}
