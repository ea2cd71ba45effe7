// Why a sentence with a word of signing or investing says no relation: `협약 체결을 지원한다`, `투자를 유치했다` (nobody named).
import type { Relation } from '../core/relation.js';
import { within } from '../text/spans.js';
import type { RelationContext, RelationKind, RelationSilence, Sentence } from './shape.js';

/** In order of the sentences. `found` are the relations of the article. */
export function relationSilences(
  context: RelationContext,
  kinds: readonly RelationKind[],
  found: readonly Relation[],
): readonly RelationSilence[] {
  return [
    ...kinds.flatMap((kind) => kind.silences?.(context, found) ?? []),
    ...silencesOf(context, found, 'agreement', context.patterns.signed, whyNotSigned),
    ...silencesOf(context, found, 'investment', context.patterns.invested, whyNotInvested),
  ].toSorted((a, b) => a.start - b.start);
}

function silencesOf(
  context: RelationContext,
  found: readonly Relation[],
  type: 'agreement' | 'investment',
  words: RegExp,
  why: (context: RelationContext, sentence: Sentence, at: number, end: number) => string,
): readonly RelationSilence[] {
  const { text, segmented } = context.article;
  const own = found.filter((relation) => relation.type === type);
  return context.sentences.flatMap((sentence): readonly RelationSilence[] => {
    const { start, end } = sentence;
    if (own.some((relation) => relation.start < end && start < relation.end)) return [];
    const [match] = text.slice(start, end).matchAll(words);
    if (match === undefined) return [];
    const at = start + match.index;
    const isSaid = within(segmented.quotations ?? [], { start: at, end: at + 1 }).length > 0;
    const reason = isSaid ? SAID : why(context, sentence, at, at + match[0].length);
    const told = own.length > 0 ? `${reason}; or it is one that another sentence tells` : reason;
    return [{ type, start, end, reason: told }];
  });
}

const SAID = 'it stands in somebody’s words, which need not be so';

function whyNotSigned({ article, patterns }: RelationContext, sentence: Sentence, at: number, end: number): string {
  const { text } = article;
  const noun = text.slice(at, end);
  const act = patterns.signing.exec(text.slice(end, Math.min(sentence.end, end + 40)));
  if (act === null) return `${noun} is named, and no verb behind it says that it is signed`;
  const behind = end + act[0].length;
  if (patterns.inGeneral.test(text.slice(behind, behind + 12)))
    return `${noun} is spoken of in general: ${text.slice(at, Math.min(sentence.end, behind + 12))}`;
  return `${noun} is signed, and neither a side nor a number nor a sum is named`;
}

function whyNotInvested({ article: { text } }: RelationContext, _sentence: Sentence, at: number, end: number): string {
  return `${text.slice(at, end)}: neither who receives nor who pays is named`;
}
