import { isMiddleDot } from '../../../text/characters.js';
import { wordsIn } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span, Zone } from '../../../core/types.js';
import { COMPANY } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/headline-name';
const ZONES: ReadonlySet<Zone> = new Set<Zone>(['headline', 'subtitle']);
const SHORTEST = 2;
/** What the headline leaves out is a word at least: 에쿼티파트너스. */
const SHORTEST_REST = 2;

/**
 * Headlines cut a firm's name short: 새벽, 300억 투자 유치 over an article on 새벽에쿼티파트너스; 아주IB·스틱·크레센도.
 * Not: 한국, 수출 늘었다 (a country), 우리, 함께 (a word), a beginning that two firms of the article share.
 */
export function headlineNameRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'usage',
    cues: ['named/company'],
    propose({ candidate }, article, known) {
      // the first firm of the article speaks for all of them
      if (candidate?.pending !== undefined) return [];
      const all = known.ofType(COMPANY);
      if (candidate !== all.find(({ pending }) => pending === undefined)) return [];
      const named = all.filter(({ pending }) => pending === undefined);
      const places = article.blocks.filter(({ zone }) => ZONES.has(zone)).flatMap((block) => placesOf(article, block));
      if (places.length === 0) return [];
      // the last of those that are called alike, as the headline stands before them
      const byName = new Map(named.map((firm) => [article.text.slice(firm.start, firm.end), firm]));

      const shortFor = (span: Span, isInRow = false): Candidate | undefined => {
        const word = article.text.slice(span.start, span.end);
        if (word.length < SHORTEST) return undefined;
        const full = [...byName].filter(
          ([name]) => name.length >= word.length + SHORTEST_REST && name.startsWith(word),
        );
        const [only] = full;
        if (only === undefined || new Set(full.map(([name, { id }]) => id ?? name)).size > 1) return undefined;
        if (firms.isGeneric(word) || isTaken(span, known)) return undefined;
        return !isInRow && firms.isCommonNoun(article, span) ? undefined : only[1];
      };
      const isFirm = (span: Span): boolean => known.indexOf(COMPANY).touches(span) || shortFor(span) !== undefined;

      return places.flatMap(({ span, beside }): readonly Candidate[] => {
        // 스틱 is a word, but not in a row of firms
        const isInRow =
          beside.some((other) => isFirm(other) || shortFor(other, true) !== undefined) &&
          [span, ...beside].some(isFirm);
        const firm = beside.length === 0 || isInRow ? shortFor(span, isInRow) : undefined;
        if (firm === undefined) return [];
        const name = firm.name ?? article.text.slice(firm.start, firm.end);
        const because = `short for ${name}, which the article names`;
        return [{ ...firm, ...span, name, rule: ID, evidence: 'context', because }];
      });
    },
  };
}

/** Whether something that needs no support stands there already. */
function isTaken(span: Span, known: Known): boolean {
  return known.names.overlapping(span).some(({ pending }) => pending === undefined);
}

interface Place {
  readonly span: Span;
  /** The other members of its row. */
  readonly beside: readonly Span[];
}

/** The first word of a headline with a comma behind it, and the members of its rows. */
function placesOf(article: IndexedArticle, block: Block): readonly Place[] {
  return wordsIn(article, block).flatMap((word, index): readonly Place[] => {
    const members = membersOf(article.text, word);
    if (members.length > 1) return members.map((span) => ({ span, beside: members.filter((other) => other !== span) }));
    const behind = article.text.charAt(word.end);
    return index === 0 && (behind === ',' || behind === '…')
      ? [{ span: { start: word.start, end: word.end }, beside: [] }]
      : [];
  });
}

/** What stands between the middle dots of a word: 아주IB, 스틱 and 크레센도 of 아주IB·스틱·크레센도. */
function membersOf(text: string, { start, end }: Span): readonly Span[] {
  const members: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isMiddleDot(text.charCodeAt(at))) continue;
    if (at > from) members.push({ start: from, end: at });
    from = at + 1;
  }
  return members;
}
