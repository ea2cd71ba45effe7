// Who holds an occasion: `중기부는 벤처기업협회와 ‘새벽 포럼’을 개최했다`, `중진공이 주최한 ‘새벽 포럼’`.
// Not: who comes (`이영 장관은 ‘새벽 포럼’에 참석했다`), the occasion itself (`‘새벽 포럼’이 열렸다`).
import type { RelationName } from '../../core/relation.js';
import type { Mention, Span } from '../../core/types.js';
import { linked } from '../../core/links.js';
import { tokensOf } from '../broken-sentences.js';
import { unique } from '../names.js';
import { governmentsIn, namesOf, partyRows, type PartyRow } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import { endsInNoun } from '../sentences.js';
import { isSubject, phraseEnd } from '../subjects.js';
import { isSentence } from './frame.js';
import type { EventPatterns } from './patterns.js';

/** How the sentence says it: somebody holds it, it is held, or it is only named as the place of something. */
export type Holding = 'active' | 'passive' | 'named';

export function hostsOf(
  context: RelationContext,
  sentence: Sentence,
  named: Span,
  holding: Holding,
  patterns: EventPatterns,
): readonly RelationName[] {
  const { text } = context.article;
  // 경기도는, 폴란드 정부와, 정부는; not 정부 in any other part
  const governments = governmentsIn(text, sentence, context.isRegion).filter(
    ({ name, end }) => name.name !== '정부' || /^[는가]\s/u.test(text.slice(end, end + 2)),
  );
  const rows = partyRows(context, sentence, governments);
  const said = rows.filter(
    (row) =>
      !isWhere(context, row) &&
      (patterns.hosting.test(text.slice(row.end, row.end + 16)) ||
        patterns.hostTitle.test(text.slice(Math.max(sentence.start, row.start - 14), row.start))),
  );
  const hosts = said.flatMap(namesOf);
  if (holding !== 'active') return unique(hosts);
  // 가온나래, 새벽정공 등이 참석한 가운데: who comes
  const before = rows.filter(({ end }) => end <= named.start && !patterns.coming.test(text.slice(end, named.start)));
  const subjects = before
    .filter((row) => row.role === 'subject' || opensHeadline(text, sentence, row) || isBesideSubject(text, row))
    .slice(-1);
  const acting =
    subjects.length > 0
      ? subjects.flatMap(namesOf)
      : [
          ...bodiesOfPersons(context, sentence, named),
          ...before.filter((row) => isOwner(text, row, named)).flatMap(namesOf),
        ];
  const issuer = context.issuer;
  const implied =
    acting.length === 0 &&
    hosts.length === 0 &&
    issuer !== undefined &&
    isSentence(context, sentence) &&
    !text.slice(named.end, sentence.end).includes(SPOKEN_ENDING) &&
    !hasSubject(context, sentence, named)
      ? [issuer]
      : [];
  const partners = before.filter(({ role }) => role === 'with').flatMap(namesOf);
  return unique([...acting, ...implied, ...(acting.length + implied.length === 0 ? [] : partners), ...hosts]);
}

/** 제3회 회의를 시작하겠습니다: whoever speaks. */
const SPOKEN_ENDING = '겠습니다';

/** 서울에서 개최한: a city that is where it is held, not who holds it. */
function isWhere(context: RelationContext, { role, members }: PartyRow): boolean {
  return !ACTING.has(role) && members.every(({ mention }) => mention !== undefined && context.is(mention, 'place'));
}

const ACTING: ReadonlySet<string> = new Set(['subject', 'with', 'between']);

/** 외식업계는 ‘새벽 장터’를 연다: somebody who is no record. */
function hasSubject({ article }: RelationContext, sentence: Sentence, named: Span): boolean {
  return tokensOf(article, sentence, { start: sentence.start, end: named.start }).some(
    ({ pos, surface, end }, index, tokens) =>
      end <= named.start &&
      // 부산에서는, 24일에는: a topic that is no subject
      (pos === 'JKS' || (pos === 'JX' && '은는'.includes(surface) && tokens[index - 1]?.pos !== 'JKB')),
  );
}

/** `새벽과학원 ‘개원 30주년 기념식’을 개최했다`: whose it is stands right in front. */
function isOwner(text: string, { end, role }: PartyRow, named: Span): boolean {
  return role === 'other' && /^의?\s$/u.test(text.slice(end, named.start));
}

/** `새벽부(장관 한도윤)와 누리홀은`: the second of two subjects is no record. */
function isBesideSubject(text: string, { end, role }: PartyRow): boolean {
  return role === 'with' && BESIDE_PATTERN.test(text.slice(end, end + LONGEST_BESIDE));
}

const BESIDE_PATTERN = /^[와과]\s[가-힣A-Za-z0-9]{2,14}(?:\([^()]{1,30}\))?[은는이가]\s/u;
const LONGEST_BESIDE = 50;

/** `중기부, ‘새벽 포럼’ 개최`: headlines put a comma in place of the particle. */
function opensHeadline(text: string, sentence: Sentence, row: PartyRow): boolean {
  const { start, block } = sentence;
  return (
    (block.zone === 'headline' || block.zone === 'subtitle' || endsInNoun(text, sentence)) &&
    !LETTER_PATTERN.test(text.slice(start, row.start).replace(TAG_PATTERN, '')) &&
    text.startsWith(',', row.end)
  );
}

/** `[보도참고] 새벽부, …` */
const TAG_PATTERN = /[[(【<][^\])】>]{1,12}[\])】>]/u;
const LETTER_PATTERN = /[\p{L}\p{N}]/u;

/** `새벽부 김보람 차관, ‘누리 간담회’ 개최`: the comma of a heading behind who holds it. */
function opensLine(text: string, sentence: Sentence, end: number): boolean {
  return text.startsWith(',', end) && endsInNoun(text, sentence);
}

/** `김보람 한빛진흥원 원장은 … 개최했다`: the body whose head it is. */
function bodiesOfPersons(context: RelationContext, sentence: Sentence, named: Span): readonly RelationName[] {
  const { text } = context.article;
  const person = context
    .within({ start: sentence.start, end: named.start })
    .findLast(
      (mention) =>
        context.is(mention, 'person') &&
        (isSubject(text, mention) || opensLine(text, sentence, phraseEnd(text, mention))),
    );
  return person === undefined ? [] : bodyOf(context, person);
}

function bodyOf(context: RelationContext, person: Mention): readonly RelationName[] {
  const span = linked(person, 'body');
  const mention =
    span === undefined
      ? undefined
      : context.within(span).find(({ start, end }) => start === span.start && end === span.end);
  if (mention !== undefined && context.is(mention, 'party')) return [context.nameOf(mention)];
  const name = context.recordOf(person)?.attributes['organization'];
  if (typeof name !== 'string') return [];
  const record = context.records.findIndex((other) => other.name === name);
  return [record < 0 ? { name } : { name, record }];
}
