// Several persons who hold one office together: 각자대표 문채원, 강다온은 · 대표 문채원·강다온 · 문채원 강다온 공동대표.
// A dot joins the names behind any title; behind 공동 and 각자 a comma, a particle or a blank does so too. Not: 대표 문채원, 디자이너
// 강다온 (one person), 대표 문채원·강다온 이사 (a title of his own), 각자대표 문채원, 강다온 새벽정공 대표.
import { endsWord, particlesEnd, skipBlanks } from '../../korean/edges.js';
import { isWordCharacter, MIDDLE_DOTS } from '../../text/characters.js';
import { wordBefore } from '../../text/words.js';
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';
import type { Office } from './office.js';
import { isOtherName } from './known-bodies.js';
import { isCommonNoun } from './word-forms.js';

const DOT_PATTERN = new RegExp(`^[${MIDDLE_DOTS}](?=[가-힣])`, 'u');
const JOINT_PATTERN = new RegExp(`^(?:\\s?[,${MIDDLE_DOTS}]\\s?|[과와]\\s|\\s및\\s|\\s)(?=[가-힣])`, 'u');
const LONGEST_JOINT = 4;
const NAME_LENGTHS = [4, 3];
const MOST_HOLDERS = 8;

/** Whether more than one person holds an office by its name: 각자대표, 공동위원장, 공동 대표. */
export function isHeldTogether({ text, language, title, start, floor }: Office): boolean {
  const together = language.phraseWords('held-together');
  if (together.endAt(title, 0) >= 0) return true;
  const before = wordBefore(text, start, floor);
  return before !== undefined && before.end < start && together.has(before.text);
}

/** Who stands behind the first person named behind a title, and holds it with him. */
export function sharedBehind(office: Office, first: Appointment): readonly Appointment[] {
  const { text, block } = office;
  const joint = isHeldTogether(office) ? JOINT_PATTERN : DOT_PATTERN;
  const found: Span[] = [];
  let at = first.name.end;
  while (found.length < MOST_HOLDERS) {
    const length = joint.exec(text.slice(at, at + LONGEST_JOINT))?.[0].length;
    const name = length === undefined ? undefined : nameAt(office, at + length);
    if (name === undefined) break;
    found.push(name);
    at = name.end;
  }
  // what a word follows without a particle has a title of its own, or is no name
  const next = skipBlanks(text, at);
  const isClosed = particlesEnd(text, at) > at || next >= block.end || !isWordCharacter(text.charCodeAt(next));
  return isClosed ? found.map((name) => ({ ...first, name })) : [];
}

function nameAt(office: Office, start: number): Span | undefined {
  const { text, block } = office;
  const end = NAME_LENGTHS.map((length) => start + length).find(
    (each) => each <= block.end && endsWord(text, each) && isHolder(office, { start, end: each }),
  );
  return end === undefined ? undefined : { start, end };
}

/** Whether a span is surely a person and nothing else. */
function isHolder(office: Office, span: Span): boolean {
  const { text, language } = office;
  const name = text.slice(span.start, span.end);
  if (language.isKnownPerson(name)) return true;
  return language.names.korean(name) === 'likely' && !isOtherName(office, span, name) && !isCommonNoun(office, span);
}
