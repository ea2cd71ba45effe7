// How an article is laid out that was written in Markdown: what the file says of itself stands apart from the text, headings
// are bold, signs and lines that say the same once more are not shown. Nothing is taken out of the text, so that places stay
// right.
import { frontMatterEnd } from '../../../../text/front-matter.js';
import type { PageArticle } from '../data/article.js';
import type { Stretch } from './segments.js';

export interface Layout {
  /** What the file says of itself, without the lines around it; empty where it says nothing. */
  readonly frontMatter: string;
  /** Where the text begins. */
  readonly start: number;
  readonly stretches: readonly Stretch[];
}

const HEADING_PATTERN = /^#{1,6}[ \t]+\S/u;
const POINT_PATTERN = /^[-*][ \t]+[^:\n]{1,40}:/u;

/** `ministry: "누리부"` → 누리부 */
function valueOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .replace(/^(?<mark>["'])(?<words>.*)\k<mark>$/u, '$<words>');
}

export function layoutOf({ text, mentions, markup }: Pick<PageArticle, 'text' | 'mentions' | 'markup'>): Layout {
  const isNamed = (from: number, to: number): boolean => mentions.some(({ start, end }) => start < to && end > from);
  // a name that was found there is not hidden
  const stated = frontMatterEnd(text);
  if (markup.length === 0 && stated === 0) return { frontMatter: '', start: 0, stretches: [] };
  const end = isNamed(0, stated) ? 0 : stated;
  const frontMatter = text
    .slice(0, end)
    .split('\n')
    .slice(1, -1)
    .filter((line) => !/^(?:---|\.\.\.)\s*$/u.test(line))
    .join('\n');
  const values = new Set(frontMatter.split('\n').map(valueOf));
  const start = end + (/^\s*\n/u.exec(text.slice(end))?.[0].length ?? 0);
  const stretches: Stretch[] = markup.map((range) => ({ ...range, look: 'sign' }));
  for (let from = start; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const line = text.slice(from, to);
    if (HEADING_PATTERN.test(line)) stretches.push({ start: from, end: to, look: 'heading-line' });
    else if (POINT_PATTERN.test(line) && values.has(valueOf(line)) && !isNamed(from, to)) {
      // with the blank line behind it
      stretches.push({ start: from, end: text.startsWith('\n\n', to) ? to + 2 : to + 1, look: 'sign' });
    }
    from = to + 1;
  }
  return { frontMatter, start, stretches };
}
