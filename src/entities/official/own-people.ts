// The issuer's own people, whom its release names without it.
//   공단 한도윤 소통협력실장은 · 한도윤 고객사업본부장은 “…” · 한도윤 상임위원은 of a commission · ▲ 재정담당관 ⏎ 서기관 한도윤
// Not: 가온나래 한도윤 고객사업본부장, nor somebody whose body an earlier sentence names.
import { linked } from '../../core/links.js';
import type { Mention, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { isPersonnelNotice } from '../../phrases/appointments/notice-headings.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { LONGEST_CONTACT_LINE } from './contact-body.js';
import { calledName, oncePerArticle, type Question } from './question.js';

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
export function bodyOfOwnPeople(question: Question, issuer: () => string | undefined): string | undefined {
  const { article, mention, title, language } = question;
  const body = linked(mention, 'body');
  const isFirst = mention.rule === 'official/name-title' && !isNamedBefore(question);
  // 레반중(Le Van Trung) 부위원장, 한도윤(부산) 주무관 are of another
  const isBare = article.text.charAt(mention.end) !== '(';
  const mayBeOwn = isFirst && isBare && (body === undefined || chairs(question));
  if (mayBeOwn && language.titles.classed('commission-post').has(title)) {
    const commission = issuer();
    if (commission?.endsWith('위원회') === true && tellsOfNobodyElse(commission, question)) return commission;
  }
  const subject = isFirst && !isOfState(question) ? bodyOfSentence(question) : undefined;
  if (subject !== undefined) return subject;
  if (body !== undefined) return bodyCalled(article.text.slice(body.start, body.end), question, issuer);
  if (mention.rule === 'official/title-name') return bodyInNotice(question, issuer);
  if (!isFirst || !isBare) return undefined;
  // 우수로 선정된 한도윤 주무관은: civil servants of whom a release tells are the issuer's. Not: 문채원 참사관, 한도윤 서기관
  if (isCivilServant(title, language)) {
    const own = /,\s?$/u.test(article.text.slice(mention.start - 2, mention.start)) ? undefined : issuer();
    return own !== undefined && tellsOfNobodyElse(own, question) ? own : undefined;
  }
  // 보건환경연구원장 heads a body, 고객사업본부장 a unit
  if (!language.titles.classed('inheriting').ends(title, LEAST_UNIT) || !/^[가-힣A-Z0-9·]+$/u.test(title))
    return undefined;
  const own = opensSentence(question) ? issuer() : undefined;
  // 통상교섭본부 issues releases of its own, but its head is of the ministry
  return own !== undefined && title.startsWith(own) ? undefined : own;
}

/** 공단 한도윤 소통협력실장: the one body of the article that a kind of body can mean, else the issuer. */
function bodyCalled(words: string, { mention, all }: Question, issuer: () => string | undefined): string | undefined {
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
function tellsOfNobodyElse(own: string, question: Question): boolean {
  const before = sentenceBefore(question);
  return (
    !ELSEWHERE_PATTERN.test(question.article.text.slice(before.start, before.end)) &&
    bodiesIn(before, question).every((other) => calledName(other) === own)
  );
}

/** What of his sentence stands before a person. */
function sentenceBefore({ article, mention: { start } }: Question): Span {
  return { start: sentenceStart(article.text, start, SENTENCE_REACH), end: start };
}

/** What is named in a span near a person, but persons and sums. */
function bodiesIn(span: Span, { mention, all }: Question): readonly Mention[] {
  return within(all, span).filter(
    ({ type, attributes }) => type !== mention.type && attributes?.['value'] === undefined,
  );
}

/** 국무총리, 대통령 권한대행, 국무조정실장: who chairs meetings of every ministry. */
function isOfState({ title, language: { titles } }: Question): boolean {
  const [office = ''] = title.split(' ');
  return (['head-of-state', 'acting-head', 'state-office'] as const).some((kind) => titles.classed(kind).has(office));
}

/**
 * The last body of the sentence before a person, where it is the subject whose people chair and sign (새벽은행은 3일 한도윤
 * 부총재보 주재로) or sends them (새벽부에서는 한도윤 정책관이).
 */
function bodyOfSentence(question: Question): string | undefined {
  const { article, title, language } = question;
  const named = bodiesIn(sentenceBefore(question), question);
  const behind = (other: Mention): string => article.text.slice(other.end, other.end + SUBJECT_REACH);
  const last = named.at(-1);
  // who is sent answers for something. Not: 워싱턴에서는 한도윤 장관이, 국회에서는 한도윤 의원이
  const isSent =
    last !== undefined && language.titles.classed('contact').ends(title) && SENDER_PATTERN.test(behind(last));
  const topic = isSent || !chairs(question) ? -1 : named.findLastIndex((other) => TOPIC_PATTERN.test(behind(other)));
  // 새벽부와 새벽공단은 3일 한도윤 제1차관 주재로: a deputy minister is of the ministry
  const isOfMinistry = language.titles.classed('minister').ends(title);
  const subject = isSent
    ? last
    : named.slice(0, topic + 1).findLast((other) => !isOfMinistry || calledName(other).endsWith('부'));
  return subject === undefined ? undefined : calledName(subject);
}

/** 한도윤 부총재보 주재로, 한도윤 대변인 명의로 */
function chairs({ article: { text }, mention }: Question): boolean {
  const end = linked(mention, 'title')?.end;
  return end !== undefined && CHAIR_PATTERN.test(text.slice(end, end + 3));
}

/** □ 한도윤 고객사업본부장은 */
function opensSentence({ article: { text }, mention }: Question): boolean {
  const line = text.lastIndexOf('\n', mention.start - 1) + 1;
  const before = text.slice(Math.max(line, mention.start - OPENING_REACH), mention.start);
  const opens = OPENING_PATTERN.test(before) && (line >= mention.start - OPENING_REACH || /[.!?”"’]\s/u.test(before));
  const end = linked(mention, 'title')?.end;
  return opens && end !== undefined && SUBJECT_PATTERN.test(text.slice(end, end + 6));
}

/** Where each person stands first. */
const firstPlaces = oncePerArticle(({ all, traitsOf }): ReadonlyMap<string, number> => {
  // the last of a key counts in a map, so the first of them is put in last
  const persons = all.filter(({ type }) => traitsOf(type).includes('person')).toReversed();
  return new Map(persons.map((other) => [calledName(other), other.start]));
});

/** Whether an earlier sentence presents the person, with a body that nobody knows perhaps. */
function isNamedBefore(question: Question): boolean {
  const { mention } = question;
  return (firstPlaces(question).get(calledName(mention)) ?? mention.start) < mention.start;
}

/** ▲ 재정담당관 ⏎ 서기관 한도윤, - 새벽청 화재예방과장 : 소방정 한도윤: the last body of the line or the one above, else the issuer. */
function bodyInNotice(question: Question, issuer: () => string | undefined): string | undefined {
  const { article, mention, language } = question;
  const { text } = article;
  const title = linked(mention, 'title');
  if (title === undefined || !isPersonnelNotice(article, language)) return undefined;
  if (!LINE_END_PATTERN.test(text.slice(mention.end, mention.end + LONGEST_CONTACT_LINE))) return undefined;
  const line = text.lastIndexOf('\n', title.start - 1) + 1;
  if (title.start - line > LONGEST_CONTACT_LINE) return undefined;
  const above = text.slice(line, title.start).trim() === '' ? text.lastIndexOf('\n', line - 2) + 1 : line;
  const near = bodiesIn({ start: above, end: title.start }, question).at(-1);
  if (near?.name !== undefined) return near.name;
  // 가온도 소방본부 : 소방정 한도윤, of a body that nobody knows
  return /[:：]\s*$/u.test(text.slice(line, title.start)) ? undefined : issuer();
}
