// Which relations the sentences of an article say, by which rule; and why a sentence that sounds like one says none.
import type { Relation } from '../../core/relation.js';
import type { EntityRecord, Span } from '../../core/types.js';
import type { Analysis, Engine } from '../../pipeline.js';
import { createRelationContext } from '../../relations/context.js';
import type { RelationSilence } from '../../relations/shape.js';
import { relationSilences } from '../../relations/silences.js';
import { relate } from '../../stages/relate.js';
import { EXPLAIN, RELATION_NAMES, ROLE_NAMES } from '../../messages/explain.js';
import type { Language, Texts } from '../../messages/language.js';
import { CANDIDATES } from '../../messages/verdicts.js';
import { printable } from '../../text/printable.js';
import type { Wording } from './wording.js';

export interface ExplainedRelations {
  readonly found: readonly Relation[];
  readonly silences: readonly RelationSilence[];
}

/** Those whose sentence one of the places touches; all where no place is asked for. */
export function explainRelations(
  { indexed, selection, appointments }: Analysis,
  engine: Engine,
  records: readonly EntityRecord[],
  places: readonly Span[] | undefined,
): ExplainedRelations {
  const context = createRelationContext(indexed, selection.mentions, records, appointments, engine.kinds, engine);
  const found = relate(context, engine.relationKinds);
  const isAskedFor = ({ start, end }: Span): boolean =>
    places === undefined || places.some((place) => place.start < end && start < place.end);
  return {
    found: found.filter(isAskedFor),
    silences: relationSilences(context, engine.relationKinds, found).filter(isAskedFor),
  };
}

function relationLabel(type: keyof typeof RELATION_NAMES, language: Language): string {
  return language === 'ko' ? RELATION_NAMES[type].ko : type;
}

function roleLabel(role: string, language: Language): string {
  const names: Readonly<Record<string, Texts>> = ROLE_NAMES;
  return language === 'ko' ? (names[role]?.ko ?? role) : role;
}

/** Every line is indented, so that the places of names stand out. */
export function printRelations(
  { found, silences }: ExplainedRelations,
  text: string,
  asGiven: <T extends Span>(span: T) => T,
  { style, language }: Wording,
): string {
  const lines = [
    ...found.map((relation) => {
      const { start, end, type, rule } = asGiven(relation);
      return [
        `  ${style.good(CANDIDATES.relation[language])} [${String(start)}, ${String(end)}) ${style.strong(relationLabel(type, language))} ${CANDIDATES.byRule(rule)[language]}`,
        ...rolesOf(relation).map(
          ({ role, detail }) => `           ${printable(`${roleLabel(role, language)} ${detail}`)}`,
        ),
        `           ${style.faint(`${CANDIDATES.sentence[language].trim()} ${oneLine(text.slice(start, end))}`)}`,
      ];
    }),
    ...silences.map((silence) => {
      const { start, end, type, reason } = asGiven(silence);
      return [
        `  ${style.faint(CANDIDATES.noRelation[language])} ${style.strong(relationLabel(type, language))} [${String(start)}, ${String(end)}): ${printable(language === 'ko' ? EXPLAIN.soundsLike(RELATION_NAMES[type]).ko : reason)}`,
        `           ${style.faint(`${CANDIDATES.sentence[language].trim()} ${oneLine(text.slice(start, end))}`)}`,
      ];
    }),
  ];
  return lines
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

const TOLD_APART: ReadonlySet<string> = new Set(['type', 'rule', 'start', 'end']);

/** A part of a relation, as people read it. */
export interface Role {
  readonly role: string;
  readonly text: string;
  /** With the numbers of the records. */
  readonly detail: string;
}

/** `parties 가온나래 (record 0) | 시애틀 (record 2)` */
export function rolesOf(relation: Relation): readonly Role[] {
  return Object.entries({ ...relation }).flatMap(([role, value]) => {
    if (TOLD_APART.has(role)) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const shown = values.map(shownValue);
    return [
      { role, text: shown.map(({ text }) => text).join(', '), detail: shown.map(({ detail }) => detail).join(' | ') },
    ];
  });
}

function shownValue(value: unknown): Pick<Role, 'text' | 'detail'> {
  if (typeof value === 'number') return { text: value.toLocaleString('en-US'), detail: String(value) };
  if (typeof value !== 'object' || value === null) return { text: String(value), detail: String(value) };
  if ('name' in value && typeof value.name === 'string')
    return {
      text: value.name,
      detail: 'record' in value ? `${value.name} (record ${String(value.record)})` : value.name,
    };
  if ('text' in value && typeof value.text === 'string') return { text: value.text, detail: value.text };
  const parts = Object.values(value).map((part) => shownValue(part).text);
  return { text: parts.join(' '), detail: Object.values(value).map(String).join(' ') };
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' '));
}
