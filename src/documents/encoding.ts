// Turns bytes into text: byte order mark, then strict UTF-8, then CP949 (`c1 df bc d2` → `중소`). Says where bytes
// cannot be read instead of putting replacement characters into the article.
import { isUtf8 } from 'node:buffer';
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { READING_NOTES } from '../messages/errors/reading.js';
import { toNfc } from '../text/nfc.js';
import { checkLength } from './effort.js';
import { readUtf8 } from './utf8.js';
import type { Texts } from '../messages/language.js';

const REPLACEMENT = '\ufffd';
const BINARY_MAGIC: readonly { readonly name: Texts; readonly bytes: readonly number[] }[] = [
  { name: DOCUMENT_ERRORS.pdf, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: DOCUMENT_ERRORS.zip, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: DOCUMENT_ERRORS.ole, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: DOCUMENT_ERRORS.png, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: DOCUMENT_ERRORS.jpeg, bytes: [0xff, 0xd8, 0xff] },
  { name: DOCUMENT_ERRORS.gif, bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: DOCUMENT_ERRORS.gzip, bytes: [0x1f, 0x8b, 0x08] },
];

/** What `binaryKind` says of a file that holds NUL bytes and begins like no format that is known. */
export const NUL_BYTES = DOCUMENT_ERRORS.binary;

type BomEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** The encoding that a byte order mark at the start states. */
export function bomEncoding(bytes: Uint8Array): BomEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // The mark of UTF-32 LE begins with that of UTF-16 LE, and no text begins with NUL.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** NULs at every second place, as Latin letters, spaces and line breaks have them in UTF-16. */
function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [even, odd] = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  // 가, 뀀 and a few others are syllables whose lower byte is NUL
  const isMixed = Math.min(even, odd) * 4 > Math.max(even, odd);
  if (even + odd < Math.max(2, head.length / 20) || isMixed) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * What to say of a file with NUL bytes: `t\0e\0x\0t\0` is UTF-16 that does not say so, which a spreadsheet may save.
 */
export function aboutNulBytes(head: Uint8Array): Texts {
  const wide = unmarkedUtf16(head);
  return wide === undefined ? NUL_BYTES : DOCUMENT_ERRORS.perhapsUtf16(wide);
}

/** What a file that is no text seems to be; undefined for text. Looks at the first bytes only. */
export function binaryKind(head: Uint8Array): Texts | undefined {
  const magic = BINARY_MAGIC.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (magic !== undefined) return magic.name;
  const encoding = bomEncoding(head);
  return (encoding === undefined || encoding === 'utf-8') && head.includes(0) ? NUL_BYTES : undefined;
}

/** Offset of the first byte that strict UTF-8 forbids, and how many characters of three bytes stand before it. */
function utf8Fault(bytes: Uint8Array): { readonly offset: number; readonly threeByteCharacters: number } | undefined {
  let threeByteCharacters = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    const sequence = bytes.subarray(at, at + length);
    if (length === 0 || sequence.length < length || !isUtf8(sequence)) return { offset: at, threeByteCharacters };
    if (length === 3) threeByteCharacters += 1;
    at += length;
  }
  return undefined;
}

/** Takes the mark of byte order away, as `readUtf8` does. */
async function decodeWithIconv(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(bytes, encoding);
  const fault = text.indexOf(REPLACEMENT);
  if (fault < 0) return text;
  const offset = iconv.encode(text.slice(0, fault), encoding).length;
  throw new UserError(DOCUMENT_ERRORS.badByte(encoding, String(offset)));
}

function decodeUtf8(bytes: Uint8Array): string {
  const fault = isUtf8(bytes) ? undefined : utf8Fault(bytes);
  if (fault !== undefined) {
    throw new UserError(DOCUMENT_ERRORS.badUtf8(String(fault.offset)));
  }
  return readUtf8(bytes);
}

/** Names under which Windows, browsers and old servers speak of the Korean code page; CP949 holds them all. */
const KOREAN_CODE_PAGE_PATTERN =
  /^(?:cp-?949|ms-?949|uhc|windows-949|x-windows-949|euc-?kr|ks_?c_?5601.*|ksc5601|korean)$/iu;

function encodingName(name: string): string {
  const trimmed = name.trim();
  if (KOREAN_CODE_PAGE_PATTERN.test(trimmed)) return 'cp949';
  return /^utf-?8$/iu.test(trimmed) ? 'utf-8' : trimmed.toLowerCase();
}

/** @throws UserError when no such encoding is known. */
export async function checkEncoding(name: string): Promise<void> {
  const { default: iconv } = await import('iconv-lite');
  // iconv-lite counts transfer encodings among its own
  if (/^(?:base64|hex|binary|utf-?7.*)$/iu.test(name.trim()) || !iconv.encodingExists(encodingName(name))) {
    throw new UserError(DOCUMENT_ERRORS.unknownEncoding(name));
  }
}

/** Whether text can be read by this name; the name comes from a document, and may be anything. */
export async function isKnownEncoding(name: string): Promise<boolean> {
  if (name.trim() === '') return false;
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(encodingName(name));
}

