// `kr-sme tokens release.txt`: the morphemes of a text with their offsets, one a line.
import { readArticles } from '../documents/index.js';
import { UserError } from '../errors.js';
import { createStreamSink } from '../output/sink.js';
import { createTokenizer } from '../tokenizer/index.js';
import type { Token } from '../types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';
import { createMessages, printable } from './messages.js';

export interface TokensFlags {
  readonly format: 'table' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly color?: boolean;
}

const HEADER = 'surface\tpos\tstart\tend\tsemantic\n';

function tableLine({ surface, pos, start, end, semantic }: Token): string {
  return `${printable(surface)}\t${pos}\t${String(start)}\t${String(end)}\t${semantic ?? ''}\n`;
}

/** Prints the tokens of every article named. @throws UserError, ClosedPipeError */
export async function runTokens(path: string | undefined, flags: TokensFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  if (path === undefined && io.isTerminal.stdin) {
    throw new UserError('nothing to read; name a file, or pipe text in: kr-sme tokens release.txt');
  }
  const input = path ?? '-';
  const tokenizer = createTokenizer(flags.tokenizer);
  const sink = createStreamSink(io.stdout);
  let status: ExitStatus = EXIT.done;
  let isFirst = true;
  for await (const outcome of readArticles([input], {
    inputFormat: flags.inputFormat,
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(input === '-' ? { stdin: io.stdin } : {}),
  })) {
    if (outcome.kind === 'failure') {
      messages.error(`${outcome.id}: ${outcome.message}`);
      status = EXIT.partly;
    }
    if (outcome.kind !== 'article') continue;
    const tokens = tokenizer.tokenize(outcome.article.text);
    if (flags.format === 'json') {
      await sink.write(`${JSON.stringify({ id: outcome.article.id, tokens })}\n`);
    } else {
      await sink.write(`${isFirst ? HEADER : `\n${HEADER}`}${tokens.map(tableLine).join('')}`);
      isFirst = false;
    }
  }
  return status;
}
