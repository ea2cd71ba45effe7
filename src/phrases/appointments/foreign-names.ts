// Names in other languages, as releases write them in Hangul: two to four words that no Korean word is made of.
//   브루스 해럴 · 젠슨 황 · 타니 알 제요우디(Thani Al Zeyoudi) · 크리스토프 마쏭 코스메틱 밸리 최고경영자
// Not: 디지털 마케팅 대표 (nouns), 레인보우 로보틱스 대표 (a firm).
import { isBlank, isHangul, isWordCharacter } from '../../text/characters.js';
import { skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import type { TitleScope } from '../../lexicon/titles.js';
import { wordsOf } from '../../text/words.js';
import type { Block, Span } from '../../core/types.js';
import type { PhraseWord } from './phrase-words.js';
import { endsWithClauseParticle, endsWithParticle, type Taken, type WordJudge } from './word-judge.js';

const LATIN_NAME_PATTERN = /^[A-Z][A-Za-zÀ-ɏ'’.-]*(?:\s+[A-Za-zÀ-ɏ'’.-]+){0,5}$/u;
const LONGEST_FOREIGN_NAME = 4;
/** Majid bin Abdullah Al Kassabi */
const LONGEST_LATIN_NAME = 6;
/** 주한미군, 주유엔: where somebody is posted. */
const MISSION_WORD_PATTERN = /^주(?:한|미|일|중|러|유엔|독|영|불)/u;
/** Listed names of so many syllables are no surnames as well. */
const LONG_LISTED = 6;
/** How far from a name its country may stand. */
const NEARBY = 120;
const AGE_PATTERN = /^\(\d{1,3}(?:세|살)?\)$/u;
const LATIN_BRACKET_PATTERN = /^\([A-Z][^()]* [^()]*\)$/u;
const ARABIC_PARTICLES = new Set(['빈', '알', '엘', '이븐']);
const HYPHENATED_PATTERN = /^[가-힣]{1,3}-[가-힣]{1,5}$/u;
const BRACKETED_WORDS_PATTERN = /^[가-힣]{1,8}(?:[ -][가-힣]{1,8}){1,3}(?=[),])/u;

/** Foreign names beside one title. */
export class ForeignNames {
  private readonly judge: WordJudge;
  private readonly scope: TitleScope;
  /** Whether a body is glued to the title's front: 시애틀시장. */
  private readonly glued: boolean;
  private readonly text: string;
  private readonly block: Block;
  private readonly language: Language;
  private readonly taken: Taken;

  constructor(judge: WordJudge, scope: TitleScope, glued: boolean) {
    this.judge = judge;
    this.scope = scope;
    this.glued = glued;
    this.text = judge.article.text;
    this.block = judge.block;
    this.language = judge.language;
    this.taken = judge.taken;
  }

