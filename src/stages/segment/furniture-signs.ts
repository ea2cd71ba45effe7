// Furniture that shows by the shape of its line: attached files, tags, menus, links to other articles, the publisher's
// address. `키워드 #중소기업 #수출` → tags; `#1 지원 대상` is none.
import { isProse } from '../../text/sentences.js';
import type { FurnitureLexicon } from './lexicon.js';

/** `240314_보도자료.hwpx 바로보기 내려받기`, `첨부 본문.hwp (312KB)`; `보도자료.hwpx` in a list of attachments is none. */
const FILE_PATTERN = /\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)(?![A-Za-z])/iu;
const FILE_SIZE_PATTERN = /\(\s?\d+(?:\.\d+)?\s?[KM]B\s?\)/u;
/** `키워드 #중소기업 #수출` */
const LABELLED_TAGS_PATTERN = /^(?:키워드|태그|tags?)\s?(?:[:：]|#)/iu;
const TAGS_PATTERN = /^(?:[가-힣]{2,5}\s?:?\s?)?(?:#[\p{L}\p{N}_·&-]{1,30}[\s,]*){2,}$/u;
/** `(04500) 서울시 중구 하늘로 1 대표전화 02-000-0000`: who publishes the page; whom to ask has no post code. */
const PUBLISHER_PATTERN = /^[(<[]?(?:우\s?:?\s?)?\d{5}[)>\]]?\s|대표\s?전화/u;
const PHONE_PATTERN = /(?<!\d)0\d{1,2}\s?[-).]\s?\d{3,4}\s?-\s?\d{4}(?!\d)/u;
const LINK_SIGN_PATTERN = /^[▶▷►☞■◆◇●▣*>[【(<]/u;
const SHORTEST_LINK = 8;

/** `▶ 관련기사 삼일전자 상생펀드 1조원 조성`: heading and link in one line; `▶ 관련기사를 묶어 책으로 냈다.` is none. */
function isLabelledLink(words: string, lexicon: FurnitureLexicon): boolean {
  if (!LINK_SIGN_PATTERN.test(words) || isCompleteSentence(words)) return false;
  const plain = words.replace(/^[\s▶▷►☞■◆◇●▣*>[【(<]+/u, '');
  const label = lexicon.terms('section').find((term) => plain.startsWith(term) && lexicon.has('related-topic', term));
  return (
    label !== undefined &&
    /^[\s\])】>:：|]/u.test(plain.slice(label.length)) &&
    plain.length - label.length >= SHORTEST_LINK
  );
}

const FEWEST_MENU_WORDS = 5;
const LONGEST_MENU_WORD = 10;

/** `홈 | 정치 | 경제 | 사회 | 문화`: words alone, so no row of a table that has figures; `담당부서 | …` is a contact row. */
function isMenu(words: string, lexicon: FurnitureLexicon): boolean {
  if (words.startsWith('|') || !(words.includes('|') || words.includes('ㅣ'))) return false;
  const parts = words.split(/[|ㅣ]/u).map((part) => part.trim());
  return (
    parts.length >= FEWEST_MENU_WORDS &&
    !lexicon.is('contact', parts[0] ?? '') &&
    parts.every((part) => part !== '' && part.length <= LONGEST_MENU_WORD && !/[\d.,:]/u.test(part))
  );
}

/** The rule by which a line of known shape is furniture wherever it stands. */
export function furnitureSign(words: string, lexicon: FurnitureLexicon): string | undefined {
  const neighbour = lexicon.opening('neighbour', words);
  if (neighbour !== undefined && /^\s?[:：|\t ]/u.test(words.slice(neighbour.length))) return 'segment/neighbour';
  if (
    words.includes('.') &&
    FILE_PATTERN.test(words) &&
    (lexicon.has('file-action', words) || FILE_SIZE_PATTERN.test(words))
  )
    return 'segment/attached-file';
  if (
    (words.includes('#') && TAGS_PATTERN.test(words)) ||
    (LABELLED_TAGS_PATTERN.test(words) && !isCompleteSentence(words))
  )
    return 'segment/tags';
  if (isMenu(words, lexicon)) return 'segment/menu';
  if (isLabelledLink(words, lexicon)) return 'segment/related-news';
  // `※ 문의 : 한빛센터(대표전화 044-000-0000)` says whom to ask.
  if (
    words.includes('0') &&
    PUBLISHER_PATTERN.test(words) &&
    PHONE_PATTERN.test(words) &&
    !isProse(words) &&
    !lexicon.has('contact', words)
  )
    return 'segment/publisher';
  return undefined;
}

export function isCompleteSentence(words: string): boolean {
  return /다[.]["”’']?$/u.test(words.slice(-4));
}
