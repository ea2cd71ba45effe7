// Sides that are no records and stand as a side does: ‘스베르뱅크-AST’와, Dawn Robotics Ltd.와, 한빛장애인복지회와, 덴마크와,
// 싱가포르 민방위청(청장 에릭 얍)과, 국방부 경상시설단과, `중기부와 검찰청은`.
// Not: ‘상생 협약’과 (an agreement), AI와 (no name of two words and none in small letters), 유관기관과.
import type { Span } from '../core/types.js';
import type { RelationContext } from './shape.js';
import { JOINT_PATTERN, type RowMember } from './rows.js';
import { phraseEnd } from './subjects.js';

const SIDE_END = '(?:\\([^()]{1,30}\\))?\\*{0,3}(?=[사社]?(?:와|과)(?:의|는|도)?[\\s,]|[사社]?\\s?간(?:의|에)?[\\s,])';
const QUOTED_PATTERN = new RegExp(`[‘'“"](?<name>[^‘’'“”"\\n]{2,30})[’'”"]${SIDE_END}`, 'gu');
/** The second of two subjects: `새벽부와 일본 ‘누리 파크*(이하 누리)’는`. */
const QUOTED_SUBJECT_PATTERN =
  /(?<=[가-힣A-Za-z)][와과]\s(?:[가-힣]{2,6}\s)?)[‘“](?<name>[^‘’“”\n]{2,40})[’”](?:\([^()]{1,30}\))?(?=[은는이가]\s)/gu;
const LATIN_PATTERN = new RegExp(
  `(?<![A-Za-z])(?<name>[A-Z][A-Za-z0-9&.-]{0,20}(?: [A-Z][A-Za-z0-9&.-]{0,20}){0,4})${SIDE_END}`,
  'gu',
);
const LATIN_SUBJECT_PATTERN =
  /(?<![A-Za-z])(?<name>[A-Z][A-Za-z0-9&.-]{1,20}(?: [A-Z][A-Za-z0-9&.-]{0,20}){0,4})(?=사?[은는이가]\s)/gu;
/** A word of Hangul with what may stand behind a name: a bracket, the mark of a note, a particle, the joint of a row. */
const WORD_PATTERN =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,24}?)(?<note>\*{0,3})(?<bracket>社(?:\([^()]{1,30}\))?|\((?:[^()]|\([^()]{0,20}\)){1,60}\))?\*{0,3}(?=(?:와|과)(?:의|는|도)?[\s,]|[은는이가]\s|\s?간(?:의|에)?[\s,]|,\s|\s및\s|[·-]|$)/gu;
/** What stands in front of a word that is a part of it or of its country: `몽골 `, `국방부 `. */
const BEFORE_PATTERN = /(?<word>[가-힣]{2,10})(?:\([A-Z]{2,5}\))?\s$/u;
/** A name and its particle; particles are grammar, so it stays a pattern. */
const COUNTRY_PATTERN =
  /(?<![가-힣])(?<name>[가-힣]{2,10}?)(?<particle>(?:와|과)의?|은|는|이|가|\s?간)(?=[\s,])(?!\s달리)/gu;
/** A body, a title and the particle of a side; particles are grammar, so it stays a pattern. */
const TITLED_PATTERN = /(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{3,14})\s(?<title>[가-힣]{2,4})(?=[와과][\s,])/gu;
const MOST_WORDS = 4;
const LONGEST_BEFORE = 20;
/** From so many letters on, the ending of a body alone makes a name. */
const LONG_NAME = 6;
/** So few letters behind the body that they would belong to are as often whom it consists of: 구성원, 위원회. */
const SHORT_NAME = 3;

/** The sides without a record in a span, in order; `listed`: the span is a list of names, where the ending of a body is enough. */
export function unlistedSidesIn(context: RelationContext, span: Span, listed = false): readonly RowMember[] {
  const words = context.article.text.slice(span.start, span.end);
  const found = [QUOTED_PATTERN, QUOTED_SUBJECT_PATTERN, LATIN_PATTERN, LATIN_SUBJECT_PATTERN].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match): readonly RowMember[] => {
      // ‘누리솔*’: the mark of a note
      const name = (match.groups?.['name'] ?? '').replace(/\*{0,3}(?:\(이하[^()]*\))?$/u, '');
      const start = span.start + match.index;
      const end = start + match[0].length;
      // ASTEC사와: a firm, be it in capitals
      const isFirm =
        pattern === LATIN_PATTERN && name.length > 1 && /^[사社][와과]/u.test(context.article.text.slice(end, end + 2));
      if (context.within({ start, end }).length > 0 || !(isFirm || isName(context, name))) return [];
      return [{ start, end, name: { name } }];
    }),
  );
  const bodies = [...bodiesIn(context, span, listed), ...titledIn(context, span)];
  return [...found, ...bodies].sort((a, b) => a.start - b.start);
}

/** 소반 라타나 수자원기상부 장관과: the body that somebody with its title signs for. Not: 관계부처 장관과. */
function titledIn(context: RelationContext, span: Span): readonly RowMember[] {
  return [...context.article.text.slice(span.start, span.end).matchAll(TITLED_PATTERN)].flatMap((match) => {
    const { name = '', title = '' } = match.groups ?? {};
    const start = span.start + match.index;
    const word = { start, end: start + name.length };
    const isSide =
      context.sideWords.isTitle(title) &&
      context.sideWords.bodyOf(name) !== undefined &&
      context.within(word).length === 0;
    return isSide ? [{ start, end: start + match[0].length, name: { name } }] : [];
  });
}

