// Figures of `kr-sme dict import`: a made-up list of 110,000 filers in the shape of DART's corpCode.xml, the time that
// its import takes, and what a dictionary of that size costs `extract`. Run after `npm run build`: node tools/bench/import.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIRMS = Number(process.argv[2] ?? 110_000);
const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

const SYLLABLES =
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후한신성대동서남북경일진명'.split(
    '',
  );
const ENDINGS = '테크 산업 건설 바이오 전자 시스템 푸드 개발 엔지니어링 솔루션즈 파트너스 물산 금속 화학 에너지'.split(
  ' ',
);
const FORMS = ['', '(주) ', '㈜', '주식회사 ', '유한회사 '];

/** A small generator with a fixed seed: the same list every time. */
let state = 20261125;
function next(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

function firm(number) {
  const stem = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const name = `${FORMS[next(FORMS.length)]}${stem}${next(4) === 0 ? '' : ENDINGS[next(ENDINGS.length)]}`;
  return `    <list>
        <corp_code>${String(number).padStart(8, '0')}</corp_code>
        <corp_name>${name}</corp_name>
        <corp_eng_name>FIRM ${number} CO., LTD.</corp_eng_name>
        <stock_code> </stock_code>
        <modify_date>20250630</modify_date>
    </list>
`;
}

function run(label, args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - started) / 1000;
  // Node does not tell the processor time of one child apart; the shell does
  const timed = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U"; time "$@" >/dev/null 2>/dev/null', 'bash', process.execPath, LAUNCHER, ...args],
    {
      encoding: 'utf8',
    },
  );
  console.log(`${label}: ${seconds.toFixed(2)} s, ${timed.stderr.trim()} s of processor, status ${status}`);
  return stderr;
}

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-bench-'));
try {
  const list = join(folder, 'corpCode.xml');
  writeFileSync(
    list,
    `<?xml version="1.0" encoding="UTF-8"?>\n<result>\n${Array.from({ length: FIRMS }, (_, at) => firm(at + 1)).join('')}</result>\n`,
  );
  const dictionary = join(folder, 'dictionary');
  console.log(run(`import of ${FIRMS} firms`, ['dict', 'import', list, '-o', dictionary]));
  run('extract, built-in dictionaries', ['extract', FIXTURES, '--jobs', '1', '--quiet']);
  run('extract with the imported ones', ['extract', FIXTURES, '--dict', dictionary, '--jobs', '1', '--quiet']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
