// A newspaper that is cited or does something is a firm like any other: 새벽일보와의 인터뷰, 새벽일보는 보도했다, (10.7.,
// 새벽일보). Not: the page's own signature, [새벽일보] 문채원 기자, 사진=새벽일보, nor 한국경제가 성장했다.
import { blockAt } from '../../../text/blocks.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, type FirmNames } from '../firm-names.js';

const ID = 'company/cited-paper';
/** What is done with a paper, under its short name too. */
const CITED_PATTERN =
  /^(?:[와과]의? (?:[가-힣]+ )?(?:인터뷰|통화)|에 따르면|이? (?:보도에|기사|기사를|보도를)(?![가-힣])|[은는이가도] [^.\n]{0,60}(?:보도|기사|지면|비중\s?있게))/u;
/** A paper's full name with a particle stands in a sentence, and no signature does. */
const PARTICLE_PATTERN = /^(?:[은는이가을를와과의도]|에|에서|에도)(?![가-힣])/u;
const OFFICE_PATTERN = /^ (?:[가-힣]{2,4} )?(?:사장|회장|대표|대표이사|발행인|편집국장|논설위원|논설실장)(?![가-힣])/u;
/** `8.23.(월) 새벽일보 “…”`, `(10.7., 새벽일보)` */
const DATED_PATTERN = /(?:\d{1,2}\.\s?\d{1,2}\.?,?|\d{1,2}일자?)\s?(?:\([월화수목금토일]\))?,?\s$/u;
const TITLED_PATTERN = /^(?:은|는)?,?\s?[“"‘'<｢「『〈]/u;
const SIGNED_PATTERN = /(?:=|\[|©|ⓒ|제공|\/)\s?$/u;

/** @param papers the ids of the papers, broadcasters and agencies that are listed */
export function citedPaperRule(papers: ReadonlySet<string>, language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['article'],
    propose: (_cue, article, { candidates: proposed }) =>
      proposed.flatMap((candidate): readonly Candidate[] => {
        const { type, pending, id } = candidate;
        if (type !== COMPANY || pending === undefined || id === undefined || !papers.has(id)) return [];
        // BIS 이코노미스트는: a title
        if (language.titles.get(article.text.slice(candidate.start, candidate.end)) !== undefined) return [];
        const block = blockAt(article, candidate.start);
        const because = block === undefined ? undefined : reasonOf(article, block, candidate, firms);
        if (because === undefined) return [];
        const { pending: why, ...rest } = candidate;
        return [{ ...rest, rule: ID, evidence: 'rule', because: `${why ?? ''}, but ${because}` }];
      }),
  };
}

function reasonOf(article: IndexedArticle, block: Block, paper: Candidate, firms: FirmNames): string | undefined {
  const before = article.text.slice(Math.max(block.start, paper.start - 16), paper.start);
  if (SIGNED_PATTERN.test(before)) return undefined;
  const quoted = /^['’"”]/u.test(article.text.slice(paper.end, paper.end + 1));
  const behind = article.text.slice(quoted ? paper.end + 1 : paper.end, Math.min(block.end, paper.end + 90));
  if (CITED_PATTERN.test(behind)) return 'it is cited';
  if (paper.rule !== 'dictionary/name' || firms.isCommonNoun(article, paper)) return undefined;
  if (PARTICLE_PATTERN.test(behind)) return 'it stands in a sentence';
  if (OFFICE_PATTERN.test(behind)) return 'an office of a paper behind it';
  const dated = DATED_PATTERN.test(before) && /^(?:[),\s]|$|은|는)/u.test(behind);
  return dated || TITLED_PATTERN.test(behind) ? 'an article of it is named' : undefined;
}