  /** Two to four words that no Korean word is made of, ending at `words[i]`. */
  foreignName(
    words: readonly PhraseWord[],
    i: number,
    between: Span | undefined,
  ): { readonly name: Span; readonly latin?: Span } | undefined {
    const last = words[i];
    if (i === 0 && last !== undefined && this.judge.endsLikeFirm(last)) return undefined;
    if (i === 0 && this.firmBehindName(words)) return undefined;
    // 슈미트를 디지털자산 대표로: the object of a clause; 디엠아이(DMI) 회장: letters that spell a body
    if (last === undefined || /[를을]$/u.test(last.text) || this.spellsLetters(last)) return undefined;
    if (this.language.isCountry(last.text)) return undefined;
    // 샌프란시스코연은 총재: a listed body
    if (last.text.length >= LONG_LISTED && this.taken.get(last.end) === last.start) return undefined;
    const vietnamese = this.vietnameseName(words, i);
    if (vietnamese !== undefined) return { name: vietnamese };
    const run = last.bracketAfter === undefined ? this.foreignRun(words, i, between) : undefined;
    if (run !== undefined) return { name: this.withFirstName(words, run) };
    const next = words[i + 1];
    // 펑크 is a noun as well, but not behind 마이클
    const carried =
      next !== undefined &&
      this.judge.personToken(next) &&
      (this.language.names.foreign(last.text) || (this.judge.clearlyForeign(last) && this.judge.clearlyForeign(next)));
    // 마크 로완: MeCab knows either half only
    const called = next !== undefined && this.isFirstName(next) && this.judge.isPersonWord(last);
    const firm2 = next !== undefined && this.foreignPair(next, last, between);
    if (!this.judge.foreignWord(last) && !carried && !called && !firm2) {
      return last.bracketAfter !== undefined ? this.latinBracket(words, i) : undefined;
    }
    // 주크 피치 아시아태평양 담당 이사: what stands between is no body, so 피치 may be one
    const besideBody = between === undefined || this.judge.foreignBody(between) || this.endsInFirm(between);
    let start = last.start;
    let count = 1;
    for (let j = i + 1; j < words.length && count < 4; j += 1) {
      const word = words[j];
      if (word === undefined || word.bracketAfter !== undefined) break;
      const adjacent = j === i + 1 && (this.foreignPair(word, last, between) || (besideBody && this.isFirstName(word)));
      if (!this.judge.foreignWord(word) && !adjacent) break;
      start = word.start;
      count += 1;
    }
    // 잔 에릭 살라타: a first name of one syllable where the phrase begins
    const front = words[i + count];
    if (
      count >= 2 &&
      front !== undefined &&
      this.isShortFirstName(front) &&
      front.bracketAfter === undefined &&
      isHangul(front.text.charCodeAt(0)) &&
      words.length === i + count + 1
    ) {
      start = front.start;
      count += 1;
    }
    const firm = words[i + 1];
    if (count >= 3 && i === 0 && between === undefined && this.scope === 'private' && firm !== undefined) {
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
      if (last.text.length < 3 || between !== undefined || !this.judge.personToken(last)) return undefined;
      // 코로나 검사
      if (this.language.names.isNoName(last.text)) return undefined;
      // 드라마 「미스 함무라비」의 판사
      if (/^(?:미스|미스터|미세스|마담)$/u.test(words[i + 1]?.text ?? '')) return undefined;
    }
    return { name };
  }

  /** What stands around a word in its block. */
  private nearby({ start, end }: Span): string {
    return this.text.slice(Math.max(this.block.start, start - NEARBY), Math.min(this.block.end, end + NEARBY));
  }

  /** 응우옌 반 퐁, 팜 하 린: a surname of Vietnam and one to three short words, where the country is spoken of. */
  private vietnameseName(words: readonly PhraseWord[], i: number): Span | undefined {
    const last = words[i];
    if (last === undefined || !this.nearby(last).includes('베트남')) return undefined;
    let name: Span | undefined;
    for (let j = i; j < words.length && j < i + LONGEST_FOREIGN_NAME; j += 1) {
      const word = words[j];
      if (word === undefined || !/^[가-힣]{1,3}$/u.test(word.text) || (j > i && word.bracketAfter !== undefined)) break;
      if (this.taken.get(word.end) === word.start || this.language.titles.get(word.text) !== undefined) break;
      if (this.language.isCountry(word.text) || this.language.phraseWords('holder').has(word.text)) break;
      if (j > i && this.language.phraseWords('vietnamese-surname').has(word.text))
        name = { start: word.start, end: last.end };
    }
    return name;
  }

  /** 디엠아이(DMI), 씨제이(CJ) */
  private spellsLetters(word: PhraseWord): boolean {
    const bracket = word.bracketAfter;
    return bracket !== undefined && /^\([A-Z&]{2,6}\)$/u.test(this.text.slice(bracket.start, bracket.end));
  }

  private endsInFirm(span: Span): boolean {
    const words = wordsOf(this.text, span.start, span.end);
    return words.length === 1 && this.language.companyEndings.match(words[0]?.text ?? '') !== undefined;
  }

  /** 제인 프레이저 시티그룹: the third word, with a firm's ending, is no name. */
  private firmBehindName(words: readonly PhraseWord[]): boolean {
    const [firm, last, first] = words;
    if (firm === undefined || last === undefined || first === undefined || last.bracketAfter !== undefined)
      return false;
    const ending = this.language.companyEndings.match(firm.text)?.ending ?? '';
    return (
      ending.length >= 2 && ending.length < firm.text.length && this.isFirstName(first) && this.judge.foreignWord(last)
    );
  }

