// The texts that the benchmark's pages stand off from: read from snapshots of public repositories, cut as the page says.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';

const MOST_BYTES = 1 << 28;

const plain = (bytes) =>
  bytes
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');

/** How a text is cut from a file, by the name that pages use. Each gives the title, where the file has one, and the text. */
const CUTS = {
  /** Markdown: all behind the block between `---` at its head. */
  'behind-front-matter': (bytes) => {
    const [head, front] = /^---\n(.*?)\n---\n/su.exec(plain(bytes)) ?? [''];
    const title = /^title: "?(.*?)"?$/mu.exec(front ?? '')?.[1];
    return { title, text: plain(bytes).slice(head.length).trim() };
  },
  /** CSV: the columns `header` and `content` of one row, counted from 1 below the header. */
  'csv-header-and-content': (bytes, { row }) => {
    const cells = parse(bytes, { bom: true, columns: true, relax_quotes: true, to: row }).at(row - 1);
    if (cells === undefined) throw new Error(`row ${row} is missing`);
    const [title, content] = [cells.header, cells.content].map((cell) => plain(Buffer.from(cell)));
    return { title, text: `${title}\n\n${content}`.trim() };
  },
  whole: (bytes) => ({ title: undefined, text: plain(bytes).trim() }),
};

export const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** @throws Error naming a cut that nobody knows */
export function cutText(bytes, page) {
  const cut = CUTS[page.cut];
  if (cut === undefined) throw new Error(`${page.id}: no way to cut is called ${page.cut}`);
  return cut(bytes, page.source);
}

function fileOf({ commit, path }, archive) {
  try {
    return execFileSync('git', ['-C', archive, 'cat-file', 'blob', `${commit}:${path}`], {
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/**
 * The text of a page from the first of these git folders that holds it; undefined when none does.
 * @throws Error where the text is not the one that was annotated
 */
export function readText(page, archives) {
  for (const archive of archives) {
    const bytes = fileOf(page.source, archive);
    if (bytes === undefined) continue;
    const cut = cutText(bytes, page);
    if (sha256(cut.text) !== page.sha256) throw new Error(`${page.id}: the text is not the one that was annotated`);
    return cut;
  }
  return undefined;
}
