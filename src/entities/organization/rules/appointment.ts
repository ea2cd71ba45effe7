import type { Appointment } from '../../../core/phrase.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import { endsInflected } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul, isLatin } from '../../../text/characters.js';
import { wordsOf, type Word } from '../../../text/words.js';
import { isCommonBody, isGenericPrefix } from '../common-bodies.js';
import { isNoBody } from '../evidence.js';
import { bodyCandidate, parentBefore } from '../headed-word.js';
import { ORGANIZATION, type Head, type OrganizationWords } from '../words.js';

const ID = 'organization/appointment';

/**
 * 존스홉킨스 병원 원장, 인공지능·제조데이터 전략위원회 위원장, 한국새벽기술포럼 의장: the body that an appointment names, when its last
 * word has a head. Not: 샤프 이사회 의장, 보건대학원 교수, 신한은행 순천금융센터장, 심장내과 교수.
 */
export function appointmentRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known): readonly Candidate[] {
      const body = appointment?.body;
      if (appointment === undefined || body === undefined) return [];
      const bodies = known.indexOf(ORGANIZATION);
      const listed = bodies.overlapping(body).find(({ end }) => end === body.end);
      // 한도윤 교수(새벽대 도시공학과)
      const opening =
        listed === undefined && body.start > appointment.titleSpan.end
          ? bodies.overlapping(body).find((each) => opensBody(article, each, body))
          : undefined;
      if (opening !== undefined) return [withSupport(opening)];
      if (listed !== undefined) return isWeakAlone(listed, body) ? [withSupport(listed)] : [];
      const parts = wordsOf(article.text, body.start, body.end);
      const last = parts.at(-1);
      const head = last === undefined ? undefined : words.language.organizationHeads.match(last.text);
      if (last === undefined || head === undefined) return [];
      const because = `${appointment.title} of it is named`;
      if (isSociety(appointment, last.text, head, words)) return [bodyCandidate(ID, last, because)];
      if (head.ending.length === 1) {
        // 외교부 동북아국: a bureau behind its ministry is no mention of its own
        const isBureau = last.text.endsWith(BUREAU) && parentBefore(article.text, last.start, known) !== undefined;
        return !isBureau && isForeignOffice(appointment, last, head, words) ? [bodyCandidate(ID, last, because)] : [];
      }
      if (isKind(appointment, last.text, head, words)) return [];
      const prefix = last.text.slice(0, last.text.length - head.ending.length);
      const start = startOf(article, last, prefix, parts.at(-2), known, words);
      if (start === undefined || isCut(article.text, { start, end: last.end })) return [];
      return hasOwner(article, start, head, known, words) ||
        isOtherWord(article.text.slice(start, last.end), head, words)
        ? []
        : [bodyCandidate(ID, { start, end: last.end }, because)];
    },
  };
}

const BUREAU = '국';

/** 한국당 홍준표 대표, 이상철 전쟁기념관 관장: the listed name is a word as well, but somebody holds an office there. */
function isWeakAlone({ pending, start }: Candidate, body: Span): boolean {
  return pending !== undefined && start === body.start;
}

/** 정보통신(ICT)연구센터, 새벽기술원(주): a bracket inside that opens before it, and the marker of a firm behind it. */
function isCut(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const close = name.indexOf(')');
  const isTorn = close >= 0 && !name.slice(0, close).includes('(');
  return isTorn || /^(?:㈜|\(주\))/u.test(text.slice(end, end + 3));
}

/** A weak name that a bracket behind a title begins with, a unit behind it: (새벽대 도시공학과). */
function opensBody({ text }: IndexedArticle, { pending, start, end }: Candidate, body: Span): boolean {
  return pending !== undefined && start === body.start && /\s/u.test(text.charAt(end));
}

function withSupport(weak: Candidate): Candidate {
  const { pending, ...candidate } = weak;
  const because = `${pending ?? ''}, but somebody holds an office of it`;
  return { ...candidate, rule: ID, evidence: 'dictionary', because };
}

/**
 * 아이굴 누르란 산업인프라개발부 국장: between a foreign name and its title stands a foreign body. Not: 리창 중화인민공화국 총리, 후엔 베트남사회주의
 * 공화국 서기장, who stand for a state.
 */
