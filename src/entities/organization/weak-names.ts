// What makes a weak name of a body count beyond the grammar that all names share: its own words behind it, and for
// universities a row of them or their people.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Candidate } from '../../core/types.js';
import { isMiddleDot } from '../../text/characters.js';
import type { Bodies } from './bodies.js';
import type { OrganizationWords } from './words.js';

/** How far behind a weak name a word that supports it may begin. */
const CONTEXT_REACH = 14;

/** The candidate, no longer pending where the words around it support it; a reason in plain words where they refuse it. */
export function weakNameInContext(
  article: IndexedArticle,
  judged: Candidate,
  bodies: Bodies,
  words: OrganizationWords,
): Candidate | string {
  if (judged.pending === undefined) return judged;
  const { text } = article;
  const { pending, ...candidate } = judged;
  const because =
    wordBehind(text, judged, bodies) ??
    (text.charAt(judged.end - 1) === UNIVERSITY ? amongUniversities(text, judged, words) : undefined);
  if (because !== undefined) return { ...candidate, evidence: 'dictionary', because: `${pending}, but ${because}` };
  // 공감·연대형 위원회
  return text.charAt(judged.end) === '형' ? 'a word with 형 behind it' : judged;
}

const UNIVERSITY = '대';

/** 국민연금의 환 헤지: one of its own words stands behind it. Not: 국민연금 수급 연령. */
function wordBehind(text: string, { start, end }: Candidate, bodies: Bodies): string | undefined {
  const words = bodies.contextsOf(text.slice(start, end));
  if (words.length === 0) return undefined;
  const [behind = ''] = text.slice(end, end + CONTEXT_REACH).split('\n', 1);
  const word = words.find((each) => behind.includes(each));
  return word === undefined ? undefined : `${word} stands behind it`;
}

/** 새벽대 in a row of universities (가온대, 새벽대, 누리대) or before its people and units. Alone it may be a word. */
function amongUniversities(text: string, { start, end }: Candidate, words: OrganizationWords): string | undefined {
  const behind = text.slice(end, end + 16);
  const next = /^\s(?<next>[가-힣]+)/u.exec(behind)?.groups?.['next'];
  if (next !== undefined && (words.of('campus').endAt(next, 0) >= 0 || DEPARTMENT_PATTERN.test(behind)))
    return 'its people or units follow';
  return endsInSeparator(text.slice(Math.max(0, start - 8), start)) || beginsRow(behind)
    ? 'it stands in a row of universities'
    : undefined;
}

/** 홍대 회화과 학생, 가온대 경영학과 석좌교수 */
const DEPARTMENT_PATTERN =
  /^\s(?!무|뉴|대)[가-힣]{2,8}(?:학과|학부|대학원|과)\s(?:[가-힣]{2,4}\s)?[가-힣]{0,2}(?:교수|학생|재학생|졸업)/u;

/** `가온대, ` */
function endsInSeparator(before: string): boolean {
  const row = before.trimEnd();
  const separator = row.charCodeAt(row.length - 1);
  return (separator === 0x2c || isMiddleDot(separator)) && /[가-힣]{2}대(?:학교)?\s?$/u.test(row.slice(0, -1));
}

/** `, 누리대` */
function beginsRow(behind: string): boolean {
  const row = behind.trimStart();
  const separator = row.charCodeAt(0);
  return (separator === 0x2c || isMiddleDot(separator)) && /^\s?[가-힣]{2,8}대(?:학교)?(?![가-힣])/u.test(row.slice(1));
}