const HANGUL_PATTERN = /\p{Script=Hangul}/gu;
/** Hanja, signs and full-width letters stand between Hangul; other languages read as CP949 are mostly Hanja. */
const SHARE_OF_HANGUL = 0.8;

/** What bytes say in the Korean code page, where they are Korean whatever their document declares. */
async function decodeKorean(bytes: Uint8Array): Promise<string | undefined> {
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(bytes, 'cp949');
  if (text.includes(REPLACEMENT)) return undefined;
  const letters = text.match(/[^\p{ASCII}\p{P}\p{S}\p{Z}]/gu)?.length ?? 0;
  const hangul = text.match(HANGUL_PATTERN)?.length ?? 0;
  return hangul >= 2 && hangul >= letters * SHARE_OF_HANGUL ? text : undefined;
}

const ISO_2022_KR_SIGN = '\u001b$)C';

/** ISO-2022-KR (RFC 1557) writes Hangul between two signs with the highest bit taken away. */
function fromSevenBits(bytes: Uint8Array): Uint8Array {
  const plain: number[] = [];
  let inHangul = false;
  for (const byte of Buffer.from(new TextDecoder('latin1').decode(bytes).replace(ISO_2022_KR_SIGN, ''), 'latin1')) {
    if (byte === 0x0e || byte === 0x0f) inHangul = byte === 0x0e;
    else plain.push(inHangul && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte);
    // A line ends in plain letters, whatever was forgotten.
    if (byte === 0x0a) inHangul = false;
  }
  return Uint8Array.from(plain);
}

export interface DecodeOptions {
  readonly forced?: string | undefined;
  readonly declared?: string | undefined;
  /** The text of the bytes, where they are known to be UTF-8. */
  readonly utf8?: string | undefined;
  /** Is told what was assumed about the encoding, where it is not plain UTF-8. */
  readonly note?: Note | undefined;
}

/** Takes one plain sentence about how a document was read. */
export type Note = (message: Texts) => void;

/**
 * Decodes a whole document (or line). `forced` wins over everything, `declared` (an HTML charset) is tried after
 * strict UTF-8, because pages saved by a browser are UTF-8 whatever they declare; what reads as Hangul is Korean even where it is
 * said to be Latin letters.
 * @throws UserError naming the offset of the first byte that cannot be read.
 */
export async function decode(
  bytes: Uint8Array,
  { forced, declared, utf8, note = () => undefined }: DecodeOptions = {},
): Promise<string> {
  if (forced !== undefined) {
    const name = encodingName(forced);
    return name === 'utf-8' ? decodeUtf8(bytes) : await decodeWithIconv(bytes, name);
  }
  if (declared !== undefined && /^iso-?2022-?kr$/iu.test(declared.trim())) {
    note(READING_NOTES.declared('ISO-2022-KR'));
    return await decodeWithIconv(fromSevenBits(bytes), 'cp949');
  }
  // Seven bits of Japanese are plain ASCII to everybody who does not ask.
  if (declared !== undefined && /^(?:cs)?iso-?2022-?jp/iu.test(declared.trim())) {
    return new TextDecoder('iso-2022-jp').decode(bytes);
  }
  // So are letters that UTF-7 (RFC 2152) writes, which old programs of mail send.
  if (declared !== undefined && /^(?:unicode-1-1-)?utf-7$/iu.test(declared.trim())) {
    return await decodeWithIconv(bytes, 'utf-7');
  }
  if (utf8 !== undefined) return utf8;
  const marked = bomEncoding(bytes);
  if (marked === 'utf-8') return decodeUtf8(bytes);
  if (marked !== undefined) {
    note(READING_NOTES.byMark(marked.toUpperCase()));
    return await decodeWithIconv(bytes, marked);
  }
  if (isUtf8(bytes)) return readUtf8(bytes);
  const fault = utf8Fault(bytes);
  // Hangul in CP949 never looks like several UTF-8 characters of three bytes: such a file is UTF-8 with a broken byte.
  if (fault !== undefined && fault.threeByteCharacters >= 2) return decodeUtf8(bytes);
  if (declared !== undefined) {
    const name = encodingName(declared);
    const { default: iconv } = await import('iconv-lite');
    if (name !== 'utf-8' && iconv.encodingExists(name)) {
      const korean = name === 'cp949' || /^(?:utf|ucs)/u.test(name) ? undefined : await decodeKorean(bytes);
      if (korean !== undefined) {
        note(READING_NOTES.koreanThoughDeclared(declared.trim()));
        return korean;
      }
      note(READING_NOTES.declared(name.toUpperCase()));
      return await decodeWithIconv(bytes, name);
    }
  }
  try {
    const text = await decodeWithIconv(bytes, 'cp949');
    note(READING_NOTES.korean);
    return text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(DOCUMENT_ERRORS.noEncoding(String(fault?.offset ?? 0)));
  }
}

/**
 * `\r\n` and lone `\r` → `\n`, then NFC: the text that offsets of a file refer to.
 * @throws UserError where it is longer than an article may be.
 */
export function toArticleText(decoded: string, note?: Note): string {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
  checkLength(text);
  const composed = toNfc(text);
  if (composed !== text) note?.(READING_NOTES.composed);
  return composed;
}
