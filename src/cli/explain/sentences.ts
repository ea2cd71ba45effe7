// An explanation in sentences, for somebody who writes no code: what each name was taken for and why, how sure that is, and
// what to do where it is wrong; why nothing was found at a place.
import type { Wording } from './wording.js';
import type { EntityRecord } from '../../core/types.js';
import { inEach, type Language, type Texts } from '../../messages/language.js';
import { EXPLAIN, RELATION_NAMES, ROLE_NAMES, typeName } from '../../messages/explain.js';
import { reasonSentence } from '../../messages/reasons.js';
import { ruleSentence } from '../../messages/rules.js';
import { strongestMention } from '../../output/evidence.js';
import { valueLabel } from '../../output/workbook/labels.js';
import { readCsv, writeRecord } from '../../dictionary/csv-records.js';
import { printable } from '../../text/printable.js';
import { touches, type Explanation } from './explanation.js';
import { adviceOn, type Advice } from './advice.js';
import { rolesOf, type Role } from './relations.js';
import type { Silence } from './silence.js';
import type { Verdict } from './verdicts.js';

/** Below it a person should look at the record, and hears what to do without asking. */
const DOUBTFUL = 0.9;

function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}

function quoted(text: string): string {
  return `  “${oneLine(text)}”\n`;
}

function numberOf(record: EntityRecord, attribute: string): number | undefined {
  const value = record.attributes[attribute];
  return typeof value === 'number' ? value : undefined;
}

/** 카본테크: 이름이 ‘테크’로 끝나서 기업으로 봤습니다. 근거가 약합니다(62%). */
function recordSentences(record: EntityRecord, verdict: Verdict): readonly Texts[] {
  const { name, type, confidence, mentions } = record;
  const surface = verdict.surface.replace(/\s+/gu, ' ');
  const clause = ruleSentence(verdict.rule ?? '', {
    surface,
    name: verdict.name ?? name,
    cue: verdict.cue ?? '',
    origin: verdict.bound?.surface ?? verdict.name ?? name,
  });
  const shown = inEach((language) => (surface === name ? name : EXPLAIN.stands(surface, name)[language]));
  const value = numberOf(record, 'value');
  const currency = record.attributes['currency'];
  return [
    ...(clause === undefined
      ? []
      : [inEach((language) => EXPLAIN.taken(shown[language], clause, typeName(type))[language])]),
    ...(value === undefined || typeof currency !== 'string'
      ? []
      : [EXPLAIN.value(value, numberOf(record, 'max'), currency)]),
    ...(confidence === undefined ? [] : [EXPLAIN.sure(confidence)]),
    ...(mentions.length > 1 ? [EXPLAIN.times(mentions.length)] : []),
  ];
}

