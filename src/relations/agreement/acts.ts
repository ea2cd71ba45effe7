// Where a sentence says that something is signed: 업무협약을 체결했다, MOU를 맺을 예정, 전일 체결된 … 간 양해각서.
// Not: 협약 체결을 확대한다, 체결 건수 (nothing was signed).
import type { AgreementKind } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { Span } from '../../core/types.js';
import { endsInFinal } from '../../text/characters.js';
import { within } from '../../text/spans.js';
import { hasVerbBetween, jointsOf } from '../clauses.js';
import type { RelationPatterns } from '../patterns.js';
import { endsInNoun } from '../sentences.js';

export interface Act {
  readonly kind: AgreementKind;
  readonly status: 'signed' | 'planned';
  /** Where the noun stands; sides are looked for before it. */
  readonly at: number;
  /** Where the verb begins: 계약을 새벽정공과 | 맺었다. */
  readonly verb: number;
  /** Behind the verb. */
  readonly end: number;
  /** Whether it is only said of firms that signed (협약을 체결한 기업) or once they have (협약 체결 후). */
  readonly aside: boolean;
  /** 협약이 체결됐다: no subject is left out. */
  readonly passive: boolean;
  /** Whether a verb says that it is done: 체결했다, 맺고. Not: 체결 (a noun), 체결한다. */
  readonly done: boolean;
  /** 손잡다, a heading without a verb: both sides have to be named. */
  readonly hands: boolean;
}

/** 손잡다, 맞손: no noun says what is signed. */
export const HAND_PATTERN = /손(?:을)?\s?맞?잡(?<form>[가-힣]{1,3})|(?<![가-힣])맞손(?![가-힣])/u;
/** Behind what is signed at the end of a heading: `업무협약(MOU)`, `업무협약 / 1.31. -`. */
const HEADING_END_PATTERN = /^(?:\([^()]{1,12}\))?[’'”"」｣]?(?:\s?\/\s?[\d.\s]{2,12})?[\s\-–—.]*$/u;
const CONDITION_PATTERN = /(?:하|되|으)면\s[^.]*(?<last>[가-힣])다\.?$/u;
/** What is decided: endings of 하다, so this stays a pattern. */
const MEANT_PATTERN = /[키기]로\s$/u;
const HELD_PATTERN = /^\S{0,2}\s?\S{1,3}\s있/u;
/** Forms of a verb in front of what is signed. */
const SIGNED_BEFORE_PATTERN = /(?:체결(?:된|한|했던)|맺은|서명한)\s/gu;
/** 전일 체결된 중기부와 경제부 간 양해각서: the verb stands before the sides. */
const BETWEEN_PATTERN = /(?:간|과의|와의)(?:의)?\s?$/u;
/** Between the verb and what is signed: another is told of. 체결한 기업이 협약을. Not: 협력을 위한 협약. */
const OTHER_PHRASE_PATTERN = /[가-힣](?:[은는이가]|에서|[을를](?!\s(?:위한|통한)))[\s,]/u;
/** In front of what is signed: the one that is told of anyway. */
export const THIS_PATTERN = /(?:이번|금번|(?:^|\s)[동본이])\s(?:[가-힣]{2,4}\s)?$/u;
/** In UTF-16 code units. */
const LONGEST_TITLE = 60;
/** 누리공단과의 업무협약, 누리공단과 산림복지 업무협약, 새벽부-누리공단 간 협력을 위한 협약. */
const WITH_PATTERN =
  /(?:[와과](?:의)?|[가-힣)]\s?간(?:의)?)\s(?:[가-힣]{2,6}(?:(?<![은는이가을를에])\s|[을를]\s위한\s)){0,4}$/u;
const DONE_PATTERN = /^(?:했|하였|었|하?고)/u;
const PASSIVE_PATTERN = /^[되된됐돼]/u;
/** Endings of 하다 and 되다 in front of a noun: grammar, so this stays a pattern. */
const ADNOMINAL_PATTERN = /^(?:한|된|은|는|할|을|하는|되는|했던|었던)\s/u;
/** 협약 체결, 투자 유치 등의 성과로 이어질 수 있도록; 협정 체결** 등을 통해 협력이 늘어날 수 있도록. */
const HOPED_PATTERN = /^(?:,|\*{0,3}(?:\([^()]{1,20}\))?\s등[을의])\s[^.]{1,50}[될할질날]\s수\s있/u;
/** 판매계약을, … 공급계약을 체결하며; 73건, 1,700만달러의 수출계약과 162건, 1억달러의 MOU를: one verb for both. */
const SHARED_VERB_PATTERN = /^(?:[을를],|[과와]\s(?:총\s|약\s)?\d{1,4}건,)\s/u;
const STEM_PATTERN = /[하되]는$|[한된할될]$/u;
const LONGEST_FOUNDING = 5;
/** Between 기술이전 and the contract: forms of 하다 and 받다 in front of a noun are grammar, so this stays a pattern. */
const HANDING_OVER_PATTERN = /^(?:[을를]\s)?(?:하는|받는|한|받은|할|받을)\s(?:[가-힣]{1,6}의?\s){0,2}$/u;
/** How far behind the verb it is said that it was not signed, in UTF-16 code units. */
const ASIDE_REACH = 60;
/** How far behind the noun its verb stands, in UTF-16 code units. */
const VERB_REACH = 40;
const FAR_VERB_REACH = 90;

