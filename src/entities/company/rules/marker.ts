import { particlesEnd, skipBlanksBack } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { endingsOf } from '../../../lexicon/endings.js';
import { endBeforeForm } from '../../../lexicon/latin-forms.js';
import { isHangul, isLatin, isWordCharacter } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { wordAfter, wordBefore, type Word } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { COMPANY, firmCandidate, withGloss } from '../candidate.js';
import { latinStartOverPlace, nameFrom } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';
import { closesFirm, isListedWithParticle, isTownsName } from '../listed-firms.js';
import { saysWhatFor } from '../says-what-for.js';

const ID = 'company/marker';

/**
 * A corporate marker before or behind: ㈜트윔, 디토닉㈜, 주식회사 세종파마텍, Synthesys, Inc.
 * Not: 대·중소기업, 유한책임회사 등 (a kind of firm), (주)최우수상.
 */
export function markerRule(firms: FirmNames): Rule {
  const { lexicon } = firms;
  const standsBefore = new Set(lexicon.markersBefore);
  const standsAfter = new Set(lexicon.markersAfter);
  const unmarkedBody = endingsOf(lexicon.words('unmarked-body'));
  return {
    id: ID,
    phase: 'form',
    cues: ['corporate-marker'],
    propose(cue, article, known) {
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const found = [
        standsBefore.has(cue.word) && !closesFirm(article.text, cue, known)
          ? behindMarker(article, block, cue, known, firms)
          : undefined,
        standsAfter.has(cue.word) ? beforeMarker(article, block, cue, firms) : undefined,
      ].filter((firm) => firm !== undefined);
      // ㈜포스텍 is a firm, whatever university is called so
      return found.map((firm) =>
        isTownsName(article.text, firm, cue, known) ||
        isAliasOf(firm, known, (name) => unmarkedBody(name) !== undefined)
          ? { ...firm, evidence: 'definition' }
          : firm,
      );
    },
  };
}

function isAliasOf(firm: Span, known: Known, isBody: (name: string) => boolean): boolean {
  return known.names
    .overlapping(firm)
    .some(
      ({ type, rule, name, start, end }) =>
        start === firm.start &&
        end === firm.end &&
        type !== COMPANY &&
        rule === 'dictionary/alias' &&
        isBody(name ?? ''),
    );
}

/** 비엔지(BNZ)파트너스: the name goes on behind its own Latin spelling. */
const GLOSS_PATTERN = /^\([A-Za-z&. ]{1,12}\)[가-힣]/u;
/** 가온(GO)주식회사 문채원 부장, 가온(GO)㈜ 문채원: the marker belongs to the name before the gloss. */
const GLUED_GLOSS_PATTERN = /[가-힣A-Za-z0-9]\([A-Za-z&. ]{1,12}\)$/u;
const LONGEST_GLOSS = 16;

function behindMarker(
  article: IndexedArticle,
  block: Block,
  marker: Cue,
  known: Known,
  firms: FirmNames,
): Candidate | undefined {
  const { text } = article;
  const { start, end, word } = marker;
  // 이노진주식회사, 이노진MOS㈜ 문채원, 이노진(주)과의: the marker is the end of a word
  const isGlued = start > block.start && isWordCharacter(text.charCodeAt(start - 1));
  if (isGlued && (isHangul(word.charCodeAt(0)) || text.charAt(end) === ' ' || particlesEnd(text, end) > end))
    return undefined;
  if (
    text.charAt(start - 1) === ')' &&
    GLUED_GLOSS_PATTERN.test(text.slice(Math.max(block.start, start - LONGEST_GLOSS), start))
  )
    return undefined;
  const name = nameFrom(article, block, end);
  if (name === undefined) return undefined;
  const span = wholeCell(
    text,
    withoutParticle(article, block, withTakenSyllable(text, withoutMarkers(text, name, firms), block.end)),
    { start, end: block.end },
    firms,
  );
  if (span.end <= span.start) return undefined;
  // ㈜누리솔에 상을: the listed firm and a particle
  if (isListedWithParticle(text, span, known)) return undefined;
  const surface = text.slice(span.start, span.end);
  // 가온 주식회사는, 농업회사법인일 때: the particle or ending of the marker
  const isEnding = isHangul(word.charCodeAt(0)) && span.start === end;
  if (surface.length === 1 ? isEnding || !isFirmSyllable(article, block, span) : isNoName(surface, word, firms))
    return undefined;
  const because = `${word} before it`;
  return text.charAt(span.end) === '(' &&
    GLOSS_PATTERN.test(text.slice(span.end, Math.min(block.end, span.end + LONGEST_GLOSS)))
    ? withGloss(text, span, ID, because)
    : firmCandidate(span, ID, because);
}

