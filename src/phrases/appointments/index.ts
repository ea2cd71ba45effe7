// How releases say who holds which office. The order is free, the pieces are always name, body and title:
//   이영 장관 · 강석진 중진공 이사장 · 중기부 조주현 차관 · 제노스코의 고종성 대표 · 에타(대표 이재순) · 중기부 장관 이영
//   브루스 해럴 시애틀시장 · 배리 엥글 GM 해외사업부문 사장
// Companies and organizations that no dictionary holds are found by the same phrases, so all three kinds read them here.
import { particlesEnd } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import type { TitleMatch } from '../../lexicon/titles.js';
import type { Appointment } from '../../core/phrase.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { noticeAppointments } from './notices.js';
import { headedTableAppointments } from './headed-tables.js';
import { tableAppointments } from './table-rows.js';
import { gluedSurname, sharedArea, TitlePhrase } from './title-phrase.js';
import type { Taken } from './word-judge.js';

/**
 * The appointments of all blocks, in order. `known` are the names that are known by their form, which tell bodies from
 * persons and titles.
 */
export function readAppointments(
  article: IndexedArticle,
  language: Language,
  known: readonly Candidate[],
): readonly Appointment[] {
  const taken = new Map(known.map((candidate) => [candidate.end, candidate.start]));
  const stated = [
    ...noticeAppointments(article, language, taken),
    ...headedTableAppointments(article, language, taken),
  ];
  const named = new Set(stated.map(({ name }) => name.start));
  const read = [
    ...article.blocks.flatMap((block) => inheritBodies(article, readBlock(article, block, language, taken))),
    ...tableAppointments(article, language, taken),
  ];
  // headings and header cells say more than what stands beside the name
  return [...stated, ...read.filter(({ name }) => !named.has(name.start))];
}

/** Posts below the head of a body, whose bearers stand in a row behind the body's name. */
const INHERITING_PATTERN =
  /(?:실장|국장|과장|팀장|단장|본부장|부장|차장|부문장|정책관|심의관|기획관|조정관|담당관|지원관|사무관|서기관|주무관|연구관|연구사|연구원|연구위원|부사장|전무|상무|이사|차관|부원장|부이사장|상임이사|의원)$/u;

/** 보건복지부 이창준 보건의료정책관, 고형우 보건의료정책과장: who follows in the row is of the same body. */
function inheritBodies(article: IndexedArticle, found: readonly Appointment[]): readonly Appointment[] {
  const result: Appointment[] = [];
  for (const appointment of found) {
    const body = appointment.body ?? inheritedBody(article, result.at(-1), appointment);
    result.push(body === undefined ? appointment : { ...appointment, body });
  }
  return result;
}

function inheritedBody(
  article: IndexedArticle,
  previous: Appointment | undefined,
  appointment: Appointment,
): Span | undefined {
  const body = previous?.body;
  // (공공위원장 김정완, 민간위원장 황찬우): who follows in the bracket is of the body before it
  if (previous?.form === 'title-name' && appointment.form === 'title-name' && body !== undefined) {
    const from = previous.name.end;
    const bracket = /^\s?[,·․‧・･∙ㆍ/]\s?$/u.test(
      article.text.slice(from, Math.max(from, appointment.titleSpan.start)),
    );
    return bracket && body.end <= previous.titleSpan.start ? body : undefined;
  }
  if (previous?.form !== 'name-title' || appointment.form !== 'name-title' || body === undefined) return undefined;
  const row = article.text.slice(Math.min(previous.titleSpan.end, appointment.name.start), appointment.name.start);
  const follows = /^(?:과|와)?\s?[,·․‧・･∙ㆍ]?\s?$/u.test(row) && INHERITING_PATTERN.test(appointment.title);
  return follows && body.end <= previous.name.start ? body : undefined;
}

/** 통일부장관 is 통일부 and 장관, not 통일 and 부장관. Not: 성북구청장, which is 성북구 and 구청장. */
function behindBody(text: string, match: TitleMatch, language: Language, taken: Taken): TitleMatch {
  const start = match.start + 1;
  if (text.charAt(match.start) !== '부' || taken.get(start) !== match.wordStart) return match;
  const title = language.titles.get(text.slice(start, match.end));
  return title === undefined ? match : { ...match, start, title };
}

const SECOND_TITLE_PATTERN = /^ (?:부?회장|부?사장|전무|상무)(?!(?:과|와) )/u;

const SENIOR_PATTERN =
  /^ [가-힣]{0,6}(?:이코노미스트|애널리스트|매니저|전략가|스트래티지스트|연구원|연구위원|부사장)(?![가-힣]{3})/u;

function readBlock(article: IndexedArticle, block: Block, language: Language, taken: Taken): readonly Appointment[] {
  const found: Appointment[] = [];
  let floor = block.start;
  for (const whole of language.titles.find(article.text, block.start, block.end)) {
    const match = behindBody(article.text, whole, language, taken);
    // LG경영연구원 ends like the title 연구원 but is a body's name
    // 이코노미스트 is a title for all that a newspaper is called so
    const body = taken.get(match.end);
    const titleAlone =
      body === match.wordStart && language.titles.get(article.text.slice(match.wordStart, match.end)) !== undefined;
    if (body !== undefined && body <= match.wordStart && !titleAlone) continue;
    // 대표이사 부회장: one title, read at its second word
    if (match.title.title === '대표이사' && SECOND_TITLE_PATTERN.test(article.text.slice(match.end, match.end + 5)))
      continue;
    // 수석 이코노미스트: the post is the second word
    if (match.title.title === '수석' && SENIOR_PATTERN.test(article.text.slice(match.end, match.end + 24))) continue;
    if (!isTitlePhrase(article.text, match, language, taken) || namesNoHolder(article.text, match)) continue;
    const phrase = new TitlePhrase(article, block, match, language, taken, floor);
    const before = phrase.before().filter((appointment) => !signsColumn(article.text, block, appointment));
    if (before.length > 0) {
      found.push(...before);
      floor = Math.max(match.end, particlesEnd(article.text, match.end));
      continue;
    }
    const after = phrase.after();
    found.push(...after);
    floor = after.at(-1)?.name.end ?? floor;
  }
  const named = new Set(found.map(({ name }) => name.start));
  return [...found, ...spacedTitles(article, block, language, taken).filter(({ name }) => !named.has(name.start))].sort(
    (a, b) => a.name.start - b.name.start,
  );
}