  /**
   * 마이크 콜드웰 가온로지스 CEO, 무함마드 빈 라시드 경제부 장관: a listed first name where the phrase begins, the family
   * name behind it, with the particles of names between them, and a body of at most two words. Not: 마이크 생산 대표, 마크
   * 김철수 이사 (a Korean of his own).
   */
  givenAndFamily(
    words: readonly PhraseWord[],
    glued: Span | undefined,
  ): { readonly name: Span; readonly body?: Span } | undefined {
    for (let f = Math.min(words.length - 1, LONGEST_FOREIGN_NAME + 1); f >= 1; f -= 1) {
      const first = words[f];
      if (first === undefined || first.bracketAfter !== undefined || !this.opensName(first, words[f - 1])) continue;
      // a name that is spelled out in brackets is read by them
      if (words.slice(0, f).some((word) => LATIN_BRACKET_PATTERN.test(this.bracketOf(word)))) return undefined;
      let last = f - 1;
      while (last > 0 && this.isNameParticle(words[last])) last -= 1;
      const linked = last < f - 1;
      // 잔 에릭 콜드웰: a second first name, and the family name at the title
      const second = words[last];
      if (last >= 1 && second !== undefined && this.isListedFirstName(second) && this.mayBeFamilyName(words[last - 1]))
        last -= 1;
      const family = words[last];
      if (family === undefined) return undefined;
      if (!this.mayBeFamilyName(family, linked) && !this.familyBesideBody(first, family, words[last - 1]))
        return undefined;
      // 사이드 알 만수리: another particle and what belongs to it
      while (last >= 2 && this.isNameParticle(words[last - 1]) && this.mayBeFamilyName(words[last - 2], true))
        last -= 2;
      // 칼리드 빈 살레 알라시드 장관: of a name with particles the word at the title is the last part
      const nearest = words[0];
      if (linked && last === 1 && glued === undefined && nearest !== undefined && this.mayBeFamilyName(nearest))
        if (nearest.bracketAfter === undefined || AGE_PATTERN.test(this.bracketOf(nearest))) last = 0;
      const end = words[last];
      const body = words[last - 1];
      // 가온로지스 아시아태평양 담당 이사: behind a listed body its units may stand
      const listed = body !== undefined && this.judge.beginsWithName(body);
      if (end === undefined || (last > 2 && !listed)) return undefined;
      if (body === undefined || nearest === undefined)
        return { name: { start: first.start, end: end.end }, ...(glued === undefined ? {} : { body: glued }) };
      if (end.bracketAfter !== undefined || !this.mayBeBody(words.slice(0, last))) return undefined;
      return {
        name: { start: first.start, end: end.end },
        body: { start: body.start, end: glued?.end ?? nearest.end },
      };
    }
    return undefined;
  }

  /** 올리버 집세 BMW 회장: between a listed first name and a listed body a word of the language is the family name too. */
  private familyBesideBody(first: PhraseWord, family: PhraseWord, body: PhraseWord | undefined): boolean {
    if (body === undefined || first.text.length < 3 || family.bracketAfter !== undefined) return false;
    if (!/^[가-힣]{2,5}$/u.test(family.text) || endsWithParticle(family.text)) return false;
    if (this.taken.get(family.end) === family.start || !this.judge.holdsName(body)) return false;
    return (
      this.language.titles.get(family.text) === undefined &&
      !this.language.isCountry(family.text) &&
      !this.language.isProvince(family.text) &&
      !this.language.phraseWords('holder').has(family.text) &&
      !this.language.phraseWords('clause').has(family.text) &&
      this.language.names.korean(family.text) !== 'likely'
    );
  }

  /** 하셔 in 하셔 알 막툼: with an Arabic particle behind it no list is needed. */
  private opensName(word: PhraseWord, next: PhraseWord | undefined): boolean {
    if (this.isListedFirstName(word)) return true;
    return next !== undefined && ARABIC_PARTICLES.has(next.text) && this.mayBeFamilyName(word, true);
  }

