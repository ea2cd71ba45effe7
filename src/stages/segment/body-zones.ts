// Gives what belongs to the article its zone: `□ 지원 대상` → bullet, `붙임 1` → attachment, `| 구분 |` → table.
import type { Zone } from '../../core/types.js';
import { isContactLine } from './contacts.js';
import type { FurnitureLexicon } from './lexicon.js';
import { isProse } from '../../text/sentences.js';
import { isBullet } from './bullets.js';
import type { Reading } from './reading.js';

const ATTACHMENT_PATTERN =
  /^(?:[*※]\s?(?=[가-힣]{2}\s?\d))?[<[【(〔]?\s?(?<label>[가-힣]{2}\s?(?:자료)?)\s?\d{0,2}(?:-\d{1,2})?\s?(?:[>\]】)〕.:：]|\s|$)/u;
const LONGEST_ATTACHMENT_HEADING = 80;
const OUTLINED_PATTERN = /^[□■○◦ㅇ❍]/u;
/** `- 3년 동안 물류비 지원 -`: releases put their sub-headlines between dashes. */
const DASHED_PATTERN = /^[-–—]\s?\S.{0,120}$/u;
const CAPTION_OPENING_PATTERN = /^[<[(【▲△]?\s?사진\s?(?:설명|\d)?\s?[)\]>】=:.]/u;

type ZoneAndRule = readonly [Zone, string];

/** What a line looks like by itself. */
function bodyZone(words: string): ZoneAndRule | undefined {
  if (CAPTION_OPENING_PATTERN.test(words)) return ['caption', 'segment/caption'];
  if (/^[“"][^“"]{10,}[”"]$/u.test(words)) return ['quotation', 'segment/quotation'];
  if (words.startsWith('|') || words.includes('\t')) return ['table', 'segment/table-row'];
  if (isBullet(words)) return ['bullet', 'segment/bullet'];
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

/** Gives every kept piece its zone. */
export function zoneBody(
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  lexicon: FurnitureLexicon,
): void {
  const outlined = lastOutlined(readings, lexicon);
  let attached = false;
  for (const [at, reading] of readings.entries()) {
    const kept = reading.pieces.filter(({ zone }) => zone !== 'boilerplate');
    if (at === headline) {
      if (kept[0] !== undefined) [kept[0].zone, kept[0].rule] = ['headline', 'segment/headline'];
      continue;
    }
    for (const piece of kept) {
      const heads = at > headline && isAttachmentHeading(piece.words, lexicon, at < outlined);
      attached ||= heads;
      if (piece.zone === 'caption' || piece.zone === 'contact') continue;
      const attachment = heads ? 'segment/attachment-heading' : attached ? 'segment/attachment' : undefined;
      const found = zoneOf(piece.words, reading.layout, lexicon, attachment, at > headline && at < firstProse);
      if (found !== undefined) [piece.zone, piece.rule] = found;
    }
  }
}

/**
 * The zone of a piece and the rule that gives it; undefined for the body that every line is from the first.
 * @param attachment the rule by which it belongs to an attachment
 * @param aboveLead whether it stands between the headline and the first paragraph
 */
function zoneOf(
  words: string,
  layout: Reading['layout'],
  lexicon: FurnitureLexicon,
  attachment: string | undefined,
  aboveLead: boolean,
): ZoneAndRule | undefined {
  if (layout === 'caption') return ['caption', 'segment/caption'];
  if (layout === 'table' || layout === 'cell') return ['table', 'segment/table'];
  if (isContactLine(words, isProse(words), lexicon)) return ['contact', 'segment/contact'];
  if (attachment !== undefined) return ['attachment', attachment];
  if (aboveLead && DASHED_PATTERN.test(words)) return ['subtitle', 'segment/subtitle'];
  return bodyZone(words) ?? (aboveLead ? ['subtitle', 'segment/subtitle'] : undefined);
}
