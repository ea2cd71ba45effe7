// Somebody's own words with a speaker: `김보람 이사장은 “수출을 돕겠다”며 “예산도 늘린다”고 말했다` → two statements.
// Not: “한빛 길잡이”를 펴냈다 (a name), 중기부 관계자는 “…” (a speaker without a name).
import type { Statement } from '../../core/relation.js';
import type { Titles } from '../../lexicon/titles.js';
import type { RelationKind, Sentence } from '../shape.js';
import type { RelationContext } from '../shape.js';
import { quotesIn, type Quote } from './quotes.js';
import { speakerOf, subjectBefore, wordsOfNext, type Speaker } from './speaker.js';

const TYPE = 'statement';
/** How far behind a quotation, in UTF-16 code units, the next one may be of the same speaker without saying so. */
const FARTHEST = 400;

export const createStatementKind = (titles: Titles): RelationKind => ({
  type: TYPE,
  relate(context) {
    const found: Statement[] = [];
    let speaker: Speaker | undefined;
    let last: Sentence | undefined;
    for (const [index, sentence] of context.sentences.entries()) {
      const quotes = quotesIn(context, sentence);
      const alone = quotes.some(({ said }) => said) ? undefined : wordsOfNext(context, index);
      if (alone !== undefined) found.push(statement(context, alone.speaker, alone.quote, sentence));
      if (quotes.length === 0 || alone !== undefined) continue;
      const near = last !== undefined && sentence.start - last.end <= FARTHEST;
      let current = (near ? speaker : undefined) ?? subjectBefore(context, index);
      let from = sentence.start;
      for (const quote of quotes) {
        const named = speakerOf(context, sentence, quote, from, current, titles);
        if (named === 'nameless') current = undefined;
        else if (named !== undefined) current = named;
        // 신청 요건 : “…한다.” stands in a paragraph of its own, and nobody says it
        if (current !== undefined && (named !== undefined || quote.said))
          found.push(statement(context, current, quote, sentence));
        from = quote.end + 1;
      }
      speaker = current;
      last = sentence;
    }
    return found;
  },
  silences(context, relations) {
    const said = relations.flatMap((relation) => (relation.type === TYPE ? [relation.quote] : []));
    return context.sentences.flatMap((sentence) =>
      quotesIn(context, sentence)
        .filter(({ start, end }) => !said.some((quote) => quote.start < end && start < quote.end))
        .map((quote) => ({
          type: TYPE,
          start: sentence.start,
          end: sentence.end,
          reason:
            speakerOf(context, sentence, quote, sentence.start, undefined, titles) === 'nameless'
              ? 'who speaks has no name here, or is no record'
              : 'nobody is named who speaks, in this sentence or the one in front of it',
        })),
    );
  },
});

function statement(
  { article: { text } }: RelationContext,
  { name, by }: Speaker,
  { start, end }: Quote,
  sentence: Sentence,
): Statement {
  return {
    type: TYPE,
    speaker: name,
    quote: { text: text.slice(start, end), start, end },
    rule: `statement/${by}`,
    start: sentence.start,
    end: sentence.end,
  };
}
