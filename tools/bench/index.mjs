// `npm run bench [-- --only end-to-end,relations,scaling,flat,peers --record --peers FOLDER --quick]`: all measurements, one after the
// other, each a program of its own that prints a table. `--record` writes what they print into docs/RESULTS.md with a
// description of the machine, which should have nothing else to do; sections that were not measured again stay as they are.
// `--quick` takes sizes that show whether all of it works.
// What follows `--` a second time goes to the measurement, where one is asked for alone. Exit status 1 where one cannot run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RESULTS = fileURLToPath(new URL('../../docs/RESULTS.md', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    record: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const peers = values.peers === undefined ? [] : ['--peers', values.peers];
const MEASUREMENTS = {
  'end-to-end': {
    title: 'End to end, beside native mecab-ko',
    full: ['--articles', '20000', '--runs', '3'],
    quick: ['--articles', '300', '--runs', '1'],
  },
  relations: {
    title: 'What relations cost',
    full: ['--articles', '4000', '--blocks', '9'],
    quick: ['--articles', '200', '--blocks', '1'],
  },
  scaling: {
    title: 'How costs grow',
    full: [
      ...['--articles', '2000,8000,32000', '--files', '2000,8000,32000'],
      ...['--kilobytes', '1,10,100,1000,3300', '--names', '1000,10000,100000,1000000'],
    ],
    quick: ['--articles', '200,400', '--files', '200,400', '--kilobytes', '1,10,100', '--names', '1000,10000'],
  },
  flat: {
    title: 'Whether memory stays flat',
    full: ['--articles', '1000000', '--files', '200000'],
    quick: ['--articles', '2000', '--files', '500'],
  },
  peers: {
    title: 'Peers on their own ground',
    full: ['--articles', '500', '--runs', '3', ...peers],
    quick: ['--articles', '20', '--runs', '1', ...peers],
  },
};

/** Runs a measurement, shows what it prints as it comes to an end, and gives it; undefined where it could not run. */
function measure(name, args) {
  const program = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  process.stdout.write(stdout);
  if (status === 0) return stdout.trim();
  process.exitCode = 1;
  return undefined;
}

function machine() {
  const [first] = cpus();
  return [
    `- ${first?.model ?? 'unknown processor'}, ${String(availableParallelism())} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `- ${type()} ${release()}, node ${process.version}`,
    `- load before: ${loadavg()[0].toFixed(1)}; ${new Date().toISOString().slice(0, 10)}`,
  ].join('\n');
}

const names = values.only === undefined ? Object.keys(MEASUREMENTS) : values.only.split(',');
const unknown = names.find((name) => MEASUREMENTS[name] === undefined);
if (unknown !== undefined)
  throw new Error(`no measurement ${unknown}; there are ${Object.keys(MEASUREMENTS).join(', ')}`);
/** The sections of an earlier record by their titles, so that measuring one again leaves the others. */
function recorded() {
  if (!existsSync(RESULTS)) return new Map();
  const sections = readFileSync(RESULTS, 'utf8')
    .split(/^(?=## )/mu)
    .slice(1);
  return new Map(sections.map((section) => [/^## (.*)$/mu.exec(section)[1], section.trim()]));
}

const measured = new Map();
for (const name of names) {
  const { title, full, quick } = MEASUREMENTS[name];
  console.log(`\n== ${title}`);
  const args = positionals.length > 0 ? positionals : values.quick ? quick : full;
  const described = machine();
  const printed = measure(name, args);
  if (printed === undefined) continue;
  const command = `\`node tools/bench/${name}.mjs ${args.join(' ')}\``;
  measured.set(title, `## ${title}\n\n${command}\n\n${described}\n\n\`\`\`text\n${printed}\n\`\`\``);
}
if (values.record) {
  // read now, as another run may have written meanwhile
  const sections = new Map([...recorded(), ...measured]);
  const head = '# Measured\n\nWritten by `npm run bench -- --record`; no test depends on it.';
  const inOrder = Object.values(MEASUREMENTS).flatMap(({ title }) => sections.get(title) ?? []);
  writeFileSync(RESULTS, `${[head, ...inOrder].join('\n\n')}\n`);
  console.log(`\nwritten: ${RESULTS}`);
}
