// Which names of a list are firms, once something says that the list is of firms.
import { endsInflected } from '../../korean/name-end.js';
import { endingsOf } from '../../lexicon/endings.js';
import { blockAt } from '../../text/blocks.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Known } from '../../core/rule.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import { COMPANY, firmCandidate, supported } from './candidate.js';
import type { FirmNames } from './firm-names.js';
import { saysWhatFor } from './says-what-for.js';
import type { NewName } from './usage/new-names.js';

export interface ListReason {
  readonly rule: string;
  readonly because: string;
  /** Whether words say that the list is of firms; where only other firms in it do, more is asked of a name. */
  readonly isTold: boolean;
  /** Whether as many names stand in it as firms are counted, which vouches for names that are put together from words. */
  readonly isCounted?: boolean;
  /** Whether it may name places, or the goods of very many firms, so that nothing in it vouches for the rest: 커피콩빵, 파래김 등 200개 업체. */
  readonly isOfMany?: boolean;
}

/** A number of what is counted at the beginning of a word: 3개사, 12곳은. */
export const COUNT_PATTERN = /^(?<number>\d{1,3})여?(?<unit>개[사社]|곳|[사社](?![가-힣]))/u;

/** 약수역점, 조선대점: one of the places that a firm keeps. */
const BRANCH = '점';

/** The candidate for one member of a list; undefined where it is no firm, or known already. */
export type MemberJudge = (
  article: IndexedArticle,
  block: Block,
  item: Span,
  known: Known,
  reason: ListReason,
) => Candidate | undefined;

/** D.Lukas, J. Smith. Not: A.P.C, J.P.모간. */
const INITIAL_PATTERN = /^[A-Z]\.\s?[A-Z][a-z]+$/u;

export function createMemberJudge(firms: FirmNames): MemberJudge {
  const { companyEndings, names, titles } = firms.lexicon.language;

  /** 위메프, 티몬: new words that sound transliterated. Not: 정책보좌관, 맞춤반. */
  function soundsForeign(article: IndexedArticle, item: Span): boolean {
    if (!names.soundsForeign('even', article.text.slice(item.start, item.end))) return false;
    return firms.isNewWord(article, item) && titles.find(article.text, item.start, item.end).length === 0;
  }

  /** 하이나래산업: an ending that many a firm has behind what is no word. Not: 바이오산업, 자동차부품산업. */
  function endsLikeFirm(article: IndexedArticle, block: Block, { start, end }: Span): boolean {
    const ending = companyEndings.match(article.text.slice(start, end))?.ending ?? '';
    const stem = { start, end: end - ending.length };
    const name = article.text.slice(stem.start, stem.end);
    if (ending === '' || name.length < 2 || firms.isGeneric(name) || firms.isBusinessLine(name)) return false;
    return (
      !firms.isReleaseWord(name) && !firms.isCommonNoun(article, stem) && !saysWhatFor(article, block, stem, firms)
    );
  }

  return (article, block, item, known, { rule, because, isTold, isCounted = false }) => {
    const name = article.text.slice(item.start, item.end);
    const there = known.names.overlapping(item);
    const weak = listedAt(known, item);
    // 페이스북, 메타 등 빅테크 기업: a weak name that the dictionary lists
    if (weak !== undefined) return supported(weak, rule, because, 'dictionary');
    if (there.some(({ pending }) => pending === undefined)) return undefined;
    if (firms.isGeneric(name) || firms.isBody(name) || firms.isReleaseWord(name)) return undefined;
    // 문채원, 네이버에 소송 and D.Lukas, 네이버 대표: a person beside a firm
    const isPerson = names.korean(name) === 'likely' || INITIAL_PATTERN.test(name);
    if (!isTold && (isPerson || followsFirm(article.text, known, item))) return undefined;
    // 케이티지: of names that are counted MeCab takes many an end for one of a verb
    if (!isCounted && endsInflected(article, block, item)) return undefined;
    // of Vynn Capital the first word is asked
    const blank = name.indexOf(' ');
    const word = blank < 0 ? item : { start: item.start, end: item.start + blank };
    const isLikely = firms.looksProper(article, word) || firms.isUnclassedName(article, item);
    return isLikely || isCounted || (isTold && (soundsForeign(article, item) || endsLikeFirm(article, block, item)))
      ? firmCandidate(item, rule, because, 'context')
      : undefined;
  };
}

/** The candidates for the members of a row. */
export type RowJudge = (
  article: IndexedArticle,
  items: readonly Span[],
  known: Known,
  reason: ListReason,
) => readonly Candidate[];

/**
 * A row that is said to be of firms and half of which look like firms vouches for the others, whatever they are made of:
 * 가온두, 소무나, 다나온 등 3개사. Not: 가온두, 제조, 유통 등 업체 (words).
 */
