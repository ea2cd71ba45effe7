// Reads a line by itself: what kind of line it is, and which parts of it are glued furniture.
// `…말했다.홍길동 기자 hong@hanbit.kr` → body + byline; `공유하기` → furniture.
import type { LayoutSpan } from '../../core/types.js';
import { isWordCharacter } from '../../text/characters.js';
import type { Line } from '../../text/lines.js';
import { isProse } from '../../text/sentences.js';
import type { EdgeFinder } from './edges.js';
import { splitEdges } from './glued-ends.js';
import { furnitureSign, isCompleteSentence } from './furniture-signs.js';
import type { FurnitureLexicon } from './lexicon.js';
import type { LineKind, Reading } from './reading.js';
import { sectionRule } from './sections.js';
import { stampRule } from './stamps.js';
import { isTemperature } from './weather.js';

const LONGEST_FURNITURE = 130;
/** Notices to the reader (`… 기사 본문을 확인해주세요.`) are long, and sentences. */
const LONGEST_NOTICE = 200;

// `조회수 1,234`, `한빛일보 조회 12`; a headline says `조회수 100만 돌파`.
const VIEWS_PATTERN = /^\S{0,10}\s?조회수?\s?:?\s?[\d,]*$/u;

// `* 출처 : 한빛통계원`, `(자료: 한빛부)`: where figures come from, as against who took a picture.
const SOURCE_NOTE_PATTERN = /^[\s*※<[(【-]*(?:자료\s?)?(?:출처|자료)\s?[:：=]/u;

// Releases outline their text with these; newspapers head their lists with others (`▶ 관련기사`, `[관련기사]`).
const OUTLINE_PATTERN = /^(?:[□○◦ㅇ❍※*①-⑳]|\d{1,2}[.)])/u;

/** `## ▶ 지원 대상` → `지원 대상`. */
function withoutBullet(words: string): string {
  if (isWordCharacter(words.charCodeAt(0))) return words;
  return words.replace(/^#{1,6}\s+/u, '').replace(/^[-•·*▶▷■□◆◇>\s]+/u, '');
}

/** A whole line that is no part of the article, and why. */
interface Furniture {
  readonly kind: LineKind;
  readonly rule: string;
}

function furniture(rule: string, kind: LineKind = 'furniture'): Furniture {
  return { kind, rule };
}

/** What a short line is whose words alone tell that it is furniture; undefined for all others. */
function shortFurniture(words: string, lexicon: FurnitureLexicon, edges: EdgeFinder): Furniture | undefined {
  const plain = withoutBullet(words);
  if (isTemperature(words) && (lexicon.has('sky', words) || /[가-힣]\s?℃/u.test(words)))
    return furniture('segment/weather');
  if (
    (words.startsWith('#') || words.startsWith('-')) &&
    /^(?:#{1,6}|-)\s/u.test(words) &&
    lexicon.is('source-heading', plain)
  )
    return furniture('segment/archive');
  const stamp = stampRule(plain, lexicon);
  if (stamp !== undefined) return furniture(stamp, 'stamp');
  const section = OUTLINE_PATTERN.test(words) ? undefined : sectionRule(plain, lexicon);
  if (section !== undefined) return furniture(section, 'section');
  if (lexicon.is('button', plain) || (words.includes('조회') && VIEWS_PATTERN.test(words)))
    return furniture('segment/button');
  if (lexicon.has('phrase', words) && !isCompleteSentence(words)) return furniture('segment/phrase');
  const sign = furnitureSign(words, lexicon);
  if (sign !== undefined) return furniture(sign);
  const byline = edges.byline(words);
  if (byline !== undefined) return furniture('segment/byline', byline.signed ? 'byline' : 'address');
  if (edges.isCredit(words))
    return furniture(SOURCE_NOTE_PATTERN.test(words) ? 'segment/source-note' : 'segment/credit', 'credit');
  return undefined;
}

function furnitureOf(
  words: string,
  layout: LayoutSpan['kind'] | undefined,
  lexicon: FurnitureLexicon,
  edges: EdgeFinder,
): Furniture | undefined {
  if (layout === 'metadata') return furniture('segment/front-matter', 'stamp');
  if (layout === 'furniture') return furniture('segment/page-layout');
  if (layout !== 'headline' && words.length <= LONGEST_FURNITURE) {
    const found = shortFurniture(words, lexicon, edges);
    if (found !== undefined) return found;
  }
  if (words.length <= LONGEST_NOTICE && lexicon.has('notice', words)) return furniture('segment/notice');
  return edges.isCopyright(words) ? furniture('segment/copyright', 'copyright') : undefined;
}

/**
 * @param vocabulary the words of the article, asked for where a caption is glued to the name of who made its picture
 * @param recurs whether other pages of the folder have the line too
 */
export function readLine(
  line: Line,
  lexicon: FurnitureLexicon,
  edges: EdgeFinder,
  layout: LayoutSpan['kind'] | undefined,
  vocabulary: () => ReadonlySet<string>,
  recurs = false,
): Reading {
  const { words, start, end } = line;
  const found = furnitureOf(words, layout, lexicon, edges);
  if (found === undefined) {
    const { pieces, ended } = splitEdges(line, edges, vocabulary);
    return { line, pieces, kind: 'text', prose: isProse(words), layout, recurs, ended };
  }
  const { kind, rule } = found;
  const pieces: Reading['pieces'] = [{ start, end, words, zone: 'boilerplate', rule }];
  return { line, pieces, kind, prose: false, layout, recurs, ended: false };
}