function isForeignOffice(
  { foreign, form }: Appointment,
  { text }: Word,
  { ending }: Head,
  words: OrganizationWords,
): boolean {
  return (
    foreign &&
    form === 'name-body-title' &&
    words.isClass(ending, 'government') &&
    /^[가-힣·]{4,}$/u.test(text) &&
    !words.language.isCountry(text) &&
    !words.of('no-body-ending').ends(text) &&
    !words.of('no-foreign-body').has(text)
  );
}

/**
 * 한빛기술사회 한도윤 부회장, 새벽기술사회(회장 한도윤): a society whose name ends in 회, beside one of its officers. Not: 상인회, 학생회,
 * 새벽간담회, 가온박람회.
 */
function isSociety({ title }: Appointment, word: string, { ending }: Head, words: OrganizationWords): boolean {
  if (ending !== SOCIETY || !words.of('society-officer').ends(title)) return false;
  const prefix = word.slice(0, -SOCIETY.length);
  return (
    /^[가-힣]{4,}$/u.test(prefix) &&
    !isGenericPrefix(prefix, words.language) &&
    !words.of('no-society').ends(word) &&
    !/\d/u.test(prefix)
  );
}

const SOCIETY = '회';

/** 심장내과, 가온치과 of anybody but its doctor, 무더위쉼터, 이사회, 의과대학, 도교육청: of whichever body or place. */
function isKind({ title }: Appointment, word: string, { ending }: Head, words: OrganizationWords): boolean {
  const prefix = word.slice(0, word.length - ending.length);
  if (
    words.isClass(ending, 'clinic') &&
    (!/(?:^|대표)원장$|^대표$/u.test(title) || words.of('department').makesUp(prefix))
  )
    return true;
  if (words.isClass(ending, 'community') && words.of('community-kind').makesUp(prefix)) return true;
  return (
    word === '이사회' ||
    (/대학원?$/u.test(word) && isGenericPrefix(prefix, words.language)) ||
    /^[도시군구]{1,3}$/u.test(prefix)
  );
}

/** Where the name begins: with its last word, or with the word before where the last one names nothing. */
function startOf(
  article: IndexedArticle,
  last: Word,
  prefix: string,
  before: Word | undefined,
  known: Known,
  words: OrganizationWords,
): number | undefined {
  const { text } = article;
  const { language } = words;
  let { start } = last;
  if ((prefix === '' || isGenericPrefix(prefix, language)) && before !== undefined) {
    if (language.isCountry(before.text) || /(?:[의은는을를로]|에서)$|^제?\d/u.test(before.text))
      return prefix === '' ? undefined : start;
    // 참석한 공단
    const block = blockAt(article, before.start);
    if (prefix === '' && block !== undefined && endsInflected(article, block, before)) return undefined;
    // 서울대학교 의과대학: the parent is the mention
    if (
      known
        .indexOf(ORGANIZATION)
        .overlapping(before)
        .some(({ end }) => end === before.end)
    )
      return undefined;
    // 범정부 실무추진위원회, 피해보상 지원센터, 대학 산학협력단, 전통시장 상인회: neither word names it
    if (prefix !== '' && isGenericPrefix(before.text, language)) return undefined;
    if (isCommonBody(before.text, words) || words.of('any-marketplace').has(before.text)) return undefined;
    ({ start } = before);
  } else if (prefix === '') return undefined;
  const first = text.charCodeAt(start);
  return isHangul(first) || isLatin(first) ? start : undefined;
}

/** 서강대학교 사회과학연구소, 신한은행 순천금융센터: a unit behind its university or firm is no mention of its own. */
function hasOwner({ text }: IndexedArticle, at: number, head: Head, known: Known, words: OrganizationWords): boolean {
  const parent = parentBefore(text, at, known);
  if (parent !== undefined && !head.strong && !words.isClass(head.ending, 'committee')) return true;
  if (parent !== undefined && words.of('university-ending').ends(text.slice(parent.start, parent.end))) return true;
  const parties = known.withTrait('party').overlapping({ start: at - 2, end: at - 1 });
  return words.isClass(head.ending, 'unit') && parties.some(({ end }) => end === at - 1);
}

/** 저비용항공사, 국제기관·기구, 위즈온협동조합. */
function isOtherWord(whole: string, { ending }: Head, words: OrganizationWords): boolean {
  return isNoBody(whole, ending, words) || (words.isClass(ending, 'cooperative') && !words.of('trade').isIn(whole));
}
