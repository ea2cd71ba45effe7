// Names in a row and what the particle behind the last says of all: `중진공, IBK기업은행, 하나은행과 함께` → with;
// `가온나래·새벽정공 등 3개사는` → subject. Provinces and governments, which are no records, stand in rows too.
import type { RelationName } from '../core/relation.js';
import type { RelationContext } from './shape.js';
import type { Mention, Span } from '../core/types.js';
import { isMiddleDot } from '../text/characters.js';
import { particleBehind, phraseEnd } from './subjects.js';

/** What a row is to the verb behind it. */
export type RowRole = 'subject' | 'with' | 'between' | 'from' | 'to' | 'object' | 'of' | 'at' | 'other';

export interface RowMember extends Span {
  readonly name: RelationName;
  readonly mention?: Mention;
  /** Who stands there for the body that `name` is. */
  readonly person?: RelationName;
}

export interface PartyRow extends Span {
  readonly members: readonly RowMember[];
  readonly role: RowRole;
  /** As written behind the row. */
  readonly particle: string;
  /** Whether more are meant than are named: `등`. */
  readonly open: boolean;
}

const ROLE_OF: ReadonlyMap<string, RowRole> = new Map([
  ...(['은', '는', '이', '가', '께서', '도', '측은', '측이'] as const).map((form) => [form, 'subject'] as const),
  ...(['와', '과', '와의', '과의', '와는', '과는', '측과', '와도', '과도'] as const).map(
    (form) => [form, 'with'] as const,
  ),
  ...(['간', '간의', '간에', '사이', '사이에'] as const).map((form) => [form, 'between'] as const),
  ...(['로부터', '으로부터', '에게서', '에서는'] as const).map((form) => [form, 'from'] as const),
  ...(['에', '에게', '에는', '에도', '에게도'] as const).map((form) => [form, 'to'] as const),
  ...(['을', '를'] as const).map((form) => [form, 'object'] as const),
  ['의', 'of'],
  ['에서', 'at'],
]);

