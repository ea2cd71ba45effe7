// Money goes into a firm, a fund or a project against a share: 하이어다이버시티는 50억원의 투자 유치에 성공했다.
// Not: 투자를 늘린다 (nobody named), 설비 투자.
import type { Investment, RelationContext, RelationKind, RelationName, Sentence } from '../../core/relation.js';
import { within } from '../../text/spans.js';
import { unique } from '../names.js';
import { amountIn, dateIn } from '../circumstances.js';
import { fundsIn } from '../funds.js';
import { partyRows, type PartyRow, type RowMember } from '../rows.js';

const TYPE = 'investment';
/** Who is the subject of what: of 유치 and 받다 the recipient, of the others the investor. */
const ACT_PATTERN =
  /(?<raised>투자(?:금|를|을)?\s?(?:유치|받)|시리즈\s?[A-D][가-힣\s]{0,4}(?:유치|투자)|유치에\s성공|유치했|유치하)|(?<paid>(?:투자|출자)(?:했|하기로|한다|하고|하며|하는|한\s|할|를\s?(?:집행|진행|단행|결정|완료)|를\s했))|(?<bought>인수(?:했|하기로|하며|한\s|할|를\s?(?:완료|추진|결정)|하는|해\s)|최대주주로\s등극|지분[^.]{0,12}(?:취득|매입|인수))|(?<formed>(?:펀드|기금|조합)(?:\([^)]{1,8}\))?(?:를|을)?\s?(?:조성|결성))/gu;
const ROUND_PATTERN = /(?:프리\s?)?시리즈\s?[A-E](?:[+]|\d)?|프리\s?-?A|프리\s?IPO|시드(?:\s?투자)?|브릿지/u;
const PLANNED_PATTERN = /예정|계획|방침|검토|추진|고려|협의|논의|상담|하기로|할\s|방안|전망|목표/u;

export const investmentKind: RelationKind = {
  type: TYPE,
  relate(context) {
    const { article, sentences } = context;
    const found: Investment[] = [];
    for (const sentence of sentences) {
      if (sentence.block.zone === 'table' || sentence.block.zone === 'contact') continue;
      const words = article.text.slice(sentence.start, sentence.end);
      if (!/투자|출자|인수|유치|결성|조성|최대주주/u.test(words)) continue;
      for (const match of words.matchAll(ACT_PATTERN)) {
        const at = sentence.start + match.index;
        if (within(article.segmented.quotations ?? [], { start: at, end: at + 1 }).length > 0) continue;
        const row = rowOf(context, sentence, at, at + match[0].length, match.groups ?? {});
        if (row !== undefined) add(found, row);
      }
    }
    return found;
  },
};

/** One row a recipient and round. */
function add(found: Investment[], row: Investment): void {
  const at = found.findIndex(
    (other) =>
      (other.recipient?.name === row.recipient?.name &&
        row.recipient !== undefined &&
        (other.round === row.round || other.round === undefined || row.round === undefined) &&
        (other.amount === undefined || row.amount === undefined || other.amount.value === row.amount.value)) ||
      (row.recipient === undefined && other.amount !== undefined && other.amount.value === row.amount?.value),
  );
  const other = found[at];
  if (other === undefined) {
    found.push(row);
    return;
  }
  const investors = unique([...(other.investors ?? []), ...(row.investors ?? [])]);
  found[at] = { ...row, ...other, ...(investors.length === 0 ? {} : { investors }) };
}

function rowOf(
  context: RelationContext,
  sentence: Sentence,
  at: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
): Investment | undefined {
  const { text } = context.article;
  const funds = fundsIn(text, sentence).map((fund): RowMember => ({ ...fund, name: { name: fund.name } }));
  const rows = partyRows(
    context,
    { start: sentence.start, end: at },
    funds.filter(({ end: stop }) => stop <= at),
  );
  const subject = rows.findLast(({ role }) => role === 'subject');
  const names = (row: PartyRow | undefined): readonly RelationName[] => row?.members.map(({ name }) => name) ?? [];
  const givers = rows.filter(({ role }) => role === 'from').flatMap(names);
  const target = rows.findLast(
    ({ role, start }) => (role === 'to' || role === 'object') && start > (subject?.start ?? -1),
  );
  const formed =
    funds.findLast((fund) => fund.end <= end && fund.end >= at - 2) ?? funds.findLast((fund) => fund.end <= at);
  let recipient: RelationName | undefined;
  let investors: readonly RelationName[];
  if (groups['raised'] !== undefined) {
    recipient = subject?.members[0]?.name;
    investors = givers;
  } else if (groups['formed'] !== undefined) {
    recipient = formed?.name;
    investors = names(subject).filter(({ name }) => name !== recipient?.name);
  } else {
    recipient = target?.members[0]?.name;
    investors = names(subject).filter(({ name }) => name !== recipient?.name);
  }
  if (recipient === undefined && investors.length === 0) return undefined;
  const amount = amountIn(context, { start: sentence.start, end }, at);
  const round = ROUND_PATTERN.exec(text.slice(sentence.start, sentence.end))?.[0];
  if (amount === undefined && round === undefined && (recipient === undefined || investors.length === 0))
    return undefined;
  const date = dateIn(context, sentence, at)?.from;
  const planned = PLANNED_PATTERN.test(text.slice(end - 4, Math.min(sentence.end, end + 24)));
  return {
    type: TYPE,
    status: planned ? 'planned' : 'done',
    ...(recipient === undefined ? {} : { recipient }),
    ...(investors.length === 0 ? {} : { investors }),
    ...(amount === undefined ? {} : { amount }),
    ...(round === undefined ? {} : { round }),
    ...(date === undefined ? {} : { date }),
    rule:
      groups['raised'] !== undefined
        ? 'investment/raised'
        : groups['formed'] !== undefined
          ? 'investment/fund'
          : groups['bought'] !== undefined
            ? 'investment/bought'
            : 'investment/paid',
    start: sentence.start,
    end: sentence.end,
  };
}
