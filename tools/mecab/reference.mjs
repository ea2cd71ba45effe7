// Builds native mecab-ko from the C++ source in the npm package mecab-ko, the yardstick of the embedded tokenizer:
// same tokens (tests/tokenizer/differential.test.ts), more of them a second (tools/bench/tokenizer.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '0.4.1';

/** What the decoder and the compiler of user dictionaries need; the trainer is left out. */
const SOURCES = [
  'char_property',
  'connector',
  'context_id',
  'dictionary',
  'dictionary_compiler',
  'dictionary_rewriter',
  'feature_index',
  'iconv_utils',
  'libmecab',
  'nbest_generator',
  'param',
  'string_buffer',
  'tagger',
  'tokenizer',
  'utils',
  'viterbi',
  'writer',
];

/** HAVE_OSX_ATOMIC_OPS of its config.h is of macOS alone, and undefined on the command line it comes back. */
const MAKEFILE = `
CXXFLAGS = -w -std=c++11 -O2 -DHAVE_CONFIG_H -DDIC_VERSION=102 -DMECAB_USE_UTF8_ONLY -DMECAB_DEFAULT_RC='"/nonexistent"' -DPACKAGE='"mecab-ko"' -DVERSION='"${VERSION}"'
OBJECTS = ${SOURCES.map((name) => `${name}.o`).join(' ')}
all: mecab mecab-dict-index
config.ready: config.h
	sed -e 's/^#define HAVE_OSX_ATOMIC_OPS 1//' config.h > config.new && mv config.new config.h && touch config.ready
%.o: %.cpp config.ready
	g++ $(CXXFLAGS) -c $< -o $@
mecab: $(OBJECTS) mecab.o
	g++ -o $@ $^ -lpthread
mecab-dict-index: $(OBJECTS) mecab-dict-index.o
	g++ -o $@ $^ -lpthread
`;

function run(command, parameters, options = {}) {
  const result = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (result.error !== undefined || result.status !== 0) {
    const reason = result.error?.message ?? result.stderr;
    throw new Error(`${command} ${parameters.slice(0, 3).join(' ')} failed: ${reason.slice(0, 400)}`);
  }
  return result.stdout;
}

function build(folder) {
  mkdirSync(tmpdir(), { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  try {
    run('npm', ['pack', '--silent', `mecab-ko@${VERSION}`], { cwd: scratch });
    run('tar', ['-xzf', `mecab-ko-${VERSION}.tgz`], { cwd: scratch });
    const classes = join(scratch, 'package', 'Classes');
    writeFileSync(join(classes, 'Makefile'), MAKEFILE);
    run('make', ['-j2', 'all'], { cwd: classes });
    writeFileSync(join(classes, 'mecabrc'), 'korean = 1\n');
    // Whoever is first wins; the work of a second builder is thrown away.
    if (!existsSync(folder)) {
      renameSync(classes, folder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export function buildReference() {
  const folder = join(tmpdir(), `kr-sme-mecab-ko-${VERSION}`);
  if (!existsSync(join(folder, 'mecabrc'))) {
    for (const tool of ['g++', 'make', 'npm', 'tar']) {
      if (spawnSync(tool, ['--version']).error !== undefined) {
        return { missing: `${tool} is not installed` };
      }
    }
    try {
      build(folder);
    } catch (error) {
      return { missing: error.message };
    }
  }
  const argumentsFor = (dictionary) => ['-r', join(folder, 'mecabrc'), '-d', dictionary, '-b', '5000000'];
  const mecab = join(folder, 'mecab');
  return {
    version: VERSION,
    mecab,
    dictIndex: join(folder, 'mecab-dict-index'),
    argumentsFor,
    format: (text, dictionary, more = []) => run(mecab, [...argumentsFor(dictionary), ...more], { input: text }),
  };
}