/** Between members of a row: commas, dots, dashes, and, brackets that are passed over by the phrase's end, the mark of a note. */
export const JOINT_PATTERN =
  /^\*{0,3}['’”"]?(?:\s?[,·ㆍ・･‧、/×]\s?[△▲▴▸•]?\s?|[-–—∼~]|\s[-–—×]\s|\s?(?:및|와|과)\s|\s?그리고\s)['‘“"]?(?:㈜|\([가-힣]\)\s?|(?:주식회사|[재사]단법인)\s)?$/u;
const LONGEST_JOINT = 24;
const COUNTRY_PATTERN = /(?<country>[가-힣]{2,10})(?:\([A-Z]{2,5}\))?\s$/u;
/** 제주특별자치도(이하 제주도)와. */
const BRACKET_PATTERN = /^\([^()]{1,24}\)/u;
/** Not: `새벽정공과 시청에서`, which says where; a comma alone joins a side with 에서. */
const UNLISTED_PATTERN =
  /^(?:(?:,|\s및|(?<joint>[와과]))\s|[·ㆍ‧])(?:[가-힣A-Za-z0-9]{1,12}\s?){1,2}?(?:\([^()]{1,20}\))?\*{0,3}(?<particle>[과와]|에서|으?로부터)(?=\s)/u;
const KIND_PATTERN = /^의\s[가-힣]{1,6}?(?<particle>[과와이은]|에서|으?로부터)(?=[\s,])/u;
/** `가온나래-새벽정공 간`, `가온나래-선정대학 간`: the last may have no name. */
const AMONG_PATTERN = /^(?:[-–—·ㆍ‧][가-힣A-Za-z]{2,12})?(?:\s(?:간|사이|양측|양사)(?![가-힣]{2})|\s?間)/u;
const OPEN_PATTERN = /\([△▲▴▸•]?\s?(?:㈜|\([가-힣]\)\s?|주식회사\s)?$/u;
const CLOSE_PATTERN = /^[^()]{0,28}\)/u;
const UNCLOSED_PATTERN = /\([^()]*$/u;
/** `새벽중앙회 및 대형마트 4개사(가온마트, …`, `한빛위원회와 5개 보증기관(…`: the bracket names those who are counted. */
const COUNTED_JOINT_PATTERN = /^(?:,|\s및|[와과])\s(?:[가-힣]{1,8}\s)?\d{1,2}개?\s?[가-힣]{1,6}\((?:㈜)?$/u;
/** 누리국방부 부장관(Dawn Lee)과: whoever stands there for the body in front. */
const TITLED_PATTERN = /^\s(?<title>[가-힣]{2,5})(?:\([^()]{1,30}\))?(?<particle>[과와])(?=[\s,])/u;
/** 가온나래 측과, 가온나래 쪽은, 가온나래(Gaon)사(社)가. */
const SIDE_PATTERN = /^(?:\s[측쪽]|사?\(社\))(?<particle>[과와은는이가])(?=[\s,])/u;
/** Between a town and what is there, the marker of a firm with it. */
const BLANK_PATTERN = /^\s(?:㈜|\(주\)|주식회사\s)?$/u;
/** 새벽부와 달리: who does otherwise. */
const UNLIKE_PATTERN = /^\s(?:달리|다르게|비교해|견줘)/u;
const NOTE_MARK_PATTERN = /^\*{1,3}/u;

export function namesOf({ members }: PartyRow): readonly RelationName[] {
  return members.map(({ name }) => name);
}

/** The rows of sides in a span, in order; members are parties, and what `extra` finds beside them. */
export function partyRows(context: RelationContext, span: Span, extra: readonly RowMember[] = []): readonly PartyRow[] {
  const { text } = context.article;
  const members = [
    ...context
      .within(span)
      .filter((mention) => mention.start >= span.start && mention.end <= span.end && context.is(mention, 'party'))
      .map((mention): RowMember => ({
        start: mention.start,
        end: phraseEnd(text, mention),
        name: context.nameOf(mention),
        mention,
      })),
    ...extra,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const rows: PartyRow[] = [];
  let current: RowMember[] = [];
  let outer = -1;
  for (const member of members) {
    // a place in the bracket of a body, the body in the phrase of its head
    if (member.end <= outer) continue;
    outer = member.end;
    const last = current.at(-1);
    // 새벽부(장관 한도윤) 김보람 차관은: who stands there for the body in front
    if (last !== undefined && (isHeadOf(text, last, member) || isTownOf(context, last, member))) {
      current[current.length - 1] = { ...member, start: last.start };
      continue;
    }
    if (last !== undefined && !joins(text, pastTitle(context, last.end), member, context.isRegion)) flush();
    current.push(member);
  }
  flush();
  return rows.length < 2 ? rows : rows.map((row, index) => withNext(text, row, rows[index + 1]));

  function flush(): void {
    const [first] = current;
    const last = current.at(-1);
    if (first === undefined || last === undefined) return;
    const behindTitle = pastTitle(context, last.end);
    const near = text.slice(behindTitle, behindTitle + 30);
    const others = context.patterns.andOthers.exec(near)?.[0] ?? '';
    const close = NOTE_MARK_PATTERN.exec(near)?.[0].length ?? (/^['’”"]/u.test(near) ? 1 : 0);
    const stop = behindTitle + (others === '' ? close : others.length);
    // 3개 기관(새벽진흥원, 가온나래, 누리솔)과: the particle stands behind the bracket
    const isBracketed =
      OPEN_PATTERN.test(text.slice(Math.max(span.start, first.start - 6), first.start)) ||
      (current.length > 1 && UNCLOSED_PATTERN.test(text.slice(first.start, last.end)));
    const bracket = isBracketed ? (CLOSE_PATTERN.exec(text.slice(stop, stop + 30))?.[0].length ?? 0) : 0;
    // ASE社와: letters of another script
    const end = stop + bracket + (text.startsWith('社', stop + bracket) ? 1 : 0);
    // 새벽벤처스, 한빛 제로원에서: the last of a row may be no record
    const behind = text.slice(end, end + 40);
    const nameless = others === '' ? besidesPlaces(context.patterns.andNameless.exec(behind)) : null;
    const unlisted =
      others === ''
        ? (besidesPlaces(UNLISTED_PATTERN.exec(behind))?.groups?.['particle'] ??
          nameless?.groups?.['particle'] ??
          nameless?.groups?.['role'])
        : undefined;
    // 가온나래 등의 기업으로부터
    const kind = others === '' ? undefined : KIND_PATTERN.exec(text.slice(end, end + 16))?.groups?.['particle'];
    const written = particleBehind(text, end);
    // ASTEC사와: what firms in Latin letters have between
    const titled = TITLED_PATTERN.exec(text.slice(end, end + 44))?.groups;
    const spoken =
      SIDE_PATTERN.exec(text.slice(end, end + 7))?.groups?.['particle'] ??
      (titled !== undefined && context.sideWords.isTitle(titled['title'] ?? '') ? titled['particle'] : undefined);
    const particle =
      unlisted ?? kind ?? spoken ?? (/^사(?:와|과|[은는이가]|에)/u.test(written) ? written.slice(1) : written);
    const role =
      (UNLIKE_PATTERN.test(text.slice(end + particle.length, end + particle.length + 6))
        ? 'other'
        : ROLE_OF.get(particle)) ??
      (/^\s(?:역시|또한)\s/u.test(text.slice(end)) ? 'subject' : undefined) ??
      (AMONG_PATTERN.test(text.slice(end, end + 24)) ? 'between' : 'other');
    const stretch = nameless === null ? 0 : nameless[0].length - particle.length;
    rows.push({ start: first.start, end: end + stretch, members: current, role, particle, open: others !== '' });
    current = [];
  }
}

/** What goes on with a row, unless 와 stands between and 에서 behind: `새벽정공과 한빛센터에서` says where. */
function besidesPlaces(behind: RegExpExecArray | null): RegExpExecArray | null {
  const { joint, particle } = behind?.groups ?? {};
  return joint !== undefined && particle === '에서' ? null : behind;
}

/** `새벽정공뿐 아니라 가온나래와도`, `새벽정공은 물론 가온나래와도`, `새벽정공 외에 가온나래와도`: the first has the part of the row behind it. */
function withNext(text: string, row: PartyRow, next: PartyRow | undefined): PartyRow {
  if (next === undefined || next.start - row.end > LONGEST_ALSO) return row;
  return ALSO_PATTERN.test(text.slice(row.end, next.start))
    ? { ...row, role: next.role, particle: next.particle }
    : row;
}

const LONGEST_ALSO = 20;
const ALSO_PATTERN = /^(?:뿐(?:만)?\s?아니라|\s외에도?|[은는]\s?물론(?:이고|이며)?|[을를]\s비롯(?:해|하여|하고)),?\s/u;

/** Where the title in a list ends that stands for the body in front: `새벽부 장관, 한빛원장, 가온나래 대표 등`. */
function pastTitle({ article: { text }, sideWords }: RelationContext, end: number): number {
  const title = LISTED_TITLE_PATTERN.exec(text.slice(end, end + 10))?.groups?.['title'];
  return title !== undefined && sideWords.isTitle(title) ? end + 1 + title.length : end;
}

const LISTED_TITLE_PATTERN = /^\s(?<title>[가-힣]{2,5})(?=,\s|\s(?:등|및)[\s은는이가])/u;

function isHeadOf(text: string, { name, end }: RowMember, head: RowMember): boolean {
  return head.person !== undefined && head.name.name === name.name && /^\s?$/u.test(text.slice(end, head.start));
}

/** 대전 새벽대학교, 창원 ㈜가온나래: where a side is, by the town’s bare name. Not: `대전시 ㈜가온나래와`, two sides of a heading. */
function isTownOf(context: RelationContext, { mention, end }: RowMember, body: RowMember): boolean {
  return (
    mention !== undefined &&
    context.is(mention, 'place') &&
    !/[시군구]$/u.test(mention.surface) &&
    body.mention !== undefined &&
    !context.is(body.mention, 'place') &&
    BLANK_PATTERN.test(context.article.text.slice(end, body.start))
  );
}

function joins(text: string, from: number, { start: to, end }: Span, isRegion: (word: string) => boolean): boolean {
  if (to <= from || to - from > LONGEST_JOINT) return false;
  const between = text.slice(from, to);
  // 새벽부·한빛부, ‘새벽진흥원 이관’ 협약: what is in marks is no name of a row, unless it is all of it
  if (/['‘“"]$/u.test(between) && !/^['’”"]/u.test(text.slice(end, end + 1))) return false;
  if (between.length === 1 && isMiddleDot(between.charCodeAt(0))) return true;
  // 중진공과 카자흐스탄 중소기업개발공사: the country of a member stands before its name
  const country = COUNTRY_PATTERN.exec(between);
  const isCountry = country !== null && isRegion(country.groups?.['country'] ?? '');
  return (
    JOINT_PATTERN.test(isCountry ? between.slice(0, country.index) : between) || COUNTED_JOINT_PATTERN.test(between)
  );
}

/** What stands around it, with a blank for itself: `(·`, `·)`, `·와`. Not: `· ` (it describes what follows). */
const LISTED_PATTERN = /^[·ㆍ‧] [^\s]|^. [·ㆍ‧]/u;

/** 외국 정부: any of them; what countries are called without a name is a closed class, so this stays a pattern. */
const ANY_COUNTRY_PATTERN = /(?<![가-힣])(?:외국|해외|현지|각국|상대국|당사국)\s$/u;

/** 경기도, 제주특별자치도, 정부, 폴란드 정부: sides that are no records. */
export function governmentsIn(text: string, span: Span, isPlace: (word: string) => boolean): readonly RowMember[] {
  const found: RowMember[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[가-힣]{2,12}/gu)) {
    const word = match[0];
    const start = span.start + match.index;
    for (let cut = word.length; cut >= 2; cut -= 1) {
      const name = word.slice(0, cut);
      const isGovernment =
        name === '정부' && !ANY_COUNTRY_PATTERN.test(text.slice(Math.max(span.start, start - 5), start));
      // 부산·경북·충북: a short name in a list
      const isListed =
        isPlace(name) && LISTED_PATTERN.test(`${text.charAt(start - 1)} ${text.slice(start + cut, start + cut + 2)}`);
      if (!isGovernment && !isListed && !(/[도]$/u.test(name) && name.length >= 3 && isPlace(name))) continue;
      const rest = word.slice(cut);
      if (rest !== '' && !ROLE_OF.has(rest)) continue;
      const before = /(?<country>[가-힣]{2,10})\s$/u.exec(text.slice(Math.max(span.start, start - 11), start))
        ?.groups?.['country'];
      const country = isGovernment && before !== undefined && isPlace(before) ? before : undefined;
      const bracket = rest === '' ? (BRACKET_PATTERN.exec(text.slice(start + cut, span.end))?.[0].length ?? 0) : 0;
      found.push({
        start: country === undefined ? start : start - country.length - 1,
        end: start + cut + bracket,
        name: { name: country === undefined ? name : `${country} ${name}` },
      });
      break;
    }
  }
  return found;
}