function printAdvice({ what, lines }: Advice, { language, style }: Wording): string {
  return [`  ${printable(what[language])}`, ...lines.map((line) => `      ${style.strong(printable(line))}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** One paragraph for each record that the candidates speak of, in the order of the text. */
function printRecords(explanation: Explanation, wording: Wording): string {
  const { candidates, records, isAsked, sentenceOf } = explanation;
  const told = new Set<EntityRecord>();
  let output = '';
  for (const verdict of candidates) {
    if (verdict.verdict !== 'won') continue;
    const record = records.find(
      ({ type, mentions }) =>
        type === verdict.type && mentions.some(({ start, end }) => start === verdict.start && end === verdict.end),
    );
    if (record === undefined || told.has(record)) continue;
    told.add(record);
    const best = strongestMention(record);
    // Of a record that was not asked for by its place the best of its mentions speaks.
    const spoken = isAsked
      ? verdict
      : (candidates.find(
          (own) =>
            own.verdict === 'won' && own.type === record.type && own.start === best?.start && own.end === best.end,
        ) ?? verdict);
    const sentences = recordSentences(record, spoken).map((said) => said[wording.language]);
    output += `${printable(sentences.join(' '))}\n`;
    const isDoubtful = (record.confidence ?? 1) < DOUBTFUL;
    if (!isAsked && !isDoubtful) continue;
    const sentence = sentenceOf(spoken);
    if (sentence !== undefined) output += quoted(sentence.text);
    for (const advice of adviceOn(record, spoken)) output += printAdvice(advice, wording);
  }
  return output;
}

/** 본 in 카본테크: a chance that nobody asks about. */
const INSIDE_A_WORD = 'a word goes on before it';

/** Only the columns that a row fills, as the others can be left out. */
function shortRows(header: string, rows: readonly string[], language: Language): readonly string[] {
  const { header: columns, records } = readCsv([header, ...rows].join('\n'), '');
  const cells = records.map((record) =>
    record.cells.map((cell) => (cell === EXPLAIN.where.en ? EXPLAIN.where[language] : cell)),
  );
  const filled = columns.map((_column, at) => cells.some((row) => (row[at] ?? '') !== ''));
  return [columns, ...cells].map((row) => writeRecord(row.filter((_cell, at) => filled[at] === true)));
}

/** Why a place that was asked for has no mention. */
function printSilence(silence: Silence, explanation: Explanation, wording: Wording): string {
  const { language, style } = wording;
  const { kind, near, add } = silence;
  const shown = silence.bare === '' ? explanation.article.text.slice(silence.start, silence.end) : silence.bare;
  const lost = explanation.candidates.filter((verdict) => verdict.verdict !== 'won' && touches(verdict, silence));
  const refused = [
    ...lost.map(({ surface, type, reason = '' }) => ({ surface, type, reason })),
    ...silence.refused,
  ].filter(
    ({ surface, type, reason }, at, all) =>
      all.findIndex((other) => other.surface === surface && other.type === type) === at && reason !== INSIDE_A_WORD,
  );
  const persons = near.filter(({ match, type }) => match === 'exact' && type === 'official');
  const others = near.filter((name) => !persons.includes(name));
  const names = [...new Set(others.map(({ surface, name }) => (surface === name ? name : `${surface}(${name})`)))];
  const said: readonly Texts[] = [
    EXPLAIN.nothing(shown),
    ...(kind === 'blank' ? [EXPLAIN.blank] : []),
    ...(kind === 'furniture' ? [EXPLAIN.furniture] : []),
    ...(kind === 'repeat' ? [EXPLAIN.repeated] : []),
    ...refused.map(({ surface, type, reason }) => EXPLAIN.notTaken(surface, typeName(type), reasonSentence(reason))),
    ...(silence.looks === 'number' ? [EXPLAIN.number(shown)] : []),
    ...(silence.looks === 'common' && refused.length + persons.length === 0 ? [EXPLAIN.common(shown)] : []),
    ...[...new Set(persons.map(({ surface }) => surface))].map((name) => EXPLAIN.personNeedsTitle(name)),
    ...(names.length === 0 || refused.length > 0 ? [] : [EXPLAIN.near(names)]),
  ];
  const rows = add.map(({ file, header, rows: own, means }) =>
    printAdvice({ what: EXPLAIN.addRow(file, means), lines: shortRows(header, own, language) }, { language, style }),
  );
  return `${said.map((text, at) => `${at === 0 ? '' : '  '}${printable(text[language])}\n`).join('')}${rows.join('')}`;
}

function roleText({ role, text }: Role, language: Language): string {
  const label = role in ROLE_NAMES ? Object.entries(ROLE_NAMES).find(([own]) => own === role)?.[1][language] : role;
  const shown = role === 'kind' || role === 'status' || role === 'role' ? valueLabel(role, text, language) : text;
  return `${label ?? role} ${shown}`;
}

/** 협약·계약: 당사자 가온나래, 시애틀 · 날짜 2024-06-03 */
function printRelations({ relations, article, isAsked }: Explanation, { language, style }: Wording): string {
  const found = relations.found.map((relation, at) => {
    const roles = rolesOf(relation).map((role) => oneLine(roleText(role, language)));
    // One sentence may tell several.
    const next = relations.found[at + 1];
    const sentence =
      next?.start === relation.start && next.end === relation.end
        ? ''
        : quoted(article.text.slice(relation.start, relation.end));
    return `${style.strong(RELATION_NAMES[relation.type][language])}: ${roles.join(' · ')}\n${sentence}`;
  });
  const silent = isAsked
    ? relations.silences.map(
        ({ type, start, end }) =>
          `${EXPLAIN.soundsLike(RELATION_NAMES[type])[language]}\n${quoted(article.text.slice(start, end))}`,
      )
    : [];
  if (found.length + silent.length === 0) return '';
  return `\n${isAsked ? '' : `${style.strong(EXPLAIN.relations[language])}\n`}${[...found, ...silent].join('')}`;
}

export function inSentences(explanation: Explanation, wording: Wording): string {
  const records = printRecords(explanation, wording);
  const silences = explanation.silences
    .filter(({ bare }, at, all) => all.findIndex((other) => other.bare === bare) === at)
    .map((silence) => printSilence(silence, explanation, wording))
    .join('');
  const said = `${records}${silences}`;
  return `${said === '' ? `${EXPLAIN.none[wording.language]}\n` : said}${printRelations(explanation, wording)}`;
}
