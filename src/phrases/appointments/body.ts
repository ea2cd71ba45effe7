// The body of a phrase, where it stands before the name, in a bracket, or behind the title; and the appointment they make.
import { isMiddleDot } from '../../text/characters.js';
import { skipBlanksBack } from '../../korean/edges.js';
import { wordBefore } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import type { Appointment, AppointmentForm } from '../../core/phrase.js';
import { hanjaBracket } from './hanja-bracket.js';
import { holdsName, isSubject } from './known-bodies.js';
import type { Office } from './office.js';
import { isTaken, type PhraseWord } from './reading.js';
import { townOf } from './shared-area.js';
import { breaksPhrase, endsWithClauseParticle, isAdnominal, isPredicate } from './word-forms.js';
import { wordsBefore } from './words-before.js';

/** How far before a title in brackets its bracket may open. */
export const LONGEST_BRACKET = 40;
const LONGEST_BODY = 4;
/** Joins two posts of one person. */
const BOTH = '겸';
/** One word of three letters or more, a marker before it set aside. */
const FIRM_BRACKET_PATTERN = /^\s?\((?:㈜|\(주\)|주식회사 )?\s?(?<word>[가-힣A-Za-z][가-힣A-Za-z0-9&.-]{2,20})\)/u;

/** What follows the title of a head in brackets: his name, and what the body is called from here on. */
const HEAD_IN_BRACKET_PATTERN =
  /^\s?[:：]?\s?[가-힣]{2,4}(?:,\s?(?:이하|약칭)\s?[‘'“"「]?[가-힣A-Za-z0-9]{2,12}[’'”"」]?)?$/u;

/** Who holds the office: a name, and the body that is stated before, between or behind. */
export function appointmentOf(
  office: Office,
  form: AppointmentForm,
  name: Span,
  options: { readonly foreign?: boolean; readonly body?: Span | undefined; readonly latin?: Span | undefined } = {},
): Appointment {
  const { body: stated, latin, foreign = false } = options;
  const holder = {
    form,
    name: { start: name.start, end: name.end },
    foreign,
    scope: office.match.title.scope,
    ...(latin === undefined ? {} : { latin }),
  };
  const branch = branchOf(office, form, name);
  if (branch !== undefined) return { ...holder, ...branch };
  const body = holdsName(office, stated)
    ? stated
    : (bodyBehind(office, form) ?? bodyOfUnit(office, form, name) ?? stated ?? firmBehind(office, form));
  // a town is no mention of its own, but it is the body of its head
  const town = body !== undefined && body === office.area && townOf(office, office.match) !== undefined;
  return {
    ...holder,
    title: titleOfGrade(office, form) ?? office.title,
    titleSpan: { start: office.start, end: office.end },
    ...(body === undefined ? {} : { body }),
    ...(town ? { bodyStated: true } : {}),
  };
}

/** Who stands before a title: what stands between the two is the body, else what stands before the name. */
export function holderBefore(
  office: Office,
  name: Span,
  between: Span | undefined,
  {
    foreign = false,
    latin = hanjaBracket(office.text, name),
  }: { readonly foreign?: boolean; readonly latin?: Span } = {},
): Appointment {
  const form = between === undefined ? 'name-title' : 'name-body-title';
  return appointmentOf(office, form, name, { foreign, latin, body: between ?? bodyBefore(office, name.start) });
}

/**
 * 새벽거래소 한도윤 제주본부장: the place before the title tells which branch of the body before the name he heads. Not: 새벽당
 * 한도윤 제주지사, 한도윤 제주본부장.
 */
function branchOf(
  { text, taken, language, match, glued, start, end }: Office,
  form: AppointmentForm,
  name: Span,
): Pick<Appointment, 'body' | 'title' | 'titleSpan'> | undefined {
  if (form !== 'name-body-title' || glued?.end !== start || text.charAt(name.end) !== ' ') return undefined;
  const place = text.slice(glued.start, glued.end);
  if (!language.isProvince(place) || !language.titles.classed('branch-head').has(match.title.title)) return undefined;
  const bodyEnd = skipBlanksBack(text, name.start);
  const from = bodyEnd < name.start ? taken.get(bodyEnd) : undefined;
  if (from === undefined) return undefined;
  const titleSpan = { start: glued.start, end };
  return { body: { start: from, end: bodyEnd }, title: text.slice(titleSpan.start, end), titleSpan };
}

/** 중소기업 옴부즈만(차관급 한도윤): the grade in the bracket is that of the office before it. */
function titleOfGrade({ text, block, language, title, start }: Office, form: AppointmentForm): string | undefined {
  if (form !== 'title-name' || !language.titles.classed('grade').has(title)) return undefined;
  const open = skipBlanksBack(text, start) - 1;
  if (text.charAt(open) !== '(') return undefined;
  const before = wordBefore(text, open, block.start);
  return before === undefined ? undefined : language.titles.get(before.text)?.title;
}

/** 새벽대 한도윤 도시공학과 교수: what stands between name and title is a unit of the body before the name. */
function bodyOfUnit({ text, taken, glued }: Office, form: AppointmentForm, name: Span): Span | undefined {
  if (form !== 'name-body-title' || glued !== undefined) return undefined;
  const end = skipBlanksBack(text, name.start);
  const start = end < name.start ? taken.get(end) : undefined;
  return start === undefined ? undefined : { start, end };
}

/**
 * 한수명 소방장(서울 성북소방서): the body stands in brackets behind the title. Not: 대표(새벽협회 부회장), 한도윤 나래 대표 겸 새벽협회
 * 회장, whose second post is of another body.
 */
function bodyBehind(office: Office, form: AppointmentForm): Span | undefined {
  const { text, block, language } = office;
  let open = office.end;
  // 구윤철 부총리 겸 기획재정부 장관
  const both = /^\s?겸\s[가-힣]{2,12}/u.exec(text.slice(open, Math.min(block.end, open + 20)));
  if (both !== null) {
    if (form === 'name-body-title') return undefined;
    const second = { start: open + 2, end: open + both[0].length };
    return holdsName(office, second) ? second : undefined;
  }
  // 한도윤 교수 (새벽대학교 도시공학과)
  if (text.charAt(open) === ' ' && text.charAt(open + 1) === '(') open += 1;
  if (text.charAt(open) !== '(') return undefined;
  const close = text.slice(open, Math.min(block.end, open + LONGEST_BRACKET)).indexOf(')');
  if (close < 0) return undefined;
  const inside = { start: open + 1, end: open + close };
  const posts = form === 'name-body-title' ? language.titles.find(text, inside.start, inside.end) : [];
  if (posts.some(({ start, end }) => end === inside.end && start > inside.start)) return undefined;
  return holdsName(office, inside) ? inside : undefined;
}

/**
 * 문채원 대표(가온나래), 한도윤 대표이사(㈜누리솔): the word in brackets behind a title that firms give, where nothing else names the
 * body. Not: 대표(사진), 대표(45), 대표(오른쪽), 과장(전산직) of an office.
 */
function firmBehind({ text, language, match: { title, end } }: Office, form: AppointmentForm): Span | undefined {
  if (title.giver === undefined || (form !== 'name-title' && form !== 'name-list-title')) return undefined;
  const word = FIRM_BRACKET_PATTERN.exec(text.slice(end, end + LONGEST_BRACKET))?.groups?.['word'];
  if (word === undefined || language.phraseWords('clause').has(word)) return undefined;
  const start = end + text.slice(end, end + LONGEST_BRACKET).indexOf(word);
  return { start, end: start + word.length };
}

/** What stands where a body's name stands before a name or a title: the words up to a break, particles cut. */
export function bodyBefore(office: Office, at: number): Span | undefined {
  const { text, block, language, floor } = office;
  let end = skipBlanksBack(text, at);
  const bracketed = end < at ? (bodyAtBracket(office, end) ?? glossedOwner(office, end)) : undefined;
  if (bracketed !== undefined) return bracketed;
  if (text.charAt(end - 1) === ',') return bodyBeforeComma(office, end - 1);
  // ▴새벽마트 : 한도윤 대표이사
  if (text.charAt(end - 1) === ':') {
    const bodyEnd = skipBlanksBack(text, end - 1);
    const start = office.taken.get(bodyEnd);
    return start !== undefined && start >= floor ? { start, end: bodyEnd } : undefined;
  }
  // 에타(대표 이재순), 에타㈜(대표 …)
  const isInBracket = end > block.start && text.charAt(end - 1) === '(';
  if (isInBracket) end = skipBlanksBack(text, end - 1);
  // 가온나래 공동 대표 문채원: what is said of the holder stands between
  const all = withoutFirstPost(office, wordsBefore(text, isInBracket ? end : at, floor, language));
  const words = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !language.phraseWords('holder').has(word.text)),
    ),
  );
  const [last] = words;
  if (last === undefined) return undefined;
  const isClauseWord =
    !isTaken(office, last) &&
    (endsWithClauseParticle(last.text, language) ||
      isSubject(office, last) ||
      isPredicate(office, last) ||
      isAdnominal(office, last) ||
      last.text === '출신' ||
      language.phraseWords('clause').has(last.text));
  if (isClauseWord) return undefined;
  let { start } = last;
  for (const [index, word] of words.slice(0, LONGEST_BODY).entries()) {
    if (index === 0) continue;
    // 새벽재단 이사장 겸 가온나래 회장: the body of the second post begins behind 겸. Not: 가온나래 창업자 겸 책임자 한도윤 이사
    const isSecond = word.text === BOTH && !words.slice(0, index).every((each) => endsInTitle(office, each));
    if (isSecond || breaksPhrase(office, word)) break;
    start = word.start;
  }
  // 한도윤·가온상사 박제니 대표: what stands before the dot is another person
  const dot = middleDotIn(last.text);
  const paired = dot >= 2 && language.names.korean(last.text.slice(0, dot)) === 'likely';
  return { start: paired ? last.start + dot + 1 : start, end: last.end };
}

