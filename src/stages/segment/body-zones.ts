// Gives what belongs to the article its zone: `□ 지원 대상` → bullet, `붙임 1` → attachment, `| 구분 |` → table.
import type { Zone } from '../../core/types.js';
import { isContactLine } from './contacts.js';
import type { FurnitureLexicon } from './lexicon.js';
import { isProse } from '../../text/sentences.js';
import { isBullet } from './bullets.js';
import type { Piece, Reading } from './reading.js';

const ATTACHMENT_PATTERN =
  /^(?:[*※]\s?(?=[가-힣]{2}\s?\d))?[<[【(〔]?\s?(?<label>[가-힣]{2}\s?(?:자료)?)\s?\d{0,2}(?:-\d{1,2})?\s?(?:[>\]】)〕.:：]|\s|$)/u;
const LONGEST_ATTACHMENT_HEADING = 80;
const OUTLINED_PATTERN = /^[□■○◦ㅇ❍]/u;
/** `- 3년 동안 물류비 지원 -`: releases put their sub-headlines between dashes. */
const DASHED_PATTERN = /^[-–—]\s?\S.{0,120}$/u;
const CAPTION_OPENING_PATTERN = /^[<[(【▲△]?\s?사진\s?(?:설명|\d)?\s?[)\]>】=:.]/u;

function bodyZone(piece: Piece): { readonly zone: Zone; readonly rule: string } | undefined {
  const { words } = piece;
  if (CAPTION_OPENING_PATTERN.test(words)) return { zone: 'caption', rule: 'segment/caption' };
  if (/^[“"][^“"]{10,}[”"]$/u.test(words)) return { zone: 'quotation', rule: 'segment/quotation' };
  if (words.startsWith('|') || words.includes('\t')) return { zone: 'table', rule: 'segment/table-row' };
  if (isBullet(words)) return { zone: 'bullet', rule: 'segment/bullet' };
  return undefined;
}

/** `붙임 1`, `[별첨] 통계`; `<참고 : 용어 설명>` above more of the outline is a box of the text, no attachment. */
function isAttachmentHeading(words: string, lexicon: FurnitureLexicon, outlineGoesOn: boolean): boolean {
  if (words.length > LONGEST_ATTACHMENT_HEADING) return false;
  if (!lexicon.mayOpen('attachment', words) && !lexicon.mayOpen('reference', words)) return false;
  if (isProse(words)) return false;
  const match = ATTACHMENT_PATTERN.exec(words);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return false;
  if (lexicon.is('attachment', label)) return true;
  return lexicon.is('reference', label) && (!outlineGoesOn || /\d/u.test(match[0]));
}

/** The last paragraph of the release's own outline: `□ 이영 장관은 …고 말했다.` */
function lastOutlined(readings: readonly Reading[], lexicon: FurnitureLexicon): number {
  const attachments = readings.findIndex(({ line }) => isAttachmentHeading(line.words, lexicon, true));
  const own = attachments < 0 ? readings : readings.slice(0, attachments);
  return own.findLastIndex(({ line }) => OUTLINED_PATTERN.test(line.words) && isProse(line.words));
}

/** Gives every kept piece below the headline its zone. */
export function zoneBody(
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  lexicon: FurnitureLexicon,
): void {
  const outlined = lastOutlined(readings, lexicon);
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
      const heads = at > headline && isAttachmentHeading(piece.words, lexicon, at < outlined);
      attached ||= heads;
      if (piece.zone === 'caption' || piece.zone === 'contact') continue;
      const own = bodyZone(piece);
      if (layout === 'caption') [piece.zone, piece.rule] = ['caption', 'segment/caption'];
      else if (layout === 'table' || layout === 'cell') [piece.zone, piece.rule] = ['table', 'segment/table'];
      else if (isContactLine(piece.words, isProse(piece.words), lexicon))
        [piece.zone, piece.rule] = ['contact', 'segment/contact'];
      else if (attached)
        [piece.zone, piece.rule] = ['attachment', heads ? 'segment/attachment-heading' : 'segment/attachment'];
      else if (at > headline && at < firstProse && DASHED_PATTERN.test(piece.words))
        [piece.zone, piece.rule] = ['subtitle', 'segment/subtitle'];
      else if (own !== undefined) [piece.zone, piece.rule] = [own.zone, own.rule];
      else if (at > headline && at < firstProse) [piece.zone, piece.rule] = ['subtitle', 'segment/subtitle'];
    }
  }
}