const SPACED_PATTERN = /(?<![가-힣])[가-힣](?: {1,3}[가-힣]){1,3}(?= {1,4}[가-힣]{2,4}(?![가-힣]))/gu;

/** 과  장 이강복, 사 무 관 최우성: contact rows set titles wide. Not: 두 시 장 안에서 (no name behind it). */
function spacedTitles(article: IndexedArticle, block: Block, language: Language, taken: Taken): readonly Appointment[] {
  const text = article.text.slice(block.start, block.end);
  return [...text.matchAll(SPACED_PATTERN)].flatMap((match): readonly Appointment[] => {
    const start = block.start + match.index;
    const title = spacedTitle(match[0], language);
    if (title === undefined) return [];
    const from = start + match[0].length - title.written.length;
    const end = start + match[0].length;
    const whole = { start: from, end, wordStart: from, title: title.title };
    return new TitlePhrase(article, block, whole, language, taken, block.start).after();
  });
}

/** The longest ending of a row of single syllables that is a title. */
function spacedTitle(
  row: string,
  language: Language,
): { readonly written: string; readonly title: TitleMatch['title'] } | undefined {
  for (let at = 0; at < row.length - 1; at += 1) {
    if (row.charAt(at) === ' ') continue;
    const written = row.slice(at);
    const title = language.titles.get(written.replace(/ /gu, ''));
    if (title !== undefined) return { written, title };
  }
  return undefined;
}

/** 고은결 경제부장, 한도윤 논설위원 on a line of their own: who wrote the column. */
const DESK_PATTERN =
  /(?:(?:정치|경제|사회|문화|산업|국제|전국|체육|편집|디지털|증권|금융|부동산|과학|생활|사진|지역|취재)\S{0,4}(?:부장|국장|부국장|팀장)|논설위원|논설위원장|논설실장|편집위원|주필)$/u;

function signsColumn(text: string, block: Block, { name, titleSpan, title }: Appointment): boolean {
  const line = text.slice(block.start, block.end).trim();
  return DESK_PATTERN.test(title) && line === text.slice(name.start, titleSpan.end);
}

/**
 * Whether the word with a title at its end is a title: alone, with a unit (국제협력국장), glued to a person or a body.
 * Not: 전통시장, 지방의원 in a word of its own.
 */
function isTitlePhrase(text: string, match: TitleMatch, language: Language, taken: Taken): boolean {
  if (match.wordStart === match.start) return true;
  const prefix = text.slice(match.wordStart, match.start);
  if (taken.has(match.start) || taken.has(match.end - 1) || language.isProvince(prefix)) return true;
  if (sharedArea(text, match, language, taken) !== undefined) return true;
  if (language.names.korean(prefix) === 'likely' || language.isKnownPerson(prefix)) return true;
  if (gluedSurname(text, match, language) !== undefined) return true;
  return UNIT_TITLE_PATTERN.test(match.title.title);
}

/** 공로로 대통령 표창, 장관상: an award bears the title of its giver. */
const AWARD_PATTERN = /^\s?(?:표창|상장|훈장|포장|포상|기\s|배\s|상(?:을|이|과|에)?(?![가-힣]))/u;
/** 문정인 대통령 통일외교안보 특보: the title is the adviser's, the president's only says whose. */
const ADVISER_PATTERN =
  /^\s(?:[가-힣·]{2,10}\s){0,2}[가-힣·]{0,10}(?:특보|특별보좌관|정책보좌관|보좌관|비서실장|비서관|특사|자문관|자문위원|직속)(?![가-힣]{3})/u;
const ADVISED_PATTERN = /(?:대통령|총리|장관|시장|지사|회장|의장|대표)$/u;

/** Whether a title stands for something else than its holder: an award of his, an adviser to him. */
function namesNoHolder(text: string, match: TitleMatch): boolean {
  const behind = text.slice(match.end, match.end + 40);
  // 이코노미스트 클럽
  if (/^\s클럽/u.test(behind)) return true;
  return AWARD_PATTERN.test(behind) || (ADVISED_PATTERN.test(match.title.title) && ADVISER_PATTERN.test(behind));
}

/** Titles that a unit's name goes before in one word. */
const UNIT_TITLE_PATTERN =
  /(?:실장|국장|과장|팀장|단장|본부장|부장|센터장|소장|원장|위원장|정책관|심의관|기획관|조정관|담당관|협력관|심사관|지원관|관리관|통제관|대응관|감독관|안전관|전문관|반장|부문장|그룹장|랩장|총장|대표|대표이사|사장|회장|교수|위원|이사|처장|총괄|차장|차장검사|부장판사|부장검사|애널리스트|이코노미스트|장관|차관|비서관|의장|사무관|서기관|대사|대사대리|총영사|사령관|참모총장)$/u;
