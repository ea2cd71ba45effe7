// An ending that firms have: 대모엔지니어링, 스톤브릿지벤처스. Not: 하이테크, 오픈이노베이션, 벤처캐피탈.
import { isMiddleDot } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { nameEnd } from '../../../korean/name-end.js';
import { wordBefore, wordsIn, type Word } from '../../../text/words.js';
import type { Block, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/ending';
/** Shorter endings build common nouns as well (그린바이오), so their stem must not be a common noun. */
const TELLING_LENGTH = 4;
const MANY_NOUNS = 3;
const LONGEST_GLOSS = 16;
const PAPER_PATTERN = /(?:일보|신문)$/u;

export function endingRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['article'],
    propose: (_cue, article, { candidates: proposed }) => {
      // 지원하나증권은: a listed name glued to the heading before it ends the word
      const listed = new Map(proposed.filter(({ type }) => type === COMPANY).map(({ start, end }) => [end, start]));
      return article.blocks.flatMap((block) =>
        wordsIn(article, block).flatMap((word) => {
          const marker = firms.markersBefore.find((head) => word.text.startsWith(head));
          // 강원창조경제혁신센터·새론컴퍼니: the last of a row is read by itself
          const start = Math.max(word.start + (marker?.length ?? 0), word.start + lastDot(word.text) + 1);
          const cut = nameEnd(article, block, start, word.end);
          // 새론회계법인이: 인 is no particle there
          const end = article.text.startsWith('법인', cut - 1) ? cut + 1 : cut;
          const name = article.text.slice(start, end);
          const match = language.companyEndings.match(name);
          // 비금전신탁수익증권: a longer ending that common nouns have
          if (match?.strong !== true || firms.isGeneric(name) || firms.endsInCommonNoun(name)) return [];
          if (PAPER_PATTERN.test(match.ending) && signsPage(article.text, block, { start, end })) return [];
          const stem = { start, end: end - match.ending.length };
          // 클로브 파트너스, 글로우 트레이딩: the ending is a word of its own behind a foreign one
          if (stem.start === stem.end) {
            const glossed = beforeGloss(article.text, start, block.start);
            if (glossed !== undefined && !firms.isGeneric(glossed.text))
              return [
                {
                  ...firmCandidate({ start: glossed.start, end }, ID, `ends in ${match.ending}`),
                  name: glossed.text + name,
                },
              ];
            const before = wordBefore(article.text, start, block.start);
            const foreign =
              match.ending.length > 2 &&
              before?.end === start - 1 &&
              /^[가-힣]{2,8}$/u.test(before.text) &&
              language.names.soundsForeign('ending', before.text) &&
              firms.isNewWord(article, before);
            return foreign ? [firmCandidate({ start: before.start, end }, ID, `ends in ${match.ending}`)] : [];
          }
          if ((listed.get(end) ?? start) > start) return [];
          if (!isFirmStem(article, block, stem, match.ending.length, language, firms)) return [];
          return [firmCandidate({ start, end }, ID, `ends in ${match.ending}`, 'context')];
        }),
      );
    },
  };
}

/** [경남산업일보] 창원시와, 새한일보 | 입력, 새한일보 김가온 기자: the paper that prints the page. Not: 새한일보에 따르면. */
function signsPage(text: string, block: Block, { start, end }: Span): boolean {
  const before = text.slice(Math.max(block.start, start - 1), start);
  const behind = text.slice(end, Math.min(block.end, end + 16));
  if (/[◇■▲●△□◆]\s?$/u.test(text.slice(Math.max(block.start, start - 2), start))) return false;
  return before === '[' || /^(?:\]|\s*[|=©]|\s*$|\s*\n|\s(?:입력|[가-힣]{2,4}\s?(?:기자|특파원)))/u.test(behind);
}

/** 비엔지(BNZ)파트너스: the word before a gloss in Latin letters that stands inside the name. */
function beforeGloss(text: string, at: number, floor: number): Word | undefined {
  const gloss = /\([A-Za-z&. ]{1,12}\)$/u.exec(text.slice(Math.max(floor, at - LONGEST_GLOSS), at));
  if (gloss === null) return undefined;
  const word = wordBefore(text, at - gloss[0].length, floor);
  return word?.end === at - gloss[0].length && /^[가-힣]{2,8}$/u.test(word.text) ? word : undefined;
}

function lastDot(word: string): number {
  for (let at = word.length - 1; at >= 0; at -= 1) if (isMiddleDot(word.charCodeAt(at))) return at;
  return -1;
}

function isFirmStem(
  article: IndexedArticle,
  block: Block,
  span: Span,
  ending: number,
  language: Language,
  firms: FirmNames,
): boolean {
  const stem = article.text.slice(span.start, span.end);
  if (
    stem.length < 2 ||
    stem.endsWith('-') ||
    Array.from(stem).some((character) => isMiddleDot(character.charCodeAt(0)))
  )
    return false;
  if (language.genericModifiers.has(stem) || language.isCountry(stem) || firms.isBusinessLine(stem)) return false;
  const tokens = article.tokensIn(block, span);
  // 부채성증권: a noun with a suffix is no name
  if (ending < TELLING_LENGTH && tokens.at(-1)?.pos === 'XSN') return false;
  // 의료영상진단보조소프트웨어, 녹색자산유동화증권: nothing but common nouns, several of them
  if (tokens.length >= MANY_NOUNS && tokens.every(({ pos }) => pos === 'NNG')) return false;
  if (ending >= TELLING_LENGTH) return true;
  const [only] = tokens;
  return !(tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end);
}
