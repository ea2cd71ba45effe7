// Words for kinds of bodies, which name none: 협회, 위원회, 실무위원회, 관련 기관. An article that writes `(이하 협회)`
// does not make a name of it.
import type { Language } from '../../lexicon/language.js';
import { lastDot, splitAtDots } from '../../text/dots.js';
import type { OrganizationWords } from './words.js';

/** Whether a prefix of a head names nothing: 실무(위원회), 시·도(경찰청), 중소기업지원(센터). */
export function isGenericPrefix(written: string, language: Language): boolean {
  const { genericModifiers } = language;
  const prefix =
    lastDot(written) < 0 && !written.includes(' ') ? written : splitAtDots(written).join('').replace(/\s/gu, '');
  if (prefix === '' || genericModifiers.has(written)) return true;
  return isMadeOf(prefix, MOST_MODIFIERS, genericModifiers);
}

/** 협약·평가(위원회); three words in a row name something: 주거정책심의위원회. */
const MOST_MODIFIERS = 2;

/** Whether a word is one to `most` of the words of a list, one behind the other. */
function isMadeOf(word: string, most: number, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  if (most === 1) return false;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    if (words.has(word.slice(0, cut)) && isMadeOf(word.slice(cut), most - 1, words)) return true;
  }
  return false;
}

/** 양 기관, 두 회사, `구역전기사업자 포함`: what definitions in contracts and notes say of parties. */
function isParty(word: string, words: OrganizationWords): boolean {
  if (/\s(?:포함|제외|등)$/u.test(word)) return true;
  const count = /^[양두각본당동세]\s?/u.exec(word);
  return count !== null && words.of('party').endAt(word, count[0].length) >= 0;
}

/**
 * Whether a word is a kind of body: a head alone, a generic word, or both (실무위원회). Not: 새벽협회, 윤리위, nor
 * heads that say more than the kind (진흥공단, 신용보증재단).
 */
export function isCommonBody(word: string, words: OrganizationWords): boolean {
  const { language } = words;
  if (language.genericModifiers.has(word) || isParty(word, words)) return true;
  for (let cut = word.length - 2; cut >= 0; cut -= 1) {
    const ending = word.slice(cut);
    if (language.organizationHeads.match(ending)?.ending === ending)
      return isGenericPrefix(word.slice(0, cut), language);
  }
  return false;
}
