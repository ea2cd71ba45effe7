// One title and what stands around it: who holds it, and of which body. 이영 장관 · 중기부 장관 이영 · 에타(대표 이재순).
import { isBlank, isHangul, isLatin, isMiddleDot, isWordCharacter } from '../../korean/characters.js';
import { endsWord, particlesEnd, skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../korean/language.js';
import { endsInflected, wordBefore, wordsOf } from '../../korean/words.js';
import type { TitleMatch } from '../../korean/titles.js';
import type { Block, Span } from '../../types.js';
import type { Doc } from '../kind.js';
import type { Appointment, AppointmentForm } from './appointments.js';

interface Word extends Span {
  readonly text: string;
  /** What stands between this word and the next: a blank, an opening bracket, nothing. */
  readonly bracketAfter?: Span;
}

const MAX_WORDS = 8;
const LONGEST_WORD = 80;
const LATIN_NAME_PATTERN = /^[A-Z][A-Za-zÀ-ɏ'’.-]*(?:\s+[A-Za-zÀ-ɏ'’.-]+){0,5}$/u;
const LONGEST_FOREIGN_NAME = 4;
/** Mean log2 ratios from which words together, and one of them alone, are taken for transliterations. */
const SOUNDS_FOREIGN = 0.6;
const CLEARLY_FOREIGN = 1;
/** 주한미군, 주유엔: where somebody is posted. */
const MISSION_WORD_PATTERN = /^주(?:한|미|일|중|러|유엔|독|영|불)/u;
/** A telephone number behind a person: `(042-363-7700)`, `☎ 02-…`. */
export const TELEPHONE_PATTERN = /^\s*(?:\(?\s*(?:[☎☏]|T\.|전화)|\(?\s?0\d{1,2}[-)])/u;
/** 담당: 제조혁신정책과 조은별 과장, 남기석 서기관 (042-…): a line that opens like this names people to ask. */
export const CONTACT_OPENING_PATTERN =
  /^[\s*※□ㅇ○•■<[(【-]*(?:담당\s?부서|담당자?|문의\s?처?|문\s?의|자료\s?문의|연락처|책임자|총괄)\s*[>\])】]?\s*[:：|]/u;
const HYPHENATED_PATTERN = /^[가-힣]{1,3}-[가-힣]{1,5}$/u;
const LATIN_WORD_PATTERN = /^[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/u;
/** Words of firms, events and posts that stand capitalized before a title without being a person's name. */
const LATIN_FIRM_WORDS = new Set(
  'Partners Ventures Venture Capital Bank Group Labs Lab Tech Technologies Technology Global Korea Asia America Europe Japan China Media Studio Studios Bio Pharma Energy Solutions Systems Software Networks Holdings Investment Investments Securities Motors Mobility Robotics Data Cloud Digital Health Healthcare Foods Food Cosmetics Beauty Fashion Design Games Entertainment Music Foundation Institute University School College Center Centre Council Association Society Forum Summit Day Week Demo Award Awards Program Project Team Office Director Manager Chief Officer President Chairman Vice Senior Executive General Managing Head The New Green Blue Smart Open Future World International Inc Ltd Corp'.split(
    ' ',
  ),
);
/** How far before a title in brackets its bracket may open. */
const LONGEST_BRACKET = 40;
const SPEAKER_PATTERN = /\[\s?[가-힣]{2,5}\s?\/$/u;
const BRACKETED_WORDS_PATTERN = /^[가-힣]{1,8}(?:[ -][가-힣]{1,8}){1,3}(?=[),])/u;
const CLOSERS = '\'"’”」』';
const OPENERS = '\'"‘“「『';
/** Words that open or continue a clause and so are no part of a body's name. */
const CLAUSE_WORDS = new Set(
  '이번 이날 이어 또한 특히 한편 아울러 당시 현재 오는 지난 올해 최근 관련 대한 위한 통해 따라 함께 등 및 또는 등의 등이 양국 양측 각 해당 전 현 신임 전임 당 본 동 그리고 하지만 그러나 이에 이와 이를 여기서 먼저 우선 첫 두 세 네 초대 명예 공동 대외 국내 해외'.split(
    ' ',
  ),
);
/** 서울시장 후보, 장관 내정자, 총영사 직무대리: an office that its bearer does not hold, or only for another. */
const SOUGHT_OFFICE_PATTERN =
  /^\s?(?:후보자|후보|내정자|지명자|당선인|당선자|직무대리|직무대행|권한대행)(?![가-힣]{3})/u;
/** Words before a title that say something of the holder, not of the body: `신임 장관`, `전(前) 위원장`. */
const HOLDER_WORDS = new Set('전 현 신임 전임 당시 초대 신 구 前 現 차기 현직 전직 제'.split(' '));

/** Whether a name proposed so far ends inside a span and begins there too; spans are a phrase long at most. */
function holdsTaken(taken: Taken, span: Span, from?: number): boolean {
  for (let end = span.start + 1; end <= span.end; end += 1) {
    const start = taken.get(end);
    if (start !== undefined && (from === undefined ? start >= span.start : start === from)) return true;
  }
  return false;
}

/**
 * The municipality or province whose ending is the first syllable of the title glued to it: 완주군수, 성북구청장,
 * 전북특별자치도지사. Not: 시애틀시장, whose city stands without 시; 대한민국수출 (no title).
 */
export function sharedArea(text: string, match: TitleMatch, language: Language, taken: Taken): Span | undefined {
  if (!SHARED_TITLES.has(match.title.title)) return undefined;
  const area = { start: match.wordStart, end: match.start + 1 };
  const listed = taken.get(area.end) === area.start;
  return listed || language.isProvince(text.slice(area.start, area.end)) ? area : undefined;
}

const SHARED_TITLES = new Set(['군수', '구청장', '도지사']);

/** Ends of the names proposed so far, with their starts. */
export type Taken = ReadonlyMap<number, number>;

/** One title and what stands around it. */
export class TitlePhrase {
  private readonly text: string;
  /** The title as written, unit included: `국제협력국장`. */
  private readonly titleText: string;
  private readonly titleStart: number;
  private readonly titleEnd: number;
  /** Glued to the title's front without being part of it: 벤처기업협 of 협회장, 시애틀 of 시애틀시장. */
  private readonly glued: Span | undefined;
  /** The municipality or province that shares its ending with the title: 완주군 of 완주군수. */
  private readonly area: Span | undefined;

  private readonly doc: Doc;
  private readonly block: Block;
  private readonly match: TitleMatch;
  private readonly language: Language;
  private readonly taken: Taken;
  /** Where the phrase before this one ended; words are not read twice. */
  private readonly floor: number;

  constructor(doc: Doc, block: Block, match: TitleMatch, language: Language, taken: Taken, floor: number) {
    this.doc = doc;
    this.block = block;
    this.match = match;
    this.language = language;
    this.taken = taken;
    this.floor = floor;
    this.text = doc.text;
    const { start, end, wordStart } = match;
    const prefix = this.text.slice(wordStart, start);
    const chief = taken.get(end - 1);
    this.area = sharedArea(doc.text, match, language, taken);
    const sought = SOUGHT_OFFICE_PATTERN.exec(this.text.slice(end, end + 8));
    this.titleEnd = end + (sought?.[0].length ?? 0);
    if (prefix === '') {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = undefined;
    } else if (chief === wordStart && this.text.charAt(end - 1) === '장') {
      // 경기지방중소벤처기업청장: the body and 장; the title is 청장
      this.titleStart = end - 1;
      this.titleText = chiefTitle(this.text.slice(wordStart, end));
      this.glued = { start: wordStart, end: end - 1 };
    } else if (this.area !== undefined) {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = this.area;
    } else if (
      language.names.korean(prefix) === 'likely' ||
      language.isKnownPerson(prefix) ||
      language.isProvince(prefix) ||
      (taken.has(start) && BODY_TITLES.has(match.title.title))
    ) {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = { start: wordStart, end: start };
    } else {
      this.titleStart = wordStart;
      this.titleText = this.text.slice(wordStart, end);
      this.glued = undefined;
    }
    if (sought !== null) this.titleText += ` ${sought[0].trim()}`;
  }

  private get titleSpan(): Span {
    return { start: this.titleStart, end: this.titleEnd };
  }

  private appointment(
    form: AppointmentForm,
    name: Span,
    foreign: boolean,
    stated: Span | undefined,
    latin?: Span,
  ): Appointment {
    const body = this.holdsName(stated) ? stated : (this.bodyBehind() ?? stated);
    return {
      form,
      name,
      foreign,
      title: this.titleText,
      titleSpan: this.titleSpan,
      scope: this.match.title.scope,
      ...(body === undefined ? {} : { body }),
      ...(latin === undefined ? {} : { latin }),
    };
  }

  /** Name before title, body before, between or glued. */
  before(): readonly Appointment[] {
    const { text } = this;
    if (this.glued !== undefined && this.area === undefined) {
      // 이영장관
      const prefix = text.slice(this.glued.start, this.glued.end);
      if (this.language.names.korean(prefix) === 'likely' || this.language.isKnownPerson(prefix)) {
        return [this.appointment('name-title', this.glued, false, this.bodyBefore(this.glued.start))];
      }
    }
    const words = this.wordsBefore(this.glued?.start ?? this.titleStart);
    if (words.length === 0) return [];
    const first = words[0];
    if (first === undefined) return [];

    // 제임스 권 대표: a surname behind a foreign first name. Not: 트럼프 전 대통령
    const given = words[1];
    if (
      given !== undefined &&
      first.text.length === 1 &&
      !HOLDER_WORDS.has(first.text) &&
      this.glued === undefined &&
      this.language.names.isSurname(first.text) &&
      given.bracketAfter === undefined &&
      this.clearlyForeign(given) &&
      this.personToken(given)
    ) {
      const name = { start: given.start, end: first.end };
      return [this.appointment('name-title', name, true, this.bodyBefore(given.start))];
    }

    // 오 장관
    if (
      this.glued === undefined &&
      first.text.length <= 2 &&
      this.language.names.isSurname(first.text) &&
      first.text !== '전' &&
      first.end < this.titleStart &&
      (first.text.length === 1 || this.language.names.korean(first.text) === 'no')
    ) {
      return [this.appointment('surname-title', { start: first.start, end: this.match.end }, false, undefined)];
    }

    return this.koreanBefore(words) ?? this.foreignBefore(words) ?? this.latinBefore(words) ?? this.bracketBefore();
  }

  /** Jason Lim 대표, Sarah J. Cho 상무: two capitalized words right before the title. Not: Blue Ventures 대표, Demo Day 대표. */
  private latinBefore(words: readonly Word[]): readonly Appointment[] | undefined {
    const [last, first, before] = words;
    if (last === undefined || first === undefined || this.glued !== undefined) return undefined;
    if (!LATIN_WORD_PATTERN.test(last.text) || !LATIN_WORD_PATTERN.test(first.text)) return undefined;
    if (this.text.slice(first.end, last.start) !== ' ' || this.taken.has(last.end) || this.taken.has(first.end))
      return undefined;
    if (LATIN_FIRM_WORDS.has(last.text) || LATIN_FIRM_WORDS.has(first.text)) return undefined;
    if (before !== undefined && isLatin(before.text.charCodeAt(before.text.length - 1))) {
      if (!this.taken.has(before.end)) return undefined;
    }
    const name = { start: first.start, end: last.end };
    return [this.appointment('name-title', name, true, this.bodyBefore(first.start))];
  }

  /** 홍길동(전북은행 부장), 한도윤(새벽정보진흥원 원장)은: body and title in brackets behind the name. */
  private bracketBefore(): readonly Appointment[] {
    const { text } = this;
    const begin = this.glued?.start ?? this.titleStart;
    if (text.charAt(this.titleEnd) !== ')') return [];
    const inside = text.slice(Math.max(this.floor, begin - LONGEST_BRACKET), begin);
    const open = inside.lastIndexOf('(');
    if (open < 0 || /[),.:;]/u.test(inside.slice(open + 1))) return [];
    const at = begin - inside.length + open;
    const name = wordBefore(text, at, this.floor);
    if (name?.end !== at || name.text.length < 3) return [];
    const sure = this.language.names.korean(name.text) === 'likely' || this.language.isKnownPerson(name.text);
    if (!sure || this.taken.get(name.end) === name.start || this.commonNoun(name) || this.inflected(name)) return [];
    const stated = { start: at + 1, end: skipBlanksBack(text, this.glued?.end ?? this.titleStart) };
    const body = stated.end > stated.start ? stated : this.bodyBefore(name.start);
    return [this.appointment('name-body-title', { start: name.start, end: name.end }, false, body)];
  }

  /** Korean names first: they are the surer ones, and what stands between name and title is the body. */
  private koreanBefore(words: readonly Word[]): readonly Appointment[] | undefined {
    for (const [i, word] of words.entries()) {
      if (HOLDER_WORDS.has(word.text)) continue;
      const between = this.between(words, i, this.glued);
      const list = i === 0 || this.holdsName(between) ? this.nameList(word) : [];
      if (list.length > 1) return list.map((name) => this.appointment('name-list-title', name, false, between));
      if (this.koreanName(word, i, between)) {
        const form = between === undefined ? 'name-title' : 'name-body-title';
        return [
          this.appointment(form, word, false, between ?? this.bodyBefore(word.start), hanjaBracket(this.text, word)),
        ];
      }
      if (this.breaksPhrase(word)) return undefined;
    }
    return undefined;
  }

  private foreignBefore(words: readonly Word[]): readonly Appointment[] | undefined {
    for (const [i, word] of words.entries()) {
      if (HOLDER_WORDS.has(word.text)) continue;
      const between = this.between(words, i, this.glued);
      const firm = i === 0 ? this.foreignWithFirm(words) : undefined;
      if (firm !== undefined) return [this.appointment('name-body-title', firm.name, true, firm.body)];
      const found = this.foreignName(words, i, between);
      if (found !== undefined) {
        const form = between === undefined ? 'name-title' : 'name-body-title';
        return [this.appointment(form, found.name, true, between ?? this.bodyBefore(found.name.start), found.latin)];
      }
      if (this.breaksPhrase(word)) return undefined;
    }
    return undefined;
  }

  /** Whether no name can stand before this word any more: a clause begins or ends here. */
  private breaksPhrase(word: Word): boolean {
    if (this.taken.get(word.end) === word.start) return false;
    return CLAUSE_WORDS.has(word.text) || (endsWithParticle(word.text) && !this.departmentWord(word));
  }

  /** 감염내과, 경영학과, 산업안전보건과: 과 ends a department's name. Not: 시장과, 기업과. */
  private departmentWord(word: Word): boolean {
    return (
      word.text.length >= 4 &&
      /(?:내과|외과|학과|공학과|의학과|담당과|정책과|총괄과|지원과|관리과|기획과)$/u.test(word.text)
    );
  }

  /** 장관 이영, (대표 이재순), (위원장 : 차정훈), (대표이사 한가람, 박제니) */
  after(): readonly Appointment[] {
    const first = this.nameAfter();
    if (first === undefined) return [];
    const open = skipBlanksBack(this.text, this.glued?.start ?? this.titleStart) - 1;
    return this.text.charAt(open) === '(' ? [first, ...this.sharedBracket(first)] : [first];
  }

  /** The names behind the first one up to the bracket's end: 공동대표 A·B, 대표이사 한가람, 박제니. Not: 대표 한가람, 이하 누림. */
  private sharedBracket(first: Appointment): readonly Appointment[] {
    const rest = SHARED_BRACKET_PATTERN.exec(this.text.slice(first.name.end, first.name.end + 60));
    if (rest === null) return [];
    const names = wordsOf(this.text, first.name.end, first.name.end + rest[0].length - 1);
    const parts = names.flatMap((word) => splitAtDots(word));
    const persons = parts.every(
      (part) =>
        this.language.titles.get(part.text) === undefined &&
        (this.language.isKnownPerson(part.text) || this.language.names.korean(part.text) !== 'no'),
    );
    return persons ? parts.map((part) => ({ ...first, name: { start: part.start, end: part.end } })) : [];
  }

  private nameAfter(): Appointment | undefined {
    const { text, block } = this;
    const end = this.titleEnd;
    if (particlesEnd(text, end) !== end) return undefined;
    let at = skipBlanks(text, end);
    // 책임자 과장 남윤채 (044-204-7350): contact lines name their people behind the title
    let firm = block.zone === 'contact' || CONTACT_OPENING_PATTERN.test(text.slice(block.start, block.start + 40));
    if (
      text.charAt(at) === ':' ||
      text.charAt(at) === '：' ||
      isMiddleDot(text.charCodeAt(at)) ||
      text.charAt(at) === '='
    ) {
      firm ||= text.charAt(at) === ':' || text.charAt(at) === '：';
      at = skipBlanks(text, at + 1);
    } else if (at === end) return undefined;
    if (at >= block.end) return undefined;
    const phraseStart = this.glued?.start ?? this.titleStart;
    const opened =
      text.charAt(skipBlanksBack(text, phraseStart) - 1) === '(' ||
      text.charAt(skipBlanksBack(text, phraseStart) - 1) === '/';
    // (회장 호시노 이사오): what looks like a Korean name may be the first word of a foreign one
    const whole = opened ? this.foreignInBrackets(at) : undefined;
    if (whole !== undefined)
      return this.appointment('title-name', whole, true, this.glued ?? this.bodyBefore(phraseStart));
    let wordEnd = at;
    while (wordEnd < block.end && isHangul(text.charCodeAt(wordEnd))) wordEnd += 1;
    for (let length = Math.min(4, wordEnd - at); length >= 2; length -= 1) {
      const name = { start: at, end: at + length };
      const word = text.slice(name.start, name.end);
      if (!endsWord(text, name.end)) continue;
      const likelihood = this.language.names.korean(word);
      const closed = isNameClose(text, name.end);
      // 투자유치팀장 김솔지 (061-339-0000)
      firm ||= TELEPHONE_PATTERN.test(text.slice(name.end, name.end + 12));
      if (this.taken.get(name.end) === name.start || this.language.titles.get(word) !== undefined) continue;
      if (this.language.isCountry(word) || this.language.isProvince(word)) continue;
      if (likelihood === 'no' && !this.language.isKnownPerson(word)) continue;
      if (likelihood === 'unusual' && !opened && !firm) continue;
      // (국회의원 사직서 처리안은): words behind a title in brackets are names only where the bracket ends with them
      if (opened && !closed && (likelihood !== 'likely' || this.commonNoun(name)) && !this.language.isKnownPerson(word))
        continue;
      if (
        !opened &&
        !firm &&
        (likelihood !== 'likely' || this.commonNoun(name) || this.inflected(name)) &&
        !this.language.isKnownPerson(word)
      )
        continue;
      if (!opened && !firm && this.match.title.weak) continue;
      if (!closed && !opened && particlesEnd(text, name.end) === name.end) {
        // 대표 홍길동 씨 is fine; 대표 기업 육성 is not
        const next = this.language.titles.find(text, skipBlanks(text, name.end), Math.min(block.end, name.end + 20))[0];
        if (next === undefined && likelihood !== 'likely') continue;
      }
      return this.appointment('title-name', name, false, this.glued ?? this.bodyBefore(phraseStart));
    }
    if (opened || firm) {
      const foreign = this.foreignAfter(at);
      if (foreign !== undefined)
        return this.appointment('title-name', foreign, true, this.glued ?? this.bodyBefore(phraseStart));
    }
    return undefined;
  }

  /** Two to four Hangul words up to the bracket's end, none of them a Korean name, a title or a common noun. */
  private foreignInBrackets(at: number): Span | undefined {
    const inside = BRACKETED_WORDS_PATTERN.exec(this.text.slice(at, Math.min(this.block.end, at + 40)))?.[0];
    if (inside === undefined) return undefined;
    const words = wordsOf(this.text, at, at + inside.length);
    const foreign = words.every(
      (word, index) =>
        this.language.titles.get(word.text) === undefined &&
        !this.language.isKnownPerson(word.text) &&
        word.text !== '외' &&
        !(
          index === 0 &&
          word.text.length === 3 &&
          this.language.names.korean(word.text) === 'likely' &&
          !this.clearlyForeign({ start: word.start, end: word.end, text: word.text })
        ) &&
        !this.commonNoun(word) &&
        this.taken.get(word.end) !== word.start,
    );
    return foreign ? { start: at, end: at + inside.length } : undefined;
  }

  /** `(대표 브루스 해럴)`: everything up to the bracket's end. */
  private foreignAfter(at: number): Span | undefined {
    const { text, block } = this;
    let end = at;
    while (
      end < block.end &&
      (isWordCharacter(text.charCodeAt(end)) ||
        isBlank(text.charCodeAt(end)) ||
        text.charAt(end) === '-' ||
        text.charAt(end) === '.')
    )
      end += 1;
    const close = text.charAt(end);
    if (close !== ')' && close !== ',' && close !== '(') return undefined;
    end = skipBlanksBack(text, end);
    const words = text.slice(at, end).split(/\s+/u);
    if (words.length > 4 || end - at < 2) return undefined;
    const latin = LATIN_NAME_PATTERN.test(text.slice(at, end)) && words.length > 1;
    return latin || (words.every((word) => this.language.names.foreign(word)) && words.join('').length >= 3)
      ? { start: at, end }
      : undefined;
  }

  private between(words: readonly Word[], i: number, glued: Span | undefined): Span | undefined {
    const nearest = words[0];
    const farthest = words[i - 1];
    if (i === 0 || nearest === undefined || farthest === undefined) return glued;
    return { start: farthest.start, end: glued?.end ?? nearest.end };
  }

  private koreanName(word: Word, position: number, between: Span | undefined): boolean {
    if (this.language.isKnownPerson(word.text)) return true;
    if (this.taken.get(word.end) === word.start || this.language.titles.get(word.text) !== undefined) return false;
    if (this.language.isCountry(word.text) || this.language.isProvince(word.text)) return false;
    const likelihood = this.language.names.korean(word.text);
    // 마리아 in 마리아 페르난데스 총재
    if (position > 0 && !this.beginsWithName(between) && this.language.names.foreignness(word.text) >= CLEARLY_FOREIGN)
      return false;
    // 배스 in 캐런 배스 LA시장 has the shape of a short Korean name
    if (word.text.length === 2 && this.language.names.foreign(word.text)) return false;
    if (likelihood === 'no' || this.particleTail(word) || this.unitName(word)) return false;
    if (this.verbForm(word)) return false;
    if (likelihood !== 'likely' && (this.isClause(word) || this.isPlace(word))) return false;
    if (
      this.beginsWithName(between) ||
      (position === 0 && this.bodyRightBefore(word.start)) ||
      hanjaBracket(this.text, word) !== undefined
    ) {
      if (this.isClause(word)) return false;
      // 국민의힘 고동진 의원, 구하람 포스코경영연구원 수석연구위원: a known body beside the name
      return word.text.length > 2
        ? !(likelihood === 'unusual' && this.commonNoun(word))
        : !this.commonNoun(word) || this.opensPhrase(word.start);
    }
    if (position === 0 && word.text.length === 3 && this.inContactLine()) return !this.commonNoun(word);
    if (likelihood === 'unusual' || this.commonNoun(word)) return false;
    // 주도권 시장, 유전자 검사: these titles are everyday nouns, so a place or a body must stand beside the name
    if (isEverydayTitle(this.titleText) && this.glued === undefined) return false;
    if (likelihood === 'possible' && (this.inflected(word) || this.suffixedNoun(word))) return false;
    if (this.glued !== undefined && position === 0 && likelihood !== 'likely') return false;
    if (word.text.length === 2) return position === 0 && (!this.match.title.weak || between !== undefined);
    if (position === 0) return likelihood === 'likely' || !this.match.title.weak || this.splitAtSurname(word);
    return likelihood === 'likely' && position <= 4;
  }

  /** 하은결 차장(042-363-7700), 담당: 제조혁신정책과 조은별 과장: people to ask, with a telephone or under such a heading. */
  private inContactLine(): boolean {
    return (
      TELEPHONE_PATTERN.test(this.text.slice(this.titleEnd, this.titleEnd + 12)) ||
      CONTACT_OPENING_PATTERN.test(this.text.slice(this.block.start, Math.min(this.titleStart, this.block.start + 40)))
    );
  }

  /** 나은섭 이사는, 지정우 파트너도: MeCab cuts the surname off, or finds a tail that cannot be one. Not: 국토부 이사는. */
  private splitAtSurname(word: Word): boolean {
    if (word.text.length !== 3 || particlesEnd(this.text, this.titleEnd) < 0) return false;
    const [first] = this.doc.tokensIn(this.block, word);
    if (first?.start !== word.start) return false;
    return (first.end - first.start === 1 && !first.pos.startsWith('M')) || this.mistakenTail(word);
  }

  /** Whether a list or a sentence begins anew at an offset: `…, 조석 HD현대일렉트릭 부회장`. */
  private opensPhrase(at: number): boolean {
    const end = skipBlanksBack(this.text, at);
    return end <= this.block.start || /[,;·:△▲○□]/u.test(this.text.charAt(end - 1));
  }

  /** Whether a known body, or a word with a body's head, stands right before an offset: 부산조선조합 변상도 이사장. */
  private bodyRightBefore(at: number): boolean {
    const end = skipBlanksBack(this.text, at);
    const cut = this.text.charAt(end - 1) === '의' ? end - 1 : end;
    if (end === at) return false;
    if (this.taken.has(end) || this.taken.has(cut)) return true;
    const word = wordBefore(this.text, cut, this.block.start);
    if (word === undefined || word.text.length < 4) return false;
    const head = this.language.organizationHeads.match(word.text);
    return (
      (head !== undefined && head.ending.length > 1) || this.language.companyEndings.match(word.text)?.strong === true
    );
  }

  /** 위하여, 마치면, 그리고: one word of a clause to MeCab, whole or as a noun with a verb's ending. */
  private isClause(word: Word): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const tokens = this.doc.tokensIn(this.block, word);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return false;
    if (tokens.length === 1) return /^(?:V|MA|MM|J|E|NP|IC)/u.test(first.pos);
    return (
      first.end - first.start >= 2 &&
      first.semantic !== '인명' &&
      !this.mistakenTail(word) &&
      /(?:EC|EF|ETM|ETN)$/u.test(last.pos) &&
      /^(?:V|XS)/u.test(last.pos)
    );
  }

  /**
   * Whether a word ends in an ending or a particle to MeCab, and the language has such a one: 지정한, 기업의. Not: 윤서하,
   * 추성하 (a stem without an ending), 지정우 (우 is no particle of today), 용미란 (nobody writes 란 before a title).
   */
  private inflected(span: Span): boolean {
    return (
      endsInflected(this.doc, this.block, span) &&
      !this.mistakenTail(span) &&
      !this.language.names.hasNativeGivenName(this.text.slice(span.start, span.end))
    );
  }

  /** Whether what MeCab takes for the tail of a form cannot be one before a blank. */
  private mistakenTail(span: Span): boolean {
    const last = this.doc.tokensIn(this.block, span).findLast((token) => token.end === span.end);
    if (last === undefined || span.end - span.start !== 3) return false;
    const tail = this.text.slice(last.start, last.end);
    if (/^(?:VV|VA|VX|XSV|XSA)$/u.test(last.pos)) return tail === '하';
    if (tail === '란') return true;
    return last.pos.startsWith('J') && last.start > span.start && particlesEnd(this.text, last.start) < 0;
  }

  /** 하거나 의원의 출입을, 마치고 본회의장으로: forms whose last syllables end no given name. */
  private verbForm(word: Word): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const [first] = this.doc.tokensIn(this.block, word);
    return (
      first?.start === word.start &&
      /(?:고|며|면|거나|면서|려고|도록|지만)$/u.test(word.text) &&
      /^(?:VV|VA|VX|XSV|XSA)/u.test(first.pos)
    );
  }

  /** 기업의 대표, 연계해: MeCab sees a case particle that hardly any name ends in, or a verb's ending. */
  private particleTail(word: Word): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const [noun, verb] = this.doc.tokensIn(this.block, word);
    if (
      noun?.pos === 'NNG' &&
      noun.end - noun.start >= 2 &&
      verb !== undefined &&
      /^XS[VA]/u.test(verb.pos) &&
      !this.mistakenTail(word)
    )
      return true;
    // 사람이 경기지사
    if (
      /[이가로]$/u.test(word.text) &&
      noun?.pos === 'NNG' &&
      noun.end - noun.start >= 2 &&
      verb?.end === word.end &&
      verb.pos.startsWith('J')
    )
      return true;
    if (!/[은는을를의에와과도]$/u.test(word.text)) return false;
    return this.doc
      .tokensIn(this.block, word)
      .some((token) => token.end === word.end && token.start > word.start && token.pos.startsWith('J'));
  }

  /** 심사국 국장, 수출과 과장: a unit, not a name. */
  private unitName(word: Word): boolean {
    if (!/[과국실팀단처청관소부]$/u.test(word.text)) return false;
    const [first] = this.doc.tokensIn(this.block, word);
    return (
      first?.pos === 'NNG' && first.start === word.start && first.end === word.end - 1 && first.end - first.start >= 2
    );
  }

  /** Whether a known body begins right behind the name: 구하람 포스코경영연구원 수석연구위원, 배리 엥글 GM 해외사업부문 사장. */
  private beginsWithName(span: Span | undefined): boolean {
    if (span === undefined) return false;
    const [first] = wordsOf(this.text, span.start, span.end);
    if (first === undefined) return false;
    if (this.language.isCountry(first.text) || this.language.isProvince(first.text)) return true;
    return holdsTaken(
      this.taken,
      { start: span.start, end: Math.min(span.end, span.start + LONGEST_WORD) },
      span.start,
    );
  }

  /** Whether what stands between name and title names a known body. */
  private holdsName(span: Span | undefined): boolean {
    return span !== undefined && holdsTaken(this.taken, span);
  }

  /** 기업형, 정책적: a noun with a suffix, which no name is. */
  private suffixedNoun(word: Span): boolean {
    return this.doc
      .tokensIn(this.block, word)
      .some((token) => token.end === word.end && token.start > word.start && token.pos === 'XSN');
  }

  private nameList(word: Word): readonly Span[] {
    const parts: Span[] = [];
    let start = word.start;
    for (let i = word.start; i <= word.end; i += 1) {
      if (i < word.end && !isMiddleDot(this.text.charCodeAt(i)) && this.text.charAt(i) !== ',') continue;
      const part = { start, end: i };
      const name = this.text.slice(part.start, part.end);
      if (
        this.language.names.korean(name) !== 'likely' &&
        !this.language.isKnownPerson(name) &&
        !(name.length === 2 && this.language.names.korean(name) === 'possible')
      )
        return [];
      parts.push(part);
      start = i + 1;
    }
    return parts;
  }

  /** Two to four words that no Korean word is made of, ending at `words[i]`. */
  private foreignName(
    words: readonly Word[],
    i: number,
    between: Span | undefined,
  ): { readonly name: Span; readonly latin?: Span } | undefined {
    const last = words[i];
    if (i === 0 && last !== undefined && this.endsLikeFirm(last)) return undefined;
    const run = last?.bracketAfter === undefined ? this.foreignRun(words, i, between) : undefined;
    if (run !== undefined) return { name: run };
    const next = words[i + 1];
    // 펑크 is a noun as well, but not behind 마이클
    const carried =
      last !== undefined &&
      next !== undefined &&
      this.personToken(next) &&
      (this.language.names.foreign(last.text) || (this.clearlyForeign(last) && this.clearlyForeign(next)));
    const firm2 = last !== undefined && next !== undefined && this.foreignPair(next, last, between);
    if (last === undefined || (!this.foreignWord(last) && !carried && !firm2)) {
      return last?.bracketAfter !== undefined ? this.latinBracket(words, i) : undefined;
    }
    let start = last.start;
    let count = 1;
    for (let j = i + 1; j < words.length && count < 4; j += 1) {
      const word = words[j];
      if (word === undefined || word.bracketAfter !== undefined) break;
      if (!this.foreignWord(word) && !(j === i + 1 && this.foreignPair(word, last, between))) break;
      start = word.start;
      count += 1;
    }
    // 잔 에릭 살라타: a first name of one syllable where the phrase begins
    const front = words[i + count];
    if (
      count >= 2 &&
      front !== undefined &&
      FOREIGN_FIRST_NAMES.includes(front.text) &&
      front.bracketAfter === undefined &&
      isHangul(front.text.charCodeAt(0)) &&
      words.length === i + count + 1
    ) {
      start = front.start;
      count += 1;
    }
    const firm = words[i + 1];
    if (count >= 3 && i === 0 && between === undefined && this.match.title.scope === 'private' && firm !== undefined) {
      // 요하네스 프로이하우프 랩센트럴 대표: of three the last is the firm
      return undefined;
    }
    const name = { start, end: last.end };
    if (last.bracketAfter !== undefined) {
      const bracket = this.latinBracket(words, i);
      if (bracket !== undefined) return bracket;
    }
    if (count < 2) {
      // 살라타 회장: one word alone is a name only where MeCab takes it for one, or an article says so elsewhere
      if (last.text.length < 3 || between !== undefined || !this.personToken(last)) return undefined;
      // 드라마 「미스 함무라비」의 판사
      if (/^(?:미스|미스터|미세스|마담)$/u.test(words[i + 1]?.text ?? '')) return undefined;
    }
    return { name };
  }

  /**
   * 젠슨 황, 제롬 파월, 응우옌 반 퐁: words that together sound transliterated and that MeCab does not know as Korean
   * ones. Not: 디지털 마케팅 대표 (nouns), 레인보우 로보틱스 대표 (a firm).
   */
  private foreignRun(words: readonly Word[], i: number, between: Span | undefined): Span | undefined {
    const last = words[i];
    if (last === undefined || (between !== undefined && !this.foreignBody(between))) return undefined;
    let best: Span | undefined;
    const texts: string[] = [];
    const firm = between !== undefined;
    for (let j = i; j < words.length && j < i + LONGEST_FOREIGN_NAME; j += 1) {
      const word = words[j];
      if (word === undefined || (j > i && word.bracketAfter !== undefined)) break;
      // 바셀, a listed name as well, but not behind 존-폴
      const carried = j === i && HYPHENATED_PATTERN.test(words[j + 1]?.text ?? '') && this.clearlyForeign(word);
      if (!carried && !this.mayBeForeign(word, firm, j === i)) break;
      texts.push(word.text);
      const foreignness = this.language.names.foreignness(...texts);
      const hyphenated = texts.some((text) => text.includes('-'));
      const clear = hyphenated || texts.some((text) => this.language.names.foreignness(text) >= CLEARLY_FOREIGN);
      const enough = texts.length >= 2 || (firm && word.text.length >= 3 && !this.isKnownOtherwise(word));
      const known = words.slice(i, j + 1).every((each) => this.isKnownOtherwise(each));
      if (enough && !known && (hyphenated || foreignness >= SOUNDS_FOREIGN) && clear)
        best = { start: word.start, end: last.end };
    }
    return best;
  }

  /** 크리스토프 마쏭 코스메틱 밸리 최고경영자: of three foreign words before a firm's title the first two are the name. */
  private foreignWithFirm(words: readonly Word[]): { readonly name: Span; readonly body: Span } | undefined {
    if (this.match.title.scope !== 'private' || this.glued !== undefined) return undefined;
    const run = this.foreignRun(words, 0, undefined);
    if (run === undefined) return undefined;
    const count = words.findIndex((word) => word.start === run.start) + 1;
    const first = words[count - 1];
    const second = words[count - 2];
    const last = words[0];
    if (count < 3 || first === undefined || second === undefined || last === undefined) return undefined;
    if (words.slice(0, count).some((word) => FOREIGN_FIRST_NAMES.includes(word.text))) return undefined;
    const body = words[count - 3];
    return body === undefined
      ? undefined
      : { name: { start: first.start, end: second.end }, body: { start: body.start, end: last.end } };
  }

  /**
   * `firm`: a known body stands behind the name, so that 배리, a word in other places, may be a part of it; `nearest`: the
   * word is the last one of the name.
   */
  private mayBeForeign(word: Word, firm: boolean, nearest: boolean): boolean {
    const { names } = this.language;
    const foreignness = names.foreignness(word.text);
    if (HYPHENATED_PATTERN.test(word.text)) return true;
    // 스트라스필드시의 존-폴 바셀
    if (!nearest && word.text.length > 3 && word.text.endsWith('의')) return false;
    if (!/^[가-힣]{1,8}$/u.test(word.text)) return false;
    if (HOLDER_WORDS.has(word.text) || CLAUSE_WORDS.has(word.text) || this.language.titles.get(word.text) !== undefined)
      return false;
    if (MISSION_WORD_PATTERN.test(word.text)) return false;
    // 나노웨더 허모랑 이사: a surname and two syllables
    const korean = word.text.length === 3 ? names.korean(word.text) : 'no';
    if (foreignness < CLEARLY_FOREIGN && (nearest ? korean !== 'no' : korean === 'likely')) return false;
    if (this.language.isCountry(word.text) || this.isPlace(word)) return false;
    if (this.isClause(word) || this.verbForm(word) || this.particleTail(word) || endsWithClauseParticle(word.text))
      return false;
    if (firm && foreignness >= 0 && word.text.length <= 3) return true;
    return !this.isKnownOtherwise(word);
  }

  /** 아시아, 유럽: MeCab knows the whole word as a place. */
  private isPlace(word: Word): boolean {
    return this.doc
      .tokensIn(this.block, word)
      .some((token) => token.start === word.start && token.end === word.end && token.semantic === '지명');
  }

  /** Whether a word is a place, a listed name or a word of the language. */
  private isKnownOtherwise(word: Word): boolean {
    return (
      this.taken.get(word.end) === word.start ||
      this.language.isCountry(word.text) ||
      this.language.isProvince(word.text) ||
      this.commonNoun(word) ||
      this.language.organizationHeads.match(word.text)?.strong === true
    );
  }

  /** GM 해외사업부문, 베트남 과학기술부, 마운틴로건캐피털: a known name, a country, or a word with a firm's ending. */
  private foreignBody(span: Span): boolean {
    if (this.beginsWithName(span)) return true;
    const [first] = wordsOf(this.text, span.start, span.end);
    return first !== undefined && (this.language.isCountry(first.text) || this.endsLikeFirm(first));
  }

  private endsLikeFirm(word: Word): boolean {
    return this.language.companyEndings.match(word.text)?.strong === true;
  }

  /** 쏨차이 분마 한태상공회의소 부회장: two words beside a known body, one of them of a foreign look, none of them common. */
  private foreignPair(first: Word, second: Word, between: Span | undefined): boolean {
    const pair = [first, second];
    if (!this.beginsWithName(between) && !this.bodyRightBefore(first.start)) return false;
    if (
      pair.some(
        (word) => word.text.length > 7 || this.taken.get(word.end) === word.start || !/^[가-힣]+$/u.test(word.text),
      )
    )
      return false;
    if (pair.some((word) => this.language.isCountry(word.text) || this.language.isProvince(word.text))) return false;
    if (pair.some((word) => this.commonNoun(word) || endsWithParticle(word.text) || CLAUSE_WORDS.has(word.text)))
      return false;
    if (this.language.titles.get(first.text) !== undefined || this.language.titles.get(second.text) !== undefined)
      return false;
    return pair.some((word) => this.foreignWord(word));
  }

  private clearlyForeign(word: Word): boolean {
    return this.language.names.foreignness(word.text) >= CLEARLY_FOREIGN;
  }

  private foreignWord(word: Word): boolean {
    if (word.text.includes('-')) return isHangul(word.text.charCodeAt(0));
    if (this.language.names.isNoName(word.text)) return false;
    if (
      this.taken.get(word.end) === word.start ||
      this.language.isCountry(word.text) ||
      this.language.isProvince(word.text)
    )
      return false;
    if (
      this.language.names.korean(word.text) === 'likely' ||
      this.inflected(word) ||
      this.isClause(word) ||
      this.isPlace(word)
    )
      return false;
    return (this.language.names.foreign(word.text) && !this.commonNoun(word)) || this.personToken(word);
  }

  /** `타니 알 제요우디(Thani Al Zeyoudi)`: as many Hangul words as the Latin name has, less at most one. */
  private latinBracket(words: readonly Word[], i: number): { readonly name: Span; readonly latin: Span } | undefined {
    const last = words[i];
    if (last?.bracketAfter === undefined) return undefined;
    const latin = { start: last.bracketAfter.start + 1, end: last.bracketAfter.end - 1 };
    const content = this.text.slice(latin.start, latin.end);
    if (!LATIN_NAME_PATTERN.test(content) || !content.includes(' ')) return undefined;
    const count = Math.min(content.split(/\s+/u).length, 4);
    let start = last.start;
    for (let j = i + 1; j < words.length && j < i + count; j += 1) {
      const word = words[j];
      if (word === undefined || this.breaksPhrase(word) || !isHangul(word.text.charCodeAt(0))) break;
      start = word.start;
    }
    return { name: { start, end: last.end }, latin };
  }

  private personToken(word: Word): boolean {
    return this.doc
      .tokensIn(this.block, word)
      .some(
        (token) =>
          token.semantic === '인명' &&
          token.start === word.start &&
          token.end === word.end &&
          word.end - word.start >= 3,
      );
  }

  /** Whether MeCab knows the word as a common noun (or another word of the language) rather than as a name. */
  private commonNoun(span: Span): boolean {
    return this.doc
      .tokensIn(this.block, span)
      .some(
        (token) =>
          token.start <= span.start &&
          token.end >= span.end &&
          token.semantic !== '인명' &&
          !token.pos.startsWith('NNP') &&
          !token.pos.startsWith('SL') &&
          token.end - token.start >= 2 &&
          !token.pos.includes('+'),
      );
  }

  /** What stands where a body's name stands before a name or a title: the words up to a break, particles cut. */
  private bodyBefore(at: number): Span | undefined {
    const { text } = this;
    let end = skipBlanksBack(text, at);
    if (end > this.block.start && text.charAt(end - 1) === '(') {
      // 에타(대표 이재순), 에타㈜(대표 …)
      end = skipBlanksBack(text, end - 1);
    }
    const words = this.wordsBefore(end);
    let start = -1;
    for (const [index, word] of words.entries()) {
      if (index >= 4) break;
      if (index > 0 && this.breaksPhrase(word)) break;
      if (
        index === 0 &&
        this.taken.get(word.end) !== word.start &&
        (endsWithClauseParticle(word.text) || CLAUSE_WORDS.has(word.text))
      )
        return undefined;
      start = word.start;
    }
    const last = words[0];
    return start < 0 || last === undefined ? undefined : { start, end: last.end };
  }

  /** 한수명 소방장(서울 성북소방서): the body stands in brackets behind the title. */
  private bodyBehind(): Span | undefined {
    const open = this.match.end;
    // 구윤철 부총리 겸 기획재정부 장관
    const both = /^\s?겸\s[가-힣]{2,12}/u.exec(this.text.slice(open, Math.min(this.block.end, open + 20)));
    if (both !== null) {
      const second = { start: open + 2, end: open + both[0].length };
      return this.holdsName(second) ? second : undefined;
    }
    if (this.text.charAt(open) !== '(') return undefined;
    const close = this.text.slice(open, Math.min(this.block.end, open + 40)).indexOf(')');
    if (close < 0) return undefined;
    const inside = { start: open + 1, end: open + close };
    return this.holdsName(inside) ? inside : undefined;
  }

  /** 알-호가일, 존-폴: a short foreign first part before a hyphen belongs to the name. Not: 서울-부산, 참석자-홍길동. */
  private hyphenatedStart(start: number): number {
    const { text } = this;
    if (text.charAt(start - 1) !== '-' || !isHangul(text.charCodeAt(start))) return start;
    let front = start - 1;
    while (front > this.floor && start - front <= 4 && isHangul(text.charCodeAt(front - 1))) front -= 1;
    const part = text.slice(front, start - 1);
    if (part.length === 0 || part.length > 3 || isNameCharacter(text, front - 1)) return start;
    return this.language.names.foreignness(part) >= CLEARLY_FOREIGN ? front : start;
  }

  /** The words right before an offset, nearest first, up to a break (a comma, a quote's end, a sentence's end). */
  private wordsBefore(at: number): readonly Word[] {
    const { text } = this;
    const words: Word[] = [];
    let bracketAfter: Span | undefined;
    let end = skipBlanksBack(text, at);
    while (end > this.floor && words.length < MAX_WORDS) {
      const character = text.charAt(end - 1);
      if (character === ')' || character === ']') {
        const open = openingBracket(text, end, this.floor);
        if (open < 0) break;
        bracketAfter = { start: open, end };
        end = skipBlanksBack(text, open);
        continue;
      }
      // [양무진/북한대학원대학교 교수 : …]: how broadcasters name a speaker
      if (
        character === '/' &&
        words.length > 0 &&
        SPEAKER_PATTERN.test(text.slice(Math.max(this.floor, end - 12), end))
      ) {
        end = skipBlanksBack(text, end - 1);
        continue;
      }
      if (character === '*' || character === '＊') {
        end = skipBlanksBack(text, end - 1);
        continue;
      }
      if (character === '㈜' || CLOSERS.includes(character) || OPENERS.includes(character)) {
        if (!CLOSERS.includes(character) && !OPENERS.includes(character)) {
          end = skipBlanksBack(text, end - 1);
          continue;
        }
        if (OPENERS.includes(character) && words.length === 0) break;
        end -= 1;
        if (isBlank(text.charCodeAt(end - 1))) break;
        continue;
      }
      let start = end;
      const lowest = Math.max(this.floor, end - LONGEST_WORD);
      while (start > lowest && isNameCharacter(text, start - 1)) start -= 1;
      if (start === end || start === end - LONGEST_WORD) break;
      start = this.hyphenatedStart(start);
      // …(이하 중기부)와 금융위원회: a particle behind a bracket is no word
      if (/[)\]”’」』]/u.test(text.charAt(start - 1)) && particlesEnd(text, start) === end) break;
      words.push({ start, end, text: text.slice(start, end), ...(bracketAfter === undefined ? {} : { bracketAfter }) });
      bracketAfter = undefined;
      end = skipBlanksBack(text, start);
    }
    return words;
  }
}

