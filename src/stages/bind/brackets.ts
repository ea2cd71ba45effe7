// Other names that an article gives in brackets: `중소벤처기업진흥공단(이하 중진공)`, `미국 국립보건원(NIH)`, `NIH(국립보건원)`.
import { blockAt } from '../../text/blocks.js';
import type { EntityKind } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { isBlank, isHangul, isLatin, isWordCharacter } from '../../text/characters.js';
import type { Candidate, Mention, Span } from '../../core/types.js';

/** What the dictionaries say of places of the article. */
export interface KnownPlaces {
  /** Listed candidates by type and span, weak ones too. */
  readonly listed: ReadonlyMap<string, Candidate>;
  /** The type of the listed mention at a span. */
  readonly typeAt: ReadonlyMap<string, string>;
}

const LONGEST_BRACKET = 120;
const BELOW_PATTERN =
  /(?:^|[\s,·])(?:이하|약칭|일명|옛)\s*(?:[:：]\s*)?(?:['"‘’“”「『<]\s*)?(?<alias>[^\s'"‘’“”」』>(),][^'"‘’“”」』>(),]*)(?:['"‘’“”」』>]\s*(?:이?라\s*(?:한다|함|칭함?|한다\.)\s*)?)?$/u;
/** The code of a share or a register behind a name: 가온나래(A123450). */
const CODE_PATTERN = /^[A-Z]?\d{3,}$/u;
const QUOTES = '\'"‘’“”「」『』<>〈〉《》';

/** `X(이하 Y)`, `X(회장 홍길동, 이하 Y)`, `X(약칭 Y)`, `X(Y)` and `Y(X)`. */
export function aliasesOf(
  article: IndexedArticle,
  mention: Mention,
  kind: EntityKind | undefined,
  known: KnownPlaces,
): readonly Candidate[] {
  const block = blockAt(article, mention.start);
  if (kind?.names === undefined || block === undefined) return [];
  const named: Named = { text: article.text, block, mention, name: mention.name ?? mention.surface, names: kind.names };
  return [...inBracketBehind(named, known), ...inFrontOfBracket(named)];
}

/** A name of the article, where it stands and what its type knows of names. */
interface Named {
  readonly text: string;
  readonly block: Span;
  readonly mention: Mention;
  readonly name: string;
  readonly names: NonNullable<EntityKind['names']>;
}

/** A span that stands for what the mention stands for. */
function alias({ mention, name }: Named, span: Span, rule: 'bind/short-form' | 'bind/brackets'): Candidate {
  return namedBy({ ...mention, name }, span, rule);
}

/** `X(이하 Y)` and `X(Y)` */
function inBracketBehind(named: Named, known: KnownPlaces): readonly Candidate[] {
  const { text, block, mention } = named;
  let open = mention.end;
  while (open < block.end && (isBetween(text, open) || text.charAt(open) === '㈜')) open += 1;
  if (text.charAt(open) !== '(' && text.charAt(open) !== '[') return [];
  const inner = bracketed(text, open, Math.min(block.end, open + LONGEST_BRACKET));
  if (inner === undefined) return [];
  const below = BELOW_PATTERN.exec(text.slice(inner.start, inner.end));
  const short = below?.groups?.['alias']?.trim();
  return below !== null && short !== undefined && short.length > 1
    ? shortForm(named, short, inner.start + below.index + below[0].indexOf(short))
    : otherName(named, withoutCorporateTail(text, trimSpan(text, inner.start, inner.end)), known);
}

/** The article says which form it goes on with: `(이하 Y)`. */
function shortForm(named: Named, short: string, start: number): readonly Candidate[] {
  const { name, names } = named;
  if (/^(?:같다|생략|동일|같음)/u.test(short)) return [];
  // 새벽근로자공제회(이하 공제회): a common word that is the end of the name stands for it
  const isOwnEnd = name.length > short.length + 1 && name.endsWith(short);
  if (!isOwnEnd && names.isCommonWord?.(short) === true) return [];
  return [alias(named, { start, end: start + short.length }, 'bind/short-form')];
}

/** The bracket holds nothing but another name: `(NIH)`. */
function otherName(named: Named, span: Span, known: KnownPlaces): readonly Candidate[] {
  const { text, mention, name, names } = named;
  const short = text.slice(span.start, span.end);
  if (short.length < 2 || CODE_PATTERN.test(short)) return [];
  // 국립새벽수목원(세종): where it is
  const other = known.typeAt.get(spanKey(span));
  if (other !== undefined && other !== mention.type && isHangul(short.charCodeAt(0))) return [];
  if (!names.acceptsAlias(name, short)) return [];
  // 미국 중앙은행(Fed): the listed name in the bracket tells which
  const isShared = mention.id === undefined && names.everyCountryHas?.(mention.surface) === true;
  const listed = isShared ? known.listed.get(placeOf(mention.type, span)) : undefined;
  return listed === undefined
    ? [alias(named, span, 'bind/brackets')]
    : [mention, span].map((one) => namedBy(listed, one, 'bind/brackets'));
}

/** `NIH(국립보건원)`: the long name stands in the brackets. */
function inFrontOfBracket(named: Named): readonly Candidate[] {
  const { text, block, mention, name, names } = named;
  const end = mention.start - 1;
  if (text.charAt(end) !== '(' || text.charAt(mention.end) !== ')') return [];
  let start = end;
  while (start > block.start && (isWordCharacter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '&'))
    start -= 1;
  const short = text.slice(start, end);
  // `Matthew Saal(IFC)`: of two Latin names the one in brackets is the body that the person belongs to
  if (isLatin(short.charCodeAt(0)) && isLatin(mention.surface.charCodeAt(mention.surface.length - 1))) return [];
  return short.length > 1 &&
    short.length < name.length &&
    couldAbbreviate(short, mention) &&
    names.acceptsAlias(name, short)
    ? [alias(named, { start, end }, 'bind/brackets')]
    : [];
}

export function spanKey({ start, end }: Span): string {
  return `${String(start)} ${String(end)}`;
}

export function placeOf(type: string, span: Span): string {
  return `${type} ${spanKey(span)}`;
}

/** A span that stands for what another one stands for. */
function namedBy(
  { type, name, id, attributes, entry }: Mention | Candidate,
  { start, end }: Span,
  rule: string,
): Candidate {
  return {
    type,
    start,
    end,
    rule,
    evidence: 'definition',
    because: `the article defines it as ${name ?? ''}`,
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(entry === undefined ? {} : { entry }),
  };
}

/** `NIH(국립보건원)` fits National Institutes of Health; `제조업 PMI(국가통계국)` names the source of a figure. */
function couldAbbreviate(short: string, mention: Mention): boolean {
  const english = mention.attributes?.['nameEn'];
  if (typeof english !== 'string' || !/^[A-Z]{2,6}$/u.test(short)) return true;
  const letters = english.toUpperCase();
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The inside of the bracket that opens at `open`, brackets inside it included; undefined when it does not close. */
function bracketed(text: string, open: number, limit: number): Span | undefined {
  let depth = 0;
  for (let i = open; i < limit; i += 1) {
    const character = text.charAt(i);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') {
      depth -= 1;
      if (depth === 0) return { start: open + 1, end: i };
    }
  }
  return undefined;
}

const isBetween = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) || QUOTES.includes(text.charAt(at));

function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBetween(text, start)) start += 1;
  while (end > start && isBetween(text, end - 1)) end -= 1;
  return { start, end };
}

/** 하모닉머티리얼즈(Harmonic Materials, Inc.): the corporate marker is not part of the name. */
function withoutCorporateTail(text: string, span: Span): Span {
  const tail = /,?\s?(?:Inc|Ltd|Corp|Co|LLC|GmbH|Limited)\.?$/u.exec(text.slice(span.start, span.end));
  return tail === null || tail.index < 2 ? span : { start: span.start, end: span.start + tail.index };
}
