// What `explain --verbose` prints: every candidate with its rule, its evidence and what became of it, morphemes included. For
// those who write rules and dictionaries.
import { printable } from '../../text/printable.js';
import { EXPLAIN } from '../../messages/explain.js';
import { inEach, type Language, type Texts } from '../../messages/language.js';
import { reasonSentence } from '../../messages/reasons.js';
import { ANSWERS, CANDIDATES } from '../../messages/verdicts.js';
import { valueLabel } from '../../output/workbook/labels.js';
import type { Token } from '../../core/types.js';
import { describeName } from '../dict/find.js';
import { verdictAsGiven, type Explanation } from './explanation.js';
import type { Silence } from './silence.js';
import type { Wording } from './wording.js';
import type { Other, Sentence, Verdict } from './verdicts.js';

function typeLabel(type: string): Texts {
  return inEach((language) => valueLabel('type', type, language));
}

function evidenceLabel(evidence: string, language: Language): string {
  return valueLabel('evidence', evidence, language);
}

function shownOther({ surface, start, end, type, rule }: Other): string {
  return `${surface} [${String(start)}, ${String(end)}) ${type} (${rule})`;
}

const COLOURS = { won: 'good', lost: 'faint', refused: 'bad' } as const;

function describe(verdict: Verdict, { style, language }: Wording): string {
  const { name, id, rule, evidence, cue, because, entry, reason, winner, bound, record } = verdict;
  const label = style[COLOURS[verdict.verdict]](CANDIDATES[verdict.verdict][language]);
  const said = (line: Texts): string => `        ${printable(line[language])}`;
  const recordId = record?.id === undefined ? '' : ` ${record.id}`;
  const lines = [
    [
      label,
      typeLabel(verdict.type)[language],
      ...(name === undefined ? [] : [`→ ${printable(name)}`]),
      ...(id === undefined ? [] : [style.faint(printable(id))]),
    ].join(' '),
    ...(rule === undefined ? [] : [said(CANDIDATES.rule(rule, evidenceLabel(evidence ?? '', language), cue))]),
    // Rules say it in English alone; the sentences without --verbose say the same in both.
    ...(because === undefined || language === 'ko' ? [] : [`        because ${printable(because)}`]),
    ...(entry === undefined ? [] : [said(CANDIDATES.row(entry))]),
    ...(bound === undefined ? [] : [said(CANDIDATES.bound(shownOther(bound)))]),
    ...(reason === undefined ? [] : [said(CANDIDATES.reason(verdict.verdict, reasonSentence(reason)))]),
    ...(winner === undefined ? [] : [said(CANDIDATES.to(shownOther(winner)))]),
    ...(record === undefined
      ? []
      : [said(CANDIDATES.record(typeLabel(record.type), `${record.name}${recordId}`, record.mentions))]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function shownTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ surface, pos, semantic }) => `${surface}/${pos}${semantic === undefined ? '' : `:${semantic}`}`)
    .join(' ');
}

function shownSentence(sentence: Sentence, { style, language }: Wording): string {
  const plain = (text: string): string => printable(text.replace(/\s+/gu, ' '));
  const line = (label: Texts, text: string): string => `  ${style.faint(label[language])} ${text}\n`;
  return `${line(CANDIDATES.sentence, plain(sentence.text))}${line(CANDIDATES.tokens, style.faint(plain(shownTokens(sentence.tokens))))}`;
}

export function printVerdicts({ candidates, sentenceOf, asGiven }: Explanation, wording: Wording): string {
  let output = '';
  let place = '';
  let told: number | undefined;
  for (const verdict of candidates) {
    const given = verdictAsGiven(verdict, asGiven);
    const heading = `[${String(given.start)}, ${String(given.end)}) ${given.surface}`;
    if (heading !== place) {
      output += `${wording.style.strong(printable(heading))}\n`;
      const sentence = sentenceOf(verdict);
      if (sentence !== undefined && sentence.start !== told) output += shownSentence(sentence, wording);
      told = sentence?.start;
    }
    place = heading;
    output += describe(given, wording);
  }
  return output;
}

/** `the place is in a body block (segment/line)` */
function placeOf({ place, kind }: Silence): Texts {
  const { zone, rule } = /in an? (?<zone>\w+) block \((?<rule>[^)]*)\)/u.exec(place)?.groups ?? {};
  const korean = zone === undefined ? EXPLAIN.blank.ko : `${valueLabel('zone', zone, 'ko')} 구역입니다(${rule ?? ''})`;
  const more = kind === 'furniture' ? EXPLAIN.furniture.ko : kind === 'repeat' ? EXPLAIN.repeated.ko : '';
  return { ko: `${korean} ${more}`.trim(), en: place };
}

export function printSilence(
  silence: Silence,
  sentence: Sentence | undefined,
  proposed: boolean,
  wording: Wording,
): string {
  const { style, language } = wording;
  const place = placeOf(silence);
  const lines = [
    (proposed ? CANDIDATES.noMention(place) : CANDIDATES.nothingProposed(place))[language],
    ...silence.refused.map(
      ({ surface, type, reason }) =>
        `  ${printable(CANDIDATES.refusedAs(surface, typeLabel(type), reasonSentence(reason))[language])}`,
    ),
    ...silence.near.map(
      (name) =>
        `  ${ANSWERS[name.match][language]}: ${describeName(name, style, language)}${name.match === 'exact' && name.type === 'official' ? CANDIDATES.needsTitle[language] : ''}`,
    ),
    ...silence.add.flatMap(({ file, header, rows, why, means }) => [
      `  ${printable(CANDIDATES.addTo(file, { ko: means.ko, en: why })[language])}`,
      `    ${style.faint(header)}`,
      ...rows.map((row) => `    ${printable(row)}`),
    ]),
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${sentence === undefined ? '' : shownSentence(sentence, wording)}`;
}
