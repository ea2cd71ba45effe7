// One title and what stands around it: who holds it, and of which body. 이영 장관 · 중기부 장관 이영 · 에타(대표 이재순).
import { isHangul, isLatin, isMiddleDot } from '../../text/characters.js';
import { endsWord, particlesEnd, skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import type { TitleMatch } from '../../lexicon/titles.js';
import { wordBefore, wordsOf } from '../../text/words.js';
import type { Block, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Appointment, AppointmentForm } from '../../core/phrase.js';
import { ForeignNames } from './foreign-names.js';
import { wordsBefore, type PhraseWord } from './phrase-words.js';
import { endsWithClauseParticle, WordJudge, type Taken } from './word-judge.js';

/** A telephone number behind a person: `(042-363-7700)`, `☎ 02-…`. */
export const TELEPHONE_PATTERN = /^\s*(?:\(?\s*(?:[☎☏]|T\.|전화)|\(?\s?0\d{1,2}[-)])/u;
/** 담당: 제조혁신정책과 조은별 과장, 남기석 서기관 (042-…): a line that opens like this names people to ask. */
export const CONTACT_OPENING_PATTERN =
  /^[\s*※□ㅇ○•■<[(【-]*(?:담당\s?부서|담당자?|문의\s?처?|문\s?의|자료\s?문의|연락처|책임자|총괄)\s*[>\])】]?\s*[:：|]/u;
const LATIN_WORD_PATTERN = /^[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/u;
const DOUBLE_TITLE_PATTERN = /(?<![가-힣])대표이사\s$/u;
const ELECTION_PATTERN = /(?<![가-힣])(?:대선|총선|당대표|대표|최고위원|비례대표)\s$/u;
/** Ranks of civil servants, who work in departments. */
const CIVIL_RANK_PATTERN = /^(?:과장|사무관|서기관|주무관|주사|연구관|연구사)$/u;
/** 차관급, 국장급: ranks, which say of no office which it is. */
const RANK_PATTERN = /^(?:장관급|차관급|국장급|실장급)$/u;
/** Longer rows of names before one title are tables. */
const LONGEST_LIST = 8;
const AGE_PATTERN = /^\(\d{1,3}(?:세|살)?\)$/u;
const LATIN_NAME_BRACKET_PATTERN = /^\([A-Z][A-Za-zÀ-ɏ'’.-]* [A-Za-zÀ-ɏ'’. -]+\)$/u;
const HANJA_OR_HANGUL_PATTERN = /[\u4e00-\u9fff가-힣]/u;
/** How far before a title in brackets its bracket may open. */
const LONGEST_BRACKET = 40;
/** 서울시장 후보, 장관 내정자, 총영사 직무대리: an office that its bearer does not hold, or only for another. */
const SOUGHT_OFFICE_PATTERN =
  /^\s?(?:예비후보자|예비후보|후보자|후보|내정자|지명자|당선인|당선자|직무대리|직무대행|권한대행)(?![가-힣]{3})/u;
const ACTING_PATTERN = /^ (?:국무총리|경제부총리|부총리)(?![가-힣]{3})/u;
/** Behind the first name in a bracket: `, 박제니)`, `·이한결)`. */
const SHARED_BRACKET_PATTERN = /^(?:\s?[,·․‧・･∙ㆍ/]\s?[가-힣]{3,4}){1,4}\)/u;

/** Words and not places before the head of a town: 운동장, 서면장. */
const NO_TOWN_PATTERN =
  /(?:운동|활동|자동|행동|노동|공동|협동|화면|측면|정면|반면|가면|표면|전면|해당\s?[읍면동]|각\s?[읍면동])$/u;

/** 승주읍장, 왕조1동장, 가온면장: the town whose ending is the first syllable of its head's title. Not: 운동장. */
function townOf(text: string, match: TitleMatch): Span | undefined {
  if (!/^[읍면동]장$/u.test(match.title.title)) return undefined;
  const area = { start: match.wordStart, end: match.start + 1 };
  const name = text.slice(area.start, area.end);
  return /^[가-힣]{1,4}\d{0,2}[읍면동]$/u.test(name) && name.length >= 2 && !NO_TOWN_PATTERN.test(name)
    ? area
    : undefined;
}

/**
 * The municipality or province whose ending is the first syllable of the title glued to it: 완주군수, 성북구청장,
 * 전북특별자치도지사. Not: 시애틀시장, whose city stands without 시; 대한민국수출 (no title).
 */
export function sharedArea(text: string, match: TitleMatch, language: Language, taken: Taken): Span | undefined {
  const town = townOf(text, match);
  if (town !== undefined) return town;
  if (!language.phraseWords('shared-area-title').has(match.title.title)) return undefined;
  const area = { start: match.wordStart, end: match.start + 1 };
  const listed = taken.get(area.end) === area.start;
  return listed || language.isProvince(text.slice(area.start, area.end)) ? area : undefined;
}

/**
 * A surname glued to 대통령: 윤대통령. Not: 전대통령 (a former one), nor before other titles (이사장, 구청장).
 */
export function gluedSurname(text: string, match: TitleMatch, language: Language): string | undefined {
  const prefix = text.slice(match.wordStart, match.start);
  return match.title.title === '대통령' && prefix.length === 1 && prefix !== '전' && language.names.isSurname(prefix)
    ? prefix
    : undefined;
}

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

  private readonly article: IndexedArticle;
  private readonly block: Block;
  private readonly match: TitleMatch;
  private readonly language: Language;
  private readonly judge: WordJudge;
  private readonly foreign: ForeignNames;
  private readonly taken: Taken;
  /** Where the phrase before this one ended; words are not read twice. */
  private readonly floor: number;

  constructor(
    article: IndexedArticle,
    block: Block,
    match: TitleMatch,
    language: Language,
    taken: Taken,
    floor: number,
  ) {
    this.article = article;
    this.block = block;
    this.match = match;
    this.language = language;
    this.taken = taken;
    this.floor = floor;
    this.text = article.text;
    const { start, end, wordStart } = match;
    const prefix = this.text.slice(wordStart, start);
    const chief = taken.get(end - 1);
    this.area = sharedArea(article.text, match, language, taken);
    const sought = SOUGHT_OFFICE_PATTERN.exec(this.text.slice(end, end + 8));
    this.titleEnd = end + (sought?.[0].length ?? 0);
    if (prefix === '' && chief !== undefined && chief < wordStart && this.text.charAt(end - 1) === '장') {
      // 온양온천시장 상인회장: the market is a part of the body's name
      this.titleStart = end - 1;
      this.titleText = chiefTitle(this.text.slice(wordStart, end));
      this.glued = { start: chief, end: end - 1 };
    } else if (prefix === '' || gluedSurname(article.text, match, language) !== undefined) {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = undefined;
    } else if (chief === wordStart && this.text.charAt(end - 1) === '장') {
      // 경기지방중소벤처기업청장: the body and 장; the title is 청장
      this.titleStart = end - 1;
      this.titleText = chiefTitle(this.text.slice(wordStart, end));
      this.glued = { start: wordStart, end: end - 1 };
    } else if (taken.get(end - 2) === wordStart && this.text.slice(end - 3, end) === '위원장') {
      // 금융위원장: 금융위 and 위원장 share a syllable
      this.titleStart = end - 2;
      this.titleText = '위원장';
      this.glued = { start: wordStart, end: end - 2 };
    } else if (chief === wordStart && this.text.slice(end - 2, end) === '위원') {
      // 금통위원: 금통위 and 위원 share a syllable
      this.titleStart = end - 1;
      this.titleText = '위원';
      this.glued = { start: wordStart, end: end - 1 };
    } else if (this.area !== undefined) {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = this.area;
    } else if (
      language.names.korean(prefix) === 'likely' ||
      language.isKnownPerson(prefix) ||
      language.isProvince(prefix) ||
      (taken.has(start) && this.language.phraseWords('body-title').has(match.title.title)) ||
      // ETRI박사, KAIST교수
      (taken.get(start) === wordStart && isLatin(prefix.charCodeAt(0)))
    ) {
      this.titleStart = start;
      this.titleText = match.title.title;
      this.glued = { start: wordStart, end: start };
    } else {
      this.titleStart = wordStart;
      this.titleText = this.text.slice(wordStart, end);
      this.glued = undefined;
    }
    // 아시아·대양주국장: what stands before the dot belongs to the unit
    if (this.glued === undefined && this.titleStart === wordStart && wordStart < start) {
      const area = unitBeforeDot(article.text, wordStart, floor, language, taken);
      if (area !== undefined) {
        this.titleStart = area;
        this.titleText = this.text.slice(area, end);
      }
    }
    this.judge = new WordJudge(article, block, language, taken);
    this.foreign = new ForeignNames(this.judge, match.title.scope, this.glued !== undefined);
    // 허태수 GS홈쇼핑 대표이사 부회장: both are the title
    const double =
      this.titleStart === start ? DOUBLE_TITLE_PATTERN.exec(this.text.slice(Math.max(floor, start - 6), start)) : null;
    if (double !== null && /^(?:부?회장|사장|부사장|전무|상무)$/u.test(match.title.title)) {
      this.titleStart = start - double[0].length;
      this.titleText = `대표이사 ${match.title.title}`;
    }
    // 대선 후보: the election belongs to the title
    const election =
      match.title.title === '후보' && this.titleStart === start
        ? ELECTION_PATTERN.exec(this.text.slice(Math.max(floor, start - 8), start))
        : null;
    if (election !== null) {
      this.titleStart = start - election[0].length;
      this.titleText = `${election[0].trim()} 후보`;
    }
    if (sought !== null) this.titleText += ` ${sought[0].trim()}`;
    // 대통령 권한대행 국무총리: the office held and the one that is held for another
    const held =
      sought?.[0].trim() === '권한대행' ? ACTING_PATTERN.exec(this.text.slice(this.titleEnd, this.titleEnd + 8)) : null;
    if (held !== null) {
      this.titleEnd += held[0].length;
      this.titleText += held[0];
    }
  }

  private words(at: number): readonly PhraseWord[] {
    return wordsBefore(this.text, at, this.floor, this.language);
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
    const body = this.judge.holdsName(stated) ? stated : (this.bodyBehind() ?? this.bodyOfUnit(form, name) ?? stated);
    return {
      form,
      name,
      foreign,
      title: this.office(form) ?? this.titleText,
      titleSpan: this.titleSpan,
      scope: this.match.title.scope,
      ...(body === undefined ? {} : { body }),
      // a town is no mention of its own, but it is the body of its head
      ...(body !== undefined && body === this.area && townOf(this.text, this.match) !== undefined
        ? { bodyStated: true }
        : {}),
      ...(latin === undefined ? {} : { latin }),
    };
  }

  /** 중소기업 옴부즈만(차관급 한도윤): the rank in the bracket is that of the office before it. */
  private office(form: AppointmentForm): string | undefined {
    if (form !== 'title-name' || !RANK_PATTERN.test(this.titleText)) return undefined;
    const open = skipBlanksBack(this.text, this.titleStart) - 1;
    if (this.text.charAt(open) !== '(') return undefined;
    const before = wordBefore(this.text, open, this.block.start);
    return before === undefined ? undefined : this.language.titles.get(before.text)?.title;
  }

  /** 새벽대 한도윤 도시공학과 교수: what stands between name and title is a unit of the body before the name. */
  private bodyOfUnit(form: AppointmentForm, name: Span): Span | undefined {
    if (form !== 'name-body-title' || this.glued !== undefined) return undefined;
    const end = skipBlanksBack(this.text, name.start);
    const start = end < name.start ? this.taken.get(end) : undefined;
    return start === undefined ? undefined : { start, end };
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
    const surname = this.surnameStart();
    if (surname !== undefined)
      return [this.appointment('surname-title', { start: surname, end: this.match.end }, false, undefined)];
    const all = this.words(this.glued?.start ?? this.titleStart);
    // 김종(57) 전 차관, 채 신임 소장, 조지프 표 공동 최고경영자
    const words = all.filter((word, index) => !this.saysOfHolder(word, index));
    if (words.length === 0) return [];
    const first = words[0];
    if (first === undefined) return [];

    // 제임스 권 대표: a surname behind a foreign first name. Not: 트럼프 전 대통령
    const given = words[1];
    if (
      given !== undefined &&
      first.text.length === 1 &&
      !this.language.phraseWords('holder').has(first.text) &&
      this.glued === undefined &&
      this.language.names.isSurname(first.text) &&
      !this.language.isCountry(first.text) &&
      given.bracketAfter === undefined &&
      (this.judge.clearlyForeign(given) || this.language.names.foreign(given.text)) &&
      this.judge.personToken(given)
    ) {
      const name = { start: given.start, end: first.end };
      return [this.appointment('name-title', name, true, this.bodyBefore(given.start))];
    }

    // 오 장관. Not: 미 재무장관 (a country)
    if (
      this.glued === undefined &&
      first.text.length <= 2 &&
      this.language.names.isSurname(first.text) &&
      !this.language.isCountry(first.text) &&
      first.text !== '전' &&
      first.end < this.titleStart &&
      (first.text.length === 1 || this.language.names.korean(first.text) === 'no')
    ) {
      return [this.appointment('surname-title', { start: first.start, end: this.match.end }, false, undefined)];
    }

    return (
      this.givenBefore(words) ??
      this.koreanBefore(words) ??
      this.foreignBefore(words) ??
      this.latinBefore(words) ??
      this.bracketBefore()
    );
  }

  /** Where a surname in Chinese characters or glued on begins: 尹 대통령, 文대통령, 윤대통령. Not: 日 총리 (a country). */
  private surnameStart(): number | undefined {
    const { text, match } = this;
    if (gluedSurname(text, match, this.language) !== undefined) return match.wordStart;
    const at = skipBlanksBack(text, match.wordStart) - 1;
    if (this.glued !== undefined || match.wordStart !== match.start || at < this.floor) return undefined;
    const alone = !HANJA_OR_HANGUL_PATTERN.test(text.charAt(at - 1));
    return alone && this.language.names.surnameOf(text.charAt(at)) !== undefined ? at : undefined;
  }

  /** 전, 신임, 공동: words that say something of the holder. 신 대표 and 구 부총리 are persons of these surnames. */
  private saysOfHolder(word: PhraseWord, index: number): boolean {
    if (!this.language.phraseWords('holder').has(word.text)) return false;
    return index > 0 || (word.text !== '신' && word.text !== '구');
  }

  /** Jason Lim 대표, Sarah J. Cho 상무: two capitalized words right before the title. Not: Blue Ventures 대표, Demo Day 대표. */
  private latinBefore(words: readonly PhraseWord[]): readonly Appointment[] | undefined {
    const [last, first, before] = words;
    if (last === undefined || first === undefined || this.glued !== undefined) return undefined;
    if (!LATIN_WORD_PATTERN.test(last.text) || !LATIN_WORD_PATTERN.test(first.text)) return undefined;
    if (this.text.slice(first.end, last.start) !== ' ' || this.taken.has(last.end) || this.taken.has(first.end))
      return undefined;
    if (
      this.language.phraseWords('latin-firm').has(last.text) ||
      this.language.phraseWords('latin-firm').has(first.text)
    )
      return undefined;
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
    if (!sure || this.taken.get(name.end) === name.start || this.judge.commonNoun(name) || this.judge.inflected(name))
      return [];
    const stated = { start: at + 1, end: skipBlanksBack(text, this.glued?.end ?? this.titleStart) };
    const body = stated.end > stated.start ? stated : this.bodyBefore(name.start);
    return [this.appointment('name-body-title', { start: name.start, end: name.end }, false, body)];
  }

  /** 창업자 장중모(張忠謀) 회장: the title behind the name is the one in office. Not: 과장 이강복, 사무관 최우성. */
  private titledBehind(name: Span): boolean {
    const bracket = /^\([^()]{1,12}\)/u.exec(this.text.slice(name.end, name.end + 14));
    const at = skipBlanks(this.text, name.end + (bracket?.[0].length ?? 0));
    if (at === name.end) return false;
    const [next] = this.language.titles.find(this.text, at, Math.min(this.block.end, at + 14));
    if (next?.wordStart !== at || next.start !== at) return false;
    // 규제개선담당관 문채원 사무관(☎ …): the unit stands before, the rank behind
    if (this.titleText.endsWith('담당관') && TELEPHONE_PATTERN.test(this.text.slice(next.end, next.end + 12)))
      return true;
    return particlesEnd(this.text, next.end) > next.end;
  }

  /** Korean names first: they are the surer ones, and what stands between name and title is the body. */
  private koreanBefore(words: readonly PhraseWord[]): readonly Appointment[] | undefined {
    for (const [i, word] of words.entries()) {
      if (this.language.phraseWords('holder').has(word.text)) continue;
      const between = this.between(words, i, this.glued);
      if (this.isMarket(between)) return undefined;
      const whole = this.wholeName(words, i);
      if (whole !== undefined || this.language.isPersonAlias(word.text)) {
        // 멜라니아 트럼프 이사장: somebody else of that name
        if (whole === undefined && words[i + 1] !== undefined && this.judge.foreignWord(words[i + 1] ?? word))
          return undefined;
        const name = whole ?? word;
        const form = between === undefined ? 'name-title' : 'name-body-title';
        return [this.appointment(form, name, true, between ?? this.bodyBefore(name.start))];
      }
      const list = i === 0 || this.judge.holdsName(between) ? this.nameList(word) : [];
      if (list.length > 1) return list.map((name) => this.appointment('name-list-title', name, false, between));
      if (this.followsFirstName(words, i) || this.spelledOut(word)) return undefined;
      if (this.koreanName(word, i, between)) {
        const form = between === undefined ? 'name-title' : 'name-body-title';
        const body = between ?? this.bodyBefore(word.start);
        const listed = i === 0 && between === undefined ? this.listedBefore(word) : [];
        const first = listed[0];
        if (first !== undefined) {
          const shared = this.bodyBefore(first.start);
          return [...listed, word].map((name) => this.appointment('name-list-title', name, false, shared));
        }
        const japanese = this.japaneseName(words, i);
        if (japanese !== undefined) {
          const body = between ?? this.bodyBefore(japanese.start);
          return [this.appointment(form, japanese, true, body, hanjaBracket(this.text, word))];
        }
        const paired = i === 0 ? this.pairedBefore(words) : undefined;
        return [
          ...(paired === undefined ? [] : [paired]),
          this.appointment(form, word, false, body, hanjaBracket(this.text, word)),
        ];
      }
      if (this.judge.breaksPhrase(word) && !this.isDepartment(word, i)) return undefined;
    }
    return undefined;
  }

  /** 자금시장과 사무관, 노동안전과 주무관: 과 before a civil servant's rank ends a department's name. */
  private isDepartment(word: PhraseWord, index: number): boolean {
    return index === 0 && word.text.length >= 3 && word.text.endsWith('과') && CIVIL_RANK_PATTERN.test(this.titleText);
  }

  /** 윌리엄 라인쉬, 오타 나오키: the shape of a rare Korean name, but behind a foreign first name. Not: 마크 김철수. */
  private followsFirstName(words: readonly PhraseWord[], i: number): boolean {
    const word = words[i];
    const first = words[i + 1];
    if (word === undefined || first === undefined || this.bracketNames(word)) return false;
    const { names } = this.language;
    return (
      word.text.length >= 3 &&
      names.korean(word.text) !== 'likely' &&
      !this.language.isKnownPerson(word.text) &&
      names.korean(first.text) !== 'likely' &&
      (this.foreign.isFirstName(first) || this.foreign.isListedFirstName(first)) &&
      names.soundsForeign('name', first.text, word.text)
    );
  }

  /** Whether something else than an age stands in brackets behind a word: 왕젠궈(王建國). Not: 마하티르 모하맛(93). */
  private bracketNames(word: PhraseWord): boolean {
    const bracket = word.bracketAfter;
    return bracket !== undefined && !AGE_PATTERN.test(this.text.slice(bracket.start, bracket.end));
  }

  /** 엔리케 마날로(Enrique Manalo): two Latin words or more behind what is no likely Korean name. Not: 한도윤(Han Doyun). */
  private spelledOut(word: PhraseWord): boolean {
    const bracket = word.bracketAfter;
    return (
      bracket !== undefined &&
      word.text.length >= 3 &&
      this.language.names.korean(word.text) !== 'likely' &&
      !this.language.isKnownPerson(word.text) &&
      LATIN_NAME_BRACKET_PATTERN.test(this.text.slice(bracket.start, bracket.end))
    );
  }

  /** 도널드 트럼프, 우르줄라 폰 데어 라이엔: the listed name that ends with this word. */
  private wholeName(words: readonly PhraseWord[], i: number): Span | undefined {
    const last = words[i];
    for (let count = 3; count >= 1; count -= 1) {
      const first = words[i + count];
      if (last === undefined || first === undefined) continue;
      if (this.language.isKnownPerson(this.text.slice(first.start, last.end)))
        return { start: first.start, end: last.end };
    }
    return undefined;
  }

  /** A listed first name and what follows it: surer than the shape of a Korean name, which 하무드 and 라시드 have as well. */
  private givenBefore(words: readonly PhraseWord[]): readonly Appointment[] | undefined {
    const given = this.foreign.givenAndFamily(words, this.glued);
    if (given === undefined) return undefined;
    const form = given.body === undefined ? 'name-title' : 'name-body-title';
    return [this.appointment(form, given.name, true, given.body ?? this.bodyBefore(given.name.start))];
  }

  /** 미국에 이은 최대 시장, 널리 알 만한 시장: 시장 behind a word that is no city. */
  private isMarket(between: Span | undefined): boolean {
    return (
      this.titleText === '시장' && this.glued === undefined && between !== undefined && !this.judge.holdsName(between)
    );
  }

  private foreignBefore(words: readonly PhraseWord[]): readonly Appointment[] | undefined {
    for (const [i, word] of words.entries()) {
      if (this.language.phraseWords('holder').has(word.text)) continue;
      const between = this.between(words, i, this.glued);
      const firm = i === 0 ? this.foreign.foreignWithFirm(words) : undefined;
      if (firm !== undefined) return [this.appointment('name-body-title', firm.name, true, firm.body)];
      // 도널드 트럼프 행정부가 시장 예상을: a market, where no city stands between
      const market = this.isMarket(between);
      const found = market ? undefined : this.foreign.foreignName(words, i, between);
      if (found !== undefined) {
        const form = between === undefined ? 'name-title' : 'name-body-title';
        return [
          this.appointment(
            form,
            found.name,
            true,
            between ?? this.bodyBefore(found.name.start),
            found.latin ?? hanjaBracket(this.text, found.name),
          ),
        ];
      }
      if (this.judge.breaksPhrase(word)) return undefined;
    }
    return undefined;
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
    const whole = opened ? this.foreign.foreignInBrackets(at) : undefined;
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
      // (군수 김산): where the bracket holds nothing else, a surname is enough. Not: (대표 상품)
      const enclosed =
        opened &&
        closed &&
        length <= 3 &&
        this.language.names.isSurname(word.charAt(0)) &&
        !this.judge.commonNoun(name);
      if (likelihood === 'no' && !enclosed && !this.language.isKnownPerson(word)) continue;
      if (likelihood === 'unusual' && !opened && !firm) continue;
      // (국회의원 사직서 처리안은): words behind a title in brackets are names only where the bracket ends with them
      if (
        opened &&
        !closed &&
        (likelihood !== 'likely' || this.judge.commonNoun(name)) &&
        !this.language.isKnownPerson(word)
      )
        continue;
      if (
        !opened &&
        !firm &&
        (likelihood !== 'likely' || this.judge.commonNoun(name) || this.judge.inflected(name)) &&
        !this.language.isKnownPerson(word)
      )
        continue;
      if (!opened && !firm && this.match.title.weak) continue;
      if (!closed && !opened && particlesEnd(text, name.end) === name.end) {
        // 대표 홍길동 씨 is fine; 대표 기업 육성 is not
        const next = this.language.titles.find(text, skipBlanks(text, name.end), Math.min(block.end, name.end + 20))[0];
        if (next === undefined && likelihood !== 'likely') continue;
      }
      if (!opened && (!firm || this.titleText.endsWith('담당관')) && this.titledBehind(name)) return undefined;
      return this.appointment('title-name', name, false, this.glued ?? this.bodyBefore(phraseStart));
    }
    if (opened || firm) {
      const foreign = this.foreign.foreignAfter(at);
      if (foreign !== undefined)
        return this.appointment('title-name', foreign, true, this.glued ?? this.bodyBefore(phraseStart));
    }
    return undefined;
  }

  /** 모리카와 다케시(森川武志): four characters or more spell a surname and a given name. Not: 왕젠궈(王建國). */
  private japaneseName(words: readonly PhraseWord[], i: number): Span | undefined {
    const word = words[i];
    const surname = words[i + 1];
    const bracket = word === undefined ? undefined : hanjaBracket(this.text, word);
    if (word === undefined || surname === undefined || bracket === undefined) return undefined;
    if (bracket.end - bracket.start < 4 || surname.bracketAfter !== undefined) return undefined;
    const name = /^[가-힣]{2,5}$/u.test(surname.text) && this.taken.get(surname.end) !== surname.start;
    return name && !this.judge.commonNoun(surname) && !endsWithClauseParticle(surname.text)
      ? { start: surname.start, end: word.end }
      : undefined;
  }

  /** 더불어민주당 양승조, 박남춘, 김경수 의원: names in a row share the title behind the last. Not: 가온전자, 한도윤 대표. */
  private listedBefore(last: PhraseWord): readonly PhraseWord[] {
    const found: PhraseWord[] = [];
    for (let at = last.start; found.length < LONGEST_LIST;) {
      const comma = skipBlanksBack(this.text, at) - 1;
      if (comma <= this.floor || this.text.charAt(comma) !== ',') break;
      const word = wordBefore(this.text, comma, this.floor);
      if (word?.end !== comma || word.text.length !== 3 || this.taken.get(word.end) === word.start) break;
      const person = this.language.names.korean(word.text) === 'likely' || this.language.isKnownPerson(word.text);
      if (!person || this.judge.commonNoun(word) || this.judge.inflected(word)) break;
      found.unshift(word);
      at = word.start;
    }
    return found;
  }

  /** 새벽물산 한도윤·가온상사 박제니 대표: each of the two has a firm and both have the title. Not: 개발·생산 담당 대표. */
  private pairedBefore(words: readonly PhraseWord[]): Appointment | undefined {
    const [second, middle, body] = words;
    if (second === undefined || middle === undefined || body === undefined) return undefined;
    const dot = middleDot(middle.text);
    if (dot < 2 || dot > 4) return undefined;
    const name = { start: middle.start, end: middle.start + dot };
    const text = middle.text.slice(0, dot);
    if (this.language.names.korean(text) !== 'likely' && !this.language.isKnownPerson(text)) return undefined;
    if (this.taken.get(name.end) === name.start || this.judge.commonNoun(name)) return undefined;
    return this.appointment('name-title', name, false, { start: body.start, end: body.end });
  }

  private between(words: readonly PhraseWord[], i: number, glued: Span | undefined): Span | undefined {
    const nearest = words[0];
    const farthest = words[i - 1];
    if (i === 0 || nearest === undefined || farthest === undefined) return glued;
    return { start: farthest.start, end: glued?.end ?? nearest.end };
  }

  private koreanName(word: PhraseWord, position: number, between: Span | undefined): boolean {
    if (this.language.isKnownPerson(word.text)) return true;
    if (this.taken.get(word.end) === word.start || this.language.titles.get(word.text) !== undefined) return false;
    if (this.language.isCountry(word.text) || this.language.isProvince(word.text)) return false;
    // 주일본 대사: where an envoy is posted
    if (/^주[가-힣]{2,}$/u.test(word.text) && this.language.isCountry(word.text.slice(1))) return false;
    // 쑨웨이량(孫偉良) 이사: who is written in Chinese characters too
    if (word.text.length <= 5 && hanjaBracket(this.text, word) !== undefined && !this.judge.commonNoun(word))
      return true;
    const likelihood = this.language.names.korean(word.text);
    // 마리아 in 마리아 페르난데스 총재
    if (position > 0 && !this.judge.beginsWithName(between) && this.language.names.soundsForeign('clear', word.text))
      return false;
    // 배스 in 캐런 배스 LA시장 has the shape of a short Korean name
    if (word.text.length === 2 && this.language.names.foreign(word.text)) return false;
    if (likelihood === 'no' && position === 0 && this.shortNameOfMayor(word)) return true;
    if (likelihood === 'no' || this.judge.unitName(word)) return false;
    // 손명도 부군수는: with the title right behind it and no word in it
    const besideTitle = position === 0 && between === undefined && !this.match.title.weak;
    if (
      this.judge.particleTail(word) &&
      !((besideTitle || this.judge.beginsWithName(between)) && this.judge.nameInDo(word))
    )
      return false;
    if (this.judge.verbForm(word) || this.judge.nounWithCopula(word) || this.judge.takesObject(word)) return false;
    if (likelihood !== 'likely' && (this.judge.isClause(word) || this.judge.isPlace(word))) return false;
    if (
      this.judge.beginsWithName(between) ||
      this.judge.isGroup(between) ||
      (position === 0 && this.judge.bodyRightBefore(word.start)) ||
      hanjaBracket(this.text, word) !== undefined
    ) {
      if (this.judge.isClause(word)) return false;
      // 국민의힘 고동진 의원, 구하람 포스코경영연구원 수석연구위원: a known body beside the name
      return word.text.length > 2
        ? !(likelihood === 'unusual' && this.judge.commonNoun(word))
        : !this.judge.commonNoun(word) || this.judge.opensPhrase(word.start);
    }
    if (position === 0 && word.text.length === 3 && this.inContactLine()) return !this.judge.commonNoun(word);
    if (likelihood === 'unusual' || this.judge.commonNoun(word)) return false;
    // 주도권 시장, 유전자 검사: these titles are everyday nouns, so a place or a body must stand beside the name
    if (this.language.phraseWords('everyday-title').has(this.titleText) && this.glued === undefined) return false;
    if (likelihood === 'possible' && (this.judge.inflected(word) || this.judge.suffixedNoun(word))) return false;
    if (this.glued !== undefined && position === 0 && likelihood !== 'likely') return false;
    if (word.text.length === 2) return position === 0 && (!this.match.title.weak || between !== undefined);
    if (position === 0) return likelihood === 'likely' || !this.match.title.weak || this.splitAtSurname(word);
    return likelihood === 'likely' && position <= 4;
  }

  /** 김산 무안군수: a surname and one syllable before the municipality. Not: 이번 무안군수, 현직 무안군수. */
  private shortNameOfMayor(word: PhraseWord): boolean {
    return (
      this.area !== undefined &&
      word.text.length === 2 &&
      this.language.names.isSurname(word.text.charAt(0)) &&
      !this.language.names.isNoName(word.text) &&
      !this.language.phraseWords('clause').has(word.text) &&
      !this.language.phraseWords('holder').has(word.text) &&
      !this.judge.commonNoun(word) &&
      !this.judge.isClause(word)
    );
  }

  /** 하은결 차장(042-363-7700), 담당: 제조혁신정책과 조은별 과장: people to ask, with a telephone or under such a heading. */
  private inContactLine(): boolean {
    return (
      TELEPHONE_PATTERN.test(this.text.slice(this.titleEnd, this.titleEnd + 12)) ||
      CONTACT_OPENING_PATTERN.test(this.text.slice(this.block.start, Math.min(this.titleStart, this.block.start + 40)))
    );
  }

  /** 나은섭 이사는, 지정우 파트너도: MeCab cuts the surname off, or finds a tail that cannot be one. Not: 국토부 이사는. */
  private splitAtSurname(word: PhraseWord): boolean {
    if (word.text.length !== 3 || particlesEnd(this.text, this.titleEnd) < 0) return false;
    const [first] = this.article.tokensIn(this.block, word);
    if (first?.start !== word.start) return false;
    return (first.end - first.start === 1 && !first.pos.startsWith('M')) || this.judge.mistakenTail(word);
  }

  private nameList(word: PhraseWord): readonly Span[] {
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

  /** What stands where a body's name stands before a name or a title: the words up to a break, particles cut. */
  private bodyBefore(at: number): Span | undefined {
    const { text } = this;
    let end = skipBlanksBack(text, at);
    const bracketed = this.bodyAtBracket(end);
    if (bracketed !== undefined && end < at) return bracketed;
    if (end > this.block.start && text.charAt(end - 1) === '(') {
      // 에타(대표 이재순), 에타㈜(대표 …)
      end = skipBlanksBack(text, end - 1);
    }
    const words = this.words(end);
    let start = -1;
    for (const [index, word] of words.entries()) {
      if (index >= 4) break;
      if (index > 0 && this.judge.breaksPhrase(word)) break;
      if (
        index === 0 &&
        this.taken.get(word.end) !== word.start &&
        (endsWithClauseParticle(word.text) ||
          this.judge.isSubject(word) ||
          this.judge.isPredicate(word) ||
          this.judge.isAdnominal(word) ||
          word.text === '출신' ||
          this.language.phraseWords('clause').has(word.text))
      )
        return undefined;
      start = word.start;
    }
    const last = words[0];
    if (start < 0 || last === undefined) return undefined;
    // 한도윤·가온상사 박제니 대표: what stands before the dot is another person
    const dot = middleDot(last.text);
    const paired = dot >= 2 && this.language.names.korean(last.text.slice(0, dot)) === 'likely';
    return { start: paired ? last.start + dot + 1 : start, end: last.end };
  }

  /**
   * 새벽부(장관 박제니) 한도윤 산업기반실장: the body with its head in the bracket before the name; (금감원) 한도윤 국장: in the bracket.
   * Not: 국장(새벽부) 한도윤, where the bracket belongs to a title.
   */
  private bodyAtBracket(end: number): Span | undefined {
    const { text } = this;
    if (text.charAt(end - 1) !== ')') return undefined;
    const lowest = Math.max(this.block.start, end - LONGEST_BRACKET);
    const open = text.slice(lowest, end).lastIndexOf('(') + lowest;
    if (open < lowest) return undefined;
    const before = skipBlanksBack(text, open);
    const owner = this.taken.get(before);
    const inside = text.slice(open + 1, end - 1);
    const [title] = this.language.titles.find(inside, 0, inside.length);
    if (owner !== undefined && title !== undefined && /^\s?[:：]?\s?[가-힣]{2,4}$/u.test(inside.slice(title.end)))
      return { start: owner, end: before };
    const opens = before <= this.block.start || before < open || !/[가-힣A-Za-z0-9)]/u.test(text.charAt(before - 1));
    return opens && this.taken.get(end - 1) === open + 1 ? { start: open + 1, end: end - 1 } : undefined;
  }

  /** 한수명 소방장(서울 성북소방서): the body stands in brackets behind the title. */
  private bodyBehind(): Span | undefined {
    const open = this.match.end;
    // 구윤철 부총리 겸 기획재정부 장관
    const both = /^\s?겸\s[가-힣]{2,12}/u.exec(this.text.slice(open, Math.min(this.block.end, open + 20)));
    if (both !== null) {
      const second = { start: open + 2, end: open + both[0].length };
      return this.judge.holdsName(second) ? second : undefined;
    }
    if (this.text.charAt(open) !== '(') return undefined;
    const close = this.text.slice(open, Math.min(this.block.end, open + 40)).indexOf(')');
    if (close < 0) return undefined;
    const inside = { start: open + 1, end: open + close };
    return this.judge.holdsName(inside) ? inside : undefined;
  }
}

/**
 * Where the unit begins whose second half stands at `at` behind a middle dot: 산업·통상정책관. Undefined where what stands
 * before the dot is a title, a person, a listed name or more than one word: 국장·통상정책관, 환경부·산림청 과장.
 */
function unitBeforeDot(text: string, at: number, floor: number, language: Language, taken: Taken): number | undefined {
  if (!isMiddleDot(text.charCodeAt(at - 1))) return undefined;
  const word = wordBefore(text, at - 1, floor);
  if (word?.end !== at - 1 || !/^[가-힣]{2,6}$/u.test(word.text) || taken.has(word.end)) return undefined;
  if (language.titles.find(text, word.start, word.end).length > 0) return undefined;
  if (language.names.korean(word.text) === 'likely' || language.isKnownPerson(word.text)) return undefined;
  return word.start;
}

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

/** Where the first middle dot of a word stands; -1 where there is none. */
function middleDot(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (isMiddleDot(word.charCodeAt(at))) return at;
  return -1;
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
