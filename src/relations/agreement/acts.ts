// Where a sentence says that something is signed: 업무협약을 체결했다, MOU를 맺을 예정, 전일 체결된 … 간 양해각서.
// Not: 협약 체결을 확대한다, 체결 건수 (nothing was signed).
import type { AgreementKind, RelationContext, Sentence } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { within } from '../../text/spans.js';

export interface Act {
  readonly kind: AgreementKind;
  readonly status: 'signed' | 'planned';
  /** Where the noun stands; sides are looked for before it. */
  readonly at: number;
  /** Behind the verb. */
  readonly end: number;
}

/** What is signed, by the kind that it makes; the first that the clause names decides, but mixed ones are `mou`. */
const NOUN_PATTERN =
  /(?<venture>합작(?:법인|회사|투자)?)|(?<transfer>기술\s?(?:이전|수출))|(?<contract>계약)|(?<mou>업무\s?협약|협약|MOU|양해\s?각서|의향서|자매\s?결연|파트너십|협정|공동\s?성명)/gu;
/** What makes it an act: signed, or to be signed. `협약을 하는`, `MOU를 맺었다`, `계약 체결`. */
const ACT_PATTERN =
  /^(?:\s?\([^()]{1,20}\))?['’”"]?(?:식)?(?:을|를|도|이|까지)?\s?(?:\d{1,3}건을?\s?|[가-힣]{1,4}\s)?(?<act>체결|맺|서명|교환|성사|하는\s등|했다|한다)(?<form>[가-힣]{0,4}\s?[가-힣]{0,3})/u;
const PLANNED_PATTERN = /^(?:할|하기로|을\s?예정|한다|할\s예정|을\s?계획|을\s추진|키로|ㄹ)/u;
/** 체결을 지원, 체결 건수, 체결하도록: nothing was signed. */
const GENERAL_PATTERN =
  /^(?:을\s|를\s|\s?건수|\s?실적|하도록|하려|하면|할\s수|되면|\s?지원|\s?확대|\s?추진|\s?여부|하는\s(?!등))/u;
const HAND_PATTERN = /손(?:을)?\s?잡(?<form>[가-힣]{1,3})/u;
/** 전일 체결된 중기부와 경제부 간 양해각서: the verb stands before the sides. */
const SIGNED_BEFORE_PATTERN = /(?:체결(?:된|한|했던)|맺은|서명한)\s/u;
const BETWEEN_PATTERN = /(?:간|과의|와의)(?:의)?\s?$/u;

export function actsIn({ article }: RelationContext, sentence: Sentence): readonly Act[] {
  const { text } = article;
  const quotations = article.segmented.quotations ?? [];
  const words = text.slice(sentence.start, sentence.end);
  const nouns = [...words.matchAll(NOUN_PATTERN)];
  const acts = nouns.flatMap((match, index): readonly Act[] => {
    const at = sentence.start + match.index;
    if (isQuoted(quotations, at)) return [];
    const found =
      verbBehind(text, at + match[0].length, sentence.end) ?? verbBefore(words, match.index, at + match[0].length);
    return found === undefined ? [] : [{ ...found, at, kind: kindAt(nouns, index) }];
  });
  if (acts.length > 0) return acts;
  const hand = HAND_PATTERN.exec(words);
  if (hand === null || isQuoted(quotations, sentence.start + hand.index)) return [];
  const at = sentence.start + hand.index;
  return [{ kind: 'mou', status: 'signed', at, end: at + hand[0].length }];
}

type Found = Pick<Act, 'status' | 'end'>;

function verbBehind(text: string, from: number, limit: number): Found | undefined {
  const act = ACT_PATTERN.exec(text.slice(from, Math.min(limit, from + 40)));
  const verb = act?.groups?.['act'];
  if (act === null || verb === undefined) return undefined;
  const end = from + act[0].indexOf(verb) + verb.length;
  const rest = text.slice(end, end + 12);
  if (GENERAL_PATTERN.test(rest)) return undefined;
  return { status: PLANNED_PATTERN.test(rest) ? 'planned' : 'signed', end };
}

function verbBefore(words: string, index: number, end: number): Found | undefined {
  const before = words.slice(0, index);
  return SIGNED_BEFORE_PATTERN.test(before) && BETWEEN_PATTERN.test(before) ? { status: 'signed', end } : undefined;
}

/** 기술이전 계약 is a transfer, 합작투자 계약 a venture; several kinds in one number (기술이전계약과 MOU) are `mou`. */
function kindAt(nouns: readonly RegExpMatchArray[], index: number): AgreementKind {
  const own = kindOf(nouns[index]);
  const [noun, before] = [nouns[index], nouns[index - 1]];
  if (noun?.index === undefined || before?.index === undefined) return own;
  const gap = noun.index - (before.index + before[0].length);
  const other = kindOf(before);
  if (own === 'contract' && gap <= 1 && (other === 'transfer' || other === 'venture')) return other;
  return gap > 0 && gap <= 3 && other !== own && other !== 'transfer' ? 'mou' : own;
}

function kindOf(noun: RegExpMatchArray | undefined): AgreementKind {
  const kinds = ['venture', 'transfer', 'contract'] as const;
  return kinds.find((kind) => noun?.groups?.[kind] !== undefined) ?? 'mou';
}

function isQuoted(quotations: readonly Span[], at: number): boolean {
  return within(quotations, { start: at, end: at + 1 }).length > 0;
}
