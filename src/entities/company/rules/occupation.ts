import { z } from 'zod';
import { isBlank, isHangul, isLatin, isWordCharacter } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { particlesEnd } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Resources } from '../../../core/resources.js';
import type { Block, Span } from '../../../core/types.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import { CLOSERS, COMPANY, firmCandidate, OPENERS, withGloss } from '../candidate.js';
import { nameFrom } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';
import { LETTER_MODEL, type LetterScore } from '../usage/letters.js';
import { closesLikeName } from '../usage/introductions.js';

const ID = 'company/occupation';
/** What MeCab and the words beside a name hardly make up for. */
const THRESHOLDS = z.object({ least: z.number() });
/** `스타트업 글로벌리어와 협력해`: a partner is named, whatever its name is made of. */
const PARTNER_PATTERN = /^[와과]\s*(?<deeds>\S+(?:\s\S+)?)/u;
const HANJA_PATTERN = /^\(\p{Script=Han}{2}/u;
/** 대기업, 중소기업, 수출기업 say what kind of firms, where 개발업체 says which. */
const KIND = '기업';
/** 드레퍼(Draper): a name that is spelled in Latin letters behind it. */
const LATIN_GLOSS_PATTERN = /^\([A-Z][a-z]/u;
const LONGEST_OCCUPATION = 8;
const MANY_NOUNS = 4;
const LONGEST_TITLE = 14;
const LETTERS_PATTERN = /^[A-Z]{2,5}$/u;
const LONGEST_REST = 24;
/** The last quotation mark of a stretch opens, the first closes. */
const OPEN_QUOTE_PATTERN = /[‘“「『][^‘’“”「」『』\n.]*$/u;
const CLOSED_QUOTE_PATTERN = /^[^‘’“”「」『』\n.]*[’”」』]/u;

/**
 * What a firm does, then its name: 개발업체 에이슬립, 인증 회사인 UL Solutions, 시공사인 동성산업은, 스타트업 ‘스트리스’.
 * Not: 중소기업 지원, 스타트업 육성, 기업 협업프로그램, 수출기업인 대상으로.
 */
export function occupationRule(resources: Resources, firms: FirmNames, letters: LetterScore): Rule {
  const { least } = thresholdsOf(resources, LETTER_MODEL, THRESHOLDS);
  const anyFirm = firms.lexicon.words('any-firm');
  return {
    id: ID,
    phase: 'phrase',
    cues: ['occupation'],
    propose(cue, article, known) {
      const { text } = article;
      // 소공인 is who does a trade, and ACVC Partners is no VC
      if (cue.word.endsWith('인') || isInsideLatin(text, cue)) return [];
      if (isNamed(cue, known)) return [];
      const isTold = text.charAt(cue.end) === '인';
      const end = isTold ? cue.end + 1 : cue.end;
      if (!beginsName(text, end)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined || end >= block.end) return [];
      if (firms.occupationOf(text.slice(Math.max(block.start, cue.end - LONGEST_OCCUPATION), cue.end)) !== cue.word)
        return [];
      const name = nameFrom(article, block, end);
      if (name === undefined || firms.isGeneric(text.slice(name.start, name.end))) return [];
      if (isListedWithParticle(text, name, known)) return [];
      if (isTitledPerson(text, name, block, firms) || isTitle(text, name, block, firms)) return [];
      if (isInTitle(article, block, cue, name, anyFirm)) return [];
      const because = `${cue.word} before it`;
      const whole = quotedWhole(text, block, name);
      if (whole !== undefined) {
        const isSpelled = !cue.word.endsWith(KIND) && text.charAt(whole.end) === '(';
        const vouched = isSpelled || (isTold && !cue.word.endsWith(KIND)) || firms.looksProper(article, name);
        return vouched &&
          !isInsideToken(article, block, cue) &&
          closesLikeName(text, block, whole, firms.lexicon.language)
          ? [firmCandidate(whole, ID, because, 'context')]
          : [];
      }
      const isQuoted =
        CLOSERS.includes(text.charAt(name.end)) &&
        OPENERS.includes(text.charAt(name.start - 1)) &&
        // 제조업체인 ‘누리다’: who is said to be one in quotation marks may be called as he likes
        (isTold
          ? !firms.isReleaseWord(text.slice(name.start, name.end))
          : firms.mayBeName(article, name) &&
            // 대기업 ‘안심지수’, 스타트업 ‘봄바람’: behind kinds of firms a theme stands in quotes as often as a name
            (!cue.word.endsWith(KIND) || firms.looksProper(article, name)) &&
            !(anyFirm.has(cue.word) && firms.isCommonNoun(article, name)));
      // 쉰신(訊芯), 톈위(天鈺·Fiti), not 중기(中企): only names are glossed in Hanja behind a trade, and short forms
      const isGlossed =
        HANJA_PATTERN.test(text.slice(name.end, name.end + 3)) &&
        firms.mayBeName(article, name) &&
        !firms.isReleaseWord(text.slice(name.start, name.end)) &&
        !firms.isCommonNoun(article, name);
      const isHangulName = isHangul(text.charCodeAt(name.start));
      // 중소기업 피해회복에, 강소기업 전용트랙을: what is spelled as no firm is a thing
      const isSaid = isTold && !cue.word.endsWith(KIND);
      if (
        isHangulName &&
        !LATIN_GLOSS_PATTERN.test(text.slice(name.end, name.end + LONGEST_TITLE)) &&
        !isQuoted &&
        !isGlossed &&
        !isSaid &&
        letters(text, name.start, name.end) < least
      )
        return [];
      const isShort = isHangulName && name.end - name.start === 2;
      if (isShort && !isQuoted && !isGlossed && !isTold) return [];
      if (
        !isQuoted &&
        !isGlossed &&
        !isPartner(article, name, firms) &&
        !(isTold
          ? firms.looksProper(article, name) ||
            (!cue.word.endsWith(KIND) && isSaidToBeFirm(article, block, name, firms))
          : isApposed(article, block, name, cue.word, firms))
      )
        return [];
      if ((!isQuoted && endsInflected(article, block, name)) || isInsideToken(article, block, cue)) return [];
      return [isGlossed ? withGloss(text, name, ID, because, 'context') : firmCandidate(name, ID, because, 'context')];
    },
  };
}

const REST_PATTERN = /^(?: [가-힣A-Za-z0-9]{1,10}){1,2}(?=(?:\([A-Z][A-Za-z&. -]{1,30}\))?['"’”」』>〉])/u;
const LONGEST_SPELLING = 34;

/** ‘새벽 크래프트’, ‘컴업 스타즈’, ‘스튜디오 새벽(Studio Dawn)’: what a quotation mark opens before the word is called so as a whole. */
function quotedWhole(text: string, block: Block, { start, end }: Span): Span | undefined {
  if (!OPENERS.includes(text.charAt(start - 1))) return undefined;
  const rest = REST_PATTERN.exec(text.slice(end, Math.min(block.end, end + LONGEST_REST + LONGEST_SPELLING)));
  return rest === null ? undefined : { start, end: end + rest[0].length };
}

/** 새벽은행 현금기기, 한빛신문사 다산홀: the trade is the end of a firm's name, and what follows is a part of the firm. */
function isNamed({ start, end }: Cue, known: Known): boolean {
  return known
    .indexOf(COMPANY)
    .overlapping({ start, end })
    .some((firm) => firm.pending === undefined && firm.start < start && firm.end === end);
}

/** 자회사인 무디스애널리틱스도: a listed name and its particle, which MeCab does not know from an unknown name. */
function isListedWithParticle(text: string, name: Span, known: Known): boolean {
  return known
    .indexOf(COMPANY)
    .overlapping(name)
    .some(
      (firm) =>
        firm.pending === undefined &&
        firm.start === name.start &&
        firm.end < name.end &&
        particlesEnd(text, firm.end) === name.end,
    );
}

/** AC of ACVC. */
function isInsideLatin(text: string, { start }: Cue): boolean {
  return isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1));
}

/** 부대행사: the morphemes are 부대 and 행사, so no 대행사 is spoken of. */
function isInsideToken(article: IndexedArticle, block: Block, { start, end }: Cue): boolean {
  if (!isHangul(article.text.charCodeAt(start - 1))) return false;
  return article
    .tokensIn(block, { start, end })
    .some((token) => token.start < start && token.end > start && token.end < end);
}

/**
 * ‘케이-스타트업 나이트’, ‘기보 VC 파트너스’: what quotation marks hold with a word for any firm is called so as a whole. Not: “꽃배달
 * 전문업체 가온나래의 …”.
 */
function isInTitle(
  { text }: IndexedArticle,
  block: Block,
  cue: Cue,
  name: Span,
  anyFirm: ReadonlySet<string>,
): boolean {
  if (!anyFirm.has(cue.word) || text.charAt(cue.end) !== ' ') return false;
  const before = text.slice(Math.max(block.start, cue.start - LONGEST_TITLE), cue.start);
  const behind = text.slice(name.start, Math.min(block.end, name.end + LONGEST_TITLE));
  return OPEN_QUOTE_PATTERN.test(before) && CLOSED_QUOTE_PATTERN.test(behind);
}

/** Whether a blank or an opening quotation mark, or both, and a word stand behind the occupation. */
function beginsName(text: string, end: number): boolean {
  const quote = isBlank(text.charCodeAt(end)) ? end + 1 : end;
  const at = quote < text.length && OPENERS.includes(text.charAt(quote)) ? quote + 1 : quote;
  return at > end && isWordCharacter(text.charCodeAt(at));
}

/** 새벽은행 문채원 은행장: the bank's name ends in 은행, and who heads it follows. */
function isTitledPerson(text: string, name: Span, block: Block, { lexicon }: FirmNames): boolean {
  const { names, titles } = lexicon.language;
  if (text.charAt(name.end) !== ' ' || names.korean(text.slice(name.start, name.end)) !== 'likely') return false;
  const [title] = titles.find(text, name.end + 1, Math.min(block.end, name.end + LONGEST_TITLE));
  return title?.wordStart === name.end + 1;
}

/** 중견기업 CDO(최고디지털책임자): letters that stand for a title. */
function isTitle(text: string, name: Span, block: Block, { lexicon }: FirmNames): boolean {
  if (text.charAt(name.end) !== '(' || !LETTERS_PATTERN.test(text.slice(name.start, name.end))) return false;
  const [title] = lexicon.language.titles.find(text, name.end + 1, Math.min(block.end, name.end + LONGEST_TITLE));
  return title?.start === name.end + 1;
}

function isPartner(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const deeds = PARTNER_PATTERN.exec(article.text.slice(name.end, name.end + 16))?.groups?.['deeds']?.split(/\s/u);
  if (deeds === undefined) return false;
  const partnership = [...firms.lexicon.words('partnership')];
  const isPartnership = deeds.some((deed) => partnership.some((word) => deed.startsWith(word)));
  return isPartnership && !firms.isCommonNoun(article, name);
}

/** 업체인 국가책임산업시설로: four nouns and no name. */
function isCompound(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const block = blockAt(article, name.start);
  const tokens = block === undefined ? [] : article.tokensIn(block, name);
  return (
    tokens.length >= MANY_NOUNS &&
    tokens.every(({ pos }) => pos === 'NNG') &&
    firms.endsInCommonNoun(article.text.slice(name.start, name.end))
  );
}

/** 시공사인 동성산업은, 컨설팅사인 청연은: who is said to be one trade's firm needs no name that looks like one. */
function isSaidToBeFirm(article: IndexedArticle, block: Block, name: Span, firms: FirmNames): boolean {
  const { text } = article;
  const surface = text.slice(name.start, name.end);
  const isOther =
    firms.isBody(surface) ||
    isCompound(article, name, firms) ||
    firms.isReleaseWord(surface) ||
    firms.occupationOf(surface) !== undefined;
  return !isOther && closesLikeName(text, block, name, firms.lexicon.language);
}

/**
 * 중소기업 직접생산증명 취소: without 인 and without a particle it is a compound as often as a name; behind a word for firms that
 * stands in compounds (기업 애로청취는; not 스타트업) with one as well, unless it sounds like no word of Korean.
 */
function isApposed(article: IndexedArticle, block: Block, name: Span, trade: string, firms: FirmNames): boolean {
  const { language, words } = firms.lexicon;
  const surface = article.text.slice(name.start, name.end);
  const ending = language.companyEndings.match(surface);
  if (ending !== undefined) {
    // 가공업체 누리식품 등: words with an ending that is hardly one of things
    const isSaid =
      ending.strong && firms.isNewWord(article, name) && closesLikeName(article.text, block, name, language);
    return isSaid || firms.looksProper(article, name);
  }
  return (
    (closesLikeName(article.text, block, name, language) || firms.ownsPart(article.text, name.end)) &&
    (!words('compound-firm').has(trade) || !isHangul(surface.charCodeAt(0)) || language.names.foreign(surface)) &&
    firms.looksProper(article, name)
  );
}
