// The skeleton of a rule and of its test: `npm run new:rule -- company/x [--phase=form] [--cue=occupation]`. Writes
// src/entities/company/rules/x.ts and tests/entities/company/x.test.ts and says what is left to do. Overwrites nothing; exit
// status 2 where the name does not fit or a file is there already.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ID_PATTERN = /^(?<type>[a-z]+)\/(?<rule>[a-z]+(?:-[a-z]+)*)$/u;
const PHASES = ['form', 'phrase', 'row', 'usage'];

/** `trade-row` → `tradeRow`. */
const camelCase = (words) => words.replace(/-(?<letter>[a-z])/gu, (_, letter) => letter.toUpperCase());

export function ruleSource(type, rule, phase, cue) {
  return `// What the rule is about in one line, with an example: 무엇을 찾는가. Not: what only looks like it.
import type { Rule } from '../../../core/rule.js';

/** 예문 → ${type}. Not: 반례. */
export const ${camelCase(rule)}Rule: Rule = {
  id: '${type}/${rule}',
  phase: '${phase}',
  cues: ['${cue}'],
  propose(cue, article, known) {
    if (known.names.touches(cue)) return [];
    const { start, end } = cue;
    const because = \`\${article.text.slice(start, end)} stands here\`;
    return [{ type: '${type}', start, end, rule: '${type}/${rule}', evidence: 'rule', because }];
  },
};
`;
}

export function testSource(type, rule) {
  return `// What ${type}/${rule} finds, and what only looks like it. All sentences are written for these tests.
import { describe, it } from 'vitest';
import { expectRow } from '../../bracket-notation.js';

describe('${type}/${rule}', () => {
  it.each(['[찾을 이름|${type}] 앞뒤의 말', '이름이 아닌 말'])('%s', (row) => {
    expectRow(row, { types: ['${type}'] });
  });
});
`;
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { phase: { type: 'string', default: 'form' }, cue: { type: 'string', default: 'title' } },
  });
  const [id = ''] = positionals;
  const { type, rule } = ID_PATTERN.exec(id)?.groups ?? {};
  if (type === undefined || !existsSync(`${ROOT}src/entities/${type}/index.ts`))
    throw new Error(`"${id}" is no id of a rule; give a type and a name: npm run new:rule -- company/x`);
  if (!PHASES.includes(values.phase)) throw new Error(`no phase "${values.phase}"; allowed: ${PHASES.join(', ')}`);
  const files = [
    [`src/entities/${type}/rules/${rule}.ts`, ruleSource(type, rule, values.phase, values.cue)],
    [`tests/entities/${type}/${rule}.test.ts`, testSource(type, rule)],
  ];
  const there = files.find(([file]) => existsSync(ROOT + file));
  if (there !== undefined) throw new Error(`${there[0]} is there already`);
  for (const [file, source] of files) {
    mkdirSync(dirname(ROOT + file), { recursive: true });
    writeFileSync(ROOT + file, source);
    console.log(`written: ${file}`);
  }
  console.log(`left to do: add the rule to the list of rules of src/entities/${type}, then write rows and the rule`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`kr-sme: ${error.message}`);
    process.exitCode = 2;
  }
}