function endsInTitle({ text, language }: Office, word: Span): boolean {
  return language.titles.find(text, word.start, word.end).some(({ end }) => end === word.end);
}

/** 가온나래 회장 겸 대표이사 한도윤: the body of the first post is that of the second. */
function withoutFirstPost({ language }: Office, words: readonly PhraseWord[]): readonly PhraseWord[] {
  const [joint, post] = words;
  return joint?.text === BOTH && post !== undefined && language.titles.get(post.text) !== undefined
    ? words.slice(2)
    : words;
}

/**
 * The body of (관세법인 새벽, 대표 한도윤), else the one before the bracket: 가온테크(2015년 창업, 대표 한도윤). Not: a comma in the open,
 * nor one behind another person.
 */
function bodyBeforeComma(office: Office, comma: number): Span | undefined {
  const { text, block, floor } = office;
  const lowest = Math.max(block.start, floor, comma - LONGEST_BRACKET);
  const open = text.slice(lowest, comma).lastIndexOf('(') + lowest;
  if (open < lowest || text.slice(open, comma).includes(')')) return undefined;
  const inside = { start: open + 1, end: comma };
  return office.taken.has(comma) && holdsName(office, inside) ? inside : bodyBefore(office, open + 1);
}

/**
 * 새벽부(장관 박제니) 한도윤 산업기반실장: the body with its head in the bracket before the name; (금감원) 한도윤 국장: in the
 * bracket. Not: 국장(새벽부) 한도윤, where the bracket belongs to a title.
 */