  /** 짐, 하비: on the word list, one syllable or more. */
  isListedFirstName(word: PhraseWord): boolean {
    return this.language.phraseWords('foreign-first-name').has(word.text) && this.taken.get(word.end) !== word.start;
  }

  /** 빈, 알, 폰: particles between the parts of a name. */
  private isNameParticle(word: PhraseWord | undefined): boolean {
    return (
      word !== undefined &&
      word.bracketAfter === undefined &&
      this.language.phraseWords('foreign-name-particle').has(word.text)
    );
  }

  /** `linked`: a particle stands before it, so that 살만, which MeCab reads as a noun with 만, is one. */
  private mayBeFamilyName(word: PhraseWord | undefined, linked = false): boolean {
    if (word === undefined || !/^[가-힣]{2,6}$/u.test(word.text) || this.taken.get(word.end) === word.start)
      return false;
    if (this.language.titles.get(word.text) !== undefined || this.language.isCountry(word.text)) return false;
    if (this.language.isProvince(word.text) || endsWithClauseParticle(word.text)) return false;
    if (this.language.phraseWords('holder').has(word.text) || this.language.phraseWords('clause').has(word.text))
      return false;
    const { names } = this.language;
    // MeCab makes a noun of many a word that it does not know
    if (names.soundsForeign(linked ? 'even' : 'clear', word.text)) return true;
    if (this.judge.commonNoun(word) || this.judge.endsLikeFirm(word)) return false;
    if (word.text.length === 3 && names.korean(word.text) === 'likely') return false;
    return (
      linked || names.soundsForeign('even', word.text) || names.foreign(word.text) || this.judge.isPersonWord(word)
    );
  }

  private bracketOf(word: PhraseWord): string {
    return word.bracketAfter === undefined ? '' : this.text.slice(word.bracketAfter.start, word.bracketAfter.end);
  }

  /** Whether what stands between a name and a title may name its body: no clause, no title, no case particle. */
  private mayBeBody(words: readonly PhraseWord[]): boolean {
    return words.every(
      (word) =>
        !this.language.phraseWords('clause').has(word.text) &&
        this.language.titles.get(word.text) === undefined &&
        !endsWithClauseParticle(word.text),
    );
  }

  /** 잔, 존: first names of one syllable, which other rules take for words. */
  private isShortFirstName(word: PhraseWord): boolean {
    return word.text.length === 1 && this.language.phraseWords('foreign-first-name').has(word.text);
  }

  /** 마리아, 윌리엄, 마크: a first name to MeCab or to the word list, and no name of a body, a country or a post. */
  isFirstName(word: PhraseWord): boolean {
    if (!/^[가-힣]{2,5}$/u.test(word.text) || word.bracketAfter !== undefined) return false;
    if (this.taken.get(word.end) === word.start || this.language.titles.get(word.text) !== undefined) return false;
    if (this.language.isCountry(word.text) || this.language.isProvince(word.text)) return false;
    if (this.language.phraseWords('clause').has(word.text)) return false;
    return this.language.phraseWords('foreign-first-name').has(word.text) || this.judge.isPersonWord(word);
  }

  /** 모르덴 with 라나 before it. Not: 김철수 모르덴 이사, where the first is a Korean of his own. */
  private withFirstName(words: readonly PhraseWord[], name: Span): Span {
    const index = words.findIndex((word) => word.start === name.start);
    const first = words[index + 1];
    if (index < 0 || first === undefined || /\s/u.test(this.text.slice(name.start, name.end))) return name;
    if (this.text.slice(first.end, name.start).trim() !== '' || !this.isFirstName(first)) return name;
    return first.text.length === 3 &&
      this.language.names.korean(first.text) === 'likely' &&
      !this.judge.clearlyForeign(first)
      ? name
      : { start: first.start, end: name.end };
  }

