// Where one clause of a sentence ends and the next begins, by its verbs: `설비를 늘리고 | 새벽정공과 협약을 체결했다`.
// Not: 밝히고 있다 (one verb), 유망한 기업 (an adjective), a verb inside a name.
import type { Span, Token } from '../core/types.js';
import { tokensOf } from './broken-sentences.js';
import type { RelationContext, Sentence } from './shape.js';

/** A verb before the last one of a sentence. */
export interface Joint extends Span {
  /** `늘리고` goes on with the sentence, `선정한` says what a noun is. */
  readonly form: 'connective' | 'adnominal';
}

const known = new WeakMap<Sentence, readonly Joint[]>();
/** 지난 3일, 오는 5일: no clause. */
const SAYING_WHEN: ReadonlySet<string> = new Set(['지난', '오는']);
const ADJECTIVE_PATTERN = /^(?:VA|VCP|VCN|XSA)/u;

/** The verbs of a sentence that close a clause, in order; worked out when first asked for. */
export function jointsOf(context: RelationContext, sentence: Sentence): readonly Joint[] {
  let joints = known.get(sentence);
  if (joints === undefined) {
    joints = readJoints(context, sentence);
    known.set(sentence, joints);
  }
  return joints;
}

function readJoints(context: RelationContext, sentence: Sentence): readonly Joint[] {
  const tokens = tokensOf(context.article, sentence, sentence);
  const names = context.within(sentence);
  const joints: Joint[] = [];
  let nextName = 0;
  for (const [index, token] of tokens.entries()) {
    const form = formOf(token, tokens[index - 1]);
    // 구축을 위한, 이를 통해: verbs that do a particle's work
    if (
      form === undefined ||
      context.patterns.likeParticle.test(token.surface) ||
      SAYING_WHEN.has(token.surface) ||
      token.start < sentence.start ||
      token.end > sentence.end
    )
      continue;
    while ((names[nextName]?.end ?? Infinity) <= token.start) nextName += 1;
    if ((names[nextName]?.start ?? Infinity) < token.end) continue;
    // 지원하고 있다, 맺어 왔다: the auxiliary belongs to its verb
    if (form === 'connective' && tokens[index + 1]?.pos.startsWith('VX') === true) continue;
    const next = tokens[index + 1];
    const closes = form === 'adnominal' && next !== undefined && context.patterns.clauseNoun.test(next.surface);
    joints.push(
      closes ? { start: token.start, end: next.end, form: 'connective' } : { start: token.start, end: token.end, form },
    );
  }
  return joints;
}

function formOf({ pos }: Token, before: Token | undefined): Joint['form'] | undefined {
  const form = pos.endsWith('EC') ? 'connective' : pos.endsWith('ETM') ? 'adnominal' : undefined;
  if (form === undefined) return undefined;
  const stem = pos.includes('+') ? pos : (before?.pos ?? '');
  return ADJECTIVE_PATTERN.test(stem) ? undefined : form;
}

/** Where the clause of a place begins: behind the last verb before it that goes on with the sentence. */
export function clauseStart(context: RelationContext, sentence: Sentence, at: number): number {
  return (
    jointsOf(context, sentence).findLast(({ form, end }) => form === 'connective' && end <= at)?.end ?? sentence.start
  );
}

/** Whether a verb stands between two places. */
export function hasVerbBetween(context: RelationContext, sentence: Sentence, { start, end }: Span): boolean {
  return jointsOf(context, sentence).some((joint) => joint.start >= start && joint.end <= end);
}