/** Bodies and firms in Hangul, each with something that shows it. */
function bodiesIn(context: RelationContext, span: Span, listed: boolean): readonly RowMember[] {
  const { text } = context.article;
  const parties = context.within(span).filter((mention) => context.is(mention, 'party') && mention.end <= span.end);
  const found: RowMember[] = [];
  const joinable: RowMember[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD_PATTERN)) {
    const { name = '', bracket = '' } = match.groups ?? {};
    const start = span.start + match.index;
    const end = start + match[0].length;
    const word = { start, end: start + name.length };
    if (context.within(word).length > 0 || context.patterns.signedAny.test(name)) continue;
    const owner = parties.find((mention) => mention.end === start - 1 && text.charAt(mention.end) === ' ');
    // 머크사(社)는: the firm without its word
    const member = { start, end, name: { name: bracket === '(社)' ? name.replace(/사$/u, '') : name } };
    if (/^\(?社/u.test(bracket)) {
      found.push(member);
      continue;
    }
    if (owner !== undefined && (context.sideWords.isBranch(name) || context.patterns.sideTail.test(name))) {
      found.push({ start: owner.start, end, name: context.nameOf(owner) });
      continue;
    }
    if (bracket !== '' && context.sideWords.isHeaded(bracket.slice(1, -1))) {
      // ㈜가온나래 나래(대표 한도윤): a mark of the firm in front; 새벽대학교 나래센터(센터장 한도윤): a part of a body
      if (owner === undefined) found.push(member);
      else if (owner.type === 'company') found.push({ start: owner.start, end, name: context.nameOf(owner) });
      else found.push({ start: owner.start, end, name: { name: `${text.slice(owner.start, owner.end)} ${name}` } });
      continue;
    }
    const body = context.sideWords.bodyOf(name);
    if ((body === undefined && !context.patterns.unlistedBody.test(name)) || context.patterns.agent.test(name))
      continue;
    // 상호지원, 참가신청: the letter that makes a body's name is the last of a common noun
    if (context.patterns.noBody.test(name)) continue;
    const isLong = name.length >= LONG_NAME && /^[와과]/u.test(text.slice(end, end + 1));
    if ((isLong || listed) && body !== 'short' && body !== 'whole') found.push(member);
    else if (body !== 'whole' && isPartOf(context, span, word)) found.push({ ...member, start: owner?.start ?? start });
    else if (
      owner !== undefined &&
      // 서울시 보건환경연구원: one of many, with its town
      (body !== 'whole' || context.is(owner, 'place')) &&
      (body !== undefined || name.length > SHORT_NAME) &&
      !isCommonNoun(context, word)
    )
      found.push({ start: owner.start, end, name: { name: `${text.slice(owner.start, owner.end)} ${name}` } });
    else if (body !== undefined && body !== 'short') joinable.push(member);
  }
  const sides = [...parties.map((mention) => ({ start: mention.start, end: phraseEnd(text, mention) })), ...found];
  const isJoined = ({ start, end }: Span, others: readonly Span[]): boolean =>
    others.some(
      (other) =>
        (other.start >= end && JOINT_PATTERN.test(text.slice(end, other.start))) ||
        (other.end <= start && JOINT_PATTERN.test(text.slice(other.end, start))),
    );
  return [...found, ...joinable.filter((member) => isJoined(member, sides))].map(
    (member) => ofProvince(text, span, member) ?? member,
  );
}

/** 경상남도 산림연구원: a body of a province has its name. */
function ofProvince(text: string, span: Span, { start, end, name }: RowMember): RowMember | undefined {
  const province = PROVINCE_PATTERN.exec(text.slice(Math.max(span.start, start - LONGEST_BEFORE), start))?.groups?.[
    'name'
  ];
  return province === undefined
    ? undefined
    : { start: start - province.length - 1, end, name: { name: `${province} ${name.name}` } };
}

const PROVINCE_PATTERN = /(?<![가-힣])(?<name>[가-힣]{2,7}도)\s$/u;

/** 인도네시아 교통부: a body of the country in front. Not: 미국 거래처. */
function isPartOf(context: RelationContext, span: Span, word: Span): boolean {
  const before = context.article.text.slice(Math.max(span.start, word.start - LONGEST_BEFORE), word.start);
  return context.isRegion(BEFORE_PATTERN.exec(before)?.groups?.['word'] ?? '') && !isCommonNoun(context, word);
}

/** 거래처, 구매처: one word of the language. Not: 교통부, 서구청. */
function isCommonNoun({ article }: RelationContext, span: Span): boolean {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const tokens = block === undefined ? [] : article.tokensIn(block, span);
  return tokens.length === 1 && tokens[0]?.pos === 'NNG';
}

/** 덴마크와, 호주와: countries that sign, which are no records; as a subject only where another country signs: 이란은 중국과. */
export function countrySidesIn(context: RelationContext, span: Span): readonly RowMember[] {
  const { text } = context.article;
  const found = [...text.slice(span.start, span.end).matchAll(COUNTRY_PATTERN)].flatMap((match) => {
    const { name = '', particle = '' } = match.groups ?? {};
    const start = span.start + match.index;
    const end = start + name.length;
    return context.isRegion(name) && !name.endsWith('도') && context.within({ start, end }).length === 0
      ? [{ start, end, name: { name }, isOther: /^[와과]/u.test(particle) }]
      : [];
  });
  const isPair = found.some(({ isOther }) => isOther);
  return found.flatMap(({ isOther, ...member }) => (isOther || isPair ? [member] : []));
}

function isName({ patterns }: RelationContext, name: string): boolean {
  const words = name.split(' ');
  if (/^[A-Z]/u.test(name)) return words.length > 1 || /[a-z]/u.test(name);
  return words.length <= MOST_WORDS && !patterns.signedAny.test(name);
}