  /**
   * 젠슨 황, 제롬 파월, 응우옌 반 퐁: words that together sound transliterated and that MeCab does not know as Korean
   * ones. Not: 디지털 마케팅 대표 (nouns), 레인보우 로보틱스 대표 (a firm).
   */
  private foreignRun(words: readonly PhraseWord[], i: number, between: Span | undefined): Span | undefined {
    const last = words[i];
    if (last === undefined || (between !== undefined && !this.judge.foreignBody(between))) return undefined;
    // 제러미 주크 피치 이사: the third word is a listed firm
    const [second, first] = [words[i + 1], words[i + 2]];
    if (second !== undefined && first !== undefined && this.taken.get(last.end) === last.start)
      if (this.isFirstName(first) && (this.isFirstName(second) || this.judge.foreignWord(second))) return undefined;
    let best: Span | undefined;
    const texts: string[] = [];
    const firm = between !== undefined;
    for (let j = i; j < words.length && j < i + LONGEST_FOREIGN_NAME; j += 1) {
      const word = words[j];
      if (word === undefined || (j > i && word.bracketAfter !== undefined)) break;
      // 바셀, a listed name as well, but not behind 존-폴
      const carried = j === i && HYPHENATED_PATTERN.test(words[j + 1]?.text ?? '') && this.judge.clearlyForeign(word);
      if (!carried && !this.mayBeForeign(word, firm, j === i)) break;
      texts.push(word.text);
      const { names } = this.language;
      const hyphenated = texts.some((text) => text.includes('-'));
      const clear = hyphenated || texts.some((text) => names.soundsForeign('clear', text));
      const enough = texts.length >= 2 || (firm && word.text.length >= 3 && !this.judge.isKnownOtherwise(word));
      const known = words.slice(i, j + 1).every((each) => this.judge.isKnownOtherwise(each));
      if (enough && !known && (hyphenated || names.soundsForeign('name', ...texts)) && clear)
        best = { start: word.start, end: last.end };
    }
    return best;
  }

  /** 크리스토프 마쏭 코스메틱 밸리 최고경영자: of three foreign words before a firm's title the first two are the name. */
  foreignWithFirm(words: readonly PhraseWord[]): { readonly name: Span; readonly body: Span } | undefined {
    if (this.scope !== 'private' || this.glued) return undefined;
    const run = this.foreignRun(words, 0, undefined);
    if (run === undefined) return undefined;
    const count = words.findIndex((word) => word.start === run.start) + 1;
    const first = words[count - 1];
    const second = words[count - 2];
    const last = words[0];
    if (count < 3 || first === undefined || second === undefined || last === undefined) return undefined;
    if (words.slice(0, count).some((word) => this.isShortFirstName(word))) return undefined;
    const body = words[count - 3];
    return body === undefined
      ? undefined
      : { name: { start: first.start, end: second.end }, body: { start: body.start, end: last.end } };
  }

  /**
   * `firm`: a known body stands behind the name, so that 배리, a word in other places, may be a part of it; `nearest`: the
   * word is the last one of the name.
   */
  private mayBeForeign(word: PhraseWord, firm: boolean, nearest: boolean): boolean {
    const { names } = this.language;
    if (HYPHENATED_PATTERN.test(word.text)) return true;
    // 스트라스필드시의 존-폴 바셀
    if (!nearest && word.text.length > 3 && word.text.endsWith('의')) return false;
    if (!/^[가-힣]{1,8}$/u.test(word.text)) return false;
    if (nearest && /[를을]$/u.test(word.text)) return false;
    if (
      this.language.phraseWords('holder').has(word.text) ||
      this.language.phraseWords('clause').has(word.text) ||
      this.language.titles.get(word.text) !== undefined
    )
      return false;
    if (MISSION_WORD_PATTERN.test(word.text)) return false;
    // 나노웨더 허모랑 이사: a surname and two syllables
    const korean = word.text.length === 3 ? names.korean(word.text) : 'no';
    if (!names.soundsForeign('clear', word.text) && (nearest ? korean !== 'no' : korean === 'likely')) return false;
    if (this.language.isCountry(word.text) || this.judge.isPlace(word)) return false;
    if (
      this.judge.isClause(word) ||
      this.judge.verbForm(word) ||
      this.judge.particleTail(word) ||
      endsWithClauseParticle(word.text)
    )
      return false;
    if (firm && names.soundsForeign('even', word.text) && word.text.length <= 3) return true;
    return !this.judge.isKnownOtherwise(word);
  }

