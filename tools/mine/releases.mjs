// Reads an archive of press releases: one Markdown file each in YYYY/YYYY-MM/YYYY-MM-DD/, with front matter.
// `---\ntitle: "…"\nministry: "통계청"\n---\n\n# …\n\n## 본문\n\n…` → { date, ministry, title, text }
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY_FOLDER_PATTERN = /^\d{4}-\d{2}-\d{2}$/u;
const FIELD_PATTERN = /^(?<key>title|ministry): "(?<value>.*)"$/gmu;
const BODY_HEADING = '\n## 본문\n';

/**
 * The releases of an archive, oldest day first, files of a day in code-point order.
 * @param {string} archive folder that holds the folders of the years, or any folder above or below them
 * @param {{ before?: string }} [options] `before`: only releases of earlier days, `YYYY-MM-DD`
 * @returns {Generator<{ date: string, ministry: string, title: string, text: string }>} texts are NFC
 */
export function* releases(archive, { before = '9999-12-31' } = {}) {
  for (const { folder, date } of days(archive)) {
    if (date >= before) continue;
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.md')) yield parseRelease(readFileSync(join(folder, file), 'utf8'), date);
    }
  }
}

function* days(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (DAY_FOLDER_PATTERN.test(entry.name)) yield { folder: path, date: entry.name };
    else yield* days(path);
  }
}

function parseRelease(markdown, date) {
  const normalized = markdown.normalize('NFC');
  const bodyAt = normalized.indexOf(BODY_HEADING);
  const head = bodyAt < 0 ? normalized.slice(0, 2000) : normalized.slice(0, bodyAt);
  const fields = { title: '', ministry: '' };
  for (const { groups } of head.matchAll(FIELD_PATTERN)) fields[groups.key] ||= groups.value;
  const text = bodyAt < 0 ? normalized : normalized.slice(bodyAt + BODY_HEADING.length);
  return { date, ...fields, text: `${fields.title}\n${text}` };
}
