import { isBlank, isHangul, isWordCharacter } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { endsInflected } from '../../../korean/name-end.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Span } from '../../../core/types.js';
import { CLOSERS, firmCandidate, OPENERS, withGloss } from '../candidate.js';
import { nameFrom } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';
import { closesLikeName } from '../usage/introductions.js';

const ID = 'company/occupation';
/** `스타트업 글로벌리어와 협력해`: a partner is named, whatever its name is made of. */
const PARTNER_PATTERN = /^[와과]\s*(?<deeds>\S+(?:\s\S+)?)/u;
const HANJA_PATTERN = /^\(\p{Script=Han}{2}/u;
/** 대기업, 중소기업, 수출기업 say what kind of firms, where 개발업체 says which. */
const KIND = '기업';
const LONGEST_OCCUPATION = 8;
const LONGEST_TITLE = 14;

/**
 * What a firm does, then its name: 개발업체 에이슬립, 인증 회사인 UL Solutions, 시공사인 동성산업은, 스타트업 ‘스트리스’.
 * Not: 중소기업 지원, 스타트업 육성, 기업 협업프로그램, 수출기업인 대상으로.
 */
export function occupationRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['occupation'],
    propose(cue, article) {
      const { text } = article;
      // 소공인 is who does a trade
      if (cue.word.endsWith('인')) return [];
      const isTold = text.charAt(cue.end) === '인';
      const end = isTold ? cue.end + 1 : cue.end;
      if (!beginsName(text, end)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined || end >= block.end) return [];
      if (firms.occupationOf(text.slice(Math.max(block.start, cue.end - LONGEST_OCCUPATION), cue.end)) !== cue.word)
        return [];
      const name = nameFrom(article, block, end);
      if (name === undefined || firms.isGeneric(text.slice(name.start, name.end))) return [];
      if (isTitledPerson(text, name, block, firms)) return [];
      const isQuoted =
        CLOSERS.includes(text.charAt(name.end)) &&
        OPENERS.includes(text.charAt(name.start - 1)) &&
        firms.mayBeName(article, name) &&
        // 대기업 ‘안심지수’: behind kinds of firms a theme stands in quotes as often as a name
        (!cue.word.endsWith(KIND) || isTold || firms.looksProper(article, name));
      // 쉰신(訊芯), 톈위(天鈺·Fiti): only names are glossed in Hanja behind a trade
      const isGlossed = HANJA_PATTERN.test(text.slice(name.end, name.end + 3)) && firms.mayBeName(article, name);
      const isShort = isHangul(text.charCodeAt(name.start)) && name.end - name.start === 2;
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
      if (endsInflected(article, block, name)) return [];
      const because = `${cue.word} before it`;
      return [isGlossed ? withGloss(text, name, ID, because, 'context') : firmCandidate(name, ID, because, 'context')];
    },
  };
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

function isPartner(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const deeds = PARTNER_PATTERN.exec(article.text.slice(name.end, name.end + 16))?.groups?.['deeds']?.split(/\s/u);
  if (deeds === undefined) return false;
  const partnership = [...firms.lexicon.words('partnership')];
  const isPartnership = deeds.some((deed) => partnership.some((word) => deed.startsWith(word)));
  return isPartnership && !firms.isCommonNoun(article, name);
}

/** 시공사인 동성산업은, 컨설팅사인 청연은: who is said to be one trade's firm needs no name that looks like one. */
function isSaidToBeFirm({ text }: IndexedArticle, block: Block, name: Span, firms: FirmNames): boolean {
  const surface = text.slice(name.start, name.end);
  const isOther = firms.isBody(surface) || firms.isReleaseWord(surface) || firms.occupationOf(surface) !== undefined;
  return !isOther && closesLikeName(text, block, name, firms.lexicon.language);
}

/**
 * 중소기업 직접생산증명 취소: without 인 and without a particle it is a compound as often as a name; behind a word for firms that
 * stands in compounds (기업 애로청취는; not 스타트업) with one as well, unless it sounds like no word of Korean.
 */
function isApposed(article: IndexedArticle, block: Block, name: Span, trade: string, firms: FirmNames): boolean {
  const { language, words } = firms.lexicon;
  const surface = article.text.slice(name.start, name.end);
  if (language.companyEndings.match(surface) !== undefined) return firms.looksProper(article, name);
  return (
    (closesLikeName(article.text, block, name, language) || firms.ownsPart(article.text, name.end)) &&
    (!words('compound-firm').has(trade) || !isHangul(surface.charCodeAt(0)) || language.names.foreign(surface)) &&
    firms.looksProper(article, name)
  );
}
