// Finds what is glued in front of a line and does not belong to the article: the dateline of a lead
// (`(서울=한빛뉴스) 홍길동 기자 = 중기부는…`, `[한빛일보]`), the label of a caption (`사진제공=한빛공단 …`).
import type { FurnitureLexicon } from './lexicon.js';
import { alternatives } from '../../text/lexicon-pattern.js';
import type { Edge } from './reading.js';

/** How far a dateline may reach. */
const LONGEST_HEAD = 160;
const LONGEST_NOTICE = 300;
const SHORTEST_OUTLET = 4;
const WORD_PATTERN = /^[가-힣A-Za-z0-9]{1,14}$/u;
const BRACKETED_PATTERN = /^[[(【〔<＜［（]\s?(?<inside>[^\])】〕>＞］）]{1,60})[\])】〕>＞］）]\s*/u;
const PLACE_AND_AGENCY_PATTERN = /^[가-힣A-Za-z·,\s]{1,14}\s?[=＝]\s?[가-힣A-Za-z0-9·.\s]{2,24}$/u;
/** One of these stands behind every label, and behind a reporter's name that has no bracket around it. */
const SEPARATOR_PATTERN = /[=＝|ㅣ│]/u;

/** The dateline or credit label in front of a line; undefined where there is none. */
export function createPrefixFinder(lexicon: FurnitureLexicon): (words: string) => Edge | undefined {
  const reporters = alternatives(lexicon.terms('reporter'));
  const BRACKET_REPORTER_PATTERN = new RegExp(`[가-힣]{2,4}\\s?(?:${reporters})(?:$|[\\s=·,/])`, 'u');
  const AFTER_BRACKET_PATTERN = new RegExp(
    `^(?:[가-힣]{2,4}(?:\\s?[·,/]\\s?[가-힣]{2,4}){0,3}\\s?(?:${reporters})\\s*)?[=＝|ㅣ│]\\s*|^[가-힣]{2,4}\\s?(?:${reporters})\\s+(?=\\S)`,
    'u',
  );
  const BARE_PREFIX_PATTERN = new RegExp(
    `^[^.!?=|]{0,60}?[가-힣]{2,4}\\s?(?:${reporters})\\s*[=＝|ㅣ│]\\s*(?=\\S)`,
    'u',
  );
  const GLUED_CREDIT_PATTERN = new RegExp(`^(?:${alternatives(lexicon.terms('credit'))})\\s?[=＝]\\s?`, 'u');

  const isDateline = (head: string, inside: string): boolean =>
    BRACKET_REPORTER_PATTERN.test(inside) ||
    (PLACE_AND_AGENCY_PATTERN.test(inside) && !lexicon.is('credit', inside.split(/[=＝]/u)[0] ?? '')) ||
    (/^[[【]/u.test(head) &&
      WORD_PATTERN.test(inside) &&
      inside.length >= SHORTEST_OUTLET &&
      lexicon.endsWith('outlet-ending', inside));

  return (words) => {
    const head = words.slice(0, LONGEST_HEAD);
    const bracket = BRACKETED_PATTERN.exec(head);
    const inside = bracket?.groups?.['inside'];
    if (bracket !== null && inside !== undefined && bracket[0].length < words.length && isDateline(head, inside)) {
      const after = AFTER_BRACKET_PATTERN.exec(head.slice(bracket[0].length));
      return { start: 0, end: bracket[0].length + (after?.[0].length ?? 0), rule: 'segment/dateline' };
    }
    if (!SEPARATOR_PATTERN.test(head)) return undefined;
    const bare = lexicon.maySign(head) ? BARE_PREFIX_PATTERN.exec(head) : null;
    if (bare !== null && bare[0].length < words.length)
      return { start: 0, end: bare[0].length, rule: 'segment/dateline' };
    const label = GLUED_CREDIT_PATTERN.exec(head);
    if (label !== null && label[0].length < words.length)
      return { start: 0, end: label[0].length, rule: 'segment/credit' };
    return undefined;
  };
}

/** The newspaper or agency that a dateline or copyright notice names: `<저작권자 © 한빛일보, …>` → `한빛일보`. */
export function createOutletFinder(lexicon: FurnitureLexicon): (words: string) => string | undefined {
  // The name stands behind the slogan: `<ⓒ내일을 여는 경제 플랫폼, 한빛경제(www.…)`.
  return (words) =>
    [...words.slice(0, LONGEST_NOTICE).matchAll(/[가-힣A-Za-z0-9]{3,14}/gu)]
      .map(([word]) => word)
      .findLast(
        (word) =>
          (word.length >= SHORTEST_OUTLET && lexicon.endsWith('outlet-ending', word)) ||
          lexicon.is('photo-agency', word),
      );
}
