// What the compiler cannot see of the catalogue: that Korean is Korean, and particles fit.
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { HELP } from '../../src/messages/help.js';
import { asIs, type Catalogue, type Texts } from '../../src/messages/language.js';
import { COMMAND_ERRORS } from '../../src/messages/errors/commands.js';
import { DICTIONARY_ERRORS, DICTIONARY_REMEDIES } from '../../src/messages/errors/dictionaries.js';
import { DOCUMENT_ERRORS } from '../../src/messages/errors/documents.js';
import { READING_NOTES } from '../../src/messages/errors/reading.js';
import { FIXTURE_ERRORS } from '../../src/messages/errors/fixtures.js';
import { LIMIT_ERRORS } from '../../src/messages/errors/limits.js';
import { OUTPUT_ERRORS } from '../../src/messages/errors/output.js';
import { TOKENIZER_ERRORS } from '../../src/messages/errors/tokenizer.js';
import { DIFFERENCES, VERDICTS } from '../../src/messages/checks.js';
import { LINT, LINT_REMEDIES, NAME_REASONS, WORD_KINDS } from '../../src/messages/lint.js';
import { CHECKING, CURATING, SUMMARY } from '../../src/messages/terminal.js';
import { ANSWERS, CANDIDATES } from '../../src/messages/verdicts.js';

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ...{ COMMAND_ERRORS, DICTIONARY_ERRORS, DICTIONARY_REMEDIES, DOCUMENT_ERRORS, FIXTURE_ERRORS, LIMIT_ERRORS },
  ...{ OUTPUT_ERRORS, TOKENIZER_ERRORS, READING_NOTES, CHECKING, CURATING, SUMMARY, HELP },
  ...{ DIFFERENCES, VERDICTS, LINT, LINT_REMEDIES, NAME_REASONS, WORD_KINDS, ANSWERS, CANDIDATES },
};

/** Those that say one thing, with their keys. */
const fixed: readonly (readonly [string, Texts])[] = Object.entries(CATALOGUES).flatMap(([catalogue, entries]) =>
  Object.entries(entries).flatMap(([key, said]) =>
    typeof said === 'function' ? [] : [[`${catalogue}.${key}`, said] as const],
  ),
);
/** Names of formats are the same in each language. */
const SAME: ReadonlySet<string> = new Set(['DOCUMENT_ERRORS.pdf']);

describe('the catalogue', () => {
  it.each(fixed.filter(([key]) => !SAME.has(key)))('says %s in Korean and in English', (_key, said) => {
    expect(said.ko).toMatch(/[가-힣]/u);
    expect(said.en).not.toBe(said.ko);
    expect(`${said.ko}${said.en}`).not.toMatch(/undefined|\[object/u);
  });
});

describe('an error', () => {
  it('is said whole in each language, its message in English', () => {
    const error = new UserError(DICTIONARY_ERRORS.notUtf8, {
      ...{ file: '내 사전/companies.csv', line: 3, column: 'name', remedy: DICTIONARY_REMEDIES.saveUtf8 },
    });
    expect(error.message).toBe('내 사전/companies.csv:3, column name: not UTF-8; save it as "CSV UTF-8"');
    expect(error.said).toEqual({
      ko: '내 사전/companies.csv:3, name 열: UTF-8이 아닙니다. "CSV UTF-8"로 저장하세요',
      en: error.message,
    });
  });

  it('leaves what other programs say as it is', () => {
    expect(new UserError(asIs('EWEIRD 7')).said).toEqual({ ko: 'EWEIRD 7', en: 'EWEIRD 7' });
  });
});