/** Behind the first name in a bracket: `, 박제니)`, `·이한결)`. */
const SHARED_BRACKET_PATTERN = /^(?:\s?[,·ㆍ/]\s?[가-힣]{3,4}){1,4}\)/u;

/** The parts of a word between middle dots. */
function splitAtDots(word: Span & { readonly text: string }): readonly (Span & { readonly text: string })[] {
  const parts: (Span & { readonly text: string })[] = [];
  let from = 0;
  for (let i = 0; i <= word.text.length; i += 1) {
    if (i < word.text.length && !isMiddleDot(word.text.charCodeAt(i))) continue;
    if (i > from) parts.push({ start: word.start + from, end: word.start + i, text: word.text.slice(from, i) });
    from = i + 1;
  }
  return parts;
}

/** The title in a chief's word: 벤처기업협회장 → 회장, 태백경찰서장 → 서장, 국립암센터장 → 센터장. */
function chiefTitle(word: string): string {
  return word.slice(word.endsWith('센터장') ? -3 : -2);
}

/** 왕젠궈(王建國): Hanja behind a word spell a person's name. */
function hanjaBracket(text: string, word: Span): Span | undefined {
  const bracket = /^\([\u4e00-\u9fff\uf900-\ufaff]{2,4}\)/u.exec(text.slice(word.end, word.end + 6));
  return bracket === null ? undefined : { start: word.end + 1, end: word.end + bracket[0].length - 1 };
}

