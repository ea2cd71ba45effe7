// The patterns of occasions: grammar here, their words in lexicons/relation-words.csv.
import { anyTerm } from '../../text/lexicon-pattern.js';
import { pattern, type RelationWords } from '../words.js';

export interface EventPatterns {
  /** What occasions are called, wherever it stands: 포럼, 시상식. */
  readonly anyNoun: RegExp;
  /** Said of an occasion: 개최했, 열렸, 막을 올. Not: 개최지, 개최 역량. */
  readonly held: RegExp;
  /** Said of those who only come: 참석했, 참가한. */
  readonly attended: RegExp;
  /** The occasion is the subject: 열렸, 개최됐. Its hosts are not. */
  readonly passive: RegExp;
  /** Said of holding as a thing to speak of, whoever holds it: 개최 및 참석, 개최와 관련하여. */
  readonly spokenOf: RegExp;
  /** Right in front of the name: 부산에서 열린 ‘새벽 포럼’. */
  readonly heldBefore: RegExp;
  /** The same, anywhere in a sentence. */
  readonly heldAhead: RegExp;
  /** The same of an occasion alone, so that what it is called need not say so: 열린 ‘새벽 2026’. */
  readonly openedBefore: RegExp;
  /** Right behind a mark: what stands in it is convened, so that it is an occasion whatever it is called. ‘새벽 마당’을 10일 부산에서 개최. */
  readonly convened: RegExp;
  /** Right behind the name: what happens there. ‘새벽 포럼’에서 말했다. */
  readonly there: RegExp;
  /** Right behind the name of a ceremony: 시상식을 통해. Who acts by it holds it. */
  readonly byMeans: RegExp;
  /** Right behind a body: 중진공이 주최한, 중진공과 공동 개최. */
  readonly hosting: RegExp;
  /** Right in front of a body: 주최단체인 중진공. */
  readonly hostTitle: RegExp;
  /** Behind a body: it only comes. 이 참석한 가운데, 이 함께 모여, 과 기업 등이 참석한 가운데. */
  readonly coming: RegExp;
  /** 150여 명이 참석했다, 11명의 전문가들이 한자리에 모여. */
  readonly participants: RegExp;
  /** At the end of a word that is no part of a name, where its morphemes do not tell. */
  readonly endsName: RegExp;
  /** A whole word of that kind: 계기, 오는. */
  readonly isNoName: RegExp;
  /** What any occasion may be: 온라인, 합동. */
  readonly anyOccasion: RegExp;
  /** Behind a quotation mark: it names an occasion, and is no part of the name. 행사, 이벤트. */
  readonly generic: RegExp;
  /** 행사, 이벤트, and nothing else. */
  readonly isGeneric: RegExp;
  /** Behind a day: 7일 밝혔다, the day of the announcement. */
  readonly announced: RegExp;
  /** Behind a name: what follows is a paper about it. 개최 계획, 포스터. */
  readonly paper: RegExp;
  /** At the start of a sentence, in front of an occasion that was told: `또한, 이번 `, `이날 `. */
  readonly again: RegExp;
  /** Words at the end of a name of which one stands for another: 토론회, 포럼. */
  readonly synonyms: readonly RegExp[];
}

/** Between an object and its verb: no other object, no subject and no verb of another clause (‘새벽 거리’를 만들기 위한 행사 개최); particles and endings, so it stays a pattern. */
const ADVERBIAL = '(?:(?![을를은는이가도][\\s,]|(?<!(?:협[력업]|연계)하?)[고며여해][\\s,]|기\\s?위)[^.]){0,80}?';

/** Behind 개최: 개최지, 개최국, 개최도시, 개최 시. */
const NO_HOLDING = '(?:지|국)(?![가-힣]{2})|도시|\\s?시(?=[,\\s에])';

