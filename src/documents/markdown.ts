// Markdown with or without YAML front matter. The article's text is the whole file, because offsets refer to what
// the person sees; front matter, headings and pipe tables are marked as layout: `# 중기부, …` → headline.
import type { Article, LayoutSpan } from '../core/types.js';
import { decode, toArticleText } from './encoding.js';
import type { DocumentFormat, RawDocument } from './format.js';
import type { FrontMatter } from './front-matter.js';
import { readPlainFields } from './plain-fields.js';
import { frontMatterEnd } from '../text/front-matter.js';
import { readDate } from '../text/release-date.js';

const HEADING_PATTERN = /^(?<level>#{1,6})[ \t]+\S/u;
const TABLE_RULE_PATTERN = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*(?:\|[ \t]*)?$/u;

async function readFrontMatter(yaml: string): Promise<FrontMatter> {
  const plain = readPlainFields(yaml);
  if (plain !== undefined) return plain;
  const [{ parse }, { FRONT_MATTER }] = await Promise.all([import('yaml'), import('./front-matter.js')]);
  try {
    // The failsafe schema leaves every scalar a string: no date, number or alias can surprise.
    const value: unknown = parse(yaml, { schema: 'failsafe', uniqueKeys: false, maxAliasCount: 0, logLevel: 'error' });
    return FRONT_MATTER.safeParse(value).data ?? {};
  } catch {
    // Broken front matter is set aside like any other; the article is below it.
    return {};
  }
}

function layoutOf(text: string, bodyStart: number): LayoutSpan[] {
  const layout: LayoutSpan[] = bodyStart > 0 ? [{ start: 0, end: bodyStart, kind: 'metadata' }] : [];
  let headlineSeen = false;
  let table: { start: number; end: number; ruled: boolean } | undefined;
  const closeTable = (): void => {
    if (table?.ruled === true) layout.push({ start: table.start, end: table.end, kind: 'table' });
    table = undefined;
  };
  for (let start = bodyStart; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 2000));
    if (line.includes('|') && line.trim() !== '') {
      table ??= { start, end, ruled: false };
      table.end = end;
      table.ruled ||= TABLE_RULE_PATTERN.test(line) && line.includes('-');
    } else {
      closeTable();
      const level = HEADING_PATTERN.exec(line)?.groups?.['level']?.length;
      if (level !== undefined) {
        layout.push({ start, end, kind: level === 1 && !headlineSeen ? 'headline' : 'heading' });
        headlineSeen ||= level === 1;
      }
    }
    start = end + 1;
  }
  closeTable();
  return layout.sort((a, b) => a.start - b.start);
}

async function readMarkdown({ id, bytes, utf8, encoding, note }: RawDocument): Promise<Article> {
  const text = toArticleText(await decode(bytes, { forced: encoding, utf8, note }), note);
  const bodyStart = frontMatterEnd(text);
  const opening = text.indexOf('\n') + 1;
  const inner = text.slice(opening, bodyStart).replace(/\n(?:---|\.\.\.)[ \t]*$/u, '');
  const stated = bodyStart === 0 ? {} : await readFrontMatter(inner);
  const { title, ministry, approve_date: approved, date: day, published, original_url: original } = stated;
  const dateText = day ?? approved ?? published;
  const date = dateText === undefined ? undefined : readDate(dateText);
  const outlet = stated.outlet ?? ministry;
  const url = stated.url ?? original;
  const layout = layoutOf(text, bodyStart);
  return {
    id,
    text,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined || outlet === '' ? {} : { outlet }),
    ...(url === undefined || url === '' ? {} : { url }),
    ...(layout.length === 0 ? {} : { layout }),
  };
}

export const MARKDOWN_FORMAT: DocumentFormat = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  looksLike: (head) => frontMatterEnd(head.includes('\r') ? head.replace(/\r\n?/gu, '\n') : head) > 0,
  read: readMarkdown,
};
