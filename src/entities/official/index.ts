// Officials: persons presented with an office in a public or private body. The span is the name alone:
// `[이상직] 중진공 이사장`; with a surname both words: `[이 이사장]` → 이상직. A bare title (`장관은`) is no mention.
import { z } from 'zod';
import { foldName, isHangul } from '../../text/characters.js';
import { buildAutomaton } from '../../dictionary/automaton.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { NO_NAMES } from '../../dictionary/name-source.js';
import { isWordStart, particlesEnd, skipBlanks } from '../../korean/edges.js';
import { languageOf, type Language } from '../../lexicon/language.js';
import type { Attributes, Block, Candidate, Mention, Span } from '../../core/types.js';
import type { EntityKindFactory, RecordDescription } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Resources } from '../../core/resources.js';
import { blockAt } from '../../text/blocks.js';
import { lazyMap } from '../../text/lazy.js';
import { within } from '../../text/spans.js';
import { plainSpaces } from '../naming.js';
import { type Appointment } from '../../core/phrase.js';
import { issuerOfArticle } from './issuer.js';
import { createTerms, type Terms } from './terms.js';
import { CONTACT_OPENING_PATTERN, TELEPHONE_PATTERN } from '../../phrases/appointments/title-phrase.js';

const OFFICIAL = 'official';
/** The surname that opens a surname with a title: two syllables only before a blank (남궁 의원), else one (文대통령). */
const SURNAME_PATTERN = /^(?:.{2}(?=\s)|.)/u;
/** 김 전 차관, 尹 前대통령 */
const FORMER_PATTERN = /\s(?:전|前)\s?$/u;
/** 주미대사, 주일본 대한민국 대사, 주시애틀총영사: where an envoy is posted stands in the title. */
const ENVOY_PATTERN = /^주[가-힣\s]{1,14}?(?<post>대사|총영사)$/u;
/** With the id, by which a user's row takes the place of a built-in one. */
const MISSION_ROW = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.string().default(''),
  category: z.string().default(''),
});

/** Embassies and consulates by every way to write them: 주미한국대사관 → 주미국 대한민국 대사관. */
function missionsOf(resources: Resources): ReadonlyMap<string, string> {
  const rows = lazyRows(resources, 'organizations.csv', MISSION_ROW);
  return lazyMap(
    () =>
      new Map(
        rows()
          .filter(({ category }) => category === 'embassy')
          .flatMap(({ name, aliases }) =>
            [name, ...aliases.split('|')].map((each) => [foldName(each.trim()), name] as const),
          ),
      ),
  );
}

/** Titles of heads of state, who have no body. */
const HEAD_OF_STATE_PATTERN =
  /^(?:대통령|국왕|교황|총통|부통령|주석|왕세자|여왕|국가주석)(?:\s?(?:권한대행(?:\s(?:국무총리|경제부총리|부총리))?|당선인|당선자|후보))?$/u;

