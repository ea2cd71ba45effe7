// Money goes into a firm, a fund or a project against a share: 하이어다이버시티는 50억원의 투자 유치에 성공했다.
// Not: 투자를 늘린다 (nobody named), 설비 투자.
import type { Investment, RelationAmount, RelationName } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { actDateIn, amountOf } from '../circumstances.js';
import { withWholeSentences } from '../broken-sentences.js';
import { clauseStart } from '../clauses.js';
import { findDates } from '../../korean/dates.js';
import { unique } from '../names.js';
import { actsIn, type Act, type Deed } from './acts.js';
import { eachOwn, type Told } from './each-own.js';
import { endsInNoun } from '../sentences.js';
import { merged } from './merge.js';
import { payersTold } from './payers.js';
import { sidesOf } from './sides.js';

const TYPE = 'investment';

const RULES: Readonly<Record<Deed, string>> = {
  raised: 'investment/raised',
  paid: 'investment/paid',
  bought: 'investment/bought',
  formed: 'investment/fund',
  pledged: 'investment/pledged',
  joined: 'investment/joined',
};

export const investmentKind: RelationKind = {
  type: TYPE,
  relate(given) {
    const context = withWholeSentences(given, (words) => given.patterns.mayInvest.test(words));
    const found: Investment[] = [];
    for (const [at, sentence] of context.sentences.entries()) {
      if (sentence.block.zone === 'table' || sentence.block.zone === 'contact') continue;
      price(context, sentence, found);
      join(found, payersTold(context, sentence));
      for (const act of actsIn(context, sentence)) {
        const last = found.findLast(({ recipient }) => recipient !== undefined)?.recipient;
        const sides = sidesOf(context, sentence, act, last);
        if (act.deed === 'joined') {
          const before = context.sentences[at - 1];
          const isBehind = found.at(-1)?.start === before?.start;
          if (isBehind || context.patterns.ofRound.test(context.article.text.slice(sentence.start, act.start)))
            join(found, sides.investors);
        } else
          found.push(
            ...(eachOwn(context, sentence, act, sides, last) ?? [sides]).flatMap((told) =>
              rowsOf(context, sentence, act, told),
            ),
          );
      }
    }
    return found.length < 2 ? found : merged(found, headingsOf(context));
  },
};

/** Where lines stand that end in a noun, as headlines do: they leave open whether it is done. */
function headingsOf({ article, sentences }: RelationContext): ReadonlySet<number> {
  return new Set(sentences.filter((sentence) => endsInNoun(article.text, sentence)).map(({ start }) => start));
}

/** 이번 투자에는 새벽벤처스, 누리솔이 참여했다: of the investment told of last. */
function join(found: Investment[], names: readonly RelationName[]): void {
  const last = found.at(-1);
  if (last === undefined) return;
  const investors = unique([...(last.investors ?? []), ...names.filter(({ name }) => name !== last.recipient?.name)]);
  if (investors.length > 0) found[found.length - 1] = { ...last, investors };
}

/** 인수가는 2,600억원이다: what the firm told of last was bought for. */
function price(context: RelationContext, sentence: Sentence, found: Investment[]): void {
  const last = found.at(-1);
  if (last?.rule !== RULES.bought || last.amount !== undefined || sentence.start - last.end > NEAR) return;
  const lead = context.patterns.priceOfPurchase.exec(context.article.text.slice(sentence.start, sentence.end))?.[0];
  if (lead === undefined) return;
  const sum = context.within(sentence).find((mention) => context.is(mention, 'value'));
  const amount = sum?.start === sentence.start + lead.length ? amountOf(sum) : undefined;
  if (amount !== undefined) found[found.length - 1] = { ...last, amount };
}

/** Between a sentence and the one behind it, in UTF-16 code units. */
const NEAR = 4;

