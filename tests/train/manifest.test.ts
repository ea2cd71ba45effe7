// The manifest of generated lists: what the check of CI must notice.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN_DICTIONARIES } from '../../src/dictionary/files.js';
import { faultsOf, measured, readManifest, thresholdsOf, writeManifest } from '../../tools/train/manifest.mjs';

let folder = '';

/** A list, its thresholds, and a manifest that is right about both. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
  write('words.csv', 'word,releases\n나눔터,28\n돌봄터,31\n');
  write('thresholds.csv', 'model,threshold,value,meaning\nwords,least,28,so many releases\n');
  writeManifest(folder, { 'words.csv': entry('words.csv'), 'thresholds.csv': entry('thresholds.csv') });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

function entry(file: string): Record<string, unknown> {
  return {
    what: 'words',
    command: null,
    inputs: [],
    arguments: {},
    thresholds: thresholdsOf(folder, file),
    scores: null,
    reproducible: true,
    notes: 'counts',
    ...measured(folder, file),
  };
}

describe('the manifest of generated lists', () => {
  it('is right about a folder as it was made', () => {
    expect(faultsOf(folder)).toEqual([]);
    expect(readManifest(folder)['words.csv']).toMatchObject({ rows: 2, thresholds: { least: 28 } });
  });

  it('tells a list that was edited', () => {
    write('words.csv', 'word,releases\n나눔터,28\n돌봄터,32\n');
    expect(faultsOf(folder)).toEqual([expect.stringContaining('words.csv is not the file')]);
  });

  it('tells a list that is missing', () => {
    rmSync(join(folder, 'words.csv'));
    expect(faultsOf(folder)).toEqual([expect.stringContaining('words.csv is in manifest.json but missing')]);
  });

  it('tells a list that nothing makes', () => {
    write('more.csv', 'word\n새벽숲\n');
    expect(faultsOf(folder)).toEqual([expect.stringContaining('more.csv is not in manifest.json')]);
  });

  it('tells a threshold that was changed', () => {
    write('thresholds.csv', 'model,threshold,value,meaning\nwords,least,30,so many releases\n');
    expect(faultsOf(folder)).toContainEqual(expect.stringContaining('words.csv: thresholds.csv has other thresholds'));
  });

  it('wants a reason for what cannot be made again', () => {
    writeManifest(folder, {
      ...readManifest(folder),
      'words.csv': { ...entry('words.csv'), reproducible: false, notes: null },
    });
    expect(faultsOf(folder)).toContainEqual(expect.stringContaining('not reproducible, and notes do not say why'));
  });

  it('is missing', () => {
    rmSync(join(folder, 'manifest.json'));
    expect(faultsOf(folder)).toEqual(['manifest.json is missing']);
  });
});

describe('the lists that come with the program', () => {
  it('are those that their manifest tells of', () => {
    expect(faultsOf(join(BUILT_IN_DICTIONARIES, 'models'))).toEqual([]);
  });

  it('that cannot be made again say so', () => {
    const entries = Object.entries(readManifest(join(BUILT_IN_DICTIONARIES, 'models')));
    const kept = entries.filter(([, { reproducible }]) => reproducible !== true).map(([file]) => file);
    expect(kept).toEqual(['company-letters.csv', 'company-usage.csv', 'thresholds.csv']);
  });
});
