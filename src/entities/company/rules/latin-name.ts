import { romanize } from '../../../korean/romanize.js';
import { isHangul } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore, type Word } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/latin-name';
const BRACKET_PATTERN = /^\((?<latin>[A-Z][a-z]+[A-Za-z0-9&. -]{0,40})(?:, ?(?:Inc|Ltd|Corp|LLC)\.?)?\)/u;
/** A Latin name with a legal form, which firms alone have. It stays a pattern: what joins the parts is grammar. */
const LEGAL_FORM_PATTERN =
  /^\((?<latin>[A-Z][A-Za-z0-9&.' -]{1,40}?)(?:, ?| )(?:Co\.?, ?Ltd|CO\.?, ?LTD|Inc|INC|Ltd|LTD|Corp|Corporation|LLC|GmbH)\.?\)/u;
const LONGEST_BRACKET = 60;
/** A Latin word of a firm's name is three syllables or more in Hangul as a rule. */
const SYLLABLES_A_WORD = 3;
const ENDS_PHRASE_PATTERN = /(?:[은는을를의에와과인한된로해]|에서)$/u;
/** Partners in the Blue Pacific: a phrase. Not: Bank of America. */
const PHRASE_PATTERN = / (?:in|on|to|with|by) /u;

/**
 * A foreign firm with its own Latin spelling in brackets: 노르웨이 노르드그린(Nordgreen), 현지 카스피안애그로(Caspian Agro),
 * 클로브 파트너스(Clove Partners), 가온나래(Gaon Narae Co., Ltd.). Not: 스케일업(Scale-up), 국립보건원(NIH): loan words and bodies with their abbreviation.
 */
export function latinNameRule(firms: FirmNames): Rule {
  const { language } = firms.lexicon;
  return {
    id: ID,
    phase: 'form',
    cues: ['bracket'],
    propose(cue, article) {
      const { text } = article;
      if (!isCapital(text.charCodeAt(cue.end)) || !isHangul(text.charCodeAt(cue.start - 1))) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const inside = text.slice(cue.start, Math.min(block.end, cue.start + LONGEST_BRACKET));
      const word = wordBefore(text, cue.start, block.start);
      if (word?.end !== cue.start || word.text.length < 2) return [];
      // 가온나래(Gaon Narae Co., Ltd.)
      const latinName = LEGAL_FORM_PATTERN.exec(inside)?.groups?.['latin'];
      if (latinName !== undefined && spells(word.text, latinName) && !firms.isReleaseWord(word.text))
        return [firmCandidate(word, ID, 'its Latin name with a legal form in brackets behind it')];
      const bracket = BRACKET_PATTERN.exec(inside);
      if (bracket === null || word.text.length < 3) return [];
      const latin = (bracket.groups?.['latin'] ?? '').trim();
      // 문채원(Gaon Partners), 나누리(Narae): the firm of a person
      if (PHRASE_PATTERN.test(latin) || language.names.korean(word.text) === 'likely') return [];
      if (firms.isLatinFirm(latin)) {
        const span = spelledBy(text, word, latin, block.start);
        return span === undefined ? [] : [firmCandidate(span, ID, `spelled ${latin} in brackets behind it`)];
      }
      // releases gloss loan words the same way (스케일업(Scale-up)), so the place of a firm must stand before it
      const before = wordBefore(text, word.start, block.start);
      if (before === undefined || !(before.text === '현지' || language.isCountry(before.text))) return [];
      // 브루스 해럴(Bruce Harrell) spells a person's two words
      const words = latin.split(' ').length;
      if ((words > 1 && word.text.length < words * 2) || !firms.looksProper(article, word)) return [];
      return [firmCandidate(word, ID, 'its Latin spelling in brackets behind it', 'context')];
    },
  };
}

/** 가온나래 and Gaon Narae, 쿠팡 and Coupang: spelled alike from the first sound on. Not: 무역투자청 and Trade & Invest, 엘엘씨 and Wyeth. */
function spells(word: string, latin: string): boolean {
  return soundOf(romanize(word)) === soundOf(latin) && word.length >= latin.split(' ').length * 2;
}

/** The first sound of a name; sounds that Hangul writes alike are one. */
function soundOf(name: string): string {
  const first = name.charAt(0).toLowerCase();
  return SOUNDS.find((sounds) => sounds.includes(first)) ?? first;
}

const SOUNDS = ['gkcq', 'dt', 'bpfv', 'rl', 'jz', 'aeiouy'];

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** As many Hangul words as the Latin name has, where one alone is too short for it: 하버사이드 캐피탈(Harborside Capital). */
function spelledBy(text: string, word: Word, latin: string, floor: number): Span | undefined {
  const latinWords = latin.split(' ').length;
  if (latinWords < 2) return undefined;
  let { start } = word;
  for (let count = 1; count < latinWords && word.end - start < latinWords * SYLLABLES_A_WORD; count += 1) {
    const before = wordBefore(text, start, floor);
    if (before?.end !== start - 1 || !/^[가-힣]{1,8}$/u.test(before.text) || ENDS_PHRASE_PATTERN.test(before.text))
      break;
    ({ start } = before);
  }
  return { start, end: word.end };
}
