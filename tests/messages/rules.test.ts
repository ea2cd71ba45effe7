// Every rule has a sentence in both languages, whichever way it is registered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULE_SENTENCES, ruleSentence } from '../../src/messages/rules.js';
import { createEngine, SUPPORTING_TYPES } from '../../src/pipeline.js';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const EVIDENCE = { surface: '가온테크', name: '가온테크놀로지', cue: '테크', origin: '㈜가온테크' };

/** Ids that a file of rules writes out: of rules without a cue, and of those that the stage of definitions makes. */
function writtenIds(): readonly string[] {
  return (
    ['entities', 'stages/bind']
      .flatMap((folder) =>
        readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(SOURCES, name), 'utf8').match(/'[a-z]+\/[a-z]+(?:-[a-z]+)*'/gu) ?? [])
      .map((quoted) => quoted.slice(1, -1))
      .filter((id) => /^(?:amount|bind|city|company|country|dictionary|official|organization|province)\//u.test(id))
      // The beginning of several ids.
      .filter((id) => id !== 'official/name')
  );
}

const { kinds } = createEngine({ types: [...createEngine({}).kinds.map(({ type }) => type), ...SUPPORTING_TYPES] });
const registered = kinds.flatMap(({ rules }) => rules.map(({ id }) => id));
const ids = [...new Set([...registered, ...writtenIds()])].sort();

describe('the sentences of rules', () => {
  it('stand for rules that there are', () => {
    expect(registered.length).toBeGreaterThan(40);
    expect(Object.keys(RULE_SENTENCES).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(ids)('say %s in Korean and in English', (id) => {
    const said = ruleSentence(id, EVIDENCE);
    expect(said?.ko).toMatch(/^[^가-힣]*[가-힣].*(?:서|라|따라)(?:\([^)]*\))?$/u);
    expect(said?.en.replace(/‘[^‘’]*’/gu, '')).toMatch(/^(?:as|by) [ -~]+$/u);
  });

  it('are none for a rule that nobody has written', () => {
    expect(ruleSentence('company/moon', EVIDENCE)).toBeUndefined();
    expect(ruleSentence('toString', EVIDENCE)).toBeUndefined();
  });
});