export function createRowJudge(firms: FirmNames, isNewName: NewName): RowJudge {
  const judge = createMemberJudge(firms);
  const { names, titles } = firms.lexicon.language;
  const isWord = (article: IndexedArticle, item: Span): boolean => {
    const name = article.text.slice(item.start, item.end);
    return (
      !firms.isSpelledLikeName(name) ||
      firms.occupationOf(name) !== undefined ||
      firms.isVerb(article, item) ||
      name.endsWith(BRANCH) ||
      firms.isAcronym(name) ||
      firms.isReleaseWord(name) ||
      names.korean(name) === 'likely' ||
      titles.find(name, 0, name.length).length > 0 ||
      firms.isCommonNoun(article, item) ||
      firms.hasAffix(article, item)
    );
  };
  return (article, items, known, reason) => {
    const asMember = (item: Span): Candidate => firmCandidate(item, reason.rule, reason.because, 'context');
    const found: Candidate[] = [];
    const open: Span[] = [];
    let listed = 0;
    for (const item of items) {
      const block = blockAt(article, item.start);
      if (block === undefined) continue;
      const firm = judge(article, block, item, known, reason);
      if (firm !== undefined) found.push(firm);
      else if (firmsEndingWith(known, item).length > 0) listed += 1;
      else if (reason.isOfMany === true || known.names.touches(item)) continue;
      else if (isNewName(article, item, known) && !saysWhatFor(article, block, item, firms)) found.push(asMember(item));
      else open.push(item);
    }
    const firmsInRow = found.length + listed;
    if (2 * firmsInRow < items.length || firmsInRow < 2) return found;
    return [...found, ...open.filter((item) => !isWord(article, item)).map(asMember)];
  };
}

/** Whether the names of a list are those of shops by what they sell: 4개 업체(김밥집, 치킨집). */
export function createShopsJudge({ lexicon }: FirmNames): (names: readonly string[]) => boolean {
  const shopOf = endingsOf(lexicon.words('shop'));
  return (names) => names.length > 1 && names.every((name) => shopOf(name) !== undefined);
}

/**
 * 3개 기업(벤처기업, 창업기업), 마스크 3개사, 소독제 2개사, 세포은행(Cell Bank, CB), 대기업·유니콘벤처 등, 유제품, 화장품, 육가공 등의
 * 수출기업: kinds of firms, other numbers of them, letters with what they stand for, and words, half of a list, are no names.
 */
export function createNamesOnly(
  firms: FirmNames,
): <Item extends Span>(article: IndexedArticle, items: readonly Item[], known: Known) => readonly Item[] {
  const { language } = firms.lexicon;
  const areShops = createShopsJudge(firms);
  const isKind = (name: string): boolean => language.occupations.has(name) || COUNT_PATTERN.test(name);
  return (article, items, known) => {
    const names = items.map(({ start, end }) => article.text.slice(start, end));
    // 새벽은행(문채원, 강다온): the people of one firm
    const arePeople =
      names.length > 1 &&
      language.names.korean(names[0] ?? '') === 'likely' &&
      names.every((name) => name.length <= 3 && language.names.korean(name) !== 'no');
    if (
      arePeople ||
      areShops(names) ||
      names.some((name, index) => isKind(name) || spellOut(names[index - 1] ?? '', name))
    )
      return [];
    const words = items.filter(
      (item, index) =>
        (firms.isReleaseWord(names[index] ?? '') || firms.isCommonNoun(article, item)) &&
        !firmsEndingWith(known, item).some(({ pending }) => pending === undefined),
    );
    return 2 * words.length > items.length ? [] : items;
  };
}

/** 전문회사(SPC, Special Purpose Company), 은행(Cell Bank, CB): one name and what its letters stand for, in either order. */
function spellOut(first: string, second: string): boolean {
  const [letters = '', spelled = ''] = [first, second].toSorted((one, other) => one.length - other.length);
  return spelled.includes(' ') && /^[A-Z]{2,6}$/u.test(letters) && spelled.startsWith(letters.charAt(0));
}

/** The listed name there that is a word as well: 메타, 하이. */
export function listedAt(known: Known, { start, end }: Span): Candidate | undefined {
  return known
    .indexOf(COMPANY)
    .overlapping({ start, end })
    .find((firm) => firm.pending !== undefined && firm.start === start && firm.end === end);
}

/** The firms that end where a name ends. */
export function firmsEndingWith(known: Known, name: Span): readonly Candidate[] {
  return known
    .indexOf(COMPANY)
    .overlapping(name)
    .filter(({ end }) => end === name.end);
}

/** 폭스바겐 티구안(9월), 비에이치씨(BHC) 뿌링클세트: what a firm makes. */
function followsFirm(text: string, known: Known, { start }: Span): boolean {
  if (text.charAt(start - 1) !== ' ') return false;
  const end = text.charAt(start - 2) === ')' ? start - 2 : start - 1;
  return firmsEndingWith(known, { start: end - 1, end }).some(({ pending }) => pending === undefined);
}
