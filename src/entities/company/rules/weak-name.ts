// A listed name that is a word of the language as well, where only a firm can be meant: 신용평가사 피치는, 메타 임직원,
// 제러미 주크 피치 아태 담당 이사, 인텔 메타 엔비디아 등. Not: 스타트업 미래를, 지원 대상 직원, 마크 로완 CEO.
import { blockAt } from '../../../text/blocks.js';
import { isMiddleDot } from '../../../text/characters.js';
import { particlesEnd } from '../../../korean/edges.js';
import type { Language } from '../../../lexicon/language.js';
import { endsInflected } from '../../../korean/name-end.js';
import { wordAfter, wordBefore, type Word } from '../../../text/words.js';
import { indexSpans, type SpanIndex } from '../../../text/spans.js';
import type { Block, Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { CLOSERS, COMPANY, type FirmNames } from '../firm-names.js';

const ID = 'company/weak-name';
const GAP_PATTERN = /^\s?['"‘“「『<]?$/u;
/** `스타트업 대상은`, `기업 미래는`: these stand before any noun. */
const ANY_FIRM_PATTERN = /^(?:기업|중소기업|대기업|중견기업|스타트업|벤처기업|업체|회사|은행|AC|VC)$/u;
/** People and parts that only a firm has. */
const OWNED_PATTERN =
  /^의? (?:최고경영자|최고\S{1,6}책임자|CEO|CFO|CTO|COO|임직원|직원|경영진|본사|자회사|계열사|노조|주가|주식|지분|대주주|최대주주|주주|이사회|공장|매장|측은|측이|관계자)(?:\(|[은는이가을를의와과도에,.\s]|$)/u;
/** `아시아태평양 국가신용등급 담당 이사`: an office of a firm's with what it looks after. */
const OFFICE_PATTERN =
  /^(?: [가-힣A-Za-z]{2,12}){1,4} ?(?:담당|총괄|부문|부사장|사업부)\s?(?:이사|전무|상무|사장|부사장|대표|본부장|디렉터)/u;
const FIRM_OFFICE_PATTERN = /(?:이사|전무|상무|사장|CEO|최고경영자|애널리스트|이코노미스트)$/u;
/** What a firm alone does, up to the end of the sentence. */
const DEED_PATTERN =
  /(?:(?:영업이익|매출|실적|주가|시가총액|감원|구조조정|인수합병|신제품|상장|수주|지분|자회사|공장|서비스|성장률|전망치|목표주가|점유율|임상시험)[을를은는이가도의에]? |(?:인수|출시|상장|수주|양산|합병|납품|투자)(?:했|한다|하기로|할 계획)|%(?:에서|로|에) [^.]{0,20}(?:내렸|올렸|낮췄|높였|하향|상향|조정|제시))/u;
const TOPIC_PATTERN = /^(?:은|는|이|가|도)(?![가-힣])/u;
const LONGEST_SENTENCE = 140;
const PAPER_PATTERN = /(?:경제지|주간지|일간지|전문지|잡지|매체|신문)$/u;

export function weakNameRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed, appointments }) {
      const weak = proposed.filter(({ type, pending }) => type === COMPANY && pending !== undefined);
      if (weak.length === 0) return [];
      const sure = indexSpans(proposed.filter(({ type, pending }) => type === COMPANY && pending === undefined));
      const bodies = new Set(
        appointments.flatMap(({ form, title, body }) =>
          form === 'name-body-title' && body !== undefined && FIRM_OFFICE_PATTERN.test(title) ? [body.start] : [],
        ),
      );
      return weak.flatMap((candidate): readonly Candidate[] => {
        const block = blockAt(article, candidate.start);
        const because =
          block === undefined
            ? undefined
            : bodies.has(candidate.start)
              ? 'an office of a firm that somebody holds'
              : frameOf(article, block, candidate, sure, language, firms);
        if (because === undefined) return [];
        const { pending, ...rest } = candidate;
        return [{ ...rest, rule: ID, evidence: 'rule', because: `${pending ?? ''}, but ${because}` }];
      });
    },
  };
}

