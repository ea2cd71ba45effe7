// Whose a sum is: who earns, receives, spends or owes it. 누보는 … 451만달러를 수출 → 누보; 이 회사 매출은 → the firm before.
import type { RelationName } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { EntityRecord, Mention } from '../../core/types.js';
import { fundsIn } from '../funds.js';
import { phraseEnd, isSubject } from '../subjects.js';

/** Roles whose owner a whole paragraph is about. */
const OF_TOPIC: ReadonlySet<string> = new Set(['sales', 'export']);

/** The owner of a sum, or undefined where the article names nobody or several. */
export function ownerOf(context: RelationContext, record: EntityRecord, role: string): RelationName | undefined {
  const owners = record.mentions.flatMap((mention) => {
    const sentence = context.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const zone = mention.zone ?? 'body';
    if (sentence === undefined || zone === 'table' || zone === 'headline') return [];
    return ownerAt(context, sentence, mention.start, mention.end, role) ?? [];
  });
  const [first] = owners;
  return first !== undefined && owners.every(({ name }) => name === first.name) ? first : undefined;
}

function ownerAt(
  context: RelationContext,
  sentence: Sentence,
  start: number,
  end: number,
  role: string,
): RelationName | undefined {
  const { text } = context.article;
  if (role === 'investment') {
    const fund = fundOf(context, sentence, start, end);
    if (fund !== undefined) return fund;
  }
  const before = context
    .within({ start: sentence.start, end: start })
    .filter((mention) => mention.end <= start && context.is(mention, 'party') && !context.is(mention, 'place'));
  const owned = before.findLast((mention) =>
    context.patterns.ownFigure.test(text.slice(phraseEnd(text, mention), start)),
  );
  const subject = owned ?? before.findLast((mention) => isSubject(text, mention) && mayOwn(mention, role));
  if (subject !== undefined) return context.nameOf(subject);
  if (before.some((mention) => mayOwn(mention, role))) return undefined;
  if (context.patterns.sameFirm.test(text.slice(sentence.start, start)) || OF_TOPIC.has(role))
    return topicBefore(context, sentence, role);
  return undefined;
}

/** Sales and exports are a firm's, budgets a body's. */
function mayOwn({ type }: Mention, role: string): boolean {
  if (role === 'sales' || role === 'export' || role === 'investment' || role === 'price') return type === 'company';
  return role === 'budget' ? type === 'organization' : true;
}

/** The fund that a sum is the size of: right behind it, else the topic of the sentence. */
function fundOf(context: RelationContext, sentence: Sentence, start: number, end: number): RelationName | undefined {
  const { text } = context.article;
  const funds = fundsIn(context, sentence);
  const behind = funds.find(
    (fund) => fund.start >= end && /^\s?(?:내외|상당)?의?\s?(?:규모의?)?\s?$/u.test(text.slice(end, fund.start)),
  );
  const topic = funds.findLast(
    (fund) => fund.end <= start && /^(?:의\s경우|[은는이가도에])/u.test(text.slice(fund.end)),
  );
  const fund = behind ?? topic;
  return fund === undefined ? undefined : { name: fund.name };
}

/** The last firm that was a subject in the same block before a sentence. */
function topicBefore(context: RelationContext, sentence: Sentence, role: string): RelationName | undefined {
  const { text } = context.article;
  const topic = context
    .within({ start: sentence.block.start, end: sentence.start })
    .findLast(
      (mention) =>
        mention.end <= sentence.start &&
        context.is(mention, 'party') &&
        mayOwn(mention, role) &&
        isSubject(text, mention),
    );
  return topic === undefined ? undefined : context.nameOf(topic);
}
