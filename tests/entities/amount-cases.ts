// Reads rows in bracket notation, `최대 [3억~5억원|300000000~500000000 KRW max]`, and runs the recognizer of sums on
// their text: `[surface|value]`, then `~max`, currency (KRW if left out) and qualifier where there are any.
import { wordsOf } from '../../src/text/words.js';
import { createAmountKind } from '../../src/entities/amount/index.js';
import { createResources } from '../../src/dictionary/load.js';
import { createLexicon } from '../../src/stages/index/lexicon.js';
import { propose } from '../../src/stages/propose.js';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { Attributes, Block, Candidate, LayoutSpan, Mention } from '../../src/core/types.js';

export const amountKind = createAmountKind(createResources());
const lexicon = createLexicon([], amountKind.cueWords ?? []);

/** A text as an article whose every line is a block of the body. */
export function docOf(text: string, layout: readonly LayoutSpan[] = []): IndexedArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, zone: 'body', rule: 'test' });
    start += line.length + 1;
  }
  const { cues } = lexicon.search(text, blocks);
  return {
    text,
    blocks,
    segmented: { article: { id: 'test', text, layout }, blocks },
    names: [],
    cues,
    words: ({ start, end }) => wordsOf(text, start, end),
    tokensIn: () => [],
  };
}

/** What the rules for sums propose, in order of start. */
export function proposedIn(doc: IndexedArticle): readonly Candidate[] {
  return propose(doc, [amountKind], () => []).candidates.toSorted((a, b) => a.start - b.start);
}

/** The sums found in a text, in order of start. */
export function findAmounts(text: string): readonly Candidate[] {
  return proposedIn(docOf(text));
}

export function mentionsIn(doc: IndexedArticle): readonly Mention[] {
  return proposedIn(doc).map((candidate) => ({
    ...candidate,
    surface: doc.text.slice(candidate.start, candidate.end),
    zone: 'body',
  }));
}

/** What each sum of a text is by itself, in order of start. */
export function describeEach(text: string): readonly Attributes[] {
  const doc = docOf(text);
  const mentions = mentionsIn(doc);
  return mentions.map((mention) => amountKind.describe(doc, [mention], mentions, () => []).attributes);
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
