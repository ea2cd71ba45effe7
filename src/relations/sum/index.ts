// What an amount of the article is and whose: 지난해 994억원의 매출을 올린 누보 → sales of 누보.
import type { RelationAmount, RelationName, SumRelation } from '../../core/relation.js';
import { ROLES, type Role } from '../../entities/amount/roles.js';
import type { EntityRecord, Mention } from '../../core/types.js';
import type { Resources } from '../../core/resources.js';
import { once } from '../../text/once.js';
import { within } from '../../text/spans.js';
import { amountOf } from '../circumstances.js';
import type { RelationContext, RelationKind } from '../shape.js';
import { topicFund } from '../funds.js';
import { dealsBySum, sumKey, type Deal } from './deals.js';
import { loadSumLexicon, type SumLexicon } from './lexicon.js';
import { apieceIn } from './apiece.js';
import { budgetItems } from './budget-lists.js';
import { cellReadings, type CellReading } from './cells.js';
import { roleOfGiven } from './given.js';
import { headlineOwner, ownerAt, type Beside } from './owner.js';
import { partsIn } from './parts.js';
import { sumSentencesOf, type Reading, type SumSentence } from './reading.js';
import { withSeries } from './series-roles.js';
import { bracketEnd, isPerUnit, lineLabel, nounAtEnd, roleAt, withoutNames } from './roles.js';
import { voicesIn } from './voices.js';

const TYPE = 'sum';

/** @throws UserError naming the row of a word list that is wrong. */
export function createSumKind(resources: Resources): RelationKind {
  const lexicon = loadSumLexicon(resources);
  return {
    type: TYPE,
    relate(context, found) {
      const records = context.records.filter(({ attributes }) => typeof attributes['currency'] === 'string');
      if (records.length === 0) return [];
      const sentences = sumSentencesOf(context);
      const readings = withSeries(context, lexicon, sentences, readSums(context, lexicon, sentences), records);
      const deals = dealsBySum(context, found);
      const parts = partsIn(context, sentences);
      const cells = cellReadings(context, lexicon);
      const beside = { apiece: allApiece(context, sentences), voices: voicesIn(context, found) };
      return records.flatMap(
        (record) => rowOf(context, lexicon, record, readings, { deals, parts, beside, cells }) ?? [],
      );
    },
  };
}

/** What rows are made of, besides what each sum is where it stands. */
interface Known {
  readonly deals: ReadonlyMap<string, Deal>;
  readonly parts: ReadonlyMap<Mention, Mention>;
  readonly beside: Beside;
  readonly cells: ReadonlyMap<Mention, CellReading>;
}

function allApiece(context: RelationContext, sentences: readonly SumSentence[]): ReadonlyMap<Mention, RelationName> {
  return new Map(
    sentences.flatMap(({ index, sentence, sums }) => [
      ...apieceIn(context, sentence, context.sentences[index - 1], sums),
    ]),
  );
}

