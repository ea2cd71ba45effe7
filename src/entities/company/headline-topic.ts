// What a headline is about, behind the firm that it opens with: 몽골어 of `새벽항공, 몽골어 상담 시작`. Such a word is a firm only
// where the body says so. Not: 와일리 of `새벽항공, 와일리 인수` over `새벽항공과 와일리는 …`.
import { skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import { isWordCharacter } from '../../text/characters.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Known } from '../../core/rule.js';
import type { Block, Span, Zone } from '../../core/types.js';
import { COMPANY } from './candidate.js';

const HEADLINES: ReadonlySet<Zone> = new Set<Zone>(['headline', 'subtitle']);
const JOINING = new Set(['와', '과']);

/** Whether a name stands behind the firm and the comma that open a headline, and nothing else calls it a firm. */
export function isHeadlineTopic(article: IndexedArticle, name: Span, known: Known): boolean {
  const block = blockAt(article, name.start);
  return (
    block !== undefined &&
    HEADLINES.has(block.zone) &&
    followsOpeningFirm(article, block, name, known) &&
    !isFirmInBody(article, name, known)
  );
}

function followsOpeningFirm({ text }: IndexedArticle, block: Block, name: Span, known: Known): boolean {
  // 새벽항공, 와일리, 에이알 등이: a list goes on
  if (text.charAt(name.end) === ',') return false;
  const comma = text.lastIndexOf(',', name.start);
  if (comma < block.start || holdsWord(text, comma, name.start)) return false;
  const [first] = known.indexOf(COMPANY).overlapping({ start: block.start, end: comma });
  return first !== undefined && !holdsWord(text, block.start, first.start) && !holdsWord(text, first.end, comma);
}

function holdsWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCharacter(text.charCodeAt(at))) return true;
  return false;
}

/** Whether the body has the name where it is a firm for another reason, or joins it to a firm: 새벽항공과 와일리는. */
function isFirmInBody(article: IndexedArticle, { start, end }: Span, known: Known): boolean {
  const { text } = article;
  const name = text.slice(start, end);
  const isFirm = (span: Span): boolean =>
    known
      .indexOf(COMPANY)
      .overlapping(span)
      .some(({ pending }) => pending === undefined);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const block = blockAt(article, at);
    if (block === undefined || HEADLINES.has(block.zone)) continue;
    const behind = at + name.length;
    if (isFirm({ start: at, end: behind })) return true;
    const before = skipBlanksBack(text, at) - 1;
    if (JOINING.has(text.charAt(before)) && isFirm({ start: before - 1, end: before })) return true;
    const next = skipBlanks(text, behind + 1);
    if (JOINING.has(text.charAt(behind)) && isFirm({ start: next, end: next + 1 })) return true;
  }
  return false;
}