export function actsIn(context: RelationContext, sentence: Sentence): readonly Act[] {
  const { article, patterns } = context;
  const { text } = article;
  const quotations = article.segmented.quotations ?? [];
  const words = text.slice(sentence.start, sentence.end);
  const nouns = patterns.signedAny.test(words) ? [...words.matchAll(patterns.signed)] : [];
  const hand = HAND_PATTERN.exec(words);
  if (nouns.length === 0 && hand === null) return [];
  const supposed = conditionOfHabit(words);
  const verbs = nouns.map((match) => {
    const at = sentence.start + match.index;
    if (isQuoted(quotations, at) || supposed < match.index) return undefined;
    const end = at + match[0].length;
    return (
      verbBehind(text, patterns, end, sentence.end) ??
      verbThere(context, sentence, end) ??
      verbBefore(context, sentence, match.index, end) ??
      verbSince(context, sentence, match.index, end) ??
      noVerb(text, sentence, end)
    );
  });
  const acts = nouns.flatMap((match, index): readonly Act[] => {
    const at = sentence.start + match.index;
    const shares = SHARED_VERB_PATTERN.test(text.slice(at + match[0].length, sentence.end));
    const verb = verbs[index] ?? (shares ? verbs.slice(index + 1).find((next) => next !== undefined) : undefined);
    if (verb === undefined || isFirstPart(nouns, index)) return [];
    const end = shares ? at + match[0].length : verb.end;
    return [{ hands: false, at, ...verb, ...(shares ? { at, verb: at } : {}), end, kind: kindAt(nouns, index) }];
  });
  if (acts.length > 0) return acts;
  // 손을 잡고 있다: those in a picture
  if (
    hand === null ||
    supposed < hand.index ||
    HELD_PATTERN.test(words.slice(hand.index)) ||
    isQuoted(quotations, sentence.start + hand.index)
  )
    return [];
  const at = sentence.start + hand.index;
  return [
    {
      kind: 'mou',
      status: 'signed',
      at,
      end: at + hand[0].length,
      aside: false,
      passive: false,
      done: true,
      hands: true,
      verb: at,
    },
  ];
}

/** Where a condition begins, what stands behind which would be: `합류하게 되면 협약을 맺는다`. Not: 맺었다, 맺을 예정이다. */
function conditionOfHabit(words: string): number {
  const match = CONDITION_PATTERN.exec(words);
  const last = match?.groups?.['last'];
  return match !== null && last !== undefined && endsInFinal(last.charCodeAt(0), 'nieun') ? match.index : Infinity;
}

type Found = Omit<Act, 'kind' | 'at' | 'hands'> & Partial<Pick<Act, 'at' | 'hands'>>;

function verbBehind(text: string, patterns: RelationPatterns, from: number, limit: number): Found | undefined {
  const act = patterns.signing.exec(text.slice(from, Math.min(limit, from + VERB_REACH)));
  const verb = act?.groups?.['act'] ?? act?.groups?.['ceremony'];
  if (act === null || verb === undefined) return undefined;
  return foundAt(text, patterns, { start: from, end: from + act[0].indexOf(verb) + verb.length, limit }, verb);
}

/** 협약을 9일 서울대학교에서 체결한다: when and where in between, and no other verb. */
function verbThere(context: RelationContext, sentence: Sentence, from: number): Found | undefined {
  const { article, patterns } = context;
  const { text } = article;
  const act = patterns.signingThere.exec(text.slice(from, Math.min(sentence.end, from + FAR_VERB_REACH)));
  const { act: verb, between } = act?.groups ?? {};
  if (act === null || verb === undefined || between === undefined) return undefined;
  const end = from + act[0].length;
  // places are taken for stems: 글로컬홀에서 has none that ends as verbs of nouns do
  const isOther = jointsOf(context, sentence).some(
    (joint) =>
      joint.start >= from &&
      joint.end <= end - verb.length &&
      (joint.form === 'connective' || STEM_PATTERN.test(text.slice(joint.start, joint.end))),
  );
  if (isOther) return undefined;
  return foundAt(text, patterns, { start: from, end, limit: sentence.end }, verb);
}