const STOCK_COMPANY = new Set(['㈜', '(주)']);

/** 100나래, 10가트. Not: 10개사, 3만원, which count. */
const DIGITS_PATTERN = /^\d{1,4}(?![개여명건억만천조회차위년월일호])[가-힣]{2,}$/u;

/**
 * 주식회사 등록, ㈜ 회사, (유)학생. Not: ㈜통합을, ㈜100나래는, as nothing but a name is glued to it, be it a word that says what others
 * are like or begin with a number.
 */
function isNoName(surface: string, marker: string, firms: FirmNames): boolean {
  if (!firms.isGeneric(surface)) return false;
  return !(
    STOCK_COMPANY.has(marker) &&
    (firms.lexicon.language.genericModifiers.has(surface) || DIGITS_PATTERN.test(surface))
  );
}

const CELL_PATTERN = /^ (?<word>[가-힣]{2,})\s*$/u;
const LONGEST_CELL = 24;

/** ㈜가온 인터렉티브 as a cell of its own: a borrowed word behind the name belongs to it. Not: ㈜가온 문채원, ㈜가온 방문. */
function wholeCell(text: string, name: Span, cell: Span, { lexicon }: FirmNames): Span {
  const { language } = lexicon;
  if (
    cell.end - cell.start > LONGEST_CELL ||
    !/(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, cell.start - 4), cell.start))
  )
    return name;
  const word = CELL_PATTERN.exec(text.slice(name.end, cell.end))?.groups?.['word'];
  if (word === undefined || language.titles.get(word) !== undefined || language.names.korean(word) === 'likely')
    return name;
  return language.names.foreign(word) || language.companyEndings.match(word) !== undefined
    ? { start: name.start, end: name.end + 1 + word.length }
    : name;
}

function beforeMarker(article: IndexedArticle, block: Block, marker: Cue, firms: FirmNames): Candidate | undefined {
  const { text } = article;
  const { start: at, end: behind, word: spelled } = marker;
  const latin = isLatin(spelled.charCodeAt(0));
  if (latin && isLatin(text.charCodeAt(behind))) return undefined;
  const end = latin ? endBeforeForm(text, at, block.start) : skipBlanksBack(text, at);
  // `업체 주식회사 유솔`: the marker belongs to what follows
  const isApart = !isHangul(spelled.charCodeAt(0)) || isHangul(text.charCodeAt(behind)) || text.charAt(behind) === ' ';
  const word = wordBefore(text, end, block.start);
  if (!latin && end !== at && isApart && !endsFirm(article, block, word, behind, firms)) return undefined;
  // 우수사례로㈜가온나래: what the marker is glued to on both sides ends a phrase
  if (
    word !== undefined &&
    end === at &&
    !isHangul(spelled.charCodeAt(0)) &&
    isHangul(text.charCodeAt(behind)) &&
    particlesEnd(text, behind) < 0 &&
    endsInflected(article, block, word)
  )
    return undefined;
  if (word?.end !== end || (latin && !isLatin(text.charCodeAt(end - 1))) || firms.isGeneric(word.text))
    return undefined;
  const start = isLatin(text.charCodeAt(word.start)) ? latinStartOverPlace(text, word.start, block.start) : word.start;
  const span = withoutMarkers(text, { start, end }, firms);
  if (span.end <= span.start || (HAN_PATTERN.test(spelled) && !maySayCompany(article, block, span, firms)))
    return undefined;
  return firmCandidate(span, ID, `${spelled} behind it`);
}

const HAN_PATTERN = /^\p{Script=Han}$/u;

/** Nordwind社, 누리트론社. Not: 수요社, 참여社, 배터리3社, A社, OEM社, 해외제조社, which say what firms or how many. */
function maySayCompany(article: IndexedArticle, block: Block, span: Span, firms: FirmNames): boolean {
  const name = article.text.slice(span.start, span.end);
  if (isLatin(name.charCodeAt(0))) return name.length >= 3 && !firms.isAcronym(name);
  return (
    /^[가-힣]{3,}$/u.test(name) &&
    !firms.isCommonNoun(article, span) &&
    !firms.isReleaseWord(name) &&
    !saysWhatFor(article, block, span, firms)
  );
}

