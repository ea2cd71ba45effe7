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
  if (kind?.names === undefined) return [];
  const block = blockAt(article, mention.start);
  if (block === undefined) return [];
  const { text } = article;
  const found: Candidate[] = [];
  const name = mention.name ?? mention.surface;
  const candidate = (start: number, end: number, rule: string): Candidate => ({
    type: mention.type,
    start,
    end,
    rule,
    evidence: 'definition',
    because: `the article defines it as ${name}`,
    name,
    ...(mention.id === undefined ? {} : { id: mention.id }),
    ...(mention.attributes === undefined ? {} : { attributes: mention.attributes }),
    ...(mention.entry === undefined ? {} : { entry: mention.entry }),
  });

  let open = mention.end;
  while (
    open < block.end &&
    (isBlank(text.charCodeAt(open)) || QUOTES.includes(text.charAt(open)) || text.charAt(open) === '㈜')
  )
    open += 1;
  if (text.charAt(open) === '(' || text.charAt(open) === '[') {
    const inner = bracketed(text, open, Math.min(block.end, open + LONGEST_BRACKET));
    if (inner !== undefined) {
      const content = text.slice(inner.start, inner.end);
      const below = BELOW_PATTERN.exec(content);
      const alias = below?.groups?.['alias']?.trim();
      if (below !== null && alias !== undefined && alias.length > 1) {
        const start = inner.start + below.index + below[0].indexOf(alias);
        // 새벽근로자공제회(이하 공제회): a common word that is the end of the name stands for it
        const isOwnEnd = name.length > alias.length + 1 && name.endsWith(alias);
        if (!/^(?:같다|생략|동일|같음)/u.test(alias) && (isOwnEnd || kind.names.isCommonWord?.(alias) !== true))
          found.push(candidate(start, start + alias.length, 'bind/short-form'));
      } else {
        const trimmed = withoutCorporateTail(text, trimSpan(text, inner.start, inner.end));
        const short = text.slice(trimmed.start, trimmed.end);
        // 국립새벽수목원(세종): where it is
        const other = known.typeAt.get(spanKey(trimmed));
        const elsewhere = other !== undefined && other !== mention.type && isHangul(short.charCodeAt(0));
        if (short.length > 1 && !elsewhere && !CODE_PATTERN.test(short) && kind.names.acceptsAlias(name, short)) {
          // 미국 중앙은행(Fed): the listed name in the bracket tells which
          const shared = mention.id === undefined && kind.names.everyCountryHas?.(mention.surface) === true;
          const named = shared ? known.listed.get(placeOf(mention.type, trimmed)) : undefined;
          found.push(
            ...(named === undefined
              ? [candidate(trimmed.start, trimmed.end, 'bind/brackets')]
              : [mention, trimmed].map((span) => namedBy(named, span))),
          );
        }
      }
    }
  }
  // `NIH(국립보건원)`: the long name stands in the brackets
  if (text.charAt(mention.start - 1) === '(' && text.charAt(mention.end) === ')') {
    let start = mention.start - 1;
    while (start > block.start && (isWordCharacter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '&'))
      start -= 1;
    const short = text.slice(start, mention.start - 1);
    // `Matthew Saal(IFC)`: of two Latin names the one in brackets is the body that the person belongs to
    const latin = isLatin(short.charCodeAt(0)) && isLatin(mention.surface.charCodeAt(mention.surface.length - 1));
    if (
      short.length > 1 &&
      short.length < name.length &&
      !latin &&
      couldAbbreviate(short, mention) &&
      kind.names.acceptsAlias(name, short)
    ) {
      found.push(candidate(start, mention.start - 1, 'bind/brackets'));
    }
  }
  return found;
}

export function spanKey({ start, end }: Span): string {
  return `${String(start)} ${String(end)}`;
}

export function placeOf(type: string, span: Span): string {
  return `${type} ${spanKey(span)}`;
}

/** A span that stands for what a listed name in brackets stands for. */
function namedBy(known: Candidate, { start, end }: Span): Candidate {
  const { type, name, id, attributes, entry } = known;
  return {
    type,
    start,
    end,
    rule: 'bind/brackets',
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
function bracketed(
  text: string,
  open: number,
  limit: number,
): { readonly start: number; readonly end: number } | undefined {
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

function trimSpan(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  const skip = (at: number): boolean => isBlank(text.charCodeAt(at)) || QUOTES.includes(text.charAt(at));
  while (start < end && skip(start)) start += 1;
  while (end > start && skip(end - 1)) end -= 1;
  return { start, end };
}

/** 하모닉머티리얼즈(Harmonic Materials, Inc.): the corporate marker is not part of the name. */
function withoutCorporateTail(text: string, span: Span): Span {
  const tail = /,?\s?(?:Inc|Ltd|Corp|Co|LLC|GmbH|Limited)\.?$/u.exec(text.slice(span.start, span.end));
  return tail === null || tail.index < 2 ? span : { start: span.start, end: span.start + tail.index };
}
