// Reads rows in bracket notation, `최대 [3억~5억원|300000000~500000000 KRW max]`, and runs the recognizer of sums on
// their text: `[surface|value]`, then `~max`, currency (KRW if left out) and qualifier where there are any.
import { wordsOf } from '../../src/text/words.js';
import { createAmountKind } from '../../src/entities/amount/index.js';
import { createResources } from '../../src/dictionary/load.js';
import { createKnown } from '../../src/stages/known.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { Block, Candidate } from '../../src/core/types.js';

const kind = createAmountKind(createResources());

/** A text as an article whose every line is a block of the body. */
export function docOf(text: string): IndexedArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, zone: 'body', rule: 'test' });
    start += line.length + 1;
  }
  return {
    text,
    blocks,
    segmented: { article: { id: 'test', text }, blocks },
    names: [],
    cues: () => [],
    words: ({ start, end }) => wordsOf(text, start, end),
    tokensIn: () => [],
  };
}

/** What the rules of a kind that wake at the article propose where nothing is known. */
export function proposedBy({ rules }: EntityKind, doc: IndexedArticle): readonly Candidate[] {
  const cue = { kind: 'article', word: 'article', start: 0, end: doc.text.length };
  return rules.flatMap((rule) => rule.propose(cue, doc, createKnown([], [kind], [])));
}

/** The sums found in a text, in order of start. */
export function findAmounts(text: string): readonly Candidate[] {
  const doc = docOf(text);
  return proposedBy(kind, doc).toSorted((a, b) => a.start - b.start);
}

const BRACKET_PATTERN = /\[(?<surface>[^[\]|]+)\|[^[\]|]+\]/gu;

/** The text of a row without its brackets. */
export function textOf(row: string): string {
  return row.replaceAll(BRACKET_PATTERN, '$<surface>');
}

/** The row with brackets around what the recognizer finds in its text. */
export function annotate(row: string): string {
  const text = textOf(row);
  let annotated = '';
  let at = 0;
  for (const { start, end, attributes } of findAmounts(text)) {
    const value = String(attributes?.['value']);
    const max = attributes?.['max'] === undefined ? '' : `~${String(attributes['max'])}`;
    const currency = attributes?.['currency'] === 'KRW' ? '' : ` ${String(attributes?.['currency'])}`;
    const qualifier = attributes?.['qualifier'] === undefined ? '' : ` ${String(attributes['qualifier'])}`;
    annotated += `${text.slice(at, start)}[${text.slice(start, end)}|${value}${max}${currency}${qualifier}]`;
    at = end;
  }
  return annotated + text.slice(at);
}
