import type { Cue } from '../../../core/cue.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import { endsWord } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul } from '../../../text/characters.js';
import { wordAround } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { beginsWithPlace } from '../evidence.js';
import { bodyCandidate, spacedBefore } from '../headed-word.js';
import { holdsCommonWord, holdsProperNoun, isAdverb } from '../nouns.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/school';
/** 공업고 is short of it. */
const REST_OF_HIGH_SCHOOL = '등학교';

/**
 * 청주공업고 is 청주공업고등학교, 천안여상 천안여자상업고등학교; 한국펫고; 미송초 6학년, 목포여고 교장: a place and its school's first syllable before its
 * people. Not: 중소기업 특성화고, 보고, 최고, 재학중 학생, 초중고 학생.
 */
export function schoolRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['school-ending', 'country', 'school-people'],
    propose(cue, article): readonly Candidate[] {
      const span =
        cue.kind === 'school-people'
          ? beforePeople(cue, article)
          : cue.kind === 'country'
            ? ofKorea(cue, article, words)
            : wholeWord(article, { start: cue.start, end: cue.end });
      if (span === undefined || isOtherWord(article, span, cue, words)) return [];
      const core = article.text.slice(span.start, span.end);
      const name = cue.kind === 'school-people' ? nameBeforePeople(article, span, words) : highSchool(core, cue, words);
      return name === undefined ? [] : [bodyCandidate(ID, span, 'short for a high school', name)];
    },
  };
}

/** The word up to the end of the stretch, where particles may follow it; 고 may look like one. */
function wholeWord(article: IndexedArticle, { start, end }: Span): Span | undefined {
  const { text } = article;
  const block = blockAt(article, start);
  if (block === undefined || !endsWord(text, end)) return undefined;
  const word = wordAround(text, { start, end }, block);
  if (word === undefined) return undefined;
  const cut = nameEnd(article, block, word.start, word.end);
  return cut === end || (cut === end - 1 && text.charAt(cut) === '고') ? { start: word.start, end } : undefined;
}

/** 한국펫고, 한국식품마이스터고 at the cue 한국. */
function ofKorea(cue: Cue, article: IndexedArticle, { language }: OrganizationWords): Span | undefined {
  const { text } = article;
  if (language.countryCode(cue.word) !== 'KR' || isHangul(text.charCodeAt(cue.start - 1))) return undefined;
  for (let at = cue.end + 1; at <= cue.end + 4 && isHangul(text.charCodeAt(at)); at += 1)
    if (text.charAt(at) === '고' && endsWord(text, at + 1))
      return wholeWord(article, { start: cue.start, end: at + 1 });
  return undefined;
}

function highSchool(core: string, cue: Cue, words: OrganizationWords): string | undefined {
  const stem = core.slice(0, -1);
  const name = schoolName(core, words);
  const named =
    cue.kind === 'country'
      ? /^한국[가-힣]{1,4}(?<![최보사광창중신재])고$/u.test(core)
      : core.length >= cue.word.length + 2 && /^[가-힣]+$/u.test(core);
  if (!named || core.endsWith('안정보고')) return undefined;
  return isGenericPrefix(stem, words.language) || /^(?:특성화|전국|지역|해당)/u.test(stem)
    ? undefined
    : (name ?? core + REST_OF_HIGH_SCHOOL);
}

/** What a school is called in full: 청주공업고, 천안여상, 미송초. */
export function schoolName(core: string, words: OrganizationWords): string | undefined {
  const ending = words.of('school-ending').ending(core);
  const value = ending === undefined ? '' : words.valueOf('school-ending', ending);
  if (ending !== undefined && value === '') return core + REST_OF_HIGH_SCHOOL;
  const short = ending ?? words.of('school-short').ending(core);
  if (short === undefined) return undefined;
  return core.slice(0, core.length - short.length) + (value === '' ? words.valueOf('school-short', short) : value);
}

/** 채용공고, 항소상고: what is short for a school's kind is a word of the language too, so that a name has to stand before it. */
function isOtherWord(article: IndexedArticle, { start, end }: Span, cue: Cue, words: OrganizationWords): boolean {
  if (cue.kind !== 'school-ending' || words.valueOf('school-ending', cue.word) === '') return false;
  const block = blockAt(article, start);
  const proper = { start, end: end - cue.word.length };
  const prefix = article.text.slice(proper.start, proper.end);
  return (
    block === undefined ||
    /[시도군구청처부]$/u.test(prefix) ||
    !(beginsWithPlace(prefix, words) || holdsProperNoun(article, block, proper))
  );
}

/** 미송초 in `미송초 학생`, `미송초 6학년`. */
function beforePeople(cue: Cue, article: IndexedArticle): Span | undefined {
  const { text } = article;
  let end = cue.start;
  if (cue.word === GRADE) {
    if (!/[1-6]/u.test(text.charAt(end - 1))) return undefined;
    end -= 1;
  }
  end -= 1;
  if (text.charAt(end) !== ' ' || !SCHOOL_SYLLABLES.has(text.charAt(end - 1))) return undefined;
  const block = blockAt(article, end - 1);
  const word = block === undefined ? undefined : spacedBefore(text, end + 1, block.start);
  if (block === undefined || word === undefined || !/^[가-힣]{3,7}$/u.test(word.text)) return undefined;
  const cut = nameEnd(article, block, word.start, end);
  return cut === end || (cut === end - 1 && text.charAt(cut) === '고') ? { start: word.start, end } : undefined;
}

const GRADE = '학년';
const SCHOOL_SYLLABLES = new Set('초중고');

/** The school's name in full: 미송초등학교, 목포여자고등학교. */
function nameBeforePeople(article: IndexedArticle, span: Span, words: OrganizationWords): string | undefined {
  const core = article.text.slice(span.start, span.end);
  const short = words.of('school-short').ending(core);
  const block = blockAt(article, span.start);
  // 그리고 학생
  if (short === undefined || block === undefined || isAdverb(article, block, span)) return undefined;
  const place = core.slice(0, core.length - short.length);
  if (place.length < 2 || isGenericPrefix(place, words.language) || SCHOOL_SYLLABLES.has(place.slice(-1)))
    return undefined;
  // a noun of the language or a verb is no place: 재학중, 끝난중
  const proper = !holdsCommonWord(article, block, { start: span.start, end: span.start + place.length });
  return proper || beginsWithPlace(place, words) ? place + words.valueOf('school-short', short) : undefined;
}
