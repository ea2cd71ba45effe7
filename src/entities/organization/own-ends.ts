// The end of a name that the article gives in full stands for it: 수산과학원 beside 국립수산과학원, 특구위 beside
// 규제자유특구위원회.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Candidate, Mention, Span } from '../../core/types.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import { createPlaces, type Places } from '../../text/places.js';
import { wordBefore, type Word } from '../../text/words.js';
import type { Bodies } from './bodies.js';
import { isGenericPrefix } from './common-bodies.js';
import { ORGANIZATION, type OrganizationWords } from './words.js';

const ID = 'organization/own-end';
/** What is left out at the beginning is a word at least, and what is left says more than the kind of body. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_STEM = 2;
/** 교통부 is no short form of 국토교통부. */
const SHORTEST_HEAD = 2;
const COMMITTEE = '위원회';
const CHIEF = '장';

/** One body by the end of its name; undefined where two bodies of the article share the end. */
type Ends = Map<string, Mention | undefined>;

/** Places where the end of a full name stands alone. Not: 보건소 beside 새벽시보건소, 인천회생법원 nor 대전 회생법원. */
export function ownEnds(
  article: IndexedArticle,
  mentions: readonly Mention[],
  bodies: Bodies,
  words: OrganizationWords,
): readonly Candidate[] {
  const full = new Map<string, Mention>();
  for (const mention of mentions) if (mention.type === ORGANIZATION) full.set(mention.surface, mention);
  const ends: Ends = new Map();
  const elsewhere = new Set(mentions.filter(({ type }) => type !== ORGANIZATION).map(({ end }) => end));
  const unlisted = [...full.values()].filter(({ id }) => id === undefined).map(({ surface }) => surface);
  const places = createPlaces(article.text);
  for (const mention of full.values()) {
    for (const end of endsOf(article, places, mention, unlisted, words)) {
      if (bodies.isListed(end)) continue;
      const other = ends.get(end);
      const isSame = !ends.has(end) || (other !== undefined && nameOf(other) === nameOf(mention));
      ends.set(end, isSame ? mention : undefined);
    }
  }
  return [...ends].flatMap(([end, mention]) =>
    mention === undefined
      ? []
      : placesOf(article, places, end, elsewhere, words).map((span) => shortFor(mention, span)),
  );
}

function nameOf({ name, surface }: Mention): string {
  return name ?? surface;
}

/**
 * 물관리위원회 and 물관리위 of 국가물관리위원회, by the morphemes of the name as it stands there and by the names that rules
 * found elsewhere.
 */
function endsOf(
  article: IndexedArticle,
  places: Places,
  mention: Mention,
  unlisted: readonly string[],
  words: OrganizationWords,
): readonly string[] {
  const { surface } = mention;
  const head = words.language.organizationHeads.match(surface);
  const block = blockAt(article, mention.start);
  if (head === undefined || block === undefined || head.ending.length < SHORTEST_HEAD) return [];
  // 트라우마센터 beside 국가트라우마센터: of whichever town
  if (words.isClass(head.ending, 'venue') || words.isClass(head.ending, 'community')) return [];
  const longest = surface.length - head.ending.length - SHORTEST_STEM;
  if (longest < SHORTEST_BEGINNING || !endStandsAlone(article.text, places, surface, longest)) return [];
  const found = unlisted.filter((other) => surface.endsWith(other)).map((other) => surface.length - other.length);
  const cuts = new Set([...cutsOf(article, block, mention), ...found]);
  return [...cuts].flatMap((cut) => {
    if (cut < SHORTEST_BEGINNING || cut > longest) return [];
    const end = surface.slice(cut);
    const stem = end.slice(0, end.length - head.ending.length);
    if (!/^[가-힣]+$/u.test(end)) return [];
    // 수산과학원 beside 국립수산과학원, but any 관리위원회 beside 국가관리위원회
    const isNational = head.strong && words.of('proper-beginning').has(surface.slice(0, cut));
    if (!isNational && isGenericPrefix(stem, words.language)) return [];
    return end.endsWith(COMMITTEE) ? [end, `${end.slice(0, -COMMITTEE.length)}위`] : [end];
  });
}

/** Whether an end of a name, or its short form, begins a word anywhere; `longest` is the most that it leaves out. */
function endStandsAlone(text: string, places: Places, surface: string, longest: number): boolean {
  const shortest = surface.slice(longest);
  const forms = shortest.endsWith(COMMITTEE) ? [shortest, `${shortest.slice(0, -COMMITTEE.length)}위`] : [shortest];
  return forms.some((form) => {
    for (const at of places.of(form)) {
      let start = at;
      for (let cut = longest; cut >= SHORTEST_BEGINNING; cut -= 1) {
        if (isWordStart(text, start)) return true;
        if (text.charAt(start - 1) !== surface.charAt(cut - 1)) break;
        start -= 1;
      }
    }
    return false;
  });
}

/** Where words begin inside a name: behind a blank, and where MeCab sees a morpheme begin. */
function cutsOf(article: IndexedArticle, block: Block, { start, end }: Span): readonly number[] {
  return article
    .tokensIn(block, { start, end })
    .filter((token) => token.start > start && token.start < end)
    .map((token) => token.start - start);
}

/** `others`: where mentions of other types end. */
function placesOf(
  article: IndexedArticle,
  places: Places,
  short: string,
  others: ReadonlySet<number>,
  words: OrganizationWords,
): readonly Span[] {
  const { text } = article;
  const found: Span[] = [];
  for (const start of places.of(short)) {
    const end = start + short.length;
    const block = blockAt(article, start);
    if (block === undefined || !isWordStart(text, start)) continue;
    if (!endsWord(text, text.charAt(end) === CHIEF ? end + 1 : end)) continue;
    const before = wordBefore(text, start, block.start);
    if (before !== undefined && text.slice(before.end, start) === ' ' && tellsWhich(before, others, words)) continue;
    found.push({ start, end });
  }
  return found;
}

/** 대전 회생법원, 각 회생법원: another one, or any. Not: 한도윤 회생법원장. */
function tellsWhich({ text, end }: Word, others: ReadonlySet<number>, { language }: OrganizationWords): boolean {
  return (
    (others.has(end) && language.names.korean(text) !== 'likely') ||
    language.isProvince(text) ||
    language.isCountry(text) ||
    language.genericModifiers.has(text) ||
    language.organizationHeads.match(text) !== undefined
  );
}

function shortFor(mention: Mention, { start, end }: Span): Candidate {
  const name = nameOf(mention);
  return {
    type: ORGANIZATION,
    start,
    end,
    rule: ID,
    evidence: 'definition',
    because: `the end of ${name}, which the article names in full`,
    name,
    ...(mention.id === undefined ? {} : { id: mention.id }),
    ...(mention.attributes === undefined ? {} : { attributes: mention.attributes }),
    ...(mention.entry === undefined ? {} : { entry: mention.entry }),
  };
}