  /** 쏨차이 분마 한태상공회의소 부회장: two words beside a known body, one of them of a foreign look, none of them common. */
  private foreignPair(first: PhraseWord, second: PhraseWord, between: Span | undefined): boolean {
    const pair = [first, second];
    // 위하여, 수상자들이
    if (pair.some((word) => this.judge.isClause(word) || /들[이은을의도]$/u.test(word.text))) return false;
    if (!this.judge.beginsWithName(between) && !this.judge.bodyRightBefore(first.start)) return false;
    if (
      pair.some(
        (word) => word.text.length > 7 || this.taken.get(word.end) === word.start || !/^[가-힣]+$/u.test(word.text),
      )
    )
      return false;
    if (pair.some((word) => this.language.isCountry(word.text) || this.language.isProvince(word.text))) return false;
    if (
      pair.some(
        (word) =>
          this.judge.commonNoun(word) ||
          endsWithParticle(word.text) ||
          this.language.phraseWords('clause').has(word.text),
      )
    )
      return false;
    if (this.language.titles.get(first.text) !== undefined || this.language.titles.get(second.text) !== undefined)
      return false;
    return pair.some((word) => this.judge.foreignWord(word));
  }

  /** `타니 알 제요우디(Thani Al Zeyoudi)`: as many Hangul words as the Latin name has, less at most one. */
  private latinBracket(
    words: readonly PhraseWord[],
    i: number,
  ): { readonly name: Span; readonly latin: Span } | undefined {
    const last = words[i];
    if (last?.bracketAfter === undefined) return undefined;
    const latin = { start: last.bracketAfter.start + 1, end: last.bracketAfter.end - 1 };
    const content = this.text.slice(latin.start, latin.end);
    if (!LATIN_NAME_PATTERN.test(content) || !content.includes(' ')) return undefined;
    // Antony J. Blinken is 안토니 블링컨
    const spelled = content.split(/\s+/u).filter((part) => !/^[A-Z]\.?$/u.test(part));
    const count = Math.min(spelled.length, LONGEST_LATIN_NAME);
    // Khalid Al-Falih is 칼리드 알 팔레
    const most = Math.min(content.split(/[\s-]+/u).length, LONGEST_LATIN_NAME);
    let start = last.start;
    for (let j = i + 1; j < words.length && j < i + most; j += 1) {
      const word = words[j];
      if (word === undefined || this.judge.breaksPhrase(word) || !isHangul(word.text.charCodeAt(0))) break;
      if (j >= i + count && !this.judge.foreignWord(word) && !this.isFirstName(word)) break;
      start = word.start;
    }
    return { name: { start, end: last.end }, latin };
  }

  /** Two to four Hangul words up to the bracket's end, none of them a Korean name, a title or a common noun. */
  foreignInBrackets(at: number): Span | undefined {
    const inside = BRACKETED_WORDS_PATTERN.exec(this.text.slice(at, Math.min(this.block.end, at + 40)))?.[0];
    if (inside === undefined) return undefined;
    const words = wordsOf(this.text, at, at + inside.length);
    const foreign = words.every(
      (word, index) =>
        this.language.titles.get(word.text) === undefined &&
        !this.language.isKnownPerson(word.text) &&
        word.text !== '외' &&
        !endsWithClauseParticle(word.text) &&
        (word.text.length < 2 || !this.judge.isClause({ start: word.start, end: word.end, text: word.text })) &&
        !(
          index === 0 &&
          word.text.length === 3 &&
          this.language.names.korean(word.text) === 'likely' &&
          !this.judge.clearlyForeign({ start: word.start, end: word.end, text: word.text })
        ) &&
        !this.judge.commonNoun(word) &&
        this.taken.get(word.end) !== word.start,
    );
    return foreign ? { start: at, end: at + inside.length } : undefined;
  }

  /** `(대표 브루스 해럴)`: everything up to the bracket's end. */
  foreignAfter(at: number): Span | undefined {
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
    if (end - at < 2) return undefined;
    const latin = LATIN_NAME_PATTERN.test(text.slice(at, end)) && words.length > 1;
    if (words.length > 4 && !latin) return undefined;
    return latin || (words.every((word) => this.language.names.foreign(word)) && words.join('').length >= 3)
      ? { start: at, end }
      : undefined;
  }
}
