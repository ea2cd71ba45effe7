import { particlesEnd } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore, type Word } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { COMPANY, firmCandidate } from '../candidate.js';
import { endsHere, lastDot } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';
import { saysWhatFor } from '../says-what-for.js';

const ID = 'company/ending';
/** Shorter endings build common nouns as well (그린바이오), so their stem must not be a common noun. */
const TELLING_LENGTH = 4;
const MANY_NOUNS = 3;
const LONGEST_GLOSS = 16;
const PAPER_PATTERN = /(?:일보|신문)$/u;

/**
 * An ending that firms have: 대모엔지니어링, 스톤브릿지벤처스, 클로브 파트너스.
 * Not: 하이테크, 오픈이노베이션, 벤처캐피탈 (lines of business), 수익증권 (a common noun), [새한일보] (who prints the page).
 */
export function endingRule(firms: FirmNames): Rule {
  const { language } = firms.lexicon;
  return {
    id: ID,
    phase: 'form',
    cues: ['company-ending'],
    propose(cue, article, known) {
      const { text } = article;
      const { end } = cue;
      if (particlesEnd(text, end) < 0 || language.companyEndings.match(cue.word)?.strong !== true) return [];
      const block = blockAt(article, cue.start);
      const name = block === undefined ? undefined : nameBefore(text, block, end, firms);
      if (block === undefined || name === undefined) return [];
      const surface = text.slice(name.start, end);
      // a longer ending decides, and 비금전신탁수익증권 has one that common nouns have
      if (language.companyEndings.match(surface)?.ending !== cue.word) return [];
      if (firms.isGeneric(surface) || firms.endsInCommonNoun(surface) || isKindOfFirm(surface, firms)) return [];
      if (PAPER_PATTERN.test(cue.word) && signsPage(text, block, name)) return [];
      const stem = { start: name.start, end: end - cue.word.length };
      const because = `ends in ${cue.word}`;
      const isGoods = firms.lexicon.words('goods-ending').has(cue.word);
      // 임베디드 소프트웨어, 플렉서블 디스플레이: what it is like
      if (stem.start === stem.end)
        return isGoods && text.charAt(name.start - 1) !== ')' ? [] : apart(article, block, name, because, firms);
      // 지원하나증권은: a listed name glued to the heading before it ends the word
      const isListed = known
        .indexOf(COMPANY)
        .overlapping(name)
        .some((listed) => listed.end === end && listed.start > name.start);
      const isName =
        !isListed &&
        !(isGoods && saysWhatFor(article, block, stem, firms)) &&
        isFirmStem(article, block, stem, cue.word.length, firms) &&
        endsHere(article, block, name);
      return isName ? [firmCandidate(name, ID, because, 'context')] : [];
    },
  };
}

/** 국내벤처캐피탈, 기업형벤처캐피탈: firms of a trade and where or how they are, no firm. */
function isKindOfFirm(surface: string, firms: FirmNames): boolean {
  const { lexicon } = firms;
  const trade = firms.occupationOf(surface);
  const rest = trade === undefined ? '' : surface.slice(0, -trade.length);
  return (
    rest.endsWith('형') || lexicon.words('list-qualifier').has(rest) || lexicon.language.genericModifiers.has(rest)
  );
}

/** What an ending closes: its word without a marker glued to it, and of a row the last: 강원창조경제혁신센터·새론컴퍼니. */
function nameBefore(text: string, block: Block, end: number, { lexicon }: FirmNames): Span | undefined {
  const word = wordBefore(text, end, block.start);
  if (word?.end !== end) return undefined;
  const marker = lexicon.markersBefore.find((head) => word.text.startsWith(head));
  const start = Math.max(word.start + (marker?.length ?? 0), lastDot(text, word.start, end) + 1);
  return start < end ? { start, end } : undefined;
}

/** 클로브 파트너스, 비엔지(BNZ)파트너스: the ending is a word of its own behind a foreign one or behind a gloss. */
function apart(
  article: IndexedArticle,
  block: Block,
  { start, end }: Span,
  because: string,
  firms: FirmNames,
): readonly Candidate[] {
  const { text } = article;
  if (!endsHere(article, block, { start, end })) return [];
  const glossed = beforeGloss(text, start, block.start);
  if (glossed !== undefined && !firms.isGeneric(glossed.text)) {
    const name = glossed.text + text.slice(start, end);
    return [{ ...firmCandidate({ start: glossed.start, end }, ID, because), name }];
  }
  if (end - start < 3) return [];
  const before = wordBefore(text, start, block.start);
  const isForeign =
    before?.end === start - 1 &&
    /^[가-힣]{2,8}$/u.test(before.text) &&
    firms.lexicon.language.names.soundsForeign('ending', before.text) &&
    firms.isNewWord(article, before);
  return isForeign ? [firmCandidate({ start: before.start, end }, ID, because)] : [];
}

/** The word before a gloss in Latin letters that stands inside the name. */
function beforeGloss(text: string, at: number, floor: number): Word | undefined {
  if (text.charAt(at - 1) !== ')') return undefined;
  const gloss = /\([A-Za-z&. ]{1,12}\)$/u.exec(text.slice(Math.max(floor, at - LONGEST_GLOSS), at));
  if (gloss === null) return undefined;
  const word = wordBefore(text, at - gloss[0].length, floor);
  return word?.end === at - gloss[0].length && /^[가-힣]{2,8}$/u.test(word.text) ? word : undefined;
}

/** [경남산업일보] 창원시와, 새한일보 | 입력, 새한일보 김가온 기자: the paper that prints the page. Not: 새한일보에 따르면. */
function signsPage(text: string, block: Block, { start, end }: Span): boolean {
  const before = text.slice(Math.max(block.start, start - 1), start);
  const behind = text.slice(end, Math.min(block.end, end + 16));
  if (/[◇■▲●△□◆]\s?$/u.test(text.slice(Math.max(block.start, start - 2), start))) return false;
  return before === '[' || /^(?:\]|\s*[|=©]|\s*$|\s*\n|\s(?:입력|[가-힣]{2,4}\s?(?:기자|특파원)))/u.test(behind);
}

function isFirmStem(article: IndexedArticle, block: Block, span: Span, ending: number, firms: FirmNames): boolean {
  const stem = article.text.slice(span.start, span.end);
  const { language } = firms.lexicon;
  if (stem.length < 2 || stem.endsWith('-')) return false;
  if (language.genericModifiers.has(stem) || language.isCountry(stem) || firms.isBusinessLine(stem)) return false;
  // ICT테크, VC파트너스: a term of the trade
  if (firms.isAcronym(stem)) return false;
  const tokens = article.tokensIn(block, span);
  // 부채성증권: a noun with a suffix is no name
  if (ending < TELLING_LENGTH && tokens.at(-1)?.pos === 'XSN') return false;
  // 의료영상진단보조소프트웨어, 녹색자산유동화증권: nothing but common nouns, several of them
  if (tokens.length >= MANY_NOUNS && tokens.every(({ pos }) => pos === 'NNG')) return false;
  if (ending >= TELLING_LENGTH) return true;
  // 상한제|약: the word that the stem begins goes on into the ending
  const name = span.end + ending;
  if (tokens.some(({ pos, start, end }) => pos === 'NNG' && start === span.start && end > span.end && end < name))
    return false;
  const [only] = tokens;
  return !(tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end);
}
