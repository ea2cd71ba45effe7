// What speaks for an unknown word being a firm's name, taken together over all its places in an article: how it is
// built, what stands beside it, what it does. 샤프는 … 출시했다, 폭스콘에 인수된: `part=는`, `pred=출시`, `near=인수`.
// The features are named so that they can be read: the model gives each a weight, `explain` prints the heaviest.
import { isHangul, isLatin, isMiddleDot } from '../../../korean/characters.js';
import { particlesEnd } from '../../../korean/edges.js';
import type { Language } from '../../../korean/language.js';
import { endsInflected, nameEnd, wordsIn, type Word } from '../../../korean/words.js';
import { indexSpans, type SpanIndex } from '../../../spans.js';
import type { Block, Candidate, Span } from '../../../types.js';
import type { Doc } from '../../kind.js';
import { appointmentsOf } from '../../official/appointments.js';
import type { FirmNames } from '../firm-names.js';
import { spellingFeatures } from './spelling.js';

/** A word that may be a firm's name, with every place where it stands. */
export interface UnknownName {
  readonly name: string;
  readonly places: readonly Place[];
}

export interface Place extends Span {
  readonly block: Block;
  /** Features of this place. */
  readonly features: readonly string[];
}

const LONGEST_NAME = 16;
/** Places looked at for one name; what twenty places do not show the others hardly will. */
const MOST_PLACES = 20;
const NEAR = 3;
const OPENING = '\'"‘“「『<〈《([';
const LATIN_NAME_PATTERN = /^[A-Z][A-Za-z0-9&.]*$/u;

/** What makes a look at the places of a name worth while. */
export interface Promising {
  /** Of the letters of a name, `isSpelledLikeFirm` and more. */
  readonly spelling?: (name: string) => boolean;
  /** Of the features of the name alone. */
  readonly name?: (features: readonly string[]) => boolean;
}

/**
 * The words of an article that no dictionary and no rule has named and that nothing rules out, by name; only those
 * that are promising.
 */
export function unknownNames(
  doc: Doc,
  language: Language,
  firms: FirmNames,
  proposed: readonly Candidate[],
  promising: Promising = {},
): readonly UnknownName[] {
  const sure = proposed.filter((candidate) => candidate.type !== 'amount' && candidate.pending === undefined);
  const known = indexSpans(sure);
  const persons = indexSpans(appointmentsOf(doc, language, proposed).map(({ name }) => name));
  const byName = new Map<string, Place[]>();
  // What a word holds and whether a name may be a firm's is asked once an article: most words recur.
  const inWord = new Map<string, readonly Held[]>();
  const ruledOut = new Map<string, boolean>();
  const spelledWell = promising.spelling ?? ((name: string) => isSpelledLikeFirm(name, language, firms));
  const mayCount = (block: Block, span: Span, name: string): boolean => {
    let out = ruledOut.get(name);
    if (out === undefined) {
      out =
        !spelledWell(name) ||
        !mayBeFirm(doc, block, span, firms) ||
        promising.name?.(nameFeatures(doc, { name, places: [{ ...span, block, features: [] }] }, language)) === false;
      ruledOut.set(name, out);
    }
    return !out;
  };
  for (const block of doc.blocks) {
    const words = wordsIn(doc, block);
    for (const [index, word] of words.entries()) {
      let held = inWord.get(word.text);
      if (held === undefined) {
        held = namesIn(doc, block, word).flatMap((span) => {
          const name = doc.text.slice(span.start, span.end);
          return mayCount(block, span, name) ? [{ name, from: span.start - word.start }] : [];
        });
        inWord.set(word.text, held);
      }
      for (const { name, from } of held) {
        const span = { start: word.start + from, end: word.start + from + name.length };
        if (known.touches(span) || persons.touches(span)) continue;
        if (from === 0 && endsPersonName(doc, block, words[index - 1], word)) continue;
        const places = byName.get(name);
        if (places !== undefined && places.length >= MOST_PLACES) {
          places.push({ ...span, block, features: [] });
          continue;
        }
        const place = { ...span, block, features: placeFeatures(doc, block, words, index, span, known, language) };
        if (places === undefined) byName.set(name, [place]);
        else places.push(place);
      }
    }
  }
  return [...byName].map(([name, places]) => ({ name, places }));
}

/** 루이스 쿠이즈, 로버트 슬라이머: behind a given name of no Korean form stands a surname. */
function endsPersonName(doc: Doc, block: Block, before: Word | undefined, word: Word): boolean {
  if (before?.end !== word.start - 1 || doc.text.charAt(before.end) !== ' ') return false;
  const tokens = doc.tokensIn(block, before);
  return tokens.length === 1 && tokens[0]?.semantic === '인명' && tokens[0].end === before.end;
}

/** A name inside a word that may be a firm's, and where in the word it begins. */
interface Held {
  readonly name: string;
  readonly from: number;
}

