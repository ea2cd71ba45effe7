// `kr-sme tokens release.txt`: the morphemes of a text with their offsets, one a line.
import { resolve, sep } from 'node:path';
import { readArticles } from '../documents/index.js';
import { UserError } from '../core/errors.js';
import { stated } from '../core/stated.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { createStreamSink } from '../output/sink.js';
import { canBeWord, createTokenizer, mecabOutput, type Analysis, type UserWord } from '../tokenizer/index.js';
import type { Token } from '../core/types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';
import { createMessages } from './messages.js';
import { printable } from '../text/printable.js';
import type { Language } from '../messages/language.js';

export interface TokensFlags {
  readonly format: 'table' | 'json' | 'mecab';
  readonly split?: boolean;
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly textColumn?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly dict?: readonly string[];
  readonly color?: boolean;
  readonly lang?: Language;
}

/** A morpheme, or a part of one, with what MeCab knows of it; of a part it knows no more than its tag and class. */
interface Printed extends Token {
  readonly features?: string;
}

/** Code units of output that are written at once. */
const CHUNK_UNITS = 1 << 16;
const HEADER = 'surface\tpos\tstart\tend\tsemantic\tfeatures\n';

function* printedTokens(analysis: Analysis, isSplit: boolean): Generator<Printed> {
  for (let index = 0; index < analysis.length; index += 1) {
    const parts = isSplit ? analysis.parts(index) : [];
    if (parts.length > 1) yield* parts;
    else yield { ...analysis.token(index), features: analysis.feature(index) };
  }
}

function tableLine({ surface, pos, start, end, semantic = '', features = '' }: Printed): string {
  return `${printable(surface)}\t${pos}\t${String(start)}\t${String(end)}\t${semantic}\t${printable(features)}\n`;
}

function* tableOutput(tokens: Iterable<Printed>): Generator<string> {
  yield HEADER;
  for (const token of tokens) yield tableLine(token);
}

/** One line of JSON. */
function* jsonOutput(id: string, tokens: Iterable<Printed>): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"tokens":[`;
  let separator = '';
  for (const token of tokens) {
    yield `${separator}${JSON.stringify(token)}`;
    separator = ',';
  }
  yield ']}\n';
}

/** Joins pieces, so that a morpheme is no write of its own, and none is too long for a string. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length > CHUNK_UNITS) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function outputOf(id: string, analysis: Analysis, { format, split = false }: TokensFlags): Iterable<string> {
  switch (format) {
    case 'mecab':
      return mecabOutput(analysis);
    case 'json':
      return jsonOutput(id, printedTokens(analysis, split));
    case 'table':
      return tableOutput(printedTokens(analysis, split));
  }
}

/**
 * The names that folders laid over the built-in dictionaries spell, as words: 중진공 is one token then, and 이사장이 is
 * 이사장 + 이. Weak names are common words (미래, 대상) and stay what they are.
 * @throws UserError for a broken dictionary
 */
async function wordsOf(folders: readonly string[]): Promise<readonly UserWord[]> {
  const [{ createResources }, { ENTITY_KINDS }] = await Promise.all([
    import('../dictionary/load.js'),
    import('../entities/index.js'),
  ]);
  const resources = createResources(folders);
  const roots = folders.map((folder) => `${resolve(folder)}${sep}`);
  const surfaces = ENTITY_KINDS.flatMap((create) => create(resources).entries.all()).flatMap((entry) => {
    const file = resolve(entry.reference.file);
    const isOwn = roots.some((root) => file.startsWith(root));
    return isOwn && entry.strength === 'strong' && canBeWord(entry.surface) ? [entry.surface] : [];
  });
  return [...new Set(surfaces)].map((surface) => ({ surface }));
}

/** Prints the tokens of every article named. @throws UserError, ClosedPipeError */
export async function runTokens(path: string | undefined, flags: TokensFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const { format, dict, inputFormat, encoding, textColumn } = flags;
  if (flags.split === true && format === 'mecab') throw new UserError(COMMAND_ERRORS.mecabSplit);
  if (path === undefined && io.isTerminal.stdin) throw new UserError(COMMAND_ERRORS.tokensNothing);
  if (dict !== undefined && flags.tokenizer !== 'embedded') throw new UserError(COMMAND_ERRORS.mecabDict);
  const input = path ?? '-';
  const stdin = input === '-' ? io.stdin : undefined;
  const userWords = dict === undefined ? undefined : await wordsOf(dict);
  const tokenizer = createTokenizer(flags.tokenizer, stated({ userWords }));
  const sink = createStreamSink(io.stdout);
  let status: ExitStatus = EXIT.done;
  let isFirst = true;
  for await (const outcome of readArticles([input], { inputFormat, ...stated({ encoding, textColumn, stdin }) })) {
    if (outcome.kind === 'failure') {
      messages.failure(outcome.id, outcome.message);
      status = EXIT.partly;
    }
    if (outcome.kind !== 'article') continue;
    const { id, text } = outcome.article;
    if (format === 'table' && !isFirst) await sink.write('\n');
    isFirst = false;
    for (const chunk of gathered(outputOf(id, tokenizer.analyze(text), flags))) await sink.write(chunk);
  }
  messages.endFailures();
  return status;
}