function foundAt(
  text: string,
  patterns: RelationPatterns,
  { start: from, end, limit }: Span & { readonly limit: number },
  verb: string,
): Found | undefined {
  const rest = text.slice(end, Math.min(limit, end + ASIDE_REACH));
  if (patterns.inGeneral.test(rest) || HOPED_PATTERN.test(rest)) return undefined;
  const adnominal = ADNOMINAL_PATTERN.exec(rest)?.[0];
  const aside =
    adnominal === undefined ? patterns.onceSigned.test(rest) : !patterns.boundHead.test(rest.slice(adnominal.length));
  // 합작법인을 설립키로 했다
  const isMeant = MEANT_PATTERN.test(text.slice(from, end - verb.length));
  const status = isMeant || patterns.toBeSigned.test(rest) ? 'planned' : 'signed';
  return {
    status,
    verb: Math.max(from, end - verb.length),
    end,
    aside,
    passive: PASSIVE_PATTERN.test(rest),
    done: DONE_PATTERN.test(rest),
  };
}

/** `체결된 가온나래와 새벽정공 간 | 협약`, `가온나래가 새벽정공과 | 체결한 상생 협약`: where the sides stand. */
function verbBefore(context: RelationContext, sentence: Sentence, index: number, end: number): Found | undefined {
  const before = context.article.text.slice(sentence.start, sentence.start + index);
  const match = [...before.matchAll(SIGNED_BEFORE_PATTERN)].at(-1);
  if (match === undefined) return undefined;
  const found = { status: 'signed', end, aside: false, done: true } as const;
  if (BETWEEN_PATTERN.test(before)) return { ...found, verb: end, passive: true };
  const behind = match.index + match[0].length;
  const between = before.slice(behind);
  const at = sentence.start + match.index;
  // 기존 체결된 협약: whose it is stands right in front of a passive
  const isOfOthers = match[0].startsWith('체결된') && !BETWEEN_PATTERN.test(before.slice(0, match.index));
  return isOfOthers ||
    between.length > LONGEST_TITLE ||
    OTHER_PHRASE_PATTERN.test(between) ||
    hasVerbBetween(context, sentence, { start: sentence.start + behind, end: sentence.start + index })
    ? undefined
    : { ...found, at, verb: at, passive: false, hands: true };
}

/** `새벽부는 누리공단과의 업무협약 이후 …`, `새벽부와 누리공단 간 협약(’23.12)에 따라`: it was signed, as both sides are named. */
function verbSince(
  { article: { text }, patterns }: RelationContext,
  sentence: Sentence,
  index: number,
  end: number,
): Found | undefined {
  const before = text.slice(sentence.start, sentence.start + index);
  return WITH_PATTERN.test(before) &&
    !THIS_PATTERN.test(before) &&
    patterns.sinceSigned.test(text.slice(end, Math.min(sentence.end, end + VERB_REACH)))
    ? { status: 'signed', verb: sentence.start + index, end, aside: false, passive: false, done: true, hands: true }
    : undefined;
}

/** `가온나래-새벽정공 업무협약`: a heading that names both sides leaves the verb out. */
function noVerb(text: string, sentence: Sentence, end: number): Found | undefined {
  return endsInNoun(text, sentence) && HEADING_END_PATTERN.test(text.slice(end, sentence.end))
    ? { status: 'signed', verb: end, end, aside: false, passive: false, done: false, hands: true }
    : undefined;
}

/** 기술이전 계약 is a transfer, 합작투자 계약 a venture; several kinds in one number (기술이전계약과 MOU) are `mou`. */
function kindAt(nouns: readonly RegExpMatchArray[], index: number): AgreementKind {
  const own = kindOf(nouns[index]);
  const [noun, before] = [nouns[index], nouns[index - 1]];
  if (noun?.index === undefined || before?.index === undefined) return own;
  const gap = noun.index - (before.index + before[0].length);
  const other = kindOf(before);
  // 합작법인 설립 계약: what is founded stands between; 기술이전하는 내용의 계약: the verb says what is signed
  const between = noun.input?.slice(noun.index - gap, noun.index) ?? '';
  const isOfTransfer = other === 'transfer' && (gap <= 1 || HANDING_OVER_PATTERN.test(between));
  if (own === 'contract' && (isOfTransfer || (other === 'venture' && gap <= LONGEST_FOUNDING))) return other;
  return gap > 0 && gap <= 3 && other !== own && other !== 'transfer' ? 'mou' : own;
}

/** 합작 의향서, 파트너십 협약: one thing that is signed, in two words. */
function isFirstPart(nouns: readonly RegExpMatchArray[], index: number): boolean {
  const [noun, next] = [nouns[index], nouns[index + 1]];
  if (noun?.index === undefined || next?.index === undefined) return false;
  // 업무협약(MOU) is one word with its short form
  return /^\s?$/u.test(noun.input?.slice(noun.index + noun[0].length, next.index) ?? '');
}

function kindOf(noun: RegExpMatchArray | undefined): AgreementKind {
  const kinds = ['venture', 'transfer', 'contract'] as const;
  return kinds.find((kind) => noun?.groups?.[kind] !== undefined) ?? 'mou';
}

function isQuoted(quotations: readonly Span[], at: number): boolean {
  return within(quotations, { start: at, end: at + 1 }).length > 0;
}