function bodyAtBracket({ text, block, taken, language }: Office, end: number): Span | undefined {
  // 【금감원】 한도윤 부원장
  if (text.charAt(end - 1) === '】') {
    const start = taken.get(end - 1);
    return start !== undefined && text.charAt(start - 1) === '【' ? { start, end: end - 1 } : undefined;
  }
  if (text.charAt(end - 1) !== ')') return undefined;
  const lowest = Math.max(block.start, end - LONGEST_BRACKET);
  const open = text.slice(lowest, end).lastIndexOf('(') + lowest;
  if (open < lowest) return undefined;
  const before = skipBlanksBack(text, open);
  const owner = taken.get(before);
  const inside = text.slice(open + 1, end - 1);
  const [title] = language.titles.find(inside, 0, inside.length);
  if (owner !== undefined && title !== undefined && HEAD_IN_BRACKET_PATTERN.test(inside.slice(title.end)))
    return { start: owner, end: before };
  const opens = before <= block.start || before < open || !/[가-힣A-Za-z0-9)]/u.test(text.charAt(before - 1));
  return opens && taken.get(end - 1) === open + 1 ? { start: open + 1, end: end - 1 } : undefined;
}

/** 새벽연맹(SDL)의 폴 스미스 사무총장: the body before its short form. */
function glossedOwner({ text, block, taken }: Office, end: number): Span | undefined {
  if (text.charAt(end - 1) !== '의' || text.charAt(end - 2) !== ')') return undefined;
  const open = text.slice(Math.max(block.start, end - LONGEST_BRACKET), end).lastIndexOf('(');
  const before = skipBlanksBack(text, Math.max(block.start, end - LONGEST_BRACKET) + open);
  const start = open < 0 ? undefined : taken.get(before);
  return start === undefined ? undefined : { start, end: before };
}

/** Where the first middle dot of a word stands; -1 where there is none. */
export function middleDotIn(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (isMiddleDot(word.charCodeAt(at))) return at;
  return -1;
}
