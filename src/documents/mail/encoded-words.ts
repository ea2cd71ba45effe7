// Words of headers that are written in ASCII (RFC 2047): =?utf-8?B?7KSR6riw67aA?= → 중기부. Programs that know no
// standard write the bytes of their code page as they are.
import { UserError } from '../../core/errors.js';
import { toNfc } from '../../text/nfc.js';
import { decode } from '../encoding.js';
import { fromQuotedPrintable } from './transfer.js';

const ENCODED_WORD_PATTERN =
  /=\?(?<charset>[\w.:+-]{1,40})(?:\*[A-Za-z-]{1,20})?\?(?<kind>[BbQq])\?(?<data>[^?]{0,4000})\?=/gu;

interface Piece {
  readonly bytes: readonly Buffer[];
  /** Undefined for what stands there as it is. */
  readonly charset: string | undefined;
}

function wordBytes(kind: string, data: string): Buffer {
  if (kind.toUpperCase() === 'B') return Buffer.from(data, 'base64');
  return fromQuotedPrintable(data.replaceAll('_', ' '));
}

/** Words of one charset that follow each other are one piece: a letter may begin in one and end in the next. */
function toPieces(raw: string): readonly Piece[] {
  const pieces: { readonly bytes: Buffer[]; readonly charset: string | undefined }[] = [];
  let at = 0;
  for (const match of raw.matchAll(ENCODED_WORD_PATTERN)) {
    const { charset = '', kind = '', data = '' } = match.groups ?? {};
    const between = raw.slice(at, match.index);
    // Blanks between two such words only part them.
    if (between.trim() !== '' || pieces.length === 0)
      pieces.push({ bytes: [Buffer.from(between, 'latin1')], charset: undefined });
    const bytes = wordBytes(kind, data);
    const before = pieces.at(-1);
    if (before?.charset === charset.toLowerCase()) before.bytes.push(bytes);
    else pieces.push({ bytes: [bytes], charset: charset.toLowerCase() });
    at = match.index + match[0].length;
  }
  pieces.push({ bytes: [Buffer.from(raw.slice(at), 'latin1')], charset: undefined });
  return pieces;
}

/** A title with a letter that cannot be read is better than none; the text of the mail is read strictly. */
async function decodePiece({ bytes: parts, charset }: Piece, forced: string | undefined): Promise<string> {
  const bytes = Buffer.concat(parts);
  try {
    return await decode(bytes, charset === undefined ? { forced } : { declared: charset });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new TextDecoder('utf-8').decode(bytes).replaceAll('\ufffd', '');
  }
}

/** @param raw one character a byte. @param forced the encoding of words that stand there as they are. */
export async function readWords(raw: string, forced: string | undefined): Promise<string> {
  let text = '';
  for (const piece of toPieces(raw)) text += await decodePiece(piece, forced);
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}