function rowsOf(context: RelationContext, sentence: Sentence, act: Act, told: Told): readonly Investment[] {
  const { text } = context.article;
  const { recipients, investors } = told;
  const amount = told.amount ?? amountOfAct(context, sentence, act);
  const round = context.patterns.round.exec(text.slice(sentence.start, sentence.end))?.[0];
  const date = told.date ?? dateOfAct(context, sentence, act);
  // 2014년 인수한 가온나래는: a purchase has its day
  const isWhole =
    amount !== undefined ||
    round !== undefined ||
    (act.deed === 'bought' && recipients.length > 0 && date !== undefined);
  const isTold = recipients.length > 0 && investors.length > 0;
  if (!isTold && (recipients.length + investors.length === 0 || !isWhole)) return [];
  const row = (recipient: RelationName | undefined): Investment => {
    const others = investors.filter(({ name }) => name !== recipient?.name);
    return {
      type: TYPE,
      status: act.deed === 'pledged' && !DONE_PATTERN.test(text.slice(act.end, act.end + 4)) ? 'planned' : act.status,
      ...(recipient === undefined ? {} : { recipient }),
      ...(others.length === 0 ? {} : { investors: others }),
      ...(amount === undefined ? {} : { amount }),
      ...(round === undefined ? {} : { round }),
      ...(date === undefined ? {} : { date }),
      rule: RULES[act.deed],
      start: sentence.start,
      end: sentence.end,
    };
  };
  return recipients.length === 0 ? [row(undefined)] : recipients.map(row);
}

/** 출자하면서, 출자로: no announcement. */
const DONE_PATTERN = /^\s?하|^로\s/u;
/** How far behind what is done its sum may stand: 투자한 99억원, 출자예산 250억원. */
const BEHIND_REACH = 8;

/** The day of the sentence; no month or year of a fact with a sum of its own: `지난해 매출 40억원을 올렸고, 24억원을 유치했다`. */
function dateOfAct(context: RelationContext, sentence: Sentence, { start: at, end }: Act): string | undefined {
  const day = actDateIn(context, sentence, { at, end });
  if (day === undefined || day.length === DAY) return day;
  const start = clauseStart(context, sentence, at);
  const { text, date } = context.article;
  // 지난해에는 …, …: of all that the sentence tells
  if (WHOLE_PATTERN.test(text.slice(sentence.start, sentence.start + LONGEST_TIME))) return day;
  const isOther =
    // 2조원을 들여 최대주주로 올라섰다: the same fact
    context
      .within({ start: sentence.start, end: start })
      .some(
        (mention) => context.is(mention, 'value') && !context.patterns.spending.test(text.slice(mention.end, at)),
      ) || findDates(text, start, at, date).length > 0;
  return isOther ? actDateIn(context, { ...sentence, start }, { at, end }) : day;
}

const DAY = 'YYYY-MM-DD'.length;
/** 지난해에는, 2023년에는 at the head of a sentence; particles are grammar, so this stays a pattern. */
const WHOLE_PATTERN = /^[^,.]{0,10}(?:해|년|월)(?:에는|에도|에)[,\s]/u;
const LONGEST_TIME = 20;

/** Between 투자유치 and its sum, and what stands before such an item of a list. */
const LABEL_PATTERN = /^\s(?:약\s|총\s)?$/u;
const ITEM_PATTERN = /[,:·]\s(?:누적\s)?$/u;

/** The last sum of the clause, else the one right behind. */
function amountOfAct(context: RelationContext, sentence: Sentence, act: Act): RelationAmount | undefined {
  const sums = context.within(sentence).filter((mention) => context.is(mention, 'value'));
  const start = clauseStart(context, sentence, act.start);
  const behind = sums.find((mention) => mention.start >= act.end && mention.start - act.end <= BEHIND_REACH);
  const before = sums.filter((mention) => mention.start >= start && mention.end <= act.start);
  // 2,000만 위안(약 32억원)을 유치: what stands in brackets is the same sum
  const bracketed = before.findLast(
    ({ start: at }) => !/\([^()]{0,8}$/u.test(context.article.text.slice(Math.max(start, at - 10), at)),
  );
  // 2조원을 들여 최대주주로: what was spent stands in the clause before
  const spent = sums.findLast(
    ({ end }) => end <= act.start && context.patterns.spending.test(context.article.text.slice(end, act.start)),
  );
  // 매출 35억원, 투자유치 10억원: a noun with its sum
  const isLabel =
    act.deed === 'raised' &&
    behind !== undefined &&
    LABEL_PATTERN.test(context.article.text.slice(act.end, behind.start)) &&
    ITEM_PATTERN.test(context.article.text.slice(sentence.start, act.start));
  const isBehind =
    isLabel || (act.deed === 'pledged' && act.end - act.start > 2) || (act.adnominal && before.length === 0);
  const chosen = isBehind ? (behind ?? before.at(-1)) : (bracketed ?? before.at(-1) ?? spent ?? bracketBehind(act));
  return chosen === undefined ? undefined : amountOf(chosen);

  function bracketBehind({ end }: Act): (typeof sums)[number] | undefined {
    return /^[가-힣]{0,3}\s?\(/u.test(context.article.text.slice(end, end + 6)) ? behind : undefined;
  }
}
