// What a word of an appointment can be, by MeCab's morphemes and the word lists: a clause, a common noun, a unit, a
// place, a part of a foreign name, the beginning of a known body.
import { isHangul } from '../../text/characters.js';
import { particlesEnd, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../lexicon/language.js';
import { endsInflected } from '../../korean/name-end.js';
import { wordBefore, wordsOf } from '../../text/words.js';
import type { Block, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { LONGEST_WORD, type PhraseWord } from './phrase-words.js';

/** Ends of the names proposed so far, with their starts. */
export type Taken = ReadonlyMap<number, number>;

/** Whether a name proposed so far ends inside a span and begins there too; spans are a phrase long at most. */
function holdsTaken(taken: Taken, span: Span, from?: number): boolean {
  for (let end = span.start + 1; end <= span.end; end += 1) {
    const start = taken.get(end);
    if (start !== undefined && (from === undefined ? start >= span.start : start === from)) return true;
  }
  return false;
}

const ANY_PARTICLE_PATTERN =
  /(?:은|는|을|를|에서|에게|으로|으로서|으로써|께서|부터|까지|하는|하고|하며|했다|된|에|의|와|과|이며|이자|위해|통해)$/u;

export function endsWithClauseParticle(word: string): boolean {
  return (
    word.length > 2 &&
    /(?:은|는|을|를|으로서|로서|으로써|로써|에서|에게|으로|께서|부터|까지|하는|하고|하며|했다)$/u.test(word)
  );
}

export function endsWithParticle(word: string): boolean {
  return word.length > 1 && ANY_PARTICLE_PATTERN.test(word);
}

/** 새벽안보회의, 세계지식협의: 의 ends the noun itself. */
const CONFERENCE_PATTERN = /[가-힣]{2}(?:회의|협의)$/u;

/** Forms that say what the person behind them does. */
const ADNOMINAL_PATTERN =
  /[가-힣](?:한|하는|했던|된|되는|받은|맡은|만난|찾은|열린|밝힌|이끈|이끄는|지낸|나선|따른|모인|가진|펴낸|선보인|있는)$/u;

/** Judges words of one block. */
export class WordJudge {
  readonly article: IndexedArticle;
  readonly block: Block;
  readonly language: Language;
  readonly taken: Taken;
  private readonly text: string;

  constructor(article: IndexedArticle, block: Block, language: Language, taken: Taken) {
    this.article = article;
    this.block = block;
    this.language = language;
    this.taken = taken;
    this.text = article.text;
  }

  /** 위하여, 마치면, 그리고: one word of a clause to MeCab, whole or as a noun with a verb's ending. */
  isClause(word: PhraseWord): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const tokens = this.article.tokensIn(this.block, word);
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
  inflected(span: Span): boolean {
    return (
      endsInflected(this.article, this.block, span) &&
      !this.mistakenTail(span) &&
      !this.language.names.hasNativeGivenName(this.text.slice(span.start, span.end))
    );
  }

  /** Whether what MeCab takes for the tail of a form cannot be one before a blank. */
  mistakenTail(span: Span): boolean {
    const last = this.article.tokensIn(this.block, span).findLast((token) => token.end === span.end);
    if (last === undefined || span.end - span.start !== 3) return false;
    const tail = this.text.slice(last.start, last.end);
    if (/^(?:VV|VA|VX|XSV|XSA)$/u.test(last.pos)) return tail === '하';
    if (tail === '란') return true;
    return last.pos.startsWith('J') && last.start > span.start && particlesEnd(this.text, last.start) < 0;
  }

  /** 하거나 의원의 출입을, 마치고 본회의장으로: forms whose last syllables end no given name. */
  verbForm(word: PhraseWord): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const [first] = this.article.tokensIn(this.block, word);
    return (
      first?.start === word.start &&
      /(?:고|며|면|거나|면서|려고|도록|지만)$/u.test(word.text) &&
      /^(?:VV|VA|VX|XSV|XSA)/u.test(first.pos)
    );
  }

  /** 기업의 대표, 연계해: MeCab sees a case particle that hardly any name ends in, or a verb's ending. */
  particleTail(word: PhraseWord): boolean {
    if (this.language.names.hasNativeGivenName(word.text)) return false;
    const [noun, verb] = this.article.tokensIn(this.block, word);
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
    if (!/[은는을를의에와과도]$/u.test(word.text) || this.mistakenTail(word)) return false;
    return this.article
      .tokensIn(this.block, word)
      .some((token) => token.end === word.end && token.start > word.start && token.pos.startsWith('J'));
  }

  /**
   * 한병도, 박기도: a name that looks like a noun with 도 where a phrase begins and a known body follows. Not: 정부도, 한은도,
   * whose first syllables are a word or a listed name.
   */
  nameInDo(word: PhraseWord): boolean {
    if (word.text.length !== 3 || !word.text.endsWith('도')) return false;
    // 참석한 손명도 부군수
    const before = wordBefore(this.text, word.start, this.block.start);
    if (!this.opensPhrase(word.start) && (before === undefined || !this.isAdnominal(before))) return false;
    if (this.language.names.korean(word.text) !== 'likely' || this.taken.get(word.end - 1) === word.start) return false;
    const stem = { start: word.start, end: word.end - 1, text: word.text.slice(0, -1) };
    return !this.commonNoun(stem) && !this.isPlace(stem) && this.language.titles.get(stem.text) === undefined;
  }

  /** 심사국 국장, 수출과 과장: a unit, not a name. */
  unitName(word: PhraseWord): boolean {
    if (!/[과국실팀단처청관소부]$/u.test(word.text)) return false;
    const [first] = this.article.tokensIn(this.block, word);
    return (
      first?.pos === 'NNG' && first.start === word.start && first.end === word.end - 1 && first.end - first.start >= 2
    );
  }

  /** 기업형, 정책적: a noun with a suffix, which no name is. */
  suffixedNoun(word: Span): boolean {
    return this.article
      .tokensIn(this.block, word)
      .some((token) => token.end === word.end && token.start > word.start && token.pos === 'XSN');
  }

  /** 아시아, 유럽: MeCab knows the whole word as a place. */
  isPlace(word: PhraseWord): boolean {
    return this.article
      .tokensIn(this.block, word)
      .some((token) => token.start === word.start && token.end === word.end && token.semantic === '지명');
  }

  /** Whether a word is a place, a listed name or a word of the language. */
  isKnownOtherwise(word: PhraseWord): boolean {
    return (
      this.taken.get(word.end) === word.start ||
      this.language.isCountry(word.text) ||
      this.language.isProvince(word.text) ||
      this.commonNoun(word) ||
      this.language.organizationHeads.match(word.text)?.strong === true
    );
  }

  /** Whether MeCab knows the word as a common noun (or another word of the language) rather than as a name. */
  commonNoun(span: Span): boolean {
    return this.article
      .tokensIn(this.block, span)
      .some(
        (token) =>
          token.start <= span.start &&
          token.end >= span.end &&
          token.semantic !== '인명' &&
          !token.pos.startsWith('NNP') &&
          !token.pos.startsWith('SL') &&
          token.pos !== 'UNKNOWN' &&
          token.end - token.start >= 2 &&
          !token.pos.includes('+'),
      );
  }

  /** Whether MeCab takes the whole word, short ones too, for a person's name. */
  isPersonWord(word: PhraseWord): boolean {
    return this.article
      .tokensIn(this.block, word)
      .some((token) => token.semantic === '인명' && token.start === word.start && token.end === word.end);
  }

  personToken(word: PhraseWord): boolean {
    return this.article
      .tokensIn(this.block, word)
      .some(
        (token) =>
          token.semantic === '인명' &&
          token.start === word.start &&
          token.end === word.end &&
          word.end - word.start >= 3,
      );
  }

  endsLikeFirm(word: PhraseWord): boolean {
    return this.language.companyEndings.match(word.text)?.strong === true;
  }

  clearlyForeign(word: PhraseWord): boolean {
    return this.language.names.soundsForeign('clear', word.text);
  }

  foreignWord(word: PhraseWord): boolean {
    if (word.text.includes('-')) return isHangul(word.text.charCodeAt(0));
    // 슈미트를: the object of another clause
    if (this.language.names.isNoName(word.text) || /[를을는]$/u.test(word.text)) return false;
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

  /** 대학 동기인 우상호 의원: what the person is besides. Not: 재해대응센터장인 한도윤 변호사, whose body stands before. */
  isPredicate(word: PhraseWord): boolean {
    if (!word.text.endsWith('인') || this.taken.has(word.end)) return false;
    const copula = this.article
      .tokensIn(this.block, word)
      .some((token) => token.end === word.end && token.start > word.start && token.pos.startsWith('VCP'));
    return copula && this.language.titles.find(word.text.slice(0, -1), 0, word.text.length - 1).length === 0;
  }

  /** 회의에 참석한 한도윤 국장, 사업을 이끄는: what the person does. Not: 가온, 새한. */
  isAdnominal(word: PhraseWord): boolean {
    if (!ADNOMINAL_PATTERN.test(word.text) || this.taken.has(word.end)) return false;
    return this.article.tokensIn(this.block, word).some((token) => token.end === word.end && token.pos.endsWith('ETM'));
  }

  /** 자백을 강요한 경감: what the person does to the object before it. Not: 국장은 이재한 (no object before it). */
  takesObject(word: PhraseWord): boolean {
    if (word.text.length !== 3 || !word.text.endsWith('한')) return false;
    const before = wordBefore(this.text, word.start, this.block.start);
    return (
      before?.end === word.start - 1 &&
      before.text.length >= 2 &&
      /[을를]$/u.test(before.text) &&
      particlesEnd(this.text, before.end - 1) === before.end
    );
  }

  /** 나주가 고향인 기업 대표: a noun of two syllables with the copula. Not: 김상인 대표. */
  nounWithCopula(span: Span): boolean {
    const [noun, copula] = this.article.tokensIn(this.block, span);
    return (
      this.text.charAt(span.end - 1) === '인' &&
      noun?.start === span.start &&
      noun.pos === 'NNG' &&
      noun.end - noun.start >= 2 &&
      copula?.end === span.end &&
      copula.pos.startsWith('VCP')
    );
  }

  /** 더불어민주당이 한덕수 권한대행의 탄핵을: a known name with the particle of a subject is not the body of who follows. */
  isSubject(word: PhraseWord): boolean {
    return /[이가]$/u.test(word.text) && this.taken.get(word.end - 1) === word.start;
  }

  /** Whether no name can stand before this word any more: a clause begins or ends here. */
  breaksPhrase(word: PhraseWord): boolean {
    if (this.taken.get(word.end) === word.start) return false;
    return (
      this.language.phraseWords('clause').has(word.text) ||
      (endsWithParticle(word.text) && !this.departmentWord(word) && !CONFERENCE_PATTERN.test(word.text))
    );
  }

  /** 감염내과, 경영학과, 산업안전보건과: 과 ends a department's name. Not: 시장과, 기업과. */
  departmentWord(word: PhraseWord): boolean {
    return (
      (word.text.length >= 4 || /^[가-힣]학과$/u.test(word.text)) &&
      /(?:내과|외과|학과|공학과|의학과|담당과|정책과|총괄과|지원과|관리과|기획과|분과|협력과|혁신과|진흥과|산업과|안전과)$/u.test(
        word.text,
      )
    );
  }

  /** Whether a known body begins right behind the name: 구하람 포스코경영연구원 수석연구위원, 배리 엥글 GM 해외사업부문 사장. */
  beginsWithName(span: Span | undefined): boolean {
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

  /** 희성그룹, 가온홀딩스: one word with a firm's ending. */
  isGroup(span: Span | undefined): boolean {
    const words = span === undefined ? [] : wordsOf(this.text, span.start, span.end);
    const [firm] = words;
    return words.length === 1 && firm !== undefined && firm.text.length >= 4 && this.endsLikeFirm(firm);
  }

  /** Whether what stands between name and title names a known body. */
  holdsName(span: Span | undefined): boolean {
    return span !== undefined && holdsTaken(this.taken, span);
  }

  /** Whether a known body, or a word with a body's head, stands right before an offset: 부산조선조합 변상도 이사장. */
  bodyRightBefore(at: number): boolean {
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

  /** Whether a list or a sentence begins anew at an offset: `…, 조석 HD현대일렉트릭 부회장`. */
  opensPhrase(at: number): boolean {
    const end = skipBlanksBack(this.text, at);
    return end <= this.block.start || /[,;·:△▲○□.]/u.test(this.text.charAt(end - 1));
  }

  /** GM 해외사업부문, 베트남 과학기술부, 마운틴로건캐피털: a known name, a country, or a word with a firm's ending. */
  foreignBody(span: Span): boolean {
    if (this.beginsWithName(span)) return true;
    const [first] = wordsOf(this.text, span.start, span.end);
    return first !== undefined && (this.language.isCountry(first.text) || this.endsLikeFirm(first));
  }
}