export const createOfficialKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const terms = createTerms(resources);
  const missions = missionsOf(resources);

  function appointmentRule(article: IndexedArticle, appointments: readonly Appointment[]): readonly Candidate[] {
    const called = calledByFirstPart(article, appointments);
    return appointments.flatMap((appointment): readonly Candidate[] => {
      if (appointment.form === 'surname-title') return [];
      const whole = called.get(appointment);
      if (whole !== undefined) return [lastNameCandidate(article, appointment, whole)];
      const name = plainSpaces(article.text.slice(appointment.name.start, appointment.name.end));
      const full = terms.fullName(name, appointment.title);
      if (full?.includes(name) === true) return [lastNameCandidate(article, appointment, full)];
      const found = [personCandidate(article, appointment, appointment.name, full ?? name)];
      if (appointment.latin !== undefined) found.push(personCandidate(article, appointment, appointment.latin, name));
      return found;
    });
  }

  /** `이 이사장`, `살라타 회장`, and the later mentions of a foreign name by its last part. */
  function bindSurnames(
    article: IndexedArticle,
    mentions: readonly Mention[],
    appointments: readonly Appointment[],
  ): readonly Candidate[] {
    const persons = mentions.filter((mention) => mention.type === OFFICIAL);
    const antecedents = createAntecedents(persons);
    const bodies = new Set(mentions.map((mention) => mention.name ?? mention.surface));
    if (article.segmented.outlet !== undefined) bodies.add(article.segmented.outlet);
    const found = appointments.flatMap((appointment): readonly Candidate[] => {
      if (appointment.form !== 'surname-title') return [];
      const [written = ''] =
        SURNAME_PATTERN.exec(article.text.slice(appointment.name.start, appointment.name.end)) ?? [];
      const surname = language.names.surnameOf(written) ?? written;
      const former = FORMER_PATTERN.test(article.text.slice(appointment.name.start, appointment.titleSpan.start));
      const holder = antecedents(surname, appointment.title, appointment.name.start);
      const name = holder?.name ?? incumbent(article, terms, bodies, surname, appointment.title, former);
      if (name === undefined) return [];
      const because =
        holder === undefined
          ? `${name} held the office ${former ? 'before' : 'on'} ${article.date ?? ''}`
          : `${name} is the last ${appointment.title} named with this surname`;
      const candidate = personCandidate(article, appointment, appointment.name, name);
      return [{ ...candidate, rule: 'official/surname-title', evidence: 'definition', because }];
    });
    return [...found, ...lastParts(article, persons)];
  }

  /** 타니 알 제요우디 → 알 제요우디, 살라타 회장: with its title directly behind, the title is in the span. */
  function lastParts(article: IndexedArticle, persons: readonly Mention[]): readonly Candidate[] {
    const whole = new Map<string, Mention>();
    // first parts that the article calls somebody by count wherever they stand
    const firsts = new Set<string>();
    for (const person of persons) {
      const parts = (person.name ?? person.surface).split(' ');
      const [first = ''] = parts;
      if (!isHangul(first.charCodeAt(0))) continue;
      if (person.rule === 'official/known-last-name' && parts.length > 1 && person.surface.startsWith(`${first} `)) {
        whole.set(first, person);
        firsts.add(first);
      }
      for (let i = 1; i < parts.length; i += 1) {
        const part = parts.slice(i).join(' ');
        if (part.length >= 2 && !whole.has(part)) whole.set(part, person);
      }
    }
    if (whole.size === 0) return [];
    const automaton = buildAutomaton(
      [...whole.keys()].map((part) => ({
        type: OFFICIAL,
        surface: part,
        name: part,
        strength: 'strong',
        role: 'alias',
        attributes: {},
        reference: { file: '', line: 0, name: part },
      })),
    );
    return article.blocks.flatMap((block) =>
      automaton.find(article.text, block.start, block.end).flatMap((hit): readonly Candidate[] => {
        const part = hit.entries[0]?.surface ?? '';
        const person = whole.get(part);
        if (person === undefined || (hit.start < person.end && !firsts.has(part))) return [];
        if (!isWordStart(article.text, hit.start) || particlesEnd(article.text, hit.end) < 0) return [];
        const behind = skipBlanks(article.text, hit.end);
        const [title] = language.titles.find(article.text, behind, Math.min(block.end, hit.end + 14));
        const name = person.name ?? person.surface;
        return [
          {
            type: OFFICIAL,
            start: hit.start,
            end: title?.start === behind && behind > hit.end ? title.end : hit.end,
            rule: 'official/last-name',
            evidence: 'definition',
            because: `${firsts.has(part) ? 'the first' : 'the last'} part of ${name}`,
            name,
          },
        ];
      }),
    );
  }

  return {
    type: OFFICIAL,
    traits: ['person'],
    precedence: 4,
    entries: NO_NAMES,
    rules: [
      {
        id: 'official/appointment',
        phase: 'phrase',
        cues: ['article'],
        propose: (_cue, article, known) => appointmentRule(article, known.appointments),
      },
    ],
    names: {
      acceptsAlias: () => false,
      repeats: (mention) =>
        mention.rule.startsWith('official/') &&
        mention.rule !== 'official/surname-title' &&
        mention.rule !== 'official/known-last-name' &&
        mention.rule !== 'official/last-name',
    },
    bind: bindSurnames,
    recordKey: (mention) => foldName(mention.name ?? mention.surface),
    describe: (article, mentions, all) => describeOfficial(article, mentions, all, terms, language, missions),
    attributes: { title: z.string(), organization: z.string() },
  };
};

