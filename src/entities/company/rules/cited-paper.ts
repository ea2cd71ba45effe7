import { blockAt } from '../../../text/blocks.js';
import { wordsOf } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { CLOSERS, supported } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/cited-paper';
/** What is done with a paper, under its short name too. */
const CITED_PATTERN =
  /^(?:[와과]의? (?:[가-힣]+ )?(?:인터뷰|통화)|에 따르면|이? (?:보도에|기사|기사를|보도를)(?![가-힣])|[은는이가도] [^.\n]{0,60}(?:보도|기사|지면|비중\s?있게))/u;
/** A paper's full name with a particle stands in a sentence, and no signature does. */
const PARTICLE_PATTERN = /^(?:[은는이가을를와과의도]|에|에서|에도)(?![가-힣])/u;
/** `8.23.(월) 새벽일보 “…”`, `(10.7., 새벽일보)` */
const DATED_PATTERN = /(?:\d{1,2}\.\s?\d{1,2}\.?,?|\d{1,2}일자?)\s?(?:\([월화수목금토일]\))?,?\s$/u;
const TITLED_PATTERN = /^(?:은|는)?,?\s?[“"‘'<｢「『〈]/u;
const SIGNED_PATTERN = /(?:=|\[|©|ⓒ|제공|\/)\s?$/u;
const LONGEST_BEFORE = 16;
const LONGEST_BEHIND = 90;
const LONGEST_OFFICE = 14;

/**
 * A newspaper that is cited or does something is a firm like any other: 새벽일보와의 인터뷰, 새벽일보는 보도했다, (10.7.,
 * 새벽일보). Not: the page's own signature, [새벽일보] 문채원 기자, 사진=새벽일보, nor 한국경제가 성장했다.
 * @param papers the ids of the papers, broadcasters and agencies that are listed
 */
export function citedPaperRule(papers: ReadonlySet<string>, firms: FirmNames): Rule {
  const { titles } = firms.lexicon.language;
  const offices = firms.lexicon.words('paper-office');

  /** 새벽일보 문채원 논설위원: the office at once, or behind a name. */
  function hasOffice(behind: string): boolean {
    if (!behind.startsWith(' ')) return false;
    return wordsOf(behind, 0, LONGEST_OFFICE)
      .slice(0, 2)
      .some(({ text }) => offices.has(text));
  }

  return {
    id: ID,
    phase: 'form',
    cues: ['weak/company'],
    propose({ candidate: paper }, article) {
      if (paper?.id === undefined || !papers.has(paper.id)) return [];
      const { text } = article;
      const { start, end } = paper;
      const block = blockAt(article, start);
      // BIS 이코노미스트는: a title
      if (block === undefined || titles.get(text.slice(start, end)) !== undefined) return [];
      const before = text.slice(Math.max(block.start, start - LONGEST_BEFORE), start);
      if (SIGNED_PATTERN.test(before)) return [];
      const close = CLOSERS.includes(text.charAt(end)) ? end + 1 : end;
      const behind = text.slice(close, Math.min(block.end, end + LONGEST_BEHIND));
      if (CITED_PATTERN.test(behind)) return [supported(paper, ID, 'it is cited')];
      if (paper.rule !== 'dictionary/name' || firms.isCommonNoun(article, paper)) return [];
      if (PARTICLE_PATTERN.test(behind)) return [supported(paper, ID, 'it stands in a sentence')];
      if (hasOffice(behind)) return [supported(paper, ID, 'an office of a paper behind it')];
      const isDated = DATED_PATTERN.test(before) && /^(?:[),\s]|$|은|는)/u.test(behind);
      return isDated || TITLED_PATTERN.test(behind) ? [supported(paper, ID, 'an article of it is named')] : [];
    },
  };
}