/** Titles that are common nouns as well. */
const EVERYDAY_TITLES = new Set(['시장', '지사', '검사', '감사', '의사']);

/** Whether a title is an everyday noun as well: 전통시장, 품질 검사. */
export function isEverydayTitle(title: string): boolean {
  return EVERYDAY_TITLES.has(title);
}

/** First names of one syllable in foreign names: 잔 에릭 살라타. */
const FOREIGN_FIRST_NAMES = '잔알반폰엘얀톰존짐팀빌벤샘댄켄론맷닉잭맥칼한쑨첸웨응';

/** Titles that are glued to the name of their body or city: 시애틀시장, 태안군수, 벤처기업협회장, 국민은행장. */
const BODY_TITLES = new Set(
  '시장 부시장 군수 부군수 구청장 부구청장 지사 도지사 청장 처장 서장 협회장 중앙회장 연합회장 총장 부총장 은행장 이사장 부이사장 장관 차관 회장 사장 총재 원장 위원장 병원장 센터장 교육감 의원 대사 총영사 세관장 조합장 관장'.split(
    ' ',
  ),
);

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isWordCharacter(code) ||
    isMiddleDot(code) ||
    ((code === 0x2d || code === 0x26 || code === 0x2e) &&
      isLatin(text.charCodeAt(at - 1)) &&
      at + 1 < text.length &&
      isWordCharacter(text.charCodeAt(at + 1)))
  );
}

/** The offset of the bracket that closes right before `end`; -1 when none opens within reach. */
function openingBracket(text: string, end: number, floor: number): number {
  let depth = 0;
  const limit = Math.max(floor, end - 80);
  for (let i = end - 1; i >= limit; i -= 1) {
    const character = text.charAt(i);
    if (character === ')' || character === ']') depth += 1;
    else if (character === '(' || character === '[') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function isNameClose(text: string, at: number): boolean {
  const next = text.charAt(skipBlanks(text, at));
  return (
    next === ')' ||
    next === ',' ||
    next === '' ||
    isMiddleDot(next.charCodeAt(0)) ||
    next === '.' ||
    next === '/' ||
    next === '·'
  );
}

const ANY_PARTICLE_PATTERN =
  /(?:은|는|을|를|에서|에게|으로|께서|부터|까지|하는|하고|하며|했다|된|에|의|와|과|이며|이자|위해|통해)$/u;

function endsWithClauseParticle(word: string): boolean {
  return word.length > 2 && /(?:은|는|을|를|에서|에게|으로|께서|부터|까지|하는|하고|하며|했다)$/u.test(word);
}

function endsWithParticle(word: string): boolean {
  return word.length > 1 && ANY_PARTICLE_PATTERN.test(word);
}
