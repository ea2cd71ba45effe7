// What large documents cost: `npm run build && node tools/bench/documents.mjs [--megabytes 1,5,20] [--lines 100000]`.
// Makes HWPX, DOCX and PDF files of made-up prose, and such of which nearly all is pictures, reads each in a process of
// its own and prints time and peak memory; the first line of each kind, an article of 1 KB, is what Node and the reader
// cost alone. With `--lines` it sends JSON Lines of that many articles, made of the fixtures' sentences, through
// `kr-sme extract` instead, and prints its memory as it goes on. Files lie in a temporary folder and are deleted. The
// machine should have nothing else to do.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDocx, writeHwpx } from '../documents/write-office.mjs';
import { writePdf } from '../documents/write-pdf.mjs';
import { fixtureTexts, seededBelow } from './fixture-text.mjs';

const MEGABYTE = 1024 * 1024;
const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const DOCUMENTS = new URL('../../dist/documents/index.js', import.meta.url).href;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1,5,20' },
    lines: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
});

const below = seededBelow(20261125);

const SYLLABLES =
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추후한신성대동서남북경일진명'.split('');
const OPENINGS = ['중소벤처기업부는', '중소벤처기업진흥공단은', '부산시는', '㈜가온누리는', '소상공인시장진흥공단은'];

function word() {
  return Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
}

function paragraph() {
  const sentence = () =>
    `${OPENINGS[below(OPENINGS.length)]} ${Array.from({ length: 8 + below(8) }, word).join(' ')}에 ${1 + below(900)}억원을 지원한다고 밝혔다.`;
  return Array.from({ length: 3 }, sentence).join(' ');
}

function prose(characters) {
  const parts = [{ text: '중기부, 수출 기업에 500억원 지원', isTitle: true }];
  for (let length = 0; length < characters; length += parts.at(-1).text.length) parts.push({ text: paragraph() });
  return parts;
}

/** Bytes that cannot be packed, as those of photographs. */
function picture(bytes) {
  const words = new Uint32Array(bytes >> 2);
  for (let at = 0; at < words.length; at += 1) words[at] = Math.imul(below(65_536), 65_537) ^ below(65_536);
  return Buffer.from(words.buffer);
}

/** Writers, and how many characters of prose take a megabyte of the file. */
const KINDS = [
  { name: 'HWPX, text', ending: 'hwpx', write: (parts) => writeHwpx(parts), characters: 1_400_000 },
  { name: 'DOCX, text', ending: 'docx', write: writeDocx, characters: 1_400_000 },
  { name: 'PDF, text', ending: 'pdf', write: (parts) => writePdf(parts), characters: 790_000 },
  { name: 'HWPX, pictures', ending: 'hwpx', write: (parts, pictures) => writeHwpx(parts, { pictures }) },
  { name: 'PDF, pictures', ending: 'pdf', write: (parts, pictures) => writePdf(parts, { pictures }) },
];

/** Reads a file in a process of its own: milliseconds and peak memory in MB. */
function read(file) {
  const program = `import { existsSync, readFileSync } from 'node:fs';
import { readArticles } from '${DOCUMENTS}';
const STATUS = '/proc/self/status';
const started = performance.now();
let length = 0;
for await (const outcome of readArticles([process.argv[1]])) {
  if (outcome.kind !== 'article') {
    console.error(outcome.message);
    process.exit(1);
  }
  length += outcome.article.text.length;
}
const time = performance.now() - started;
// What Node tells begins with the memory of the process that started this one; Linux knows better.
const peak = /^VmHWM:\\s+(?<kilobytes>\\d+)/mu.exec(existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '');
const memory = Number(peak?.groups.kilobytes ?? process.resourceUsage().maxRSS) / 1024;
console.log(JSON.stringify({ time, memory, length }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? 'the reader failed');
  return JSON.parse(stdout);
}

function measureDocuments(folder) {
  console.log('                   file      text, characters    time        peak memory');
  for (const { name, ending, write, characters } of KINDS) {
    for (const size of [0, ...values.megabytes.split(',').map(Number)]) {
      const file = join(folder, `article.${ending}`);
      const isText = characters !== undefined;
      writeFileSync(
        file,
        write(
          prose(isText && size > 0 ? size * characters : 1000),
          isText || size === 0 ? [] : [picture(size * MEGABYTE)],
        ),
      );
      const shown = `${name.padEnd(16)} ${(statSync(file).size / MEGABYTE).toFixed(1).padStart(5)} MB`;
      try {
        const { time, memory, length } = read(file);
        console.log(
          `${shown} ${String(length).padStart(16)}    ${(time / 1000).toFixed(2).padStart(6)} s    ${memory.toFixed(0).padStart(6)} MB`,
        );
      } catch (error) {
        console.log(`${shown}    ${error.message}`);
      }
    }
  }
}

/** Megabytes that a process holds now; Linux tells it. */
function memoryOf(pid) {
  try {
    return (
      Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.kilobytes) /
      1024
    );
  } catch {
    return Number.NaN;
  }
}

/** Sentences of the fixtures: made-up words keep a tokenizer busy as no article does. */
function sentences() {
  return fixtureTexts()
    .flatMap((text) => text.split(/(?<=[다요][.]) |\n+/u))
    .filter((sentence) => /[다요]\.$/u.test(sentence));
}

async function measureLines(count) {
  const stock = sentences();
  const body = () => Array.from({ length: 6 }, () => stock[below(stock.length)]).join(' ');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [LAUNCHER, 'extract', '-', '--input-format', 'jsonl', '-f', 'jsonl', '--jobs', values.jobs, '--quiet'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const feed = async () => {
    for (let at = 0; at < count; at += 1) {
      const line = JSON.stringify({ id: `n${at}`, text: `중기부, 수출 지원\n${body()}\n${body()}` });
      if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
  };
  let answered = 0;
  let inOrder = true;
  const hear = async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      inOrder &&= line.startsWith(`{"id":"n${answered}"`);
      answered += 1;
      if (answered % (count / 10) !== 0) continue;
      const seconds = (performance.now() - started) / 1000;
      console.log(
        `${String(answered).padStart(8)} articles ${seconds.toFixed(1).padStart(7)} s ${memoryOf(child.pid).toFixed(0).padStart(6)} MB`,
      );
    }
  };
  const closed = once(child, 'close');
  await Promise.all([feed(), hear()]);
  const [status] = await closed;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${answered} of ${count} articles, ${inOrder ? 'in order' : 'NOT IN ORDER'}, ${(answered / seconds).toFixed(0)} a second, status ${status}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
try {
  if (values.lines === undefined) measureDocuments(folder);
  else await measureLines(Number(values.lines));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