/** `nouns` are what occasions are called. */
export function createEventPatterns({ any }: RelationWords, nouns: readonly string[]): EventPatterns {
  return {
    anyNoun: pattern(anyTerm(nouns)),
    held: pattern(`${any('event-held')}(?!(?<=개최)(?:${NO_HOLDING}|\\s?${any('event-held-stop')}))`),
    attended: pattern(
      `^(?:\\([^()]*\\))?(?:\\s?${any('event-generic')})?(?:에(?:도|는)?\\s(?:\\S{1,10}\\s){0,3}|[을를]\\s|\\s)${any('event-attended')}(?:[하했한할해]|\\s?결과|\\s?$)`,
    ),
    passive: pattern(any('event-passive')),
    spokenOf: /^[가-힣]{2}(?:\s(?:및|관련)|[와과]\s관련)/u,
    heldBefore: pattern(`(?:^|[\\s서])${any('event-held-before')}\\s$`),
    heldAhead: pattern(`(?:^|[\\s서])${any('event-held-before')}\\s`),
    openedBefore: pattern(`(?:^|[\\s서])${any('event-opened-before')}\\s?$`),
    convened: pattern(
      `^(?:\\([^()]{1,30}\\))?(?:\\s?${any('event-generic')})?(?:\\s|[을를]\\s(?!${any('event-theme')}으?로|${any('verb-like-particle')})${ADVERBIAL})개최(?!${NO_HOLDING}|\\s?${any('event-held-stop')})|^(?:\\([^()]{1,30}\\))?(?:\\s?${any('event-generic')})?[이가]\\s${ADVERBIAL}개최(?:[된됐될]|되[는었])`,
    ),
    there: pattern(`^\\s?(?:${any('event-generic')}|현장|자리)?에(?:서|는)(?:는|도|의)?(?![가-힣])`),
    byMeans: pattern(`^(?:\\([^()]*\\))?[’'”"]?[을를]\\s통(?:해|하여)`),
    hosting: pattern(`^(?:이|가|와|과|에서)?\\s?(?:함께\\s|공동(?:으로)?\\s?)?${any('event-hosting')}`),
    hostTitle: pattern(`${any('event-hosting')}(?:한|하는)?\\s?(?:단체|기관|사|측)?인\\s$`),
    coming: pattern(
      `^(?:(?:와|과)\\s(?:[가-힣]{2,6}\\s){0,2}[가-힣]{2,6}?(?:\\s등)?)?(?:이|가)\\s(?:[가-힣]{1,5}\\s){0,2}${any('participation')}(?!해\\s개최)`,
    ),
    participants: pattern(
      `(?<count>\\d{1,3}(?:,\\d{3})*|\\d{1,6})\\s?여?\\s?(?:명|개사|개\\s?기업|팀)(?:\\([^()]{0,16}\\))?[이의가을\\s][^.,]{0,30}${any('participation')}|(?:참석자|참가자|참석\\s?인원)[은는이가]?\\s(?:총\\s)?(?<counted>\\d{1,3}(?:,\\d{3})*|\\d{1,6})\\s?여?\\s?명`,
    ),
    endsName: pattern(`${any('event-name-stop')}$`),
    isNoName: pattern(`^${any('event-name-stop')}$`),
    anyOccasion: pattern(`^${any('event-modifier')}$`),
    generic: pattern(`^\\s?${any('event-generic')}(?![가-힣]{2})`),
    isGeneric: pattern(`^${any('event-generic')}$`),
    announced: pattern(`^(?:\\([^)]{1,12}\\))?\\s?(?:오전|오후)?\\s?${any('announced')}`),
    paper: pattern(`^[’'”"」｣』>〉》]?\\s?(?:(?:개최|${any('event-generic')})\\s?)?${any('event-paper')}(?![가-힣])`),
    again: pattern(`^[^가-힣(]{0,4}(?:[가-힣]{1,3},\\s)?(?<that>${any('event-again')}\\s)?`),
    synonyms: ['forum', 'workshop'].map((kind) => pattern(`${any(`event-${kind}`)}$`)),
  };
}
