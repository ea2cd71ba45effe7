// Headlines cut a firm's name short: 새벽, 300억 투자 유치 over an article on 새벽에쿼티파트너스; 아주IB·스틱·크레센도.
// Not: 한국, 수출 늘었다 (a country), 우리, 함께 (a word), a beginning that two firms of the article share.
import { isMiddleDot } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { wordsIn } from '../../../text/words.js';
import { indexSpans } from '../../../text/spans.js';
import type { Block, Candidate, Span, Zone } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, type FirmNames } from '../firm-names.js';

const ID = 'company/headline-name';
const ZONES: ReadonlySet<Zone> = new Set<Zone>(['headline', 'subtitle']);
const SHORTEST = 2;
/** What the headline leaves out is a word at least: 에쿼티파트너스. */
const SHORTEST_REST = 2;

export function headlineNameRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'usage',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const heads = article.blocks.filter(({ zone }) => ZONES.has(zone));
      if (heads.length === 0) return [];
      const known = indexSpans(proposed.filter(({ pending }) => pending === undefined));
      const named = namesOf(article, proposed);
      const listed = indexSpans(proposed.filter(({ type }) => type === COMPANY));
      const shortFor = (span: Span, noun = false): Candidate | undefined => {
        const word = article.text.slice(span.start, span.end);
        if (word.length < SHORTEST || firms.isGeneric(word) || language.isCountry(word) || known.touches(span))
          return undefined;
        if ((!noun && firms.isCommonNoun(article, span)) || language.titles.get(word) !== undefined) return undefined;
        const full = [...named].filter(([name]) => name.startsWith(word) && name.length >= word.length + SHORTEST_REST);
        const keys = new Set(full.map(([name, { id }]) => id ?? name));
        return keys.size === 1 ? full[0]?.[1] : undefined;
      };
      return heads.flatMap((block) =>
        placesOf(article, block).flatMap(({ span, beside }): readonly Candidate[] => {
          const isFirm = (other: Span): boolean => listed.touches(other) || shortFor(other) !== undefined;
          const inRow =
            beside.some((other) => isFirm(other) || shortFor(other, true) !== undefined) &&
            [span, ...beside].some(isFirm);
          // 스틱 is a word, but not in a row of firms
          const firm = beside.length === 0 || inRow ? shortFor(span, inRow) : undefined;
          if (firm === undefined) return [];
          const name = firm.name ?? article.text.slice(firm.start, firm.end);
          const because = `short for ${name}, which the article names`;
          return [{ ...firm, ...span, name, rule: ID, evidence: 'context', because }];
        }),
      );
    },
  };
}

/** The firms that the article names outside its headlines, by what it calls them. */
function namesOf(article: IndexedArticle, proposed: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  return new Map(
    proposed
      .filter(({ type, pending }) => type === COMPANY && pending === undefined)
      .map((firm) => [article.text.slice(firm.start, firm.end), firm]),
  );
}

/** The first word of a headline with a comma behind it, and the members of its rows. */
function placesOf(
  article: IndexedArticle,
  block: Block,
): readonly { readonly span: Span; readonly beside: readonly Span[] }[] {
  return wordsIn(article, block).flatMap((word, index) => {
    const members = membersOf(word.text, word.start);
    if (members.length > 1) return members.map((span) => ({ span, beside: members.filter((other) => other !== span) }));
    const first = index === 0 && /^(?:,|…)/u.test(article.text.slice(word.end, word.end + 1));
    return first ? [{ span: { start: word.start, end: word.end }, beside: [] }] : [];
  });
}

function membersOf(word: string, offset: number): readonly Span[] {
  const members: Span[] = [];
  let from = 0;
  for (let i = 0; i <= word.length; i += 1) {
    if (i < word.length && !isMiddleDot(word.charCodeAt(i))) continue;
    if (i > from) members.push({ start: offset + from, end: offset + i });
    from = i + 1;
  }
  return members;
}
