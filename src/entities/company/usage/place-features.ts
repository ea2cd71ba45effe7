// What the place of an unknown name says for its being a firm's: what stands beside it, what it does, who stands near.
// 폭스콘에 인수된 샤프는 … 출시했다 → `part=는`, `prev=인수된`, `near=폭스`, `pred=출시`, `does=출시`.
import { isHangul, isLatin } from '../../../text/characters.js';
import type { Word } from '../../../text/words.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Span } from '../../../core/types.js';
import { COMPANY, type FirmNames } from '../firm-names.js';
import { neighbours } from './rows.js';
import type { Surroundings } from './shapes.js';

/** Words so far away count as near. */
const NEAR = 3;
const SUM_REACH = 40;
const FIRM_REACH = 30;
/** 美셔터스톡, 日소프트뱅크 */
const NATION_PATTERN = /^[美日中英獨佛韓臺]$/u;
const OPENING = '\'"‘“「『<〈《([';

/** The features of the place where the word `words[index]` holds an unknown name. */
export function placeFeatures(
  { article, language, firms, namesAt, sums }: Surroundings,
  block: Block,
  words: readonly Word[],
  index: number,
  span: Span,
): readonly string[] {
  const { text } = article;
  const word = words[index];
  if (word === undefined) return [];
  const features: string[] = [`zone=${block.zone}`];
  const before = text.charAt(span.start - 1);
  const left =
    span.start === block.start || before === '\n' ? '^' : before === ' ' ? text.charAt(span.start - 2) : before;
  features.push(`left=${isWordLike(left) ? 'word' : left}`);
  if (OPENING.includes(before)) features.push('quoted');
  const particle = text.slice(span.end, Math.min(word.end, span.end + 4));
  features.push(`part=${particle}`);
  const behind = span.end + particle.length;
  const right = behind >= block.end ? '$' : text.charAt(behind) === ' ' ? text.charAt(behind + 1) : text.charAt(behind);
  features.push(`right=${isWordLike(right) ? 'word' : right}`);
  const bracket = bracketBehind(text, behind, block.end);
  if (bracket !== undefined) features.push(`bracket=${bracket}`);
  const previous = words[index - 1];
  const next = words[index + 1];
  if (span.start === word.start) {
    const side = sideFeatures('prev', text, previous, previous?.end, word.start);
    features.push(...side);
    if (previous !== undefined && side.length > 1) features.push(...classesOf(previous.text, language, firms));
    if (NATION_PATTERN.test(before)) features.push('prev-is=country');
  }
  if (span.end >= word.end - 4) {
    features.push(...sideFeatures('next', text, next, word.end, next?.start));
    if (next !== undefined && particle === '') {
      const [title] = language.titles.find(text, next.start, next.end);
      if (title?.start === next.start) features.push(`title=${title.title.title}`, `title-is=${title.title.scope}`);
    }
  }
  if (next !== undefined && particle === '의') features.push(`of-it=${next.text.slice(0, 2)}`);
  if (particle === '에' && next?.text.startsWith('따르') === true) features.push('according-to');
  if (left === '^' && (right === ',' || right === '…')) features.push(`topic-in=${block.zone}`);
  if (sums.touches({ start: span.end, end: Math.min(block.end, span.end + SUM_REACH) })) features.push('amount-behind');
  if (
    namesAt({
      start: Math.max(block.start, span.start - FIRM_REACH),
      end: Math.min(block.end, span.end + FIRM_REACH),
    }).some(({ type }) => type === COMPANY)
  )
    features.push('near-company');
  features.push(...neighbours(text, span, namesAt));
  for (let at = Math.max(0, index - NEAR); at <= Math.min(words.length - 1, index + NEAR); at += 1) {
    const other = words[at];
    if (at !== index && other !== undefined && other.text.length >= 2 && isHangul(other.text.charCodeAt(0)))
      features.push(`near=${other.text.slice(0, 2)}`);
  }
  const predicate = predicateOf(text, words, index, block);
  if (predicate !== undefined) {
    features.push(`pred=${predicate}`);
    if (/^(?:은|는|이|가)$/u.test(particle)) features.push(`does=${predicate}`);
  }
  return features;
}

/** The word on one side where nothing but a blank or a quote stands between, whole and by its near end. */
function sideFeatures(
  side: 'prev' | 'next',
  text: string,
  word: Word | undefined,
  from: number | undefined,
  to: number | undefined,
): readonly string[] {
  if (word === undefined || from === undefined || to === undefined) return [`${side}=none`];
  const gap = text.slice(from, to);
  if (gap.length > 3 || /[.!?…\n]/u.test(gap)) return [`${side}=none`];
  const end = side === 'prev' ? word.text.slice(-2) : word.text.slice(0, 2);
  return word.text.length <= 6 ? [`${side}=${word.text}`, `${side}2=${end}`] : [`${side}2=${end}`];
}

/** What stands before it, as a class: 일본 픽스타, 개발업체 에이슬립, 제약사인 존슨앤존슨. */
function classesOf(word: string, language: Language, firms: FirmNames): readonly string[] {
  if (firms.isFirmVerb(word)) return ['prev-is=firm-verb'];
  if (language.isCountry(word)) return ['prev-is=country'];
  if (language.isProvince(word)) return ['prev-is=province'];
  const stem = word.replace(/인$/u, '');
  for (let length = Math.min(8, stem.length); length >= 2; length -= 1) {
    if (language.occupations.has(stem.slice(-length))) return [`prev-is=occupation${stem === word ? '' : '인'}`];
  }
  return language.titles.get(word) === undefined ? [] : ['prev-is=title'];
}

/** What a bracket right behind it holds: Latin letters (StepStone, SKC), a person, a number, Hangul. */
function bracketBehind(text: string, at: number, limit: number): string | undefined {
  if (text.charAt(at) !== '(') return undefined;
  const inside = /^\((?<inside>[^()\n]{1,40})\)/u.exec(text.slice(at, Math.min(limit, at + 42)))?.groups?.['inside'];
  if (inside === undefined) return 'long';
  if (/^[A-Z0-9&]{2,8}$/u.test(inside)) return 'capitals';
  if (/^[A-Z][A-Za-z0-9&.,' -]+$/u.test(inside)) return 'latin-name';
  if (/^[A-Za-z]/u.test(inside)) return 'latin';
  if (/^(?:대표|회장|사장|CEO)/u.test(inside)) return 'head';
  if (/^\d/u.test(inside)) return 'number';
  return /^[가-힣]+$/u.test(inside) ? 'hangul' : 'mixed';
}

/** The first two syllables of the word that ends the sentence: 밝혔다 → 밝혔. */
function predicateOf(text: string, words: readonly Word[], index: number, block: Block): string | undefined {
  for (let at = index; at < words.length && at < index + 40; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const mark = word.end >= block.end ? '.' : text.charAt(word.end);
    if (mark === '.' || mark === '”' || mark === '!' || mark === '?')
      return at === index ? undefined : word.text.slice(0, 2);
  }
  return undefined;
}

function isWordLike(character: string): boolean {
  return (
    character !== '' && (isHangul(character.charCodeAt(0)) || isLatin(character.charCodeAt(0)) || /\d/u.test(character))
  );
}
