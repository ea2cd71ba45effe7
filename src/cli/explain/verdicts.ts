// What became of every proposal of an article: won, lost to which other, refused by which test; what bound it and which
// record it joined.
import { blockAt } from '../../text/blocks.js';
import type { Analysis } from '../../pipeline.js';
import { indexSpans } from '../../text/spans.js';
import type { Block, Candidate, EntityRecord, Mention, Span, Token } from '../../core/types.js';
import { sentenceEnds } from '../../text/sentences.js';

/** Another proposal, as a verdict speaks of it. */
export interface Other extends Span {
  readonly surface: string;
  readonly type: string;
  readonly rule: string;
}

export interface JoinedRecord {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly mentions: number;
}

/** What became of one proposal. */
export interface Verdict extends Span {
  readonly verdict: 'won' | 'lost' | 'refused';
  readonly surface: string;
  readonly type: string;
  readonly rule?: string;
  readonly evidence?: string;
  /** The word of the lexicon that woke the rule. */
  readonly cue?: string;
  readonly name?: string;
  readonly id?: string;
  readonly because?: string;
  /** The dictionary row, file:line. */
  readonly entry?: string;
  /** Why it lost or was refused. */
  readonly reason?: string;
  /** Who took its place. */
  readonly winner?: Other;
  /** The mention that a short form, a surname or a repetition stands for. */
  readonly bound?: Other;
  /** Of winners: the record that they are in. */
  readonly record?: JoinedRecord;
}

function otherOf({ start, end, type, rule }: Candidate, text: string): Other {
  return { surface: text.slice(start, end), start, end, type, rule };
}

const BOUND_RULE_PATTERN = /^bind\/|^official\/(?:surname-title|last-name)$/u;

/** Finds the mention that gave a bound one its name: the last before it, else the first behind it. */
function createOrigins(mentions: readonly Mention[]): (candidate: Candidate) => Mention | undefined {
  const origins = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (BOUND_RULE_PATTERN.test(mention.rule)) continue;
    const key = `${mention.type} ${mention.name ?? mention.surface}`;
    const own = origins.get(key);
    if (own === undefined) origins.set(key, [mention]);
    else own.push(mention);
  }
  return (candidate) => {
    if (!BOUND_RULE_PATTERN.test(candidate.rule) || candidate.name === undefined) return undefined;
    const own = origins.get(`${candidate.type} ${candidate.name}`) ?? [];
    return own.findLast((mention) => mention.start < candidate.start) ?? own[0];
  };
}

function verdictOf(candidate: Candidate, verdict: 'won' | 'lost', text: string): Verdict {
  const { start, end, type, rule, evidence, cue, name, id, because, entry } = candidate;
  return {
    verdict,
    surface: text.slice(start, end),
    start,
    end,
    type,
    rule,
    evidence,
    ...(cue === undefined ? {} : { cue }),
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(because === undefined ? {} : { because }),
    ...(entry === undefined ? {} : { entry: `${entry.file}:${String(entry.line)}` }),
  };
}

const VERDICT_ORDER: Readonly<Record<Verdict['verdict'], number>> = { won: 0, lost: 1, refused: 2 };

/** All proposals of an article, in order of start, winners before losers. */
export function verdicts(
  { indexed, refused, refusals, selection }: Analysis,
  records: readonly EntityRecord[],
): readonly Verdict[] {
  const { text } = indexed;
  const recordAt = new Map(
    records.flatMap((record) =>
      record.mentions.map(({ start, end }) => [`${record.type} ${String(start)} ${String(end)}`, record] as const),
    ),
  );
  const originOf = createOrigins(selection.mentions);
  return [
    ...selection.mentions.map((mention): Verdict => {
      const record = recordAt.get(`${mention.type} ${String(mention.start)} ${String(mention.end)}`);
      const bound = originOf(mention);
      return {
        ...verdictOf(mention, 'won', text),
        ...(bound === undefined ? {} : { bound: otherOf(bound, text) }),
        ...(record === undefined
          ? {}
          : {
              record: {
                type: record.type,
                name: record.name,
                ...(record.id === undefined ? {} : { id: record.id }),
                mentions: record.mentions.length,
              },
            }),
      };
    }),
    ...selection.rejections.map(({ candidate, reason, winner }): Verdict => ({
      ...verdictOf(candidate, 'lost', text),
      reason,
      ...(winner === undefined ? {} : { winner: otherOf(winner, text) }),
    })),
    ...refused.map(({ hit: { start, end, entries }, type, reason }): Verdict => {
      const [entry] = entries.filter((own) => own.type === type);
      return {
        verdict: 'refused',
        surface: text.slice(start, end),
        start,
        end,
        type,
        ...(entry === undefined
          ? {}
          : { name: entry.name, entry: `${entry.reference.file}:${String(entry.reference.line)}` }),
        reason,
      };
    }),
    ...refusals().map((refusal): Verdict => ({
      verdict: 'refused',
      surface: text.slice(refusal.start, refusal.end),
      ...refusal,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end || VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict]);
}

/** A sentence of a block with the morphemes that MeCab sees in it. */
export interface Sentence extends Span {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** The sentences of an article's blocks, found by what they overlap. */
export function createSentences(analysis: Analysis): (span: Span) => Sentence | undefined {
  const { indexed } = analysis;
  const spans = indexed.blocks.flatMap((block) => {
    const ends = sentenceEnds(indexed.text.slice(block.start, block.end)).map((behind) => block.start + behind);
    return [...ends, block.end].flatMap((end, at) => {
      const start = at === 0 ? block.start : (ends[at - 1] ?? block.start);
      const blanks = /^\s*/u.exec(indexed.text.slice(start, end))?.[0].length ?? 0;
      return start + blanks >= end ? [] : [{ start: start + blanks, end, block }];
    });
  });
  const index = indexSpans(spans);
  return (span) => {
    const [found] = index.overlapping(span);
    if (found === undefined || blockAt(indexed, span.start) === undefined) return undefined;
    return { ...found, text: indexed.text.slice(found.start, found.end), tokens: indexed.tokensIn(found.block, found) };
  };
}
