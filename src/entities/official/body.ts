// Whose office it is: the body that the phrase names, the province before the title, what a heading or a column says, else
// the issuer of the release where its own people stand without it.
import { linked } from '../../core/links.js';
import type { Mention, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { contactOpeningEnd, telephoneAt } from '../../phrases/appointments/contact-lines.js';
import { isPersonnelNotice } from '../../phrases/appointments/notice-headings.js';
import { blockAt } from '../../text/blocks.js';
import { within } from '../../text/spans.js';
import { plainSpaces } from '../naming.js';
import { bodyBeforeBracket } from './bracket-body.js';
import { bodyOfCell } from './cell-body.js';
import { contactBody, LONGEST_CONTACT_LINE } from './contact-body.js';
import { bodyOfClause } from './clause-body.js';
import { bodyOfChief } from './chiefs.js';
import { bodyOfRow, isDeputyTo, isGuest, personsBeforeInRow } from './guests.js';
import { issuerOfArticle, type Issuer } from './issuer.js';
import { bodyOfOwnPeople } from './own-people.js';
import { bodyInPersonnelNews } from './personnel-news.js';
import { calledName, isParty, isPlace, oncePerArticle, type BodyReader, type Question } from './question.js';
import { senderOfRow } from './sent-people.js';

const COUNCIL = '의회';
/** 제2차관, 1차관, 차관보: of the ministry that issues the release. */
const VICE_MINISTER_PATTERN = /^(?:제?[12]차관|(?:[가-힣]{2})?차관보)$/u;
const UNIT_POST_PATTERN = /^[가-힣A-Z0-9·]+$/u;
/** 실장 of offices of all sizes: the unit's name has four syllables where a ministry's office is meant. */
const OFFICE_HEAD_PATTERN = /^[가-힣A-Z0-9·]{2,}[가-힣]{2}실장$/u;
/** 인력정책과, 심판2부 at the end of what stands before a name */
const UNIT_PATTERN = /(?<![가-힣])(?:(?<![0-9·])[가-힣0-9·]{3,}[과팀국]|[가-힣]{2,}\d부)$/u;
/** What stands before the title in a line of a notice: marks and units. */
const NOTICE_LINE_PATTERN = /^\s*[▲△▶▷ㅇ○◇□•-]\s?(?:[가-힣·]{2,}\s){0,2}$/u;

/** The canonical name of the body whose office a mention's title is, where no phrase names one with the person. */
export const bodyOf: BodyReader = (question) => {
  const own = statedBody(question.mention) ?? bodyOfCell(question) ?? bodyOfClause(question);
  if (own !== undefined) return own;
  const issuer = (): Issuer => issuerOfArticle(question);
  let issuedBy = issuer;
  if (question.mention.rule.startsWith('official/name') && !isInContactLine(question)) {
    const ofRow = bodyOfRow(question) ?? senderOfRow(question);
    if (ofRow !== undefined) return ofRow;
    if (isGuest(question)) return undefined;
    const { name, page } = issuer();
    const row = personsBeforeInRow(question);
    const head = row.find((person) => isDeputyTo(question.title, String(person.attributes?.['title'])));
    const ofHead = head === undefined ? undefined : bodiesPresented(question).get(calledName(head));
    if (ofHead !== undefined) return ofHead;
    const before = firstOf(row, (mention) => bodyNamedWith({ ...question, mention }));
    // 새벽대 한도윤 총장, 문채원 대외협력처장 where nobody else's release it is
    const isOfRow = (body: string | undefined): boolean => name === undefined || body === name || body === page;
    if (isStaff(question)) {
      const ofRowBefore = before ?? firstOf(row, (person) => bodiesPresented(question).get(calledName(person)));
      if (ofRowBefore !== undefined && isOfRow(ofRowBefore)) return ofRowBefore;
    }
    // 새벽부 한도윤 장관, 문채원 산업정책관 in the release of an institute on the page of its ministry
    if (before !== undefined && before === page) issuedBy = () => ({ name: page, page });
    else if (before !== undefined && before !== name) return undefined;
  }
  return (
    bodyOfIssuer(question, issuedBy) ??
    bodyOfOwnPeople(question, () => issuedBy().name) ??
    bodyInPersonnelNews(question) ??
    bodyOfChief(question)
  );
};

/** 기획단장, 협력처장: below the head of the body of whoever stands before in the row. Not: 교수, 변호사, 의원. */
function isStaff({ mention, title, language: { titles } }: Question): boolean {
  return linked(mention, 'body') === undefined && /[장관]$/u.test(title) && titles.classed('inheriting').ends(title, 2);
}

function firstOf(row: readonly Mention[], bodyNamed: (person: Mention) => string | undefined): string | undefined {
  for (const person of row) {
    const body = bodyNamed(person);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** The bodies that phrases name with the persons of an article, wherever: 새벽원(원장 한도윤)은 … 한도윤 원장, 문채원 상임이사. */
const bodiesPresented = oncePerArticle((facts): ReadonlyMap<string, string> => {
  const bodies = new Map<string, string>();
  for (const mention of facts.all) {
    const title = mention.attributes?.['title'];
    if (typeof title !== 'string' || !facts.traitsOf(mention.type).includes('person')) continue;
    const body = bodies.has(calledName(mention)) ? undefined : bodyNamedWith({ ...facts, mention, title });
    if (body !== undefined) bodies.set(calledName(mention), body);
  }
  return bodies;
});

/** The body that the phrase names with a person. */
export function bodyNamedWith(question: Question): string | undefined {
  const { article, mention, language } = question;
  const body = linked(mention, 'body');
  if (body === undefined) return undefined;
  const told = bodyBeforeBracket(question, body);
  const words = article.text.slice(body.start, body.end);
  const places = !mayBeOfTown(mention, language) ? 'none' : told === undefined ? 'all' : 'last';
  const named = bodyNamed(body, question, places);
  if (named !== undefined) return bodyForTitle(mention, named, language);
  if (told !== undefined) return told;
  const province = places === 'none' ? undefined : provinceIn(words, article.date, language);
  if (province !== undefined) return isCouncilSeat(mention, language) ? `${province}${COUNCIL}` : province;
  return townOfHall(words, article.date, language);
}

/** 제천시의회 of 한도윤 제천시의장; 성북구 of 한도윤 구청장 beside 성북구의회, whose title tells that he is of the municipality. */
function bodyForTitle(
  mention: Mention,
  { name, isPlace }: { readonly name: string; readonly isPlace: boolean },
  language: Language,
): string {
  if (isPlace) return isCouncilSeat(mention, language) ? `${name}${COUNCIL}` : name;
  const title = mention.attributes?.['title'];
  const town = name.endsWith(COUNCIL) ? name.slice(0, -COUNCIL.length) : '';
  return typeof title === 'string' && language.titles.headed(title).ends(town, 1) ? town : name;
}

/** 의장, 시의원 of a place: of its council. */
function isCouncilSeat({ attributes }: Mention, { titles }: Language): boolean {
  const title = attributes?.['title'];
  return typeof title === 'string' && titles.classed('council-seat').has(title);
}

/** 시장, 환경국장, 시의원. Not: 한인회장 of 칭다오 한인회장, 의원 of 한도윤 의원(가온·새벽), 지역본부장 of 경북지역본부장. */
function mayBeOfTown(mention: Mention, language: Language): boolean {
  const title = mention.attributes?.['title'];
  return (
    typeof title !== 'string' || isCouncilSeat(mention, language) || !language.titles.classed('of-no-town').ends(title)
  );
}

/** 강원도 of 강원도 바이오헬스산업과, 전남 of 수상자인 전남: the province whose office a body's words are. */
function provinceIn(words: string, date: string | undefined, { provinceName }: Language): string | undefined {
  for (const word of words.split(/\s/u).reverse()) {
    const province = provinceName(word, date);
    if (province !== undefined) return province;
  }
  return undefined;
}

const HALL_PATTERN = /(?<![가-힣])(?<town>[가-힣]{1,6}[시도군구])청(?![가-힣])/u;

/** 구미시 of 구미시청 한도윤 과장, 대구광역시 of 대구시청, 경상남도 of 경남도청: whose hall a body's words name. */
function townOfHall(words: string, date: string | undefined, language: Language): string | undefined {
  const town = HALL_PATTERN.exec(words)?.groups?.['town'];
  if (town === undefined || town.endsWith('도'))
    return town === undefined ? undefined : language.provinceName(town, date);
  return (town.endsWith('시') ? language.metropolisOf(town.slice(0, -1)) : undefined) ?? town;
}

/**
 * The last organization, company or city in a span; of places `none`, the one that ends the span (`last`), or one where nothing
 * else is there as well (`all`).
 */
function bodyNamed(
  body: Span,
  question: Question,
  places: 'none' | 'last' | 'all',
): { readonly name: string; readonly isPlace: boolean } | undefined {
  const named = within(question.all, body).filter(
    (other) => isParty(other, question) && (places !== 'none' || !isPlace(other, question)),
  );
  const last =
    named.findLast((other) => other.end >= body.end - 1) ??
    named.findLast((other) => !isPlace(other, question)) ??
    (places === 'all' ? named[0] : undefined);
  return last === undefined
    ? undefined
    : { name: last.name ?? plainSpaces(last.surface), isPlace: isPlace(last, question) };
}

/** What a heading or a column of bodies says, where nothing else knows the body: ◆동양일보 △편집국장 서도하. */
function statedBody(mention: Mention): string | undefined {
  const stated = mention.attributes?.['organization'];
  return typeof stated === 'string' && stated !== '' ? stated : undefined;
}

/** The body of a person in a contact line, else of the issuer's own officers and members. */
function bodyOfIssuer(question: Question, issuedBy: () => Issuer): string | undefined {
  const { article, mention, title, language } = question;
  const { titles } = language;
  const beforeTitle = mention.rule.startsWith('official/name');
  const issuer = (): string | undefined => issuedBy().name;
  // members of a council, whose own releases name them without it
  if (beforeTitle && titles.classed('council').has(title)) {
    const council = issuer();
    return council?.endsWith('의회') === true ? council : undefined;
  }
  const unitPost = isUnitPost(title, language);
  const viceMinister = VICE_MINISTER_PATTERN.test(title);
  const isOfficer =
    unitPost || viceMinister || titles.classed('contact').ends(title) || titles.classed('civil-rank').has(title);
  if (isInContactLine(question) && !titles.classed('issuer-head').has(title))
    return contactBody(question, isOfficer ? () => issuedBy().page : undefined);
  if (!isOfficer) return undefined;
  const body = linked(mention, 'body');
  if (body !== undefined) {
    // 현장을 찾은 인력정책과 한도윤 주무관은: only his department stands before a civil servant of the issuer
    const isUnit =
      titles.classed('civil-rank').has(title) && UNIT_PATTERN.test(article.text.slice(body.start, body.end));
    return isUnit && beforeTitle ? issuer() : undefined;
  }
  // □ 이용필 첨단산업정책관은 “…”: the issuer's own officer speaks without his ministry's name
  if (beforeTitle && viceMinister) {
    const { name, page } = issuedBy();
    return [name, page].find((ministry) => ministry?.endsWith('부'));
  }
  const isOwn = unitPost && !titles.classed('state-office').has(title) && (beforeTitle || isInNotice(question));
  const own = isOwn ? issuer() : undefined;
  // 통상교섭본부 issues releases of its own, but its head is of the ministry
  return own !== undefined && title.startsWith(own) ? undefined : own;
}

/** 첨단산업정책관, 인재채용국장: posts that name their unit. */
function isUnitPost(title: string, { titles }: Language): boolean {
  return (
    OFFICE_HEAD_PATTERN.test(title) || (titles.classed('unit-post').ends(title, 2) && UNIT_POST_PATTERN.test(title))
  );
}

function isInContactLine({ article, mention, language }: Question): boolean {
  const { text } = article;
  if (mention.zone === 'contact') return true;
  if (telephoneAt(text, Math.max(mention.end, linked(mention, 'title')?.end ?? 0))) return true;
  const block = blockAt(article, mention.start);
  const opening = block === undefined ? undefined : contactOpeningEnd(text, block, language);
  return opening !== undefined && opening <= mention.start;
}

/** ▲고충처리국장 안준호: in a notice that names no body the people are the issuer's. */
function isInNotice({ article, mention, language }: Question): boolean {
  const { text } = article;
  const title = linked(mention, 'title');
  if (mention.rule !== 'official/title-name' || title === undefined) return false;
  const line = text.lastIndexOf('\n', title.start - 1) + 1;
  return (
    title.start - line < LONGEST_CONTACT_LINE &&
    NOTICE_LINE_PATTERN.test(text.slice(line, title.start)) &&
    isPersonnelNotice(article, language)
  );
}