/** 세라닉 주식회사 대표, 세라닉 주식회사는: behind the marker no name can follow. Not: 비상장 주식회사는, 설립한 주식회사를. */
function endsFirm(
  article: IndexedArticle,
  block: Block,
  word: Word | undefined,
  behind: number,
  firms: FirmNames,
): boolean {
  const { text } = article;
  if (word === undefined || endsInflected(article, block, word)) return false;
  if (!firms.isNewWord(article, word) && !firms.looksProper(article, word)) return false;
  if (particlesEnd(text, word.end - 1) === word.end) return false;
  if (text.charAt(behind) !== ' ') return particlesEnd(text, behind) > behind;
  const next = wordAfter(text, behind, block.end);
  const [title] = next === undefined ? [] : firms.lexicon.language.titles.find(text, next.start, next.end);
  return title !== undefined && title.start === next?.start;
}

/** 좋은책신사고는, 새론산은: of a name that a marker announces hardly any bound noun is said. */
const TAKEN_FOR_PARTICLE_PATTERN = /^[고산식용형표향당별행발하편씨님들나](?=[은는이가을를의와과도에]$)/u;
const LONGEST_REST = 3;
/** ㈜오토엔, ㈜한울로): no such particle stands before a comma or at the end of a bracket. */
const BEFORE_COMMA_PATTERN = /^[엔로도만란](?=[,)·])/u;
/** 물빛담은(대표 한여울)은, 꿈꾸는(대표 한여울)이: before such a bracket stands no particle, and no ending. */
const BEFORE_BRACKET_PATTERN = /^[가-힣]{1,2}(?=\((?:대표|[회사]장|이하|본사))/u;
const SYLLABLE_PATTERN = /^[가-힣]$/u;
/** Particles and endings, adverbs, bound nouns. */
const NO_NAME_POS_PATTERN = /^(?:[JE]|MA|NNB)/u;

/** 별, 봄. Not: 주식회사 또는 은행, ㈜ 등, ‘가온㈜’를: what stands behind markers too. */
function isFirmSyllable(article: IndexedArticle, block: Block, span: Span): boolean {
  if (!SYLLABLE_PATTERN.test(article.text.slice(span.start, span.end))) return false;
  const token = article.tokensIn(block, { start: span.start, end: span.end + 1 })[0];
  return token?.start === span.start && token.end === span.end && !NO_NAME_POS_PATTERN.test(token.pos);
}

/**
 * ㈜별은, 주식회사 봄이, ㈜빛도: a firm of one syllable and its particle. Not: ㈜나은, whose 은 is no particle there,
 * nor ㈜온도, which is a word.
 */
function withoutParticle(article: IndexedArticle, block: Block, { start, end }: Span): Span {
  const { text } = article;
  if (end - start !== 2 || text.charAt(end) !== ' ' || particlesEnd(text, start + 1) !== end) return { start, end };
  if ('은는이가을를과와의'.includes(text.charAt(start + 1))) return { start, end: end - 1 };
  const [noun, particle] = article.tokensIn(block, { start, end });
  const isParticle = noun?.pos.startsWith('N') === true && particle?.pos.startsWith('J') === true;
  return { start, end: isParticle ? end - 1 : end };
}

function withTakenSyllable(text: string, { start, end }: Span, limit: number): Span {
  const beforeBracket = BEFORE_BRACKET_PATTERN.exec(text.slice(end, Math.min(limit, end + LONGEST_REST + 2)));
  if (beforeBracket !== null) return { start, end: end + beforeBracket[0].length };
  const rest = /^[가-힣]+/u.exec(text.slice(end, Math.min(limit, end + LONGEST_REST)))?.[0] ?? '';
  const isTaken =
    TAKEN_FOR_PARTICLE_PATTERN.test(rest) || BEFORE_COMMA_PATTERN.test(text.slice(end, Math.min(limit, end + 2)));
  return { start, end: isTaken ? end + 1 : end };
}

/** 주식회사세종파마텍 → 세종파마텍, 티젠농업회사법인 → 티젠 */
function withoutMarkers(text: string, span: Span, { lexicon }: FirmNames): Span {
  let { start, end } = span;
  const name = text.slice(start, end);
  const head = lexicon.markersBefore.find((marker) => name.startsWith(marker));
  if (head !== undefined) start += head.length;
  const tail = [...lexicon.markersAfter, ...lexicon.markersBefore].find(
    (marker) => isHangul(marker.charCodeAt(0)) && name.endsWith(marker),
  );
  if (tail !== undefined && end - tail.length > start) end -= tail.length;
  return { start, end };
}
