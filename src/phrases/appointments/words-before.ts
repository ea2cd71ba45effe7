// The words before a title, of which name and body are made: nearest first, up to a comma, a quote's end or a
// sentence's end.
//   `…했다. 배리 엥글 GM 해외사업부문 사장` → 해외사업부문, GM, 엥글, 배리
import { isBlank, isHangul, isLatin, isMiddleDot, isWordCharacter } from '../../text/characters.js';
import { particlesEnd, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../core/types.js';
import { LONGEST_WORD, type PhraseWord } from './reading.js';

const MAX_WORDS = 8;
const SPEAKER_PATTERN = /\[\s?[가-힣]{2,5}\s?\/$/u;
const HANGUL_NAME_PATTERN = /^[가-힣]{2,4}$/u;
const LONGEST_HANJA = 5;
const CLOSERS = '\'"’”」』';
const OPENERS = '\'"‘“「『';

/** The words right before an offset, nearest first, up to a break (a comma, a quote's end, a sentence's end). */
export function wordsBefore(text: string, at: number, floor: number, language: Language): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let bracketAfter: Span | undefined;
  let end = skipBlanksBack(text, at);
  while (end > floor && words.length < MAX_WORDS) {
    // 문채원 Gaon Works Co., Ltd. 대표: the legal form belongs to the name before it
    end = language.latinForms.nameEnd(text, end, floor);
    const character = text.charAt(end - 1);
    if (character === ')' || character === ']') {
      const open = openingBracket(text, end, floor);
      if (open < 0) break;
      const spelled = /\p{Script=Han}{2,4}$/u.exec(text.slice(Math.max(floor, open - LONGEST_HANJA), open));
      const reading = text.slice(open + 1, end - 1);
      // 文彩源(문채원): the bracket says how the name is read
      if (spelled !== null && HANGUL_NAME_PATTERN.test(reading)) {
        words.push({ start: open + 1, end: end - 1, text: reading });
        end = skipBlanksBack(text, open - spelled[0].length);
        continue;
      }
      bracketAfter = { start: open, end };
      end = skipBlanksBack(text, open);
      continue;
    }
    // [양무진/북한대학원대학교 교수 : …]: how broadcasters name a speaker
    if (character === '/' && words.length > 0 && SPEAKER_PATTERN.test(text.slice(Math.max(floor, end - 12), end))) {
      end = skipBlanksBack(text, end - 1);
      continue;
    }
    if (character === '*' || character === '＊') {
      end = skipBlanksBack(text, end - 1);
      continue;
    }
    // 앰버 밸뎃 前 JP모건 대표: Chinese characters belong to no word
    if (character === '前' || character === '現') {
      words.push({ start: end - 1, end, text: character });
      end = skipBlanksBack(text, end - 1);
      continue;
    }
    if (character === '㈜' || CLOSERS.includes(character) || OPENERS.includes(character)) {
      if (!CLOSERS.includes(character) && !OPENERS.includes(character)) {
        end = skipBlanksBack(text, end - 1);
        continue;
      }
      // '대표 한도윤' opens here; not: '가온나래' 한도윤, where a straight mark closes
      if (OPENERS.includes(character) && words.length === 0 && end === at) break;
      end -= 1;
      if (isBlank(text.charCodeAt(end - 1))) break;
      continue;
    }
    let start = end;
    const lowest = Math.max(floor, end - LONGEST_WORD);
    while (start > lowest && isNameCharacter(text, start - 1)) start -= 1;
    // 이준혁 새벽중공업 전무·문해솔 가온전력 본부장, 도윤재(의장)·한여울(부의장): the dot parts two persons where the phrase or the
    // bracket before it ended
    const opens = start === floor || text.charAt(start - 1) === ')';
    while (opens && start < end && isMiddleDot(text.charCodeAt(start))) start += 1;
    if (start === end || start === end - LONGEST_WORD) break;
    start = hyphenatedStart(text, start, floor, language);
    // …(이하 중기부)와 금융위원회: a particle behind a bracket is no word
    if (/[)\]”’」』]/u.test(text.charAt(start - 1)) && particlesEnd(text, start) === end) break;
    words.push({ start, end, text: text.slice(start, end), ...(bracketAfter === undefined ? {} : { bracketAfter }) });
    bracketAfter = undefined;
    end = skipBlanksBack(text, start);
    if (isMiddleDot(text.charCodeAt(start - 1))) break;
  }
  return words;
}

/** 알-호가일, 존-폴: a short foreign first part before a hyphen belongs to the name. Not: 서울-부산, 참석자-홍길동. */
function hyphenatedStart(text: string, start: number, floor: number, language: Language): number {
  if (text.charAt(start - 1) !== '-' || !isHangul(text.charCodeAt(start))) return start;
  let front = start - 1;
  while (front > floor && start - front <= 4 && isHangul(text.charCodeAt(front - 1))) front -= 1;
  const part = text.slice(front, start - 1);
  if (part.length === 0 || part.length > 3 || isNameCharacter(text, front - 1)) return start;
  return language.names.soundsForeign('clear', part) ? front : start;
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isWordCharacter(code) ||
    isMiddleDot(code) ||
    ((code === 0x2d || code === 0x26 || code === 0x2e) &&
      isLatin(text.charCodeAt(at - 1)) &&
      at + 1 < text.length &&
      isWordCharacter(text.charCodeAt(at + 1)))
  );
}

/** The offset of the bracket that closes right before `end`; -1 when none opens within reach. */
function openingBracket(text: string, end: number, floor: number): number {
  let depth = 0;
  const limit = Math.max(floor, end - 80);
  for (let i = end - 1; i >= limit; i -= 1) {
    const character = text.charAt(i);
    if (character === ')' || character === ']') depth += 1;
    else if (character === '(' || character === '[') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
