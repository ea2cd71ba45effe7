import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createResources } from '../../src/dictionary/load.js';
import { thresholdsOf } from '../../src/lexicon/thresholds.js';
import { createEngine, extract } from '../../src/pipeline.js';

const HEADER = 'id,name,aliases,weak_aliases,name_en,category,parent,country,valid_from,valid_to,status,source';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-dict-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function namesIn(text: string): readonly string[] {
  const engine = createEngine({ dictionaries: [folder] });
  return extract({ id: 'test', text }, engine).records.map((record) => record.name);
}

describe('a broken dictionary stops the program with file, line and what to do', () => {
  it.each([
    [
      'a date that no calendar has',
      'x-1,가온협회,,,,association,,KR,2023-02-30,,,test',
      /organizations\.csv:2, column valid_from: .*YYYY-MM-DD/u,
    ],
    [
      'an end before the beginning',
      'x-1,가온협회,,,,association,,KR,2023-02-03,2022-01-01,,test',
      /organizations\.csv:2, column valid_to: ends on 2022-01-01/u,
    ],
    [
      'a row without an id',
      ',가온협회,,,,association,,KR,,,,test',
      /organizations\.csv:2, column id: every row needs an id/u,
    ],
    ['an unclosed quote', 'x-1,"가온협회,,,,association,,KR,,,,test', /organizations\.csv:\d+: broken CSV/u],
    ['too few cells', 'x-1,가온협회', /organizations\.csv:2: broken CSV/u],
    ['a NUL', 'x-1,가온\0협회,,,,association,,KR,,,,test', /organizations\.csv:2: holds a NUL/u],
  ])('%s', (_what, row, message) => {
    write('organizations.csv', `${HEADER}\n${row}\n`);
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(message);
  });

  it('a column that is missing', () => {
    write('organizations.csv', 'name\n가온협회\n');
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(
      /organizations\.csv:2, column id: the header has no column id/u,
    );
  });

  it('a file that is not UTF-8', () => {
    write('organizations.csv', Uint8Array.from([0xb0, 0xa1, 0x0a]));
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(
      /organizations\.csv:1: not UTF-8; save it as "CSV UTF-8"/u,
    );
  });

  it('a name that nothing reads', () => {
    write('company.csv', 'id,name\n');
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(/company\.csv: nothing reads a file of this name/u);
  });

  it('a folder without any dictionary', () => {
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(/no dictionary in .*organizations\.csv/u);
  });
});

describe('user rows are laid over the built-in ones', () => {
  it('adds a name', () => {
    write('organizations.csv', `${HEADER}\nx-1,새벽숲나눔터,,,,association,,KR,,,,test\n`);
    expect(namesIn('새벽숲나눔터는 3일 문을 열었다.')).toEqual(['새벽숲나눔터']);
  });

  it('takes the place of a row with its id', () => {
    write('organizations.csv', `${HEADER}\nkr-gov-mss,중소벤처부,중소벤처기업부,,,ministry,,KR,,,,test\n`);
    expect(namesIn('중소벤처기업부는 3일 계획을 밝혔다.')).toEqual(['중소벤처부']);
  });

  it('takes a row away', () => {
    write('organizations.csv', `${HEADER}\nkr-gov-mss,중소벤처기업부,,,,ministry,,KR,,,removed,test\n`);
    expect(namesIn('중기부는 3일 계획을 밝혔다.')).toEqual([]);
  });

  it('takes a row away by its id alone, and all periods of it', () => {
    write('organizations.csv', 'id,name,status\nkr-gov-mss,,removed\n');
    expect(namesIn('중소벤처기업부와 중소기업청은 3일 계획을 밝혔다.')).toEqual([]);
  });

  it('a removed row needs its id', () => {
    write('organizations.csv', 'id,name,status\n,가온,removed\n');
    expect(() => createEngine({ dictionaries: [folder] })).toThrow(/organizations\.csv:2: a removed row needs its id/u);
  });

  it('reads remarks, CRLF, a byte order mark and empty cells behind the last column', () => {
    write('organizations.csv', `\ufeff# ours\r\n${HEADER}\r\nx-1,새벽숲나눔터,,,,association,,KR,,,,test,,\r\n`);
    expect(namesIn('새벽숲나눔터는 3일 문을 열었다.')).toEqual(['새벽숲나눔터']);
  });
});

describe('word lists of a user are laid over the built-in ones by their first column', () => {
  it.each([
    ['adds a title', 'title,scope,strength\n돌봄지기,any,\n', '새벽숲협회 홍길동 돌봄지기는 웃었다.', ['홍길동']],
    ['takes a title away', 'title,scope,strength,status\n상무,,,removed\n', '새벽숲협회 홍길동 상무는 웃었다.', []],
  ])('%s', (_what, list, text, names) => {
    write('lexicons/titles.csv', list);
    const engine = createEngine({ dictionaries: [folder] });
    const officials = extract({ id: 'test', text }, engine).records.filter(({ type }) => type === 'official');
    expect(officials.map(({ name }) => name)).toEqual(names);
  });
});

describe('lists that tools make are laid over as word lists are', () => {
  const ONE = z.object({ least: z.number(), 'like-firm': z.number() });

  it('one threshold alone', () => {
    write('models/thresholds.csv', 'model,threshold,value\ncompany-letters,least,-9\n');
    const { least } = thresholdsOf(createResources([folder]), 'company-letters', ONE);
    expect(least).toBe(-9);
    expect(thresholdsOf(createResources([folder]), 'company-letters', ONE)['like-firm']).toBe(
      thresholdsOf(createResources(), 'company-letters', ONE)['like-firm'],
    );
  });

  it('a threshold that is taken away is missed', () => {
    write('models/thresholds.csv', 'model,threshold,value,status\ncompany-letters,least,,removed\n');
    expect(() => thresholdsOf(createResources([folder]), 'company-letters', ONE)).toThrow(
      /no threshold least of the model company-letters/u,
    );
  });

  it('says where a list is that stood in lexicons', () => {
    write('lexicons/release-words.csv', 'word,releases\n나눔터,28\n');
    expect(() => createResources([folder])).toThrow(/move it to models\/release-words\.csv/u);
  });
});
