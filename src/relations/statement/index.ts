// Somebody's own words with a speaker: `김보람 이사장은 “수출을 돕겠다”며 “예산도 늘린다”고 말했다` → two statements.
// Not: “한빛 길잡이”를 펴냈다 (a name), 중기부 관계자는 “…” (a speaker without a name).
import type { RelationName, Statement } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import type { Mention, Quotation } from '../../core/types.js';
import { within } from '../../text/spans.js';
import { isSubject, phraseEnd } from '../subjects.js';

const TYPE = 'statement';

export const statementKind: RelationKind = {
  type: TYPE,
  relate(context) {
    const { article, sentences } = context;
    const quotations = article.segmented.quotations ?? [];
    const found: Statement[] = [];
    let speaker: RelationName | undefined;
    let last: Sentence | undefined;
    for (const sentence of sentences) {
      const own = within(quotations, sentence).filter(
        ({ start, end }) => start >= sentence.start && end <= sentence.end,
      );
      if (own.length === 0) continue;
      const near = last !== undefined && sentence.start - last.end <= FARTHEST;
      let current = near ? speaker : undefined;
      let from = sentence.start;
      for (const quotation of own) {
        const named = speakerOf(context, sentence, quotation, from);
        if (named === 'nameless') current = undefined;
        else if (named !== undefined) current = named;
        if (current !== undefined) found.push(statement(article.text, current, quotation, sentence));
        from = quotation.end + 1;
      }
      speaker = current;
      last = sentence;
    }
    return found;
  },
};

/** How far behind a quotation, in UTF-16 code units, the next one may be of the same speaker without saying so. */
const FARTHEST = 400;

function statement(text: string, speaker: RelationName, { start, end }: Quotation, sentence: Sentence): Statement {
  return {
    type: TYPE,
    speaker,
    quote: { text: text.slice(start, end), start, end },
    rule: 'statement/quoted',
    start: sentence.start,
    end: sentence.end,
  };
}

/** Who says a quotation: the subject before it, or the one behind it before the verb. */
function speakerOf(
  context: RelationContext,
  sentence: Sentence,
  quotation: Quotation,
  from: number,
): RelationName | 'nameless' | undefined {
  const { text } = context.article;
  const before = { start: from, end: quotation.start - 1 };
  const subject = lastSpeaker(context, before);
  const said = text.slice(subject === undefined ? before.start : phraseEnd(text, subject), before.end);
  if (context.patterns.nameless.test(said)) return 'nameless';
  if (subject !== undefined) return context.nameOf(subject);
  const behind = { start: quotation.end + 1, end: sentence.end };
  const next = lastSpeaker(context, {
    ...behind,
    end: Math.min(behind.end, nextQuote(text, behind.start, behind.end)),
  });
  return next === undefined ? undefined : context.nameOf(next);
}

function nextQuote(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/[“"]/u);
  return at < 0 ? limit : from + at;
}

/** The last person who is a subject in a stretch, else the last body. */
function lastSpeaker(
  context: RelationContext,
  span: { readonly start: number; readonly end: number },
): Mention | undefined {
  const { text } = context.article;
  const subjects = context
    .within(span)
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && isSubject(text, mention));
  return (
    subjects.findLast((mention) => context.is(mention, 'person')) ??
    subjects.findLast((mention) => context.is(mention, 'party'))
  );
}
