// How releases say who holds which office. The order is free, the pieces are always name, body and title:
//   이영 장관 · 강석진 중진공 이사장 · 중기부 조주현 차관 · 제노스코의 고종성 대표 · 에타(대표 이재순) · 중기부 장관 이영
//   브루스 해럴 시애틀시장 · 배리 엥글 GM 해외사업부문 사장
// Companies and organizations that no dictionary holds are found by the same phrases, so all three kinds read them here.
import { particlesEnd, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import type { Appointment } from '../../core/phrase.js';
import type { Cue } from '../../core/rule.js';
import type { Candidate } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { membersWithBirthYear } from './birth-years.js';
import { contactRows } from './contact-rows.js';
import { headedTableAppointments } from './headed-tables.js';
import { inheritBodies } from './inherit-bodies.js';
import { beforeTitle } from './name-before-title.js';
import { noticeAppointments } from './notices.js';
import { readOffice } from './office.js';
import { isQuotedApart } from './quoted-apart.js';
import type { Reading, Taken } from './reading.js';
import { behindTitle } from './title-before-name.js';
import { titlePlaces } from './title-places.js';

/**
 * The appointments of all blocks, in order. `known` are the names that are known by their form, which tell bodies from
 * persons and titles.
 */
export function readAppointments(
  article: IndexedArticle,
  language: Language,
  known: readonly Candidate[],
): readonly Appointment[] {
  const taken: Taken = new Map(known.map((candidate) => [candidate.end, candidate.start]));
  const readings = article.blocks.map((block): Reading => ({ article, block, text: article.text, language, taken }));
  const stated = [
    ...noticeAppointments(article, language, taken),
    ...headedTableAppointments(article, language, taken),
    ...membersWithBirthYear(article, language),
  ];
  const cues = article.cues('title');
  const read: Appointment[] = [];
  let next = 0;
  for (const reading of readings) {
    const from = next;
    while ((cues[next]?.start ?? Infinity) < reading.block.end) next += 1;
    read.push(...inheritBodies(article.text, readBlock(reading, cues.slice(from, next)), language));
  }
  read.push(...contactRows(readings));
  // headings and header cells say more than what stands beside the name
  const named = new Set(stated.map(({ name }) => name.start));
  return [...stated, ...read.filter(({ name: { start } }) => !named.has(start))];
}

function readBlock(reading: Reading, cues: readonly Cue[]): readonly Appointment[] {
  const { text, block } = reading;
  const found: Appointment[] = [];
  let floor = block.start;
  for (const match of titlePlaces(reading, cues)) {
    const office = readOffice(reading, match, floor);
    const before = beforeTitle(office).filter(
      (appointment) => !signsColumn(reading, appointment) && !isQuotedApart(text, block, appointment),
    );
    if (before.length > 0) {
      found.push(...before);
      floor = Math.max(match.end, particlesEnd(text, match.end));
      continue;
    }
    const behind = behindTitle(office);
    found.push(...behind);
    floor = behind.at(-1)?.name.end ?? floor;
  }
  return found.sort((a, b) => a.name.start - b.name.start);
}

const LONGEST_DESK = 4;
/** What a desk is called behind its field: 사회부, 산업팀. */
const DESKS = new Set(['부', '팀', '국']);
/** 다시 짜야/한여울 경제부장, 다시 짜야 - 한여울 경제부장 */
const SIGNATURE_MARKS = new Set(['/', '|', '｜', 'ㅣ', '-', '–', '—', '_']);

/** `[기자의 눈] `, with which a column's headline begins. */
const LABEL_PATTERN = /^\s*[[【<〈][^\]】>〉\n]{2,12}[\]】>〉]/u;

/**
 * 고은결 경제부장, 한도윤 논설위원 on a line of their own or behind the stroke that ends a headline, 문채원 사회부 차장, [칼럼] … (박제니 산업부장):
 * who wrote the column.
 */
function signsColumn({ text, block, language }: Reading, { name, titleSpan, title }: Appointment): boolean {
  const isColumnist = language.titles.classed('columnist').ends(title);
  if (!isColumnist && !language.titles.classed('desk').ends(title)) return false;
  const before = skipBlanksBack(text, name.start);
  const behind = text.slice(titleSpan.end, block.end).trim();
  const isEnclosed =
    behind === ')' && text.charAt(before - 1) === '(' && LABEL_PATTERN.test(text.slice(block.start, before));
  if (behind !== '' && !isEnclosed) return false;
  const isAlone = text.slice(block.start, before).trim() === '';
  const isBehindMark = isEnclosed || SIGNATURE_MARKS.has(text.charAt(before - 1));
  if (!isAlone && !(block.zone === 'headline' && isBehindMark)) return false;
  if (isColumnist) return true;
  const desks = language.phraseWords('news-desk');
  // 문채원 사회부 차장
  const between = text.slice(name.end, titleSpan.start).trim();
  const deskEnd = desks.endAt(between, 0);
  if (deskEnd >= 0 && DESKS.has(between.slice(deskEnd))) return true;
  for (let at = 0; at < title.length; at += 1) {
    const end = desks.endAt(title, at);
    if (end >= 0 && headsDesk(title.slice(end), language)) return true;
  }
  return false;
}

/** 부장 of 경제부장, 정책팀장 of 산업정책팀장: at most a few letters and the title. */
function headsDesk(rest: string, language: Language): boolean {
  for (let at = 0; at <= LONGEST_DESK && at < rest.length; at += 1) {
    if (/\s/u.test(rest.slice(0, at))) return false;
    if (language.titles.classed('desk').has(rest.slice(at))) return true;
  }
  return false;
}
