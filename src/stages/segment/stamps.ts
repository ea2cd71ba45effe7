// Lines that state when and by whom a page was made: `입력 2025.09.04 09:59 수정 2025.09.04 11:20` → stamp,
// `보도시점 2024. 3. 14.(목) 조간` → embargo. Not: `2024년 3월 14일 문을 연다`.
import { bareWords } from '../../text/letters.js';
import type { FurnitureLexicon } from './lexicon.js';

/** Longer lines are text. */
export const LONGEST_STAMP = 100;
const DAY_PATTERN =
  /[([<]?(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}\s?(?:[./-]|월)\s?\d{1,2}(?:\.|일)?(?:\s?\(?[월화수목금토일](?:요일)?\)?)?(?:[\s,]{0,2}(?:오전|오후|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2})?)?[)\]>]?/gu;

/** `보도시점 : 2024. 3. 14.(목) 12:00 이후`, `| 배포일시 | 2024. 3. 14. |`, `엠바고 없음` */
const EMBARGO_LABEL_PATTERN = /^[|<[(【\s]{0,6}(?<label>[가-힣][가-힣 ]{1,12})/u;
const PAGE_COUNT_PATTERN = /^총\s?\d{1,3}\s?(?:쪽|매|페이지)(?:\s?\([^)]{1,20}\))?$/u;

/** Says what a line states about page or release, `segment/embargo` or `segment/stamp`; undefined for other lines. */
export function stampRule(plain: string, lexicon: FurnitureLexicon): string | undefined {
  if (isEmbargo(plain, lexicon)) return 'segment/embargo';
  if (isStamp(plain, lexicon)) return 'segment/stamp';
  if (lexicon.is('release-header', plain) || PAGE_COUNT_PATTERN.test(plain)) return 'segment/release-header';
  return undefined;
}

/** The label with a day, a time or nothing behind it; `보도시점에 관한 지침을 개정했다` is none. */
function isEmbargo(plain: string, lexicon: FurnitureLexicon): boolean {
  if (plain.length > LONGEST_STAMP || !lexicon.mayOpen('embargo', plain)) return false;
  const match = EMBARGO_LABEL_PATTERN.exec(plain);
  const words = match?.groups?.['label']?.split(' ') ?? [];
  // The label may be spelled with blanks, `보도 시점`, and words may follow it, `엠바고 없음`.
  const length = words.findLastIndex((_, at) => lexicon.is('embargo', words.slice(0, at + 1).join('')));
  if (match === null || length < 0) return false;
  const label = words.slice(0, length + 1).join(' ');
  const rest = plain.slice(plain.indexOf(label) + label.length);
  return /\d{1,2}\s?(?:[./-]|월|시|:)/u.test(rest) || bareWords(rest).length <= 8;
}

const FIELD_PATTERN = /^(?<label>[가-힣A-Za-z_]{2,20})\s?[:：]\s/u;

/** `입력 2025.09.04 09:59 수정 2025.09.04 11:20`, `2024. 5. 13.(월)`, `- 부처: 환경부`. */
function isStamp(plain: string, lexicon: FurnitureLexicon): boolean {
  const field = FIELD_PATTERN.exec(plain)?.groups?.['label'];
  if (field !== undefined && lexicon.is('document-field', field)) return true;
  // Every day in the pattern begins with its century.
  const rest = plain.includes('20') || plain.includes('19') ? plain.replace(DAY_PATTERN, ' ') : plain;
  if (AUTHOR_PATTERN.test(rest.trim()) || isBoardRow(plain, lexicon)) return true;
  // The first word tells that most lines are no stamp.
  if (rest === plain && !lexicon.mayOpen('stamp', plain)) return false;
  const labels = rest.split(/[^가-힣A-Za-z]+/u).filter((word) => word !== '');
  if (labels.length > 6) return false;
  // `2024. 3. 14.(목) 12:00 이후`; `온라인` alone is a word like any other.
  if (rest !== plain)
    return labels.every((label) =>
      (['stamp', 'stamp-note', 'button'] as const).some((role) => lexicon.is(role, label)),
    );
  return labels.length > 0 && !/\d/u.test(rest) && labels.every((label) => lexicon.is('stamp', label));
}

/** `글쓴이 나래 / 2024년 6월 3일`, `작성자 경제과`; the day is taken out already. */
const AUTHOR_PATTERN = /^(?:by|글쓴이|작성자|올린이)\s{0,3}[:：|]?\s{1,3}[\p{L}\d_]{1,14}(?:\s{1,3}[/|·]?)?$/iu;
const LONGEST_LABEL = 8;

/** A row above the text of a board, label and value in turn: `작성자\t경제과\t작성일\t2024-03-11`, `조회\t214`. */
function isBoardRow(plain: string, lexicon: FurnitureLexicon): boolean {
  if (!plain.includes('\t')) return false;
  const cells = plain.split('\t').map((cell) => cell.trim());
  if (cells.length < 2 || cells.length % 2 === 1) return false;
  const labels = cells.filter((_, at) => at % 2 === 0);
  const isOfPage = (label: string): boolean => /^조회수?$/u.test(label) || lexicon.is('stamp', label);
  const isOfBody = (label: string): boolean => lexicon.is('contact', label) || /^전화번호$/u.test(label);
  return (
    labels.some(isOfPage) &&
    labels.every((label) => label.length <= LONGEST_LABEL && (isOfPage(label) || isOfBody(label)))
  );
}