function frameOf(
  article: IndexedArticle,
  block: Block,
  name: Candidate,
  sure: SpanIndex<Candidate>,
  language: Language,
  firms: FirmNames,
): string | undefined {
  const { text } = article;
  const noun = firms.isCommonNoun(article, name);
  const before = wordBefore(text, name.start, block.start);
  // 은행 이코노미스트는, 한경 이코노미스트 클럽: a title. Not: 경제지 이코노미스트
  if (
    language.titles.get(text.slice(name.start, name.end)) !== undefined &&
    !PAPER_PATTERN.test(before?.text.replace(/인$/u, '') ?? '')
  )
    return undefined;
  const close = CLOSERS.includes(text.charAt(name.end)) ? name.end + 1 : name.end;
  const behind = text.slice(close, Math.min(block.end, close + 60));
  if (before !== undefined && GAP_PATTERN.test(text.slice(before.end, name.start))) {
    const trade = firms.occupationOf(before.text.replace(/인$/u, ''));
    if (trade !== undefined && isApposed(text, before, trade, close, noun)) return `${trade} before it`;
    if (!noun && language.isCountry(before.text) && TOPIC_PATTERN.test(behind)) return `${before.text} before it`;
  }
  if (!noun && OWNED_PATTERN.test(behind)) return 'people or parts of a firm behind it';
  if (isJoined(article, block, name, close, sure, noun, firms)) return 'joined with a firm';
  const person = before !== undefined && isPersonLike(before.text, language);
  if ((!noun || person) && OFFICE_PATTERN.test(behind)) return 'an office of a firm behind it';
  if (inRowOfWords(article, block, name, sure)) return 'in a row of firms';
  if (noun || !TOPIC_PATTERN.test(behind) || endsInflected(article, block, name)) return undefined;
  const rest = text.slice(close + 1, Math.min(block.end, close + LONGEST_SENTENCE));
  // the point of 1.5% ends no sentence
  const stop = rest.search(/[.!?](?!\d)|\n/u);
  return DEED_PATTERN.test(stop < 0 ? rest : rest.slice(0, stop)) ? 'it does what firms do' : undefined;
}

function isPersonLike(word: string, language: Language): boolean {
  return language.names.korean(word) === 'likely' || language.names.foreign(word);
}

/**
 * 신용평가사 피치는, 농기계 업체 디어는. A name that is a noun follows no word for any firm (중견기업 대상, 업체 미래는)
 * and needs its particle: 비금융회사 소유 등 is none.
 */
function isApposed(text: string, before: Word, trade: string, close: number, noun: boolean): boolean {
  const end = particlesEnd(text, close);
  const particle = end > close ? text.slice(close, end) : '';
  if (noun) {
    const told = before.text.endsWith('인') || !ANY_FIRM_PATTERN.test(trade);
    if (text.startsWith('에 따르면', close)) return true;
    return (
      told && (/^(?:은|는|이|가|과|와|의)$/u.test(particle) || /^\((?:[A-Z]|대표)/u.test(text.slice(close, close + 3)))
    );
  }
  return (
    particle !== '' || /^(?:\(|, | 등| [가-힣]{1,6} (?:대표|사장|최고경영자))/u.test(text.slice(close, close + 14))
  );
}

/**
 * 컬리와 오아시스, 메타와 애플은: joined with a firm. A noun asks for a word that says what both are (유통업체 컬리와
 * 오아시스), as 쿠팡과 대상 기업 are not two firms.
 */
function isJoined(
  article: IndexedArticle,
  block: Block,
  name: Candidate,
  close: number,
  sure: SpanIndex<Candidate>,
  noun: boolean,
  firms: FirmNames,
): boolean {
  const { text } = article;
  const left = wordBefore(text, name.start, block.start);
  if (left?.end === name.start - 1 && /[와과]$/u.test(left.text)) {
    const firm = sure.overlapping(left).find(({ end }) => end === left.end - 1);
    const trade = firm === undefined ? undefined : wordBefore(text, firm.start, block.start)?.text;
    const ends = particlesEnd(text, close) > close || /^(?:[,.)]| 등)/u.test(text.slice(close, close + 2));
    if (firm !== undefined && ends && (!noun || (trade !== undefined && firms.occupationOf(trade) !== undefined)))
      return true;
  }
  // 시장은 컸다. 메타와 애플은: a noun with nothing before it that it could belong to
  const clause = /(?:^|[.,”"’'\n]\s?)$/u.test(text.slice(Math.max(block.start, name.start - 2), name.start));
  if ((noun && !clause) || !/^[와과] /u.test(text.slice(close, close + 2))) return false;
  const right = wordAfter(text, close + 2, block.end);
  return right !== undefined && sure.overlapping(right).some(({ start }) => start === right.start);
}

/** 테슬라 마이크로소프트 메타 애플 등: a blank between it and firms on both sides, or two of them on one. */
function inRowOfWords(article: IndexedArticle, block: Block, name: Candidate, sure: SpanIndex<Candidate>): boolean {
  const { text } = article;
  const apart = (from: number, to: number): boolean =>
    to - from === 1 && (text.charAt(from) === ' ' || isMiddleDot(text.charCodeAt(from)) || text.charAt(from) === '/');
  const whole = (word: Word | undefined): boolean =>
    word !== undefined && sure.overlapping(word).some(({ start, end }) => start === word.start && end === word.end);
  const left = wordBefore(text, name.start, block.start);
  const right = wordAfter(text, name.end, block.end);
  const leftFirm = left !== undefined && apart(left.end, name.start) && whole(left);
  const rightFirm =
    right !== undefined &&
    apart(name.end, right.start) &&
    sure.overlapping(right).some(({ start }) => start === right.start);
  return leftFirm && rightFirm;
}