/** What stands in brackets right behind a sum is the same in another currency, or its parts. */
const BRACKET_PATTERN = /^\s?(?:내외|규모|상당)?\s?\((?:약|총|한화)?\s?$/u;
/** Between sums of one list, whose last has the verb. */
const LIST_PATTERN = /^(?:\s?,|[과와]|\s및)\s[^,.()\d]{0,24}$/u;
/** 라디오광고 최대: a word of measure says nothing of what follows. A closed class, so it stays a pattern. */
const MEASURE_PATTERN = /\s(?:최대|총|약|모두|각)\s?$/u;
/** Between what was and what is: 463억원이던 매출은 994억원으로, 359억원에서 418억원으로. */
const CHANGE_PATTERN = /^(?:\([^()]{0,16}\))?(?:에서|이던|→|\s→|⇒|보다)/u;

function readSums(
  context: RelationContext,
  lexicon: SumLexicon,
  sentences: readonly SumSentence[],
): ReadonlyMap<Mention, Reading> {
  const { article } = context;
  const readings = new Map<Mention, Reading>();
  for (const { sentence, sums } of sentences) {
    const label = once(() => lineLabel(lexicon, article.text, sentence));
    const budgets = budgetItems(context, lexicon, sentence, sums);
    let before: Reading | undefined;
    for (const [at, sum] of sums.entries()) {
      const joint = before === undefined ? '' : article.text.slice(before.sum.end, sum.start);
      const isSame = before !== undefined && BRACKET_PATTERN.test(joint);
      const isRanked = before !== undefined && context.patterns.ranked.test(joint);
      const own = budgets.has(sum)
        ? 'budget'
        : roleAt(context, lexicon, sum, {
            from: before?.sum.end ?? sentence.start,
            to: nextStart(article.text, sums, at) ?? sentence.end,
            limit: sentence.end,
          });
      const told = own ?? ((label()?.end ?? Infinity) <= sum.start ? label()?.role : undefined);
      const said = isSame
        ? (before?.role ?? own)
        : (told ?? (isRanked || goesOn(joint, context) ? before?.role : undefined));
      const role = said && roleOfGiven(context, sentence, sum, said);
      const reading = {
        sum,
        sentence,
        role,
        rule: role === undefined ? 'sum/nearest-word' : 'sum/phrase',
        owner: undefined,
      };
      readings.set(sum, (isSame || isRanked) && before !== undefined ? { ...reading, rule: before.rule } : reading);
      before = readings.get(sum);
    }
    inheritBack(article.text, lexicon, sums, readings);
  }
  return readings;
}

/** `2,760조원으로 전년(2,360조원)`, `2억원 → 3억원`, `30대(7천만원), 50대(5천만원)`: what the sum before was. */
function goesOn(joint: string, { patterns }: RelationContext): boolean {
  return (
    SIBLING_PATTERN.test(joint) ||
    LABELLED_PATTERN.test(joint) ||
    ITEM_PATTERN.test(joint) ||
    YEAR_PATTERN.test(joint) ||
    (joint.length <= LONGEST_CHANGE && patterns.comparing.test(joint))
  );
}

/** 8.7조원 수준(제5차 계획: 9.2조원), 1,100억원 조성(가온나래 600억원): the same of somebody else or another time. */
const LABELLED_PATTERN = /^(?:\s?[가-힣]{1,4}){0,2}\s?\([^()]{1,14}$/u;
/** 관람료는 성인 5,000원, 어린이 2,000원. */
const ITEM_PATTERN = /^,\s[가-힣]{1,8}\s$/u;
/** 예산은 26조원으로, 2020년(16조원) 대비 9조원이, 전년(210억원) 대비 5% 늘어난 221억원: another year, and the difference. Endings and adverbs of years, so it stays a pattern. */
const YEAR_PATTERN =
  /^(?:으로|이며|이고|인데)?,?\s?(?:[‘’']?\d{2,4}년|지난해|작년|올해|내년)\s?\(?(?:약\s)?$|^\)\s?(?:대비|보다)\s(?:약\s)?(?:\d[\d.]{0,5}%\s[가-힣]{1,4}\s)?$/u;
const LONGEST_CHANGE = 24;
const SIBLING_PATTERN = /^\)\s?[,·]\s?[^.()\d]{0,16}(?:\d{1,3}[가-힣]{1,3})?\($/u;

/** Where the next sum begins that does not stand in a bracket right behind: `316억원(국비 213억원, 지방비 103억원)을 투입`. */
function nextStart(text: string, sums: readonly Mention[], at: number): number | undefined {
  const close = bracketEnd(text, sums[at]?.end ?? 0);
  for (let next = at + 1; next < sums.length; next += 1) {
    const { start = 0 } = sums[next] ?? {};
    if (start >= close) return start;
  }
  return undefined;
}

/** `기타기관이 2,266억원, 성장금융이 1,965억원을 출자`, `463억원이던 매출은`: what the next sum of the list is. */
function inheritBack(
  text: string,
  { nouns }: SumLexicon,
  sums: readonly Mention[],
  readings: Map<Mention, Reading>,
): void {
  for (let at = sums.length - 2; at >= 0; at -= 1) {
    const [sum, next] = [sums[at], sums[at + 1]];
    const [own, other] = [sum && readings.get(sum), next && readings.get(next)];
    if (sum === undefined || next === undefined || own === undefined || own.role !== undefined) continue;
    const between = text.slice(sum.end, next.start);
    // 자본 10억원, 평균 매출액 23억원: the next has a noun of its own
    const label = between.replace(MEASURE_PATTERN, '').trimEnd();
    const isList = LIST_PATTERN.test(between) && nounAtEnd(nouns, label, 0, label.length) === undefined;
    if (other?.role !== undefined && (isList || CHANGE_PATTERN.test(between)))
      readings.set(sum, { ...own, role: other.role, rule: other.rule });
  }
}

function rowOf(
  context: RelationContext,
  lexicon: SumLexicon,
  record: EntityRecord,
  readings: ReadonlyMap<Mention, Reading>,
  { deals, parts, beside, cells }: Known,
): SumRelation | undefined {
  const { value, currency, max, role: nearest } = record.attributes;
  if (typeof value !== 'number' || typeof currency !== 'string') return undefined;
  const amount: RelationAmount = { value, currency, ...(typeof max === 'number' ? { max } : {}) };
  const own = record.mentions.flatMap(({ start, end }) => {
    const mention = within(context.mentions, { start, end }).find(
      (other) => other.start === start && context.is(other, 'value'),
    );
    return mention === undefined ? [] : [mention];
  });
  const told = own.flatMap((mention) => readings.get(mention) ?? []);
  const [first] = record.mentions;
  if (first === undefined) return undefined;
  const deal = deals.get(sumKey(amount));
  const decided =
    told.find(({ role, sum }) => role !== undefined && sum.zone !== 'headline') ??
    told.find(({ role }) => role !== undefined);
  const isFund = decided === undefined && told.some((reading) => isSizeOfFund(context, reading));
  const cell = own.flatMap((mention) => cells.get(mention) ?? []).find(({ role: headed }) => headed !== undefined);
  const total = own.flatMap((mention) => parts.get(mention) ?? [])[0];
  const said =
    decided === undefined && nearest === 'other'
      ? ((total && readings.get(total)?.role) ??
        (told.some((reading) => isPerUnit(context, reading)) ? 'subsidy' : undefined) ??
        (isOfTenders(context) ? 'contract' : undefined))
      : ROLES.find((name) => name === nearest && (decided !== undefined || isSaid(context, lexicon, told, name)));
  const role = isFund ? 'investment' : roleOf(decided?.role ?? cell?.role, said, deal);
  const owner =
    deal?.role === role && deal.owner !== undefined
      ? deal.owner
      : (ownerOf(context, told, role, beside) ?? (cell?.role === role ? cell.owner : undefined));
  const partOf = total === undefined ? undefined : amountOf(total);
  const sentence = told[0]?.sentence ?? first;
  return {
    type: TYPE,
    ...amount,
    role,
    ...(owner === undefined ? {} : { owner }),
    ...(partOf === undefined ? {} : { partOf }),
    rule: deal?.role === role ? 'sum/deal' : (decided?.rule ?? (cell === undefined ? 'sum/nearest-word' : 'sum/table')),
    start: sentence.start,
    end: sentence.end,
  };
}

/** Whether a word of a role that stands near a sum is no part of a name: 새벽투자증권은 1,360원을 예상했다. */
function isSaid(
  context: RelationContext,
  { nouns, doneTo }: SumLexicon,
  told: readonly Reading[],
  role: Role,
): boolean {
  const says = (words: string): boolean => {
    for (let at = 0; at < words.length; at += 1)
      if (nouns.at(words, at)?.value === role || doneTo.at(words, at)?.value === role) return true;
    return false;
  };
  return (
    role === 'other' ||
    told.length === 0 ||
    told.some(({ sentence, sum }) => {
      const near = {
        start: Math.max(sentence.start, sum.start - SAID_REACH),
        end: Math.min(sentence.end, sum.end + SAID_REACH),
      };
      return says(withoutNames(context, near)) || !says(context.article.text.slice(near.start, near.end));
    })
  );
}

/** In UTF-16 code units. */
const SAID_REACH = 80;

/** `새벽청, 이번 주 입찰 동향` above all: what no phrase tells is what is put out to tender, or a part of it. */
function isOfTenders({ article: { text }, sentences, patterns }: RelationContext): boolean {
  const [first] = sentences;
  return first !== undefined && patterns.tender.test(text.slice(first.start, first.end));
}

/** 규모는 4109억원에 달한다: the size of the fund that the text is about. */
function isSizeOfFund(context: RelationContext, { sentence, sum }: Reading): boolean {
  const before = context.article.text.slice(Math.max(sentence.start, sum.start - 16), sum.start);
  return SIZE_PATTERN.test(before) && topicFund(context, sentence, sum.start) !== undefined;
}

const SIZE_PATTERN = /(?:규모|조성|결성)[가-힣]{0,3}\s[^\d.]{0,8}$/u;

/** An investment decides, a contract where no phrase says what it is: 기술수출을 포함한 MOU stays export. */
function roleOf(phrase: Role | undefined, nearest: Role | undefined, deal: Deal | undefined): Role {
  if (deal?.role === 'investment') return 'investment';
  const said = phrase ?? nearest ?? 'other';
  return said === 'other' && deal !== undefined ? deal.role : said;
}

/** The owner that all places of a sum agree on; a headline is asked where no other place tells. */
function ownerOf(
  context: RelationContext,
  told: readonly Reading[],
  role: Role,
  beside: Beside,
): RelationName | undefined {
  const owners = told.flatMap(({ sum, sentence }) => {
    const { zone } = sum;
    return zone === 'table' || zone === 'headline' ? [] : (ownerAt(context, sentence, sum, role, beside) ?? []);
  });
  const [first] = owners;
  if (first !== undefined) return owners.every(({ name }) => name === first.name) ? first : undefined;
  return told
    .filter(({ sum }) => sum.zone === 'headline')
    .map(({ sum, sentence }) => headlineOwner(context, sentence, sum, role))
    .find((owner) => owner !== undefined);
}
