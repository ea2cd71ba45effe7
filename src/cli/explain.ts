// `kr-sme explain release.txt --text 중진공`: every candidate at a place, what speaks for it, and why it won or lost.
import { readArticles } from '../documents/index.js';
import { UserError } from '../errors.js';
import { prettyJson } from '../output/pretty-json.js';
import { createStreamSink } from '../output/sink.js';
import { analyse, createEngine, type Analysis } from '../pipeline.js';
import type { Article, Candidate, Span } from '../types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';
import { createStyle, printable, type Style } from './messages.js';

export interface ExplainFlags {
  readonly at?: number;
  readonly text?: string;
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly dict?: readonly string[];
  readonly tokenizer: 'embedded' | 'mecab';
  readonly color?: boolean;
}

/** What became of one proposal. */
interface Verdict extends Span {
  readonly verdict: 'won' | 'lost' | 'refused';
  readonly surface: string;
  readonly type: string;
  readonly rule?: string;
  readonly evidence?: string;
  readonly name?: string;
  readonly id?: string;
  readonly because?: string;
  /** The dictionary row, file:line. */
  readonly entry?: string;
  /** Why it lost or was refused. */
  readonly reason?: string;
}

function verdictOf(candidate: Candidate, verdict: 'won' | 'lost', text: string, reason?: string): Verdict {
  const { start, end, type, rule, evidence, name, id, because, entry } = candidate;
  return {
    verdict,
    surface: text.slice(start, end),
    start,
    end,
    type,
    rule,
    evidence,
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(because === undefined ? {} : { because }),
    ...(entry === undefined ? {} : { entry: `${entry.file}:${String(entry.line)}` }),
    ...(reason === undefined ? {} : { reason }),
  };
}

const VERDICT_ORDER: Readonly<Record<Verdict['verdict'], number>> = { won: 0, lost: 1, refused: 2 };

/** All proposals of an article, in order of start, winners before losers. */
export function verdicts({ doc, refused, refusals, selection }: Analysis): readonly Verdict[] {
  const { text } = doc;
  return [
    ...selection.mentions.map((mention) => verdictOf(mention, 'won', text)),
    ...selection.rejections.map(({ candidate, reason }) => verdictOf(candidate, 'lost', text, reason)),
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

/** @throws UserError when the offset or the words are not in the text. */
function placesAskedFor({ text }: Article, flags: ExplainFlags): readonly Span[] | undefined {
  const places: Span[] = [];
  if (flags.at !== undefined) {
    if (flags.at >= text.length) {
      throw new UserError(
        `--at ${String(flags.at)} is behind the end of the text, which has ${String(text.length)} code units`,
      );
    }
    places.push({ start: flags.at, end: flags.at + 1 });
  }
  if (flags.text !== undefined) {
    const words = flags.text.normalize('NFC');
    if (words === '') throw new UserError('--text is empty; give words of the article');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      places.push({ start: at, end: at + words.length });
    }
    if (places.length === 0) throw new UserError(`--text "${flags.text}" does not stand in the article`);
  }
  return flags.at === undefined && flags.text === undefined ? undefined : places;
}

function describe(verdict: Verdict, style: Style): string {
  const { name, id, rule, evidence, because, entry, reason } = verdict;
  const lines = [
    [
      verdict.verdict === 'won' ? style.good('won    ') : style.bad(verdict.verdict.padEnd(7)),
      verdict.type,
      ...(name === undefined ? [] : [`→ ${printable(name)}`]),
      ...(id === undefined ? [] : [style.faint(printable(id))]),
    ].join(' '),
    ...(rule === undefined ? [] : [`        rule ${rule}, evidence ${evidence ?? ''}`]),
    ...(because === undefined ? [] : [`        because ${printable(because)}`]),
    ...(entry === undefined ? [] : [`        row ${printable(entry)}`]),
    ...(reason === undefined ? [] : [`        ${verdict.verdict}: ${printable(reason)}`]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function printVerdicts(found: readonly Verdict[], style: Style): string {
  let output = '';
  let place = '';
  for (const verdict of found) {
    const heading = `[${String(verdict.start)}, ${String(verdict.end)}) ${verdict.surface}`;
    if (heading !== place) output += `${style.strong(printable(heading))}\n`;
    place = heading;
    output += describe(verdict, style);
  }
  return output;
}

/** What is known of a place where nothing was proposed. */
function explainSilence({ segmented }: Analysis, places: readonly Span[]): string {
  const block = segmented.blocks.find(({ start, end }) =>
    places.some((place) => place.start < end && place.end > start),
  );
  if (block === undefined) return 'nothing was proposed here; the place is blank\n';
  const repeat = block.repeats === undefined ? '' : `, which repeats the one at ${String(block.repeats)}`;
  return `nothing was proposed here; the place is in a ${block.zone} block (${block.rule})${repeat}\n`;
}

/** Explains every article of the input. @throws UserError, ClosedPipeError */
export async function runExplain(path: string, flags: ExplainFlags, io: CommandIo): Promise<ExitStatus> {
  const engine = createEngine({ dictionaries: flags.dict ?? [], tokenizer: flags.tokenizer });
  const sink = createStreamSink(io.stdout);
  const style = await createStyle(io, 'stdout', flags);
  for await (const outcome of readArticles([path], {
    inputFormat: flags.inputFormat,
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(path === '-' ? { stdin: io.stdin } : {}),
  })) {
    if (outcome.kind === 'failure') throw new UserError(`${outcome.id}: ${outcome.message}`);
    if (outcome.kind !== 'article') continue;
    const { article } = outcome;
    const places = placesAskedFor(article, flags);
    const analysis = analyse(article, engine, flags.date === undefined ? {} : { date: flags.date });
    const all = verdicts(analysis);
    const found =
      places === undefined
        ? all
        : all.filter(({ start, end }) => places.some((at) => at.start < end && at.end > start));
    if (flags.format === 'json') {
      await sink.write(`${prettyJson({ id: article.id, candidates: found })}\n`);
      continue;
    }
    await sink.write(`${style.strong(printable(article.id))}\n${printVerdicts(found, style)}`);
    if (found.length === 0) await sink.write(explainSilence(analysis, places ?? []));
  }
  return EXIT.done;
}
