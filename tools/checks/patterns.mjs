// Lists of words in patterns: `node tools/checks/patterns.mjs [--all]`. Knowledge belongs in dictionaries/, grammar in
// patterns, so a regular expression of src/ with more than four alternatives that hold Hangul has to be argued: the comment
// right above it (or above the constant that it belongs to) holds the words "stays a pattern" and says why. Prints those
// that are not argued, with --all every one; exit status 1 where there are more of them than --most says (default: none).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const MOST_ALTERNATIVES = 4;
const ARGUMENT = 'stays a pattern';

/** The largest number of alternatives with Hangul in any one group of a pattern. */
export function hangulAlternatives(source) {
  let most = 0;
  const count = ({ alternatives }) => {
    most = Math.max(most, alternatives.filter(({ raw }) => /[가-힣]/u.test(raw)).length);
  };
  const tree = new RegExpParser().parsePattern(source, 0, source.length, true);
  visitRegExpAST(tree, {
    onPatternEnter: count,
    onGroupEnter: count,
    onCapturingGroupEnter: count,
    onAssertionEnter: (node) => 'alternatives' in node && count(node),
  });
  return most;
}

/** Whether a comment right above a node, or above the statement around it, argues for the pattern. */
function isArgued(text, node) {
  for (let at = node; at !== undefined && !ts.isSourceFile(at); at = at.parent) {
    const comments = ts.getLeadingCommentRanges(text, at.getFullStart()) ?? [];
    if (comments.some(({ pos, end }) => text.slice(pos, end).includes(ARGUMENT))) return true;
    if (ts.isStatement(at) && !ts.isBlock(at)) return false;
  }
  return false;
}

function main() {
  const all = process.argv.includes('--all');
  const most = Number(process.argv.find((word) => word.startsWith('--most='))?.slice('--most='.length) ?? 0);
  let unargued = 0;
  let argued = 0;
  const files = readdirSync(SRC, { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) {
    const text = readFileSync(join(SRC, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const pattern = node.text.slice(1, node.text.lastIndexOf('/'));
        const count = hangulAlternatives(pattern);
        if (count > MOST_ALTERNATIVES) {
          const fine = isArgued(text, node);
          if (fine) argued += 1;
          else unargued += 1;
          const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          if (!fine || all)
            console.log(`src/${file}:${String(line)}: ${String(count)} alternatives${fine ? ' (argued)' : ''}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  console.log(`${String(unargued)} patterns hold lists of words, ${String(argued)} more are argued`);
  if (unargued > most) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
