import { describe, expect, it } from 'vitest';
import { oneOf, parseDate, parseJobs, shareFor, someOf, splitList } from '../../src/cli/options.js';
import { parseShard } from '../../src/cli/shard.js';
import { editDistance, nearestWord } from '../../src/cli/suggest.js';
import { printable } from '../../src/text/printable.js';

describe('a word out of a few', () => {
  const parse = oneOf('format', ['json', 'jsonl', 'csv']);

  it.each([
    ['csv', 'csv'],
    [' CSV ', 'csv'],
  ])('%j is %s', (typed, word) => {
    expect(parse(typed)).toBe(word);
  });

  it.each([
    ['jsn', 'unknown format "jsn"; did you mean "json"? allowed: json, jsonl, csv'],
    ['parquet', 'unknown format "parquet"; allowed: json, jsonl, csv'],
    ['', 'unknown format ""; allowed: json, jsonl, csv'],
  ])('%j is refused', (typed, message) => {
    expect(() => parse(typed)).toThrow(message);
  });

  it('may be several by comma', () => {
    expect(someOf('--zones', 'zone', ['body', 'caption'])('caption, body,body')).toEqual(['caption', 'body']);
    expect(() => splitList('--types', 'a,,b')).toThrow('--types "a,,b" holds an empty name');
    expect(() => splitList('--types', '')).toThrow('empty name');
  });
});

describe('guessing a word', () => {
  it.each([
    ['comany', 'company'],
    ['compnay', 'company'],
    ['organisation', 'organization'],
    ['org', 'organization'],
    ['AMOUNT', 'amount'],
    ['xyz', undefined],
    ['회사', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%s → %s', (typed, word) => {
    expect(nearestWord(typed, ['amount', 'organization', 'company', 'city'])).toBe(word);
  });

  it('counts a swap as one change', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('a day', () => {
  it.each(['2023-04-26', '2024-02-29', ' 2000-02-29 '])('%s is one', (typed) => {
    expect(parseDate(typed)).toBe(typed.trim());
  });

  it.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31'])('%s is none', (typed) => {
    expect(() => parseDate(typed)).toThrow('is no day of the calendar; write it as 2023-04-26');
  });

  it.each(['2023-4-26', '2023.04.26', '23-04-26', 'today', ''])('%j is not written as one', (typed) => {
    expect(() => parseDate(typed)).toThrow('write a day as 2023-04-26');
  });
});

describe('numbers', () => {
  it('of jobs are whole and at least 1', () => {
    expect(parseJobs('3')).toBe(3);
    expect(parseJobs('99999')).toBe(256);
    for (const typed of ['0', '-1', '1.5', 'two', '', '1e3']) expect(() => parseJobs(typed)).toThrow('--jobs');
  });

  it('of a threshold are shares', () => {
    const parse = shareFor('--threshold');
    expect(['0', '1', '0.95', '.5', '1.0'].map(parse)).toEqual([0, 1, 0.95, 0.5, 1]);
    for (const typed of ['95', '-0.1', '1.01', 'x', '']) expect(() => parse(typed)).toThrow('--threshold');
  });
});

describe('a shard', () => {
  it.each([
    ['1/1', {}, { index: 0, count: 1 }],
    ['2/4', {}, { index: 1, count: 4 }],
    ['auto', { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '3' }, { index: 0, count: 3 }],
    ['auto', { BATCH_TASK_INDEX: '2', BATCH_TASK_COUNT: '3' }, { index: 2, count: 3 }],
    ['auto', { CLOUD_RUN_TASK_INDEX: '1', CLOUD_RUN_TASK_COUNT: '3' }, { index: 1, count: 3 }],
    [
      'auto',
      { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '4' },
      { index: 2, count: 4 },
    ],
    [
      'auto',
      {
        SLURM_ARRAY_TASK_ID: '9',
        SLURM_ARRAY_TASK_MIN: '1',
        SLURM_ARRAY_TASK_STEP: '4',
        SLURM_ARRAY_TASK_COUNT: '3',
      },
      { index: 2, count: 3 },
    ],
    ['auto/8', { JOB_COMPLETION_INDEX: '7' }, { index: 7, count: 8 }],
    ['auto/4', { AWS_BATCH_JOB_ARRAY_INDEX: '3' }, { index: 3, count: 4 }],
    ['auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' }, { index: 0, count: 2 }],
    ['auto', { CIRCLE_NODE_INDEX: '1', CIRCLE_NODE_TOTAL: '2' }, { index: 1, count: 2 }],
    ['auto', { BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '2' }, { index: 1, count: 2 }],
    ['auto', { SYSTEM_JOBPOSITIONINPHASE: '2', SYSTEM_TOTALJOBSINPHASE: '2' }, { index: 1, count: 2 }],
  ])('%s in %j', (typed, env, shard) => {
    expect(parseShard(typed, env)).toEqual(shard);
  });

  it.each([
    ['0/4', {}],
    ['5/4', {}],
    ['1/0', {}],
    ['1', {}],
    ['1/2/3', {}],
    ['a/b', {}],
    ['auto', {}],
    ['auto', { BATCH_TASK_INDEX: '2' }],
    ['auto', { BATCH_TASK_INDEX: '3', BATCH_TASK_COUNT: '3' }],
    ['auto', { BATCH_TASK_INDEX: 'x', BATCH_TASK_COUNT: '3' }],
    ['auto', { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_COUNT: '4' }],
    [
      'auto',
      { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_STEP: '2', SLURM_ARRAY_TASK_COUNT: '3' },
    ],
    ['auto/8', { JOB_COMPLETION_INDEX: '8' }],
    ['auto/8', {}],
    ['auto/0', { JOB_COMPLETION_INDEX: '0' }],
  ])('%s in %j is refused', (typed, env) => {
    expect(() => parseShard(typed, env)).toThrow(/--shard .*give (?:--shard )?I\/N/u);
  });
});

describe('a batch engine that does not say how many tasks there are', () => {
  it('wants the number from the person', () => {
    expect(() => parseShard('auto', { JOB_COMPLETION_INDEX: '0' })).toThrow(
      '--shard auto: Kubernetes does not say how many tasks there are; give --shard auto/N',
    );
  });
});

describe('messages', () => {
  it('show control characters instead of sending them to the terminal', () => {
    expect(printable('a\u001b[31m\nb\u202e')).toBe('a\\u001b[31m\\u000ab\\u202e');
    expect(printable('중기부 a.txt')).toBe('중기부 a.txt');
  });
});