/** The names that a word may hold: itself without its particle, or the members of a row: 쿠팡·배민. */
function namesIn(doc: Doc, block: Block, word: Word): readonly Span[] {
  const spans: Span[] = [];
  let start = word.start;
  for (let at = word.start; at <= word.end; at += 1) {
    if (at < word.end && !isMiddleDot(doc.text.charCodeAt(at))) continue;
    if (at > start) spans.push({ start, end: at === word.end ? nameEnd(doc, block, start, at) : at });
    start = at + 1;
  }
  return spans.filter(({ start: from, end }) => end - from >= 2 && end - from <= LONGEST_NAME);
}

/** Whether the letters of a word leave it a firm's name, whatever the article. */
export function isSpelledLikeFirm(name: string, language: Language, firms: FirmNames): boolean {
  return (
    isSpelledLikeWord(name) &&
    !firms.isReleaseWord(name) &&
    firms.isSpelledLikeName(name) &&
    !language.isKnownPerson(name)
  );
}

/** Hangul, or Latin letters as names have them. */
export function isSpelledLikeWord(name: string): boolean {
  const code = name.charCodeAt(0);
  return isHangul(code) || (isLatin(code) && (LATIN_NAME_PATTERN.test(name) || /[가-힣]$/u.test(name)));
}

function mayBeFirm(doc: Doc, block: Block, span: Span, firms: FirmNames): boolean {
  if (!firms.mayBeName(doc, span)) return false;
  const tokens = doc.tokensIn(block, span);
  const [only] = tokens;
  if (tokens.length === 1 && only !== undefined && !/^(?:N|SL|SH|UNKNOWN|XR)/u.test(only.pos)) return false;
  // one noun of the language: 지원, 개발
  if (tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end) return false;
  if (tokens.length === 1 && only?.semantic === '지명' && only.start === span.start) return true;
  return !endsInflected(doc, block, span);
}

/** How the name itself is built; the same at all its places. */
export function nameFeatures(doc: Doc, unknown: UnknownName, language: Language): readonly string[] {
  const { name, places } = unknown;
  const [place] = places;
  const features = spellingFeatures(name, language);
  if (place !== undefined) {
    const tokens = doc.tokensIn(place.block, place);
    features.push(
      `tokens=${tokens
        .slice(0, 4)
        .map(({ pos, semantic }) => (semantic === undefined ? pos : `${pos}/${semantic}`))
        .join('+')}`,
    );
    if (tokens.length > 1) {
      const last = tokens.at(-1);
      features.push(`last-token=${last?.pos ?? ''}`);
      if (tokens.some(({ pos }) => /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN|XP)/u.test(pos))) features.push('odd-token');
    }
  }
  features.push(`places=${places.length >= 6 ? '6+' : places.length >= 3 ? '3-5' : String(places.length)}`);
  if (places.some(({ block }) => block.zone === 'headline')) features.push('in-headline');
  return features;
}

function placeFeatures(
  doc: Doc,
  block: Block,
  words: readonly Word[],
  index: number,
  span: Span,
  known: SpanIndex<Candidate>,
  language: Language,
): readonly string[] {
  const { text } = doc;
  const word = words[index];
  if (word === undefined) return [];
  const features: string[] = [];
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
    if (previous !== undefined && side.length > 1) features.push(...classesOf(previous.text, language));
  }
  if (span.end >= word.end - 4) {
    features.push(...sideFeatures('next', text, next, word.end, next?.start));
    if (next !== undefined && particle === '') {
      const [title] = language.titles.find(text, next.start, next.end);
      if (title?.start === next.start) features.push(`title=${title.title.title}`);
    }
  }
  features.push(...neighbours(text, span, known));
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
function classesOf(word: string, language: Language): readonly string[] {
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

/** Named things in a row with it: `, 네이버`, `·쿠팡`. */
function neighbours(text: string, span: Span, known: SpanIndex<Candidate>): readonly string[] {
  const features: string[] = [];
  const reach = 24;
  const left = known.overlapping({ start: Math.max(0, span.start - reach), end: span.start });
  for (const { type, end } of left) {
    if (end <= span.start && /^[\s'"‘’“”]*[,·‧・ㆍ/]\s*['"‘’“”]?$/u.test(text.slice(end, span.start)))
      features.push(`row-with=${type}`);
  }
  for (const { type, start } of known.overlapping({ start: span.end, end: span.end + reach })) {
    if (start >= span.end && /^['"‘’“”]?\s*[,·‧・ㆍ/]\s*['"‘’“”]?$/u.test(text.slice(span.end, start)))
      features.push(`row-with=${type}`);
  }
  return features;
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

/** Whether what follows a name up to the end of its word is nothing but particles. */
export function isWholeWord(text: string, span: Span): boolean {
  return particlesEnd(text, span.end) >= 0;
}
