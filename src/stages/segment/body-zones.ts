// Gives what belongs to the article its zone: `□ 지원 대상` → bullet, `붙임 1` → attachment, `| 구분 |` → table.
import type { Zone } from '../../types.js';
import { isContactLine } from './contacts.js';
import type { FurnitureLexicon } from './lexicon.js';
import { isBullet, isProse } from './line.js';
import type { Piece, Reading } from './reading.js';

const ATTACHMENT_PATTERN =
  /^[<[【(〔]?\s?(?<label>[가-힣]{2}\s?(?:자료)?)\s?\d{0,2}(?:-\d{1,2})?\s?(?:[>\]】)〕.:：]|\s|$)/u;
const CAPTION_OPENING_PATTERN = /^[<[(【▲△]?\s?사진\s?(?:설명|\d)?\s?[)\]>】=:.]/u;

function bodyZone(piece: Piece): { readonly zone: Zone; readonly rule: string } | undefined {
  const { words } = piece;
  if (CAPTION_OPENING_PATTERN.test(words)) return { zone: 'caption', rule: 'segment/caption' };
  if (/^[“"][^“"]{10,}[”"]$/u.test(words)) return { zone: 'quotation', rule: 'segment/quotation' };
  if (words.startsWith('|') || words.includes('\t')) return { zone: 'table', rule: 'segment/table-row' };
  if (isBullet(words)) return { zone: 'bullet', rule: 'segment/bullet' };
  return undefined;
}

function isAttachmentHeading(words: string, lexicon: FurnitureLexicon): boolean {
  if (words.length > 80 || isProse(words)) return false;
  const label = ATTACHMENT_PATTERN.exec(words)?.groups?.['label'];
  return label !== undefined && lexicon.is('attachment', label);
}

/** Gives every kept piece below the headline its zone. */
export function zoneBody(
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  lexicon: FurnitureLexicon,
): void {
  let attached = false;
  for (const [at, reading] of readings.entries()) {
    const { layout } = reading;
    for (const piece of reading.pieces) {
      if (piece.zone === 'boilerplate') continue;
      if (at === headline) {
        if (piece === reading.pieces.find(({ zone }) => zone !== 'boilerplate')) {
          piece.zone = 'headline';
          piece.rule = 'segment/headline';
        }
        continue;
      }
      if (at > headline && isAttachmentHeading(piece.words, lexicon)) attached = true;
      if (piece.zone === 'caption' || piece.zone === 'contact') continue;
      const own = bodyZone(piece);
      if (layout === 'caption') [piece.zone, piece.rule] = ['caption', 'segment/caption'];
      else if (layout === 'table' || layout === 'cell') [piece.zone, piece.rule] = ['table', 'segment/table'];
      else if (isContactLine(piece.words, isProse(piece.words), lexicon))
        [piece.zone, piece.rule] = ['contact', 'segment/contact'];
      else if (attached) [piece.zone, piece.rule] = ['attachment', 'segment/attachment'];
      else if (own !== undefined) [piece.zone, piece.rule] = [own.zone, own.rule];
      else if (firstProse >= 0 && at < firstProse && at > headline)
        [piece.zone, piece.rule] = ['subtitle', 'segment/subtitle'];
    }
  }
}
