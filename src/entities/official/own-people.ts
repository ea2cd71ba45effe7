// The issuer's own people, whom its release names without it.
//   공단 한도윤 소통협력실장은 · 한도윤 고객사업본부장은 “…” · 한도윤 상임위원은 of a commission · ▲ 재정담당관 ⏎ 서기관 한도윤
// Not: 가온나래 한도윤 고객사업본부장, nor somebody whose body an earlier sentence names.
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { isPersonnelNotice } from '../../phrases/appointments/notice-headings.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { LONGEST_CONTACT_LINE } from './contact-body.js';

/** Nothing but marks between the beginning of a line or the end of a sentence and what follows. */
const OPENING_PATTERN = /(?:^|[.!?”"’]\s)[^가-힣A-Za-z0-9“"‘()]*$/u;
const SUBJECT_PATTERN = /^(?:직무대리|직무대행)?[은는이가]\s/u;
/** A title of one word whose unit has three syllables or more: 고객사업본부장. */
const LEAST_UNIT = 3;
/** How far back a sentence is looked at, in UTF-16 code units. */
const OPENING_REACH = 40;
/** How far before a person the subject of his sentence may stand, and how far behind a name its particle. */
const SENTENCE_REACH = 120;
const SUBJECT_REACH = 34;
const CHAIR_PATTERN = /^\s(?:주재|명의)/u;
/** Not: 삼성전자가 참여하는, who is the subject of another clause. */
const TOPIC_PATTERN = /^(?:\([^()\n]{1,30}\))?[은는]\s/u;
const SENDER_PATTERN = /^(?:\([^()\n]{1,30}\))?(?:\s?측)?에서는\s/u;
/** Who works elsewhere, or speaks for others: 새벽군에서 근무하는 한도윤 주무관, 노조 측에서는 한도윤 부위원장이. */
const ELSEWHERE_PATTERN = /에서\s(?:\S+\s){0,2}(?:근무|일)하[는던]\s|다니[는던]\s|노조|\s측|[을를]\s대표/u;
/** A kind of body, which says not which one: 공단, 표준원, 공제회. Last syllables of a name's end: stays a pattern. */
const CALLED_PATTERN = /^[가-힣]{1,3}[단사원회소관]$/u;
/** What may stand behind a name in a line of a notice: its Chinese characters, a former post, the next item. */
const LINE_END_PATTERN = /^\s*(?:\([^()\n]*\)\s*)?(?:[▲△▶▷,※]|\n|$)/u;

/** The issuer, or the body that a notice's line names, where a mention is of its own people; else undefined. */
export function bodyOfOwnPeople(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
  language: Language,
  issuer: () => string | undefined,
): string | undefined {
  const body = linked(mention, 'body');
  const isFirst = mention.rule === 'official/name-title' && !isNamedBefore(mention, all);
  // 레반중(Le Van Trung) 부위원장, 한도윤(부산) 주무관 are of another
  const isBare = article.text.charAt(mention.end) !== '(';
  const mayBeOwn = isFirst && isBare && (body === undefined || chairs(article, mention));
  if (mayBeOwn && language.titles.classed('commission-post').has(title)) {
    const commission = issuer();
    if (commission?.endsWith('위원회') === true && tellsOfNobodyElse(article, mention, all, commission))
      return commission;
  }
  const subject =
    isFirst && !isOfState(title, language) ? bodyOfSentence(article, mention, title, all, language) : undefined;
  if (subject !== undefined) return subject;
  if (body !== undefined) {
    return bodyCalled(article.text.slice(body.start, body.end), mention, all, issuer);
  }
  if (mention.rule === 'official/title-name') return bodyInNotice(article, mention, all, language, issuer);
  if (!isFirst || !isBare) return undefined;
  // 우수로 선정된 한도윤 주무관은: civil servants of whom a release tells are the issuer's. Not: 문채원 참사관, 한도윤 서기관
  if (isCivilServant(title, language)) {
    const own = /,\s?$/u.test(article.text.slice(mention.start - 2, mention.start)) ? undefined : issuer();
    return own !== undefined && tellsOfNobodyElse(article, mention, all, own) ? own : undefined;
  }
  // 보건환경연구원장 heads a body, 고객사업본부장 a unit
  if (!language.titles.classed('inheriting').ends(title, LEAST_UNIT) || !/^[가-힣A-Z0-9·]+$/u.test(title))
    return undefined;
  const own = opensSentence(article, mention) ? issuer() : undefined;
  // 통상교섭본부 issues releases of its own, but its head is of the ministry
  return own !== undefined && title.startsWith(own) ? undefined : own;
}

/** 공단 한도윤 소통협력실장: the one body of the article that a kind of body can mean, else the issuer. */
function bodyCalled(
  words: string,
  mention: Mention,
  all: readonly Mention[],
  issuer: () => string | undefined,
): string | undefined {
  const [called = ''] = words.split(/\s/u, 1);
  if (!CALLED_PATTERN.test(called)) return undefined;
  const names = new Set(
    all
      .filter(({ type, name }) => type !== mention.type && name?.endsWith(called) === true && name !== called)
      .map(({ name }) => name),
  );
  const own = names.size === 1 ? [...names][0] : issuer();
  return own !== called && own?.endsWith(called) === true ? own : undefined;
}

/** 주무관, 사무관. Not: 과장, which firms have as well. */
function isCivilServant(title: string, { titles }: Language): boolean {
  return titles.classed('civil-rank').has(title) && !titles.classed('unit-post').has(title);
}

/** Whether nothing before a person in his sentence says that he is of another body than this. */
function tellsOfNobodyElse(article: IndexedArticle, mention: Mention, all: readonly Mention[], own: string): boolean {
  const start = sentenceStart(article.text, mention.start, SENTENCE_REACH);
  return (
    !ELSEWHERE_PATTERN.test(article.text.slice(start, mention.start)) &&
    bodiesIn({ start, end: mention.start }, mention, all).every((other) => (other.name ?? other.surface) === own)
  );
}

/** What is named in a span near a person, but persons and sums. */
function bodiesIn(span: Span, mention: Mention, all: readonly Mention[]): readonly Mention[] {
  return within(all, span).filter(
    ({ type, attributes }) => type !== mention.type && attributes?.['value'] === undefined,
  );
}

/** 국무총리, 대통령 권한대행, 국무조정실장: who chairs meetings of every ministry. */
function isOfState(title: string, { titles }: Language): boolean {
  const [office = ''] = title.split(' ');
  return (['head-of-state', 'acting-head', 'state-office'] as const).some((kind) => titles.classed(kind).has(office));
}

/**
 * The last body of the sentence before a person, where it is the subject whose people chair and sign (새벽은행은 3일 한도윤
 * 부총재보 주재로) or sends them (새벽부에서는 한도윤 정책관이).
 */
function bodyOfSentence(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
  { titles }: Language,
): string | undefined {
  const named = bodiesIn(
    { start: sentenceStart(article.text, mention.start, SENTENCE_REACH), end: mention.start },
    mention,
    all,
  );
  const behind = (other: Mention): string => article.text.slice(other.end, other.end + SUBJECT_REACH);
  const last = named.at(-1);
  // who is sent answers for something. Not: 워싱턴에서는 한도윤 장관이, 국회에서는 한도윤 의원이
  const isSent = last !== undefined && titles.classed('contact').ends(title) && SENDER_PATTERN.test(behind(last));
  const topic =
    isSent || !chairs(article, mention) ? -1 : named.findLastIndex((other) => TOPIC_PATTERN.test(behind(other)));
  // 새벽부와 새벽공단은 3일 한도윤 제1차관 주재로: a deputy minister is of the ministry
  const isOfMinistry = titles.classed('minister').ends(title);
  const subject = isSent
    ? last
    : named.slice(0, topic + 1).findLast(({ name, surface }) => !isOfMinistry || (name ?? surface).endsWith('부'));
  return subject === undefined ? undefined : (subject.name ?? subject.surface);
}

/** 한도윤 부총재보 주재로, 한도윤 대변인 명의로 */
function chairs({ text }: IndexedArticle, mention: Mention): boolean {
  const end = linked(mention, 'title')?.end;
  return end !== undefined && CHAIR_PATTERN.test(text.slice(end, end + 3));
}

/** □ 한도윤 고객사업본부장은 */
function opensSentence({ text }: IndexedArticle, mention: Mention): boolean {
  const line = text.lastIndexOf('\n', mention.start - 1) + 1;
  const before = text.slice(Math.max(line, mention.start - OPENING_REACH), mention.start);
  const opens = OPENING_PATTERN.test(before) && (line >= mention.start - OPENING_REACH || /[.!?”"’]\s/u.test(before));
  const end = linked(mention, 'title')?.end;
  return opens && end !== undefined && SUBJECT_PATTERN.test(text.slice(end, end + 6));
}

const firstPlaces = new WeakMap<readonly Mention[], ReadonlyMap<string, number>>();

/** Whether an earlier sentence presents the person, with a body that nobody knows perhaps. */
function isNamedBefore({ type, name, surface, start }: Mention, all: readonly Mention[]): boolean {
  let places = firstPlaces.get(all);
  if (places === undefined) {
    // the last of a key counts in a map, so the first of them is put in last
    const persons = all.filter((other) => other.type === type).toReversed();
    places = new Map(persons.map((other) => [other.name ?? other.surface, other.start]));
    firstPlaces.set(all, places);
  }
  return (places.get(name ?? surface) ?? start) < start;
}

/** ▲ 재정담당관 ⏎ 서기관 한도윤, - 새벽청 화재예방과장 : 소방정 한도윤: the last body of the line or the one above, else the issuer. */
function bodyInNotice(
  article: IndexedArticle,
  mention: Mention,
  all: readonly Mention[],
  language: Language,
  issuer: () => string | undefined,
): string | undefined {
  const { text } = article;
  const title = linked(mention, 'title');
  if (title === undefined || !isPersonnelNotice(article, language)) return undefined;
  if (!LINE_END_PATTERN.test(text.slice(mention.end, mention.end + LONGEST_CONTACT_LINE))) return undefined;
  const line = text.lastIndexOf('\n', title.start - 1) + 1;
  if (title.start - line > LONGEST_CONTACT_LINE) return undefined;
  const above = text.slice(line, title.start).trim() === '' ? text.lastIndexOf('\n', line - 2) + 1 : line;
  const near = bodiesIn({ start: above, end: title.start }, mention, all).at(-1);
  if (near?.name !== undefined) return near.name;
  // 가온도 소방본부 : 소방정 한도윤, of a body that nobody knows
  return /[:：]\s*$/u.test(text.slice(line, title.start)) ? undefined : issuer();
}