function personCandidate(article: IndexedArticle, appointment: Appointment, span: Span, name: string): Candidate {
  return {
    type: OFFICIAL,
    start: span.start,
    end: span.end,
    rule: `official/${appointment.form}`,
    evidence: appointment.form === 'title-name' ? 'definition' : 'rule',
    because: `${article.text.slice(appointment.titleSpan.start, appointment.titleSpan.end)} beside the name`,
    name,
    attributes: {
      title: appointment.title,
      ...(appointment.body === undefined || appointment.bodyStated !== true
        ? {}
        : { organization: bareName(article.text.slice(appointment.body.start, appointment.body.end)) }),
    },
    support: [appointment.titleSpan, ...(appointment.body === undefined ? [] : [appointment.body])],
  };
}

/**
 * 마하티르 총리 where the article has 마하티르 모하맛 총리: names that are said by their first part, as Malay and Burmese ones
 * are. The span is both words. Not: 김 총리 (a surname), nor where two persons of the article begin with it.
 */
function calledByFirstPart(
  article: IndexedArticle,
  appointments: readonly Appointment[],
): ReadonlyMap<Appointment, string> {
  const wholes = new Map<string, Set<string>>();
  const nameOf = ({ name }: Appointment): string => plainSpaces(article.text.slice(name.start, name.end));
  for (const appointment of appointments) {
    const [first, ...rest] = nameOf(appointment).split(' ');
    if (first === undefined || rest.length === 0 || first.length < 2) continue;
    wholes.set(first, (wholes.get(first) ?? new Set()).add(nameOf(appointment)));
  }
  if (wholes.size === 0) return new Map();
  return new Map(
    appointments.flatMap((appointment) => {
      const [whole, ...others] = appointment.form === 'name-title' ? (wholes.get(nameOf(appointment)) ?? []) : [];
      return whole === undefined || others.length > 0 ? [] : [[appointment, whole] as const];
    }),
  );
}

/** 트럼프 대통령, 아베 전 총리: a part of a listed name before its title; the span is both, as with 이 이사장. */
function lastNameCandidate(article: IndexedArticle, appointment: Appointment, name: string): Candidate {
  const end = Math.max(appointment.name.end, appointment.titleSpan.end);
  const near = appointment.titleSpan.start >= appointment.name.end && appointment.form === 'name-title';
  return {
    ...personCandidate(article, appointment, near ? { start: appointment.name.start, end } : appointment.name, name),
    rule: 'official/known-last-name',
    because: `${name} is the office-holder who is called so`,
  };
}

/** Finds the last person before a place (else the first behind it) with a surname and a title that fits. */
type Antecedents = (surname: string, title: string, before: number) => Mention | undefined;

