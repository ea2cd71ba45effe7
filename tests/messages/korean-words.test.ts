// Korean messages are Korean: no English words among them but names of formats, options and the like. Read from the source,
// so that those sentences count, too, into which something is put.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const MESSAGES = fileURLToPath(new URL('../../src/messages/', import.meta.url));
const WORKBOOK = fileURLToPath(new URL('../../src/output/workbook/labels.ts', import.meta.url));

/** Names that Korean writes in Latin letters, each as it is written. */
const NAMES = new Set([
  ...[
    'kr-sme',
    'npm',
    'npx',
    'apt-get',
    'mecab',
    'mecab-ko',
    'mecab-ko-dic',
    'mecab-ko-ts',
    'MeCab',
    'brat',
    'doccano',
  ],
  ...['GeoNames', 'KIND', 'KRX', 'DART', 'Debian', 'convmv', 'BIGKinds', 'README', 'Excel', 'Ctrl-C', 'MOU'],
  ...[
    'JSON',
    'JSONL',
    'CSV',
    'TSV',
    'XLSX',
    'XLS',
    'XLSB',
    'DOCX',
    'DOC',
    'HWP',
    'HWPX',
    'HWPML',
    'HWT',
    'PDF',
    'PPT',
    'PPTX',
  ],
  ...[
    'RTF',
    'ODF',
    'ODS',
    'ODT',
    'EPUB',
    'OLE',
    'ZIP',
    'XML',
    'RSS',
    'DRM',
    'OCR',
    'PNG',
    'JPEG',
    'GIF',
    'gzip',
    'uuencode',
  ],
  ...['UTF-8', 'UTF-16', 'CP949', 'NFC', 'NUL', 'ISO', 'F1', 'ID', 'MB', 'KB', 'base64', 'Lines', 'Schema', 'ETF'],
]);
/** What is typed as it stands: options with their values, quoted words, code in brackets, variables, commands. */
const TYPED: readonly RegExp[] = [
  /(?<![A-Za-z])--?[a-z][\w-]*(?:[ =](?:[A-Z]+(?:\/N)?|[a-z][\w,/.=-]*))?/gu,
  // Endings of names, single letters that stand for anything, code points.
  /(?<![\w*])\.[a-z]+|\bI\/N\b|\ba,b\b|U\+[0-9A-F]+|\b\w+\(\)/gu,
  /\{[^{}]*\}|"[^"]*"|'[^']*'|<[^<>]*>|\[[^[\]]*\]/gu,
  /\b(?:kr-sme|npm|npx|apt-get|ulimit|createEngine|extract)\b[ (][A-Za-z0-9 /.,()'-]*/gu,
];
/** Values that options and columns take, and the names of columns and fields. */
const VALUES = new Set([
  ...[
    'json',
    'jsonl',
    'csv',
    'tsv',
    'xlsx',
    'parquet',
    'html',
    'text',
    'pretty',
    'table',
    'embedded',
    'auto',
    'null',
    'true',
    'false',
  ],
  ...[
    'records',
    'mentions',
    'relations',
    'entities',
    'lint',
    'find',
    'suggest',
    'import',
    'diff',
    'built-in',
    'code-points',
    'kr-pub-kosmes',
    'organization',
  ],
  ...[
    'id',
    'name',
    'type',
    'status',
    'strength',
    'source',
    'weak',
    'removed',
    'input',
    'gaps',
    'draft',
    'country',
    'province',
  ],
  ...[
    'extract',
    'check',
    'explain',
    'report',
    'tokens',
    'dict',
    'echo',
    'rc',
    'I/N',
    'n',
    'i',
    'utf',
    'ko',
    'en',
    'x',
    'd',
  ],
]);

function pieces(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [...inside(expression), literal.text]),
    ];
  }
  return [];
}

/** Korean texts that a condition chooses among inside a template; names of particles and of values are none. */
function inside(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (own: ts.Node): void => {
    const own_ = pieces(own);
    if (own_.length > 0) found.push(...own_.filter((text) => /[가-힣]/u.test(text)));
    else ts.forEachChild(own, visit);
  };
  visit(node);
  return found;
}

/** What stands for Korean: `ko: …`, and the first text of `text(…)` and `column(…)`. */
function koreanTexts(path: string): readonly { readonly text: string; readonly line: number }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const add = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const text = pieces(node).join('\ue000');
    if (text !== '') found.push({ text, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'ko') add(node.initializer);
    if (ts.isCallExpression(node) && /^(?:text|column)$/u.test(node.expression.getText())) {
      const [first, , third] = node.arguments;
      if (first !== undefined) add(first);
      if (node.expression.getText() === 'column' && third !== undefined) add(third);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** File and folder names, columns with an underline, settings, encodings, environment variables. */
const LOOKS_TYPED = /[./_=:]|^[A-Z]{4,}$|^(?:utf-?|cp)\d|^X?DG|\d$/u;

function foreignWords(text: string): readonly string[] {
  const bare = TYPED.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return (bare.match(/[A-Za-z][\w./:*=-]*/gu) ?? [])
    .map((word) => word.replace(/(?<![.:])[.:]+$/u, ''))
    .filter((word) => !NAMES.has(word) && !VALUES.has(word) && !LOOKS_TYPED.test(word));
}

const files = [
  ...readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(MESSAGES, name)),
  WORKBOOK,
];

describe('Korean texts', () => {
  it('are found', () => {
    expect(files.flatMap((file) => koreanTexts(file)).length).toBeGreaterThan(500);
  });

  it.each(files.map((file) => [file.slice(file.lastIndexOf('src/')), file]))(
    'of %s hold no English words',
    (_name, file) => {
      const wrong = koreanTexts(file).flatMap(({ text, line }) =>
        foreignWords(text).map((word) => `${String(line)}: ${word} in ${text.replaceAll('\ue000', '…')}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(files.map((file) => [file.slice(file.lastIndexOf('src/')), file]))(
    'of %s take particles behind what is put in from src/korean',
    (_name, file) => {
      const fixed = koreanTexts(file).filter(({ text }) =>
        /\ue000["”’')]{0,2}(?:은|는|이|가|을|를|과|와|으로|로|이라는|라는|이라고|라고)(?=[ ,.]|$)/u.test(text),
      );
      expect(fixed.map(({ text, line }) => `${String(line)}: ${text.replaceAll('\ue000', '…')}`)).toEqual([]);
    },
  );

  it.each([
    ['파일이 없습니다: input.txt. --output FILE', []],
    ['CSV가 깨졌습니다(broken row)', ['broken', 'row']],
  ])('%s has %j', (text, words) => {
    expect(foreignWords(text)).toEqual(words);
  });
});
