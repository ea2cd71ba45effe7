import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue } from '../../../core/cue.js';
import type { NameSource } from '../../../core/names.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Candidate } from '../../../core/types.js';
import { endsWord, isWordStart, skipBlanks } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul } from '../../../text/characters.js';
import { wordAfter, wordBefore, type Word } from '../../../text/words.js';
import { createEntryFinder } from '../../naming.js';
import { bodyCandidate } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/foreign-body';
/** A bracket behind the country is no longer than this: 아랍에미리트(UAE) 경제부. */
const LONGEST_BRACKET = 10;

/**
 * 아랍에미리트(UAE) 경제부, 이집트 환경청장, 플로리다 환경보호부 (a state abroad, whose name is a part of the body's). Not: 미국
 * 정부, 중국 수요처, 경기도 교육청, 한국 산업부.
 */
export function foreignBodyRule(words: OrganizationWords, entries: NameSource): Rule {
  const { language } = words;
  const entryOf = createEntryFinder(entries);
  return {
    id: ID,
    phase: 'form',
    cues: ['country', 'state-abroad'],
    propose(cue, article): readonly Candidate[] {
      const { text } = article;
      if (!isWordStart(text, cue.start)) return [];
      if (isHangul(text.charCodeAt(cue.end))) return centralBank(cue, text, words);
      const state = cue.kind === 'state-abroad';
      if (!state && language.countryCode(cue.word) === 'KR') return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const word = state ? spacedAfter(text, cue, block) : bodyAfter(text, cue, block);
      if (word === undefined || wordBefore(text, cue.end, block.start)?.start !== cue.start) return [];
      const end = endOfBody(article, block, word, words);
      if (end === undefined) return [];
      const core = text.slice(word.start, end);
      if (words.of('no-foreign-body').has(core)) return [];
      if (state) {
        if (!isBodyOfState(core, words)) return [];
        const name = `${language.provinceName(cue.word) ?? cue.word} ${core}`;
        return [bodyCandidate(ID, { start: cue.start, end }, 'a body of the state before it', name)];
      }
      const country = language.countryCode(cue.word) ?? '';
      if (!isBodyOfCountry(core, country, words)) return [];
      const body = bodyCandidate(ID, { start: word.start, end }, 'a body of the government named before it');
      const bank = isCentralBank(core, words) ? words.valueOf('central-bank', country) : '';
      const entry = bank === '' ? undefined : entryOf(bank, article.date);
      return [entry?.id === undefined ? body : { ...body, name: entry.name, id: entry.id }];
    },
  };
}

/** 캐나다중앙은행: as it is written, for every country has one. Not: 한국중앙은행. */
function centralBank(cue: Cue, text: string, words: OrganizationWords): readonly Candidate[] {
  if (cue.kind !== 'country' || words.language.countryCode(cue.word) === 'KR') return [];
  const end = words.of('national-body').endAt(text, cue.end);
  const isBank = end > 0 && text.slice(cue.end, end).endsWith('은행') && endsWord(text, end);
  return isBank
    ? [bodyCandidate(ID, { start: cue.start, end }, 'the central bank of the country that it begins with')]
    : [];
}

/** 미국 중앙은행, 호주 중앙은행 have names of their own. */
function isCentralBank(core: string, words: OrganizationWords): boolean {
  return core.endsWith('은행') && words.of('national-body').has(core);
}

function spacedAfter(text: string, { end }: Cue, block: Block): Word | undefined {
  return text.charAt(end) === ' ' && isHangul(text.charCodeAt(end + 1))
    ? wordAfter(text, end + 1, block.end)
    : undefined;
}

/** The word behind a country and the bracket that may stand behind it. */
function bodyAfter(text: string, { end }: Cue, block: Block): Word | undefined {
  let at = skipBlanks(text, end);
  if (text.charAt(at) === '(') {
    const close = text.indexOf(')', at);
    if (close < 0 || close > at + LONGEST_BRACKET || text.lastIndexOf('(', close) !== at) return undefined;
    at = skipBlanks(text, close + 1);
  }
  return at > end && at < block.end && isHangul(text.charCodeAt(at)) ? wordAfter(text, at, block.end) : undefined;
}

/** Last syllables of governments' bodies; other words are not looked at any further. */
const LAST_SYLLABLES = new Set('부청처성회국원행사');
const CHIEF = '장';
/** 환경청장, 통계국장. Not: 경제성장, 부장. */
const HAVE_CHIEFS = new Set('청처국원');

/** Where the name in the word ends, when it can be a body's; by the list for 중앙은행은, in which MeCab finds 은 twice. */
function endOfBody(article: IndexedArticle, block: Block, word: Word, words: OrganizationWords): number | undefined {
  const { text } = article;
  const listed = words.of('national-body').endAt(text, word.start);
  if (listed > 0 && endsWord(text, listed)) return listed;
  for (let end = word.end; end >= word.start + 2 && word.end - end <= 6; end -= 1) {
    if (!LAST_SYLLABLES.has(text.charAt(end - 1))) continue;
    const cut = nameEnd(article, block, word.start, word.end);
    if (LAST_SYLLABLES.has(text.charAt(cut - 1))) return cut;
    return text.charAt(cut - 1) === CHIEF && HAVE_CHIEFS.has(text.charAt(cut - 2)) ? cut - 1 : undefined;
  }
  return undefined;
}

/** 경제부, 식품의약품관리국, 경제산업성 (of Japan). Not: 벤처, 산업은행, 대학원. */
function isBodyOfCountry(core: string, country: string, words: OrganizationWords): boolean {
  if (!/^[가-힣·]{3,}$/u.test(core) || /(?:벤처|부처)$/u.test(core)) return false;
  const ending = words.of('foreign-body-ending').ending(core);
  if (ending === undefined) return false;
  const only = words.valueOf('foreign-body-ending', ending);
  return only === '' || only === country;
}

/** 수질보호부, 교통국. Not: 남부, 일부. */
function isBodyOfState(core: string, words: OrganizationWords): boolean {
  if (words.of('state-body').has(core)) return true;
  const ending = words.of('state-body-ending').ending(core);
  return ending !== undefined && core.length - ending.length >= 2 && /^[가-힣·]+$/u.test(core);
}
