// node tools/documents/make.mjs ARTICLE.txt FOLDER: the article as HWPX, HWP, DOCX and PDF, to try readers on. The
// first line is the title; a line with tabs is a row of a table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeHwp } from './write-hwp.mjs';
import { writeDocx, writeHwpx } from './write-office.mjs';
import { writePdf } from './write-pdf.mjs';

const [, , source, folder] = process.argv;
if (source === undefined || folder === undefined) {
  console.error('usage: node tools/documents/make.mjs ARTICLE.txt FOLDER');
  process.exit(2);
}
const parts = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line, at) => (line.includes('\t') ? { cells: line.split('\t') } : { text: line, isTitle: at === 0 }));
mkdirSync(folder, { recursive: true });
const name = basename(source).replace(/\.[^.]+$/u, '');
for (const [ending, write] of Object.entries({ hwpx: writeHwpx, hwp: writeHwp, docx: writeDocx, pdf: writePdf })) {
  writeFileSync(join(folder, `${name}.${ending}`), write(parts));
}
