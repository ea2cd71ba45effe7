// Lines that state when and by whom a page was made, and the day that the article is dated:
// `입력 2025.09.04 09:59 수정 2025.09.04 11:20` → stamp, 2025-09-04.
import { readDate } from '../../documents/release-date.js';
import type { Article } from '../../types.js';
import type { FurnitureLexicon } from './lexicon.js';
import type { Reading } from './reading.js';

const DAY_PATTERN =
  /[([<]?(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}\s?(?:[./-]|월)\s?\d{1,2}(?:\.|일)?(?:\s?\(?[월화수목금토일](?:요일)?\)?)?(?:[\s,]{0,2}(?:오전|오후|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2})?)?[)\]>]?/gu;
const LABELLED_DAY_PATTERN = /(?:^|[가-힣A-Za-z]\s?[:：]?\s{0,3})(?<!^)(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}/u;

/** `입력 2025.09.04 09:59 수정 2025.09.04 11:20`, `2024. 5. 13.(월)`, `- 부처: 환경부`. */
export function isStamp(plain: string, lexicon: FurnitureLexicon): boolean {
  const field = /^(?<label>[가-힣A-Za-z_]{2,20})\s?[:：]\s/u.exec(plain)?.groups?.['label'];
  if (field !== undefined && lexicon.is('document-field', field)) return true;
  const rest = plain.replace(DAY_PATTERN, ' ');
  const labels = rest.split(/[^가-힣A-Za-z]+/u).filter((word) => word !== '');
  if (labels.length > 6) return false;
  if (rest !== plain) return labels.every((label) => lexicon.is('stamp', label) || lexicon.is('button', label));
  return labels.length > 0 && !/\d/u.test(rest) && labels.every((label) => lexicon.is('stamp', label));
}

/** `보도시점 2024. 3. 14.(목) 12:00 | 배포 …`, `강산신문 | 기사입력 2024/08/29 [14:20]` */
const DAY_BEHIND_LABEL_PATTERN =
  /(?:보도\s?시점|보도\s?일시|배포\s?일시|배포\s?일|배포|기사\s?입력|입력|등록|게재|작성일|승인|송고시간|송고)\s{0,3}[:：|]?\s{0,3}(?=[‘’'(]?\d)/u;
/** `새한일보 | 입력 2025.01.06 18:02`, `2025-02-21 08:00 | 벤처데일리`, `과학기술정책신문 2025-05-20 10:00` */
export const STAMP_LINE_PATTERN =
  /^(?:(?<before>[가-힣A-Za-z0-9]{2,14})\s{0,3}[|ㅣ]?\s{0,3})?(?:(?:기사\s?)?(?:입력|승인|등록|송고)\s{1,3})?20\d{2}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?\s{0,3}\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{0,3}[|ㅣ]?\s{0,3}(?<after>[가-힣A-Za-z]{2,14})?$/u;
export const OUTLET_NAME_PATTERN = /(?:일보|신문|매일|데일리|타임스|경제|투데이|뉴스|저널|방송|통신)$/u;
const LONGEST_STAMP = 100;

/** The day the page states, never one of those that its text speaks of. */
export function statedDate(
  article: Article,
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
): string | undefined {
  if (article.date !== undefined) return article.date;
  const isLabelled = ({ kind, line }: Reading): boolean =>
    (kind === 'stamp' || kind === 'byline') && LABELLED_DAY_PATTERN.test(line.words);
  // A bare day above the headline is the day on which the page was visited.
  const bare = readings.slice(headline + 1, Math.max(headline + 1, firstProse)).filter(({ kind }) => kind === 'stamp');
  for (const { line } of [...readings.filter(isLabelled), ...bare]) {
    const date = readDate(line.words);
    if (date !== undefined) return date;
  }
  for (const { prose, line } of readings) {
    if (prose || line.words.length > LONGEST_STAMP) continue;
    const label = DAY_BEHIND_LABEL_PATTERN.exec(line.words);
    const from = label?.index ?? (STAMP_LINE_PATTERN.test(line.words) ? 0 : -1);
    const date = from < 0 ? undefined : readDate(line.words.slice(from));
    if (date !== undefined) return date;
  }
  const dateline = readings.slice(0, 200).find(({ pieces }) => pieces[0]?.rule === 'segment/dateline')
    ?.pieces[0]?.words;
  return readDate(dateline ?? '') ?? readDate(article.url ?? '') ?? readDate(article.id);
}
