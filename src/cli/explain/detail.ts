// What `explain --verbose` prints: every candidate with its rule, its evidence and what became of it, morphemes included. For
// those who write rules and dictionaries; in English, as rules speak it.
import { counted } from '../../text/counted.js';
import { printable, type Style } from '../../text/printable.js';
import type { Token } from '../../core/types.js';
import { describeName } from '../dict/find.js';
import { verdictAsGiven, type Explanation } from './explanation.js';
import type { Silence } from './silence.js';
import type { Other, Sentence, Verdict } from './verdicts.js';

function shownOther({ surface, start, end, type, rule }: Other): string {
  return `${surface} [${String(start)}, ${String(end)}) ${type} (${rule})`;
}

function describe(verdict: Verdict, style: Style): string {
  const { name, id, rule, evidence, cue, because, entry, reason, winner, bound, record } = verdict;
  const label =
    verdict.verdict === 'won'
      ? style.good('won    ')
      : verdict.verdict === 'lost'
        ? style.faint('lost   ')
        : style.bad('refused');
  const recordId = record?.id === undefined ? '' : ` ${record.id}`;
  const lines = [
    [
      label,
      verdict.type,
      ...(name === undefined ? [] : [`→ ${printable(name)}`]),
      ...(id === undefined ? [] : [style.faint(printable(id))]),
    ].join(' '),
    ...(rule === undefined
      ? []
      : [`        rule ${rule}, evidence ${evidence ?? ''}${cue === undefined ? '' : `, woken by ${printable(cue)}`}`]),
    ...(because === undefined ? [] : [`        because ${printable(because)}`]),
    ...(entry === undefined ? [] : [`        row ${printable(entry)}`]),
    ...(bound === undefined ? [] : [`        bound to ${printable(shownOther(bound))}`]),
    ...(reason === undefined ? [] : [`        ${verdict.verdict}: ${printable(reason)}`]),
    ...(winner === undefined ? [] : [`        to ${printable(shownOther(winner))}`]),
    ...(record === undefined
      ? []
      : [
          `        record ${record.type} ${printable(`${record.name}${recordId}`)}, ${counted(record.mentions, 'mention')}`,
        ]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function shownTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ surface, pos, semantic }) => `${surface}/${pos}${semantic === undefined ? '' : `:${semantic}`}`)
    .join(' ');
}

function shownSentence(sentence: Sentence, style: Style): string {
  const plain = (text: string): string => printable(text.replace(/\s+/gu, ' '));
  return `  ${style.faint('sentence')} ${plain(sentence.text)}\n  ${style.faint('tokens')}   ${style.faint(plain(shownTokens(sentence.tokens)))}\n`;
}

export function printVerdicts({ candidates, sentenceOf, asGiven }: Explanation, style: Style): string {
  let output = '';
  let place = '';
  let told: number | undefined;
  for (const verdict of candidates) {
    const given = verdictAsGiven(verdict, asGiven);
    const heading = `[${String(given.start)}, ${String(given.end)}) ${given.surface}`;
    if (heading !== place) {
      output += `${style.strong(printable(heading))}\n`;
      const sentence = sentenceOf(verdict);
      if (sentence !== undefined && sentence.start !== told) output += shownSentence(sentence, style);
      told = sentence?.start;
    }
    place = heading;
    output += describe(given, style);
  }
  return output;
}

const MATCH_WORDS = {
  id: 'is its id',
  exact: 'is listed',
  spelling: 'is listed in another spelling',
  near: 'is one letter away',
  abbreviation: 'could be what it is short for',
} as const;

export function printSilence(
  silence: Silence,
  sentence: Sentence | undefined,
  proposed: boolean,
  style: Style,
): string {
  const lines = [
    `${proposed ? 'no mention was made here' : 'nothing was proposed here'}; ${silence.place}`,
    ...silence.refused.map(
      ({ surface, type, reason }) => `  refused ${printable(surface)} as ${type}: ${printable(reason)}`,
    ),
    ...silence.near.map(
      (name) =>
        `  ${MATCH_WORDS[name.match]}: ${describeName(name, style)}${name.match === 'exact' && name.type === 'official' ? '; persons need a title beside their name' : ''}`,
    ),
    ...silence.add.flatMap(({ file, header, rows, why }) => [
      `  to add to ${style.strong(file)} of a --dict folder, ${printable(why)}:`,
      `    ${style.faint(header)}`,
      ...rows.map((row) => `    ${printable(row)}`),
    ]),
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${sentence === undefined ? '' : shownSentence(sentence, style)}`;
}
