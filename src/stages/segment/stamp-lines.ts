// Reads the lines in which a page states its day, beside the name of its newspaper or behind a label:
// `새한일보 | 입력 2025.01.06 18:02`, `보도시점 2024. 3. 14.(목) 12:00 | 배포 …`. Not: `새한일보 2025년 계획`.
import type { FurnitureLexicon } from './lexicon.js';
import { alternatives } from '../../text/lexicon-pattern.js';

/** `새한일보 | 입력 2025.01.06 18:02`, `2025-02-21 08:00 | 벤처데일리`, `과학기술정책신문 2025-05-20 10:00` */
const STAMP_LINE_PATTERN =
  /^(?:(?<before>[가-힣A-Za-z0-9]{2,14})\s{0,3}[|ㅣ]?\s{0,3})?(?:(?:기사\s?)?(?:입력|승인|등록|송고)\s{1,3})?20\d{2}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?\s{0,3}\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{0,3}[|ㅣ]?\s{0,3}(?<after>[가-힣A-Za-z]{2,14})?$/u;

/** `- 부처: 환경부`: a field of an archive that says who issued the page. */
const ISSUER_PATTERN = /^(?:[-*·]\s)?(?<field>[가-힣]{2,6})\s?[:：]\s(?<name>[가-힣]{2,14})$/u;

export interface StampLines {
  /** Where a label begins that has a day behind it, -1 where there is none. */
  readonly labelledDay: (words: string) => number;
  readonly isStamp: (words: string) => boolean;
  /** The newspaper or the issuer that such a line names. */
  readonly outlet: (words: string) => string | undefined;
}

function stampOf(words: string): RegExpExecArray | null {
  // Day and time in digits, which most lines have not.
  return words.includes(':') && words.includes('20') ? STAMP_LINE_PATTERN.exec(words) : null;
}

export function createStampLines(lexicon: FurnitureLexicon): StampLines {
  const labels = alternatives(lexicon.terms('day-label')).replaceAll(' ', '\\s?');
  /** `강산신문 | 기사입력 2024/08/29 [14:20]`; a blank inside a label may be left out. */
  const LABELLED_DAY_PATTERN = new RegExp(`(?:${labels})\\s{0,3}[:：|]?\\s{0,3}(?=[‘’'(]?\\d)`, 'u');
  return {
    labelledDay: (words) => words.search(LABELLED_DAY_PATTERN),
    isStamp: (words) => stampOf(words) !== null,
    outlet(words) {
      const issuer = ISSUER_PATTERN.exec(words)?.groups;
      if (issuer !== undefined && lexicon.is('issuer-field', issuer['field'] ?? '')) return issuer['name'];
      const groups = stampOf(words)?.groups;
      const name = groups?.['before'] ?? groups?.['after'];
      if (name === undefined) return undefined;
      return lexicon.endsWith('outlet-ending', name) || lexicon.endsWith('stamped-outlet-ending', name)
        ? name
        : undefined;
    },
  };
}
