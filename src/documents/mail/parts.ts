// The parts of a mail between its boundaries (RFC 2046, 5.1), and the texts of several parts as one.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { LayoutSpan } from '../../core/types.js';
import { splitPart, type Part, type StructuredHeader } from './headers.js';

export interface MailText {
  readonly text: string;
  readonly layout: readonly LayoutSpan[];
}

/**
 * What stands between lines that are the boundary and nothing else: `--AAA` parts, `--AAA-1` belongs to a part inside.
 * @param isInside whether the part stands in another one, whose own boundary ends it.
 * @throws UserError when the mail was cut off.
 */
export function splitParts(body: string, boundary: string, isInside: boolean): readonly Part[] {
  if (boundary === '') throw new UserError(DOCUMENT_ERRORS.mailBoundary);
  const text = `\n${body}`;
  const sign = `\n--${boundary}`;
  const parts: Part[] = [];
  let start = -1;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const from = at + sign.length;
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const rest = text.slice(from, Math.min(end, from + 200)).trim();
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) parts.push(splitPart(text.slice(start, at).replace(/\r$/u, '')));
    if (rest === '--') return parts;
    start = Math.min(end + 1, text.length);
  }
  if (!isInside || start < 0) throw new UserError(DOCUMENT_ERRORS.mailCut);
  parts.push(splitPart(text.slice(start)));
  return parts;
}

/** How many letters texts hold; those of addresses are no words. */
export function bodyWords(texts: readonly MailText[]): number {
  return texts.reduce((sum, { text }) => sum + (text.replace(/https?:\S+/gu, '').match(/\p{L}/gu)?.length ?? 0), 0);
}

/** Texts below each other. */
export function joinTexts(texts: readonly MailText[]): MailText {
  const layout: LayoutSpan[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const { text, layout: own } of texts) {
    if (text === '') continue;
    const start = lines.length === 0 ? 0 : length + 1;
    lines.push(text);
    length = start + text.length;
    for (const span of own) layout.push({ ...span, start: span.start + start, end: span.end + start });
  }
  return { text: lines.join('\n'), layout };
}

/**
 * `format=flowed` (RFC 3676): a blank at the end of a line says that the paragraph goes on; with `delsp=yes` the blank
 * itself is none of the text, so that words cut in two are whole.
 */
export function unflow(text: string, { parameters }: StructuredHeader): string {
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  const joint = parameters.get('delsp')?.toLowerCase() === 'yes' ? '' : ' ';
  return text.replace(/(?<=[^\s-]) \n(?=[^\s>])/gu, joint);
}
