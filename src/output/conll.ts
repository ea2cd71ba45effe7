// CoNLL with BIO tags, one token a line, a blank line behind a sentence: token, start, end (code points), tag.
//   중기부 0 3 B-organization
//   는 3 4 O
// A token is a run of letters of one script, of digits, or a single other sign, cut where a mention begins or ends
// (중기부|는): a particle is written together with the name, and a tag for the whole word would swallow it.
import type { Span } from '../core/types.js';
import { isSentenceMark } from '../text/sentences.js';
import { annotationsOf, type Annotation } from './annotations.js';
import { codePointOffsets } from './code-points.js';
import type { Renderer } from './format.js';

const TOKEN_PATTERN =
  /\p{Script=Hangul}+|\p{Script=Latin}+|\p{Script=Han}+|\p{N}+|[\p{L}\p{M}]+|[^\s\p{Cc}][\p{M}\p{Cf}]*/gu;
/** Line breaks of any kind end a sentence; readers of the format split at them. */
const LINE_BREAK_PATTERN = /[\n\r\v\f\u0085\u2028\u2029]/u;

interface Token extends Span {
  readonly tag: string;
}

function tokensOf(text: string, annotations: readonly Annotation[]): readonly Token[] {
  const tokens: Token[] = [];
  let begun: Annotation | undefined;
  let next = 0;
  for (const match of text.matchAll(TOKEN_PATTERN)) {
    const wordEnd = match.index + match[0].length;
    for (let start = match.index; start < wordEnd;) {
      while ((annotations[next]?.mention.end ?? Infinity) <= start) next += 1;
      const annotation = annotations[next];
      const mention = annotation?.mention;
      const isInside = mention !== undefined && mention.start <= start;
      const cut = mention === undefined ? wordEnd : isInside ? mention.end : mention.start;
      const end = Math.min(wordEnd, cut);
      const tag = isInside ? `${begun === annotation ? 'I' : 'B'}-${annotation?.record.type ?? ''}` : 'O';
      if (isInside) begun = annotation;
      tokens.push({ start, end, tag });
      start = end;
    }
  }
  return tokens;
}

/** Whether a sentence ends between two tokens: at a line break, or at its mark with a blank behind it; never in a name. */
function endsSentence(text: string, token: Token, next: Token): boolean {
  if (next.tag.startsWith('I-')) return false;
  const between = text.slice(token.end, next.start);
  if (LINE_BREAK_PATTERN.test(between)) return true;
  return (
    between !== '' &&
    token.end === token.start + 1 &&
    isSentenceMark(text.charCodeAt(token.start)) &&
    !/\d/u.test(text.charAt(token.start - 1))
  );
}

export function createConllRenderer(): Renderer {
  return {
    opening: '',
    separator: '',
    closing: '',
    article(result) {
      const { text } = result;
      const { fromUtf16 } = codePointOffsets(text);
      const tokens = tokensOf(text, annotationsOf(result));
      const lines = tokens.map((token, i) => {
        const next = tokens[i + 1];
        const line = [
          text.slice(token.start, token.end),
          String(fromUtf16(token.start)),
          String(fromUtf16(token.end)),
          token.tag,
        ].join(' ');
        return `${line}\n${next === undefined || endsSentence(text, token, next) ? '\n' : ''}`;
      });
      // By this line readers of the format, spaCy's among them, know that an article begins.
      return `-DOCSTART- -X- O O\n\n${lines.join('')}`;
    },
  };
}
