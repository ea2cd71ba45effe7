// Reads an archive of press releases: one Markdown file each in YYYY/YYYY-MM/YYYY-MM-DD/, with front matter, in a folder
// or in a git directory without a work tree.
// `---\ntitle: "…"\nministry: "통계청"\n---\n\n# …\n\n## 본문\n\n…` → { date, ministry, title, text }
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY_FOLDER_PATTERN = /^\d{4}-\d{2}-\d{2}$/u;
const FIELD_PATTERN = /^(?<key>title|ministry): "(?<value>.*)"$/gmu;
const BODY_HEADING = '\n## 본문\n';
/** So many files are asked of git at a time. */
const BATCH = 4000;
const LARGEST_ANSWER = 1 << 29;

/**
 * The releases of an archive, oldest day first, files of a day in code-point order.
 * @param {string} archive folder that holds the folders of the years, or any folder above or below them; or the git
 *   directory of a bare repository, of which HEAD is read
 * @param {{ before?: string }} [options] `before`: only releases of earlier days, `YYYY-MM-DD`
 * @returns {Generator<{ date: string, ministry: string, title: string, text: string }>} texts are NFC
 */
export function* releases(archive, options = {}) {
  for (const { date, bytes } of releaseFiles(archive, options)) yield parseRelease(bytes.toString('utf8'), date);
}

/**
 * The files of the releases as they are stored, in the same order.
 * @returns {Generator<{ date: string, bytes: Buffer }>}
 */
export function* releaseFiles(archive, { before = '9999-12-31' } = {}) {
  yield* isGitDirectory(archive) ? filesOfGit(archive, before) : filesOfFolder(archive, before);
}

/** The commit that a git directory is read at; undefined for a folder. */
export function commitOf(archive) {
  return isGitDirectory(archive) ? git(archive, ['rev-parse', 'HEAD']).toString('utf8').trim() : undefined;
}

function isGitDirectory(path) {
  return existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects'));
}

function* filesOfFolder(archive, before) {
  for (const { folder, date } of days(archive)) {
    if (date >= before) continue;
    for (const file of readdirSync(folder).sort())
      if (file.endsWith('.md')) yield { date, bytes: readFileSync(join(folder, file)) };
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

function* filesOfGit(archive, before) {
  const files = [];
  for (const line of git(archive, ['ls-tree', '-r', '-z', 'HEAD']).toString('utf8').split('\0')) {
    const [, object, path] = /^\S+ blob (\S+)\t(.*)$/su.exec(line) ?? [];
    const folders = path?.split('/') ?? [];
    const name = folders.pop();
    const date = folders.at(-1);
    if (date === undefined || !DAY_FOLDER_PATTERN.test(date) || date >= before || !name.endsWith('.md')) continue;
    // The same order as that of a folder: from the top down, names by their code units.
    files.push({ object, date, order: [...folders, name].join('\0') });
  }
  files.sort((a, b) => (a.order < b.order ? -1 : 1));
  for (let from = 0; from < files.length; from += BATCH) {
    const batch = files.slice(from, from + BATCH);
    const answer = git(archive, ['cat-file', '--batch'], batch.map(({ object }) => `${object}\n`).join(''));
    let at = 0;
    for (const { date, object } of batch) {
      const head = answer.indexOf(0x0a, at);
      const [, kind, size] = answer.toString('latin1', at, head).split(' ');
      if (kind !== 'blob') throw new Error(`the archive has no file ${object}`);
      at = head + 1 + Number(size);
      yield { date, bytes: answer.subarray(head + 1, at) };
      at += 1;
    }
  }
}

function git(directory, args, input = '') {
  const { status, stdout, stderr, error } = spawnSync('git', ['--git-dir', directory, ...args], {
    input,
    maxBuffer: LARGEST_ANSWER,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
  return stdout;
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