/** Persons in order of start; each surname with each title is looked through once, however often it is asked for. */
function createAntecedents(persons: readonly Mention[]): Antecedents {
  const fitting = new Map<string, readonly Mention[]>();
  return (surname, title, before) => {
    const key = `${surname} ${title}`;
    let fits = fitting.get(key);
    if (fits === undefined) {
      fits = persons.filter((person) => {
        const name = person.name ?? person.surface;
        const own = person.attributes?.['title'];
        if (!name.startsWith(surname) || name.length === surname.length || typeof own !== 'string') return false;
        return own.endsWith(title) || title.endsWith(own);
      });
      fitting.set(key, fits);
    }
    let low = 0;
    let high = fits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((fits[middle]?.start ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return fits[low - 1] ?? fits[0];
  };
}

/** Who held the title of a body that the article names, on its date or before it, with this surname. */
function incumbent(
  article: IndexedArticle,
  terms: Terms,
  bodies: ReadonlySet<string>,
  surname: string,
  title: string,
  former: boolean,
): string | undefined {
  const holders = former
    ? terms.formerHolders(surname, title, article.date)
    : terms.holders(surname, title, article.date);
  const fitting = holders.filter((term) => bodies.has(term.organization) || term.organization === '');
  const names = new Set(fitting.map((term) => term.name));
  if (former) return fitting[0]?.name;
  return names.size === 1 ? [...names][0] : undefined;
}

function describeOfficial(
  article: IndexedArticle,
  mentions: readonly Mention[],
  all: readonly Mention[],
  terms: Terms,
  language: Language,
  missions: ReadonlyMap<string, string>,
): RecordDescription {
  const name = mentions.find((mention) => mention.name !== undefined)?.name ?? plainSpaces(mentions[0]?.surface ?? '');
  const stated = mentions.flatMap((mention) => {
    const title = mention.attributes?.['title'];
    if (typeof title !== 'string' || mention.rule === 'official/surname-title') return [];
    const body = mention.support?.[1];
    return [
      {
        title,
        organization:
          bodyName(all, body) ??
          provinceIn(article, body, language) ??
          statedBody(mention) ??
          issuerOf(article, mention, title, all),
      },
    ];
  });
  const withBody = stated.filter(({ organization }) => organization !== undefined);
  const best = (withBody.length > 0 ? withBody : stated).reduce<(typeof stated)[number] | undefined>(
    (chosen, next) =>
      chosen === undefined || (next.title.length > chosen.title.length && next.title.endsWith(chosen.title))
        ? next
        : chosen,
    undefined,
  );
  const surnameTitle = mentions.find((mention) => mention.rule === 'official/surname-title')?.attributes?.['title'];
  const title = best?.title ?? (typeof surnameTitle === 'string' ? surnameTitle : undefined);
  const known = terms
    .of(name, article.date)
    .filter((term) => title === undefined || title === term.title || title.endsWith(term.title));
  const term = known.find(({ organization }) => organization === best?.organization) ?? known[0];
  const agrees = term !== undefined && (best?.organization === undefined || best.organization === term.organization);
  let organization = best?.organization ?? (agrees && term.organization !== '' ? term.organization : undefined);
  // 김대중 전남교육감: the province tells which office of education
  if (
    title !== undefined &&
    /^(?:부)?교육감$/u.test(title) &&
    organization !== undefined &&
    !organization.endsWith('청')
  )
    organization = `${organization}교육청`;
  if (title !== undefined && HEAD_OF_STATE_PATTERN.test(title)) organization = undefined;
  // 국무1차장: posts of one office alone
  if (title !== undefined && organization === undefined && /^국무(?:1차장|2차장|조정실장)$/u.test(title))
    organization = '국무조정실';
  if (title !== undefined && organization === undefined && /^국회(?:의장|부의장|의원)$/u.test(title))
    organization = '국회';
  // 주미한국대사: the embassy and 대사
  const envoy = title === undefined ? undefined : ENVOY_PATTERN.exec(title)?.groups?.['post'];
  const mission = title === undefined ? undefined : missions.get(foldName(`${title}관`));
  if (mission !== undefined) organization = mission;
  const office = title === undefined ? undefined : (secondOffice(article, mentions, title) ?? title);
  const attributes: Attributes = {
    ...(office === undefined ? {} : { title: mission === undefined ? office : (envoy ?? office) }),
    ...(organization === undefined ? {} : { organization }),
  };
  return { name, ...(agrees ? { id: term.id } : {}), attributes };
}

/** 부총리 겸 기획재정부 장관: two offices of one person, which are his title together. */
const SECOND_OFFICE_PATTERN = /^\s겸\s[가-힣]{2,12}?\s?(?:장관|위원장|처장)(?=[은는이가을를과와의도,)\s]|$)/u;

function secondOffice(article: IndexedArticle, mentions: readonly Mention[], title: string): string | undefined {
  for (const { support, attributes } of mentions) {
    const end = attributes?.['title'] === title ? support?.[0]?.end : undefined;
    const second = end === undefined ? undefined : SECOND_OFFICE_PATTERN.exec(article.text.slice(end, end + 30))?.[0];
    if (second !== undefined) return `${title} ${plainSpaces(second)}`;
  }
  return undefined;
}

/** What a heading or a column of bodies says, where nothing else knows the body: ◆동양일보 △편집국장 서도하. */
function statedBody(mention: Mention): string | undefined {
  const stated = mention.attributes?.['organization'];
  return typeof stated === 'string' && stated !== '' ? stated : undefined;
}

/** A firm's name without its marker: (주)물과숲 → 물과숲. */
function bareName(written: string): string {
  return plainSpaces(written.replace(/^(?:㈜|\(주\)|주식회사)\s*|\s*(?:㈜|\(주\)|주식회사)$/gu, ''));
}

/** 김진태 강원도지사: the province before the title. */
function provinceIn(article: IndexedArticle, body: Span | undefined, language: Language): string | undefined {
  return body === undefined ? undefined : language.provinceName(article.text.slice(body.start, body.end), article.date);
}

/** Posts of contact lines, whose body is named once above or is the issuer: 국제협력과 장희수 사무관(☎ …). */
const CONTACT_TITLE_PATTERN =
  /(?:사무관|서기관|주무관|과장|팀장|담당관|주사|실장|국장|정책관|연구관|연구사|조사관|경감|경위|경정|총경|소방위|소방장|소방경|소방령|소방정|단장)$/u;
/** Posts that name their unit: 첨단산업정책관, 인재채용국장. */
const UNIT_POST_PATTERN =
  /^[가-힣A-Z0-9·]{2,}(?:정책관|심의관|기획관|조정관|협력관|통제관|지원관|관리관|교섭관|대응관|안전관|감사관|국장|과장|담당관|정책실장|[가-힣]{2}실장|정책단장|교섭본부장|혁신본부장|안전보건본부장|과기본부장|기획단장|조사단장|지원단장|추진단장|대책본부장)$/u;

/** 제2차관, 1차관, 차관보: of the ministry that issues the release. */
const VICE_MINISTER_PATTERN = /^(?:제?[12]차관|(?:[가-힣]{2})?차관보)$/u;

/** Posts at the president's or the prime minister's office, of no issuer but that office: 국무조정실장, 비서실장. */
const STATE_OFFICE_PATTERN = /^(?:국무조정|국가안보|대통령|대통령비서|비서|정책)실장$/u;

/** Members of a council, whose own releases name them without it. */
const COUNCIL_MEMBER_PATTERN = /^(?:의원|의장|부의장)$/u;

/** 이 보도자료와 관련하여 보다 자세한 내용이나 취재를 원하시면 …: the sentence that opens the contact lines. */
const INQUIRY_PATTERN = /보도\s?자료|자세한 (?:내용|사항)|취재를 원하/u;

const NOTICE_PATTERN = /(?:전보|임용|승진|인사\s?발령)/u;
/** What stands before the title in a line of a notice: marks and units. */
const NOTICE_LINE_PATTERN = /^\s*[▲△▶▷ㅇ○◇□•-]\s?(?:[가-힣·]{2,}\s){0,2}$/u;

/** ▲고충처리국장 안준호: in a notice that names no body the people are the issuer's. */
function inPersonnelNotice(article: IndexedArticle, mention: Mention): boolean {
  const title = mention.support?.[0];
  if (mention.rule !== 'official/title-name' || title === undefined || !NOTICE_PATTERN.test(article.text)) return false;
  const line = article.text.lastIndexOf('\n', title.start - 1) + 1;
  return title.start - line < LONGEST_CONTACT_LINE && NOTICE_LINE_PATTERN.test(article.text.slice(line, title.start));
}

/** How far above a contact line its body may stand, in UTF-16 code units. */
const CONTACT_REACH = 200;
/** Longer lines, and those that end like sentences, stand above the contact lines and are no part of them. */
const LONGEST_CONTACT_LINE = 60;
/** The body of a person in a contact line, else of the issuer's own officers and members. */
function issuerOf(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
): string | undefined {
  const bare = mention.support?.[1] === undefined && mention.rule.startsWith('official/name');
  if (mention.rule.startsWith('official/name') && COUNCIL_MEMBER_PATTERN.test(title)) {
    const council = issuerOfArticle(article, all);
    return council?.endsWith('의회') === true ? council : undefined;
  }
  if (!CONTACT_TITLE_PATTERN.test(title) && !UNIT_POST_PATTERN.test(title) && !VICE_MINISTER_PATTERN.test(title))
    return undefined;
  const behind = Math.max(mention.end, mention.support?.[0]?.end ?? 0);
  const block = blockAt(article, mention.start);
  const contact =
    mention.zone === 'contact' ||
    TELEPHONE_PATTERN.test(article.text.slice(behind, behind + 12)) ||
    (block !== undefined && CONTACT_OPENING_PATTERN.test(article.text.slice(block.start, mention.start)));
  if (contact) return contactBody(article, mention, all);
  // □ 이용필 첨단산업정책관은 “…”: the issuer's own officer speaks without his ministry's name
  if (bare && VICE_MINISTER_PATTERN.test(title)) {
    const issuer = issuerOfArticle(article, all);
    return issuer?.endsWith('부') === true ? issuer : undefined;
  }
  const listed = mention.support?.[1] === undefined && inPersonnelNotice(article, mention);
  const issuer =
    (bare || listed) && UNIT_POST_PATTERN.test(title) && !STATE_OFFICE_PATTERN.test(title)
      ? issuerOfArticle(article, all)
      : undefined;
  // 통상교섭본부 issues releases of its own, but its head is of the ministry
  return issuer !== undefined && title.startsWith(issuer) ? undefined : issuer;
}

/** The last body named in the contact lines themselves, else the issuer, else the last body named just above. */
function contactBody(article: IndexedArticle, mention: Mention, all: readonly Mention[]): string | undefined {
  const from = Math.max(0, mention.start - CONTACT_REACH);
  const above = within(all, { start: from, end: mention.start }).filter(
    (other) =>
      other.attributes?.['title'] === undefined &&
      other.id?.startsWith('kr-') === true &&
      other.attributes?.['country'] === undefined,
  );
  const top = contactTop(article, mention.start, from);
  const own = above.findLast((other) => other.start >= top);
  return own?.name ?? issuerOfArticle(article, all) ?? above.at(-1)?.name;
}

/** Where the lines begin that a contact line is one of: above it only cells and lines of the same kind. */
function contactTop(article: IndexedArticle, at: number, lowest: number): number {
  let top = at;
  for (
    let block = blockAt(article, at);
    block !== undefined && block.end > lowest;
    block = blockAbove(article, block)
  ) {
    const own = at < block.end;
    const line = article.text.slice(block.start, block.end).trim();
    if (!own && !INQUIRY_PATTERN.test(line) && (line.length > LONGEST_CONTACT_LINE || /다\.?[”"’]?$/u.test(line)))
      break;
    top = block.start;
  }
  return top;
}

/** The block of the article right above another, nothing but blanks between them. */
function blockAbove(article: IndexedArticle, block: Block): Block | undefined {
  let at = block.start - 1;
  while (at > 0 && /\s/u.test(article.text.charAt(at))) at -= 1;
  return blockAt(article, at);
}

/** The canonical name of the body that a mention's phrase names: the last organization, company or city in it. */
function bodyName(all: readonly Mention[], body: Span | undefined): string | undefined {
  if (body === undefined) return undefined;
  const named = within(all, body).filter((other) => other.type !== OFFICIAL && other.type !== 'amount');
  const inPhrase =
    named.findLast((other) => other.end >= body.end - 1) ??
    named.findLast((other) => other.type !== 'city') ??
    named[0];
  return inPhrase === undefined ? undefined : (inPhrase.name ?? plainSpaces(inPhrase.surface));
}
