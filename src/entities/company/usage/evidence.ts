// What speaks for an unknown word being a firm's name, taken together over all its places in an article: how it is
// built, what stands beside it, what it does. 샤프는 … 출시했다, 폭스콘에 인수된: `part=는`, `pred=출시`, `near=인수`.
// The features are named so that they can be read: the model gives each a weight, `explain` prints the heaviest.
import { isHangul, isLatin, isMiddleDot } from '../../../text/characters.js';
import { particlesEnd } from '../../../korean/edges.js';
import type { Language } from '../../../lexicon/language.js';
import { endsInflected, particleCuts, standaloneWords } from '../../../korean/name-end.js';
import { wordsIn, type Word } from '../../../text/words.js';
import { indexSpans, type SpanIndex } from '../../../text/spans.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known } from '../../../core/rule.js';
import type { FirmNames } from '../firm-names.js';
import { spellingFeatures } from './spelling.js';

/** A word that may be a firm's name, with every place where it stands. */
export interface UnknownName {
  readonly name: string;
  readonly places: readonly Place[];
}

export interface Place extends Span {
  readonly block: Block;
  /** Features of this place. */
  readonly features: readonly string[];
  /** Other unknown names that stand in a row with it, by `names`' names: 쿠팡, 위메프, 티몬. */
  readonly rowWith: readonly string[];
}

const LONGEST_NAME = 16;
/** Places looked at for one name; what twenty places do not show the others hardly will. */
const MOST_PLACES = 20;
const NEAR = 3;
const LEAD_REACH = 400;
/** 美셔터스톡, 日소프트뱅크 */
const NATION_PATTERN = /^[美日中英獨佛韓臺]$/u;
const AMOUNT_REACH = 40;
const FIRM_REACH = 30;
/** 투자은행(IB), 에스케이씨(SKC), 손뼉맞장구(하이파이브) */
const GLOSS_PATTERN =
  /(?<before>[가-힣A-Za-z]{2,10})\((?:(?<latin>[A-Z][A-Za-z0-9&.]*)[,)]|(?<hangul>[가-힣]{2,10})\))/gu;
/** 음악 앱(멜론, 바이브, … : a list of goods. */
const GOODS_LIST_PATTERN =
  /(?:앱|브랜드|제품|품목|상품|게임|품종|프로그램|메뉴|차종|모델|웹툰|영화|드라마)\s?\([^()\n]*$/u;
const LONGEST_LIST = 80;
/** What no name ends in, told without asking MeCab. */
const VERB_FORM_PATTERN =
  /(?:[했한된됐였있]다|하[고는여며기게지]|하도록|되[는고어며]|있[는어고]|[위대관]한|통해|받[은는아]|니다|따라|따른|되었다|하였다)$/u;
/** A은행, C그룹: a firm that is not named; K푸드, K방산: a trade. */
const PLACEHOLDER_PATTERN = /^(?:[A-Z](?:사|은행|기업|그룹|업체|회사|카드|증권)|K[가-힣]+)$/u;
/** 기대롯데케미칼: two words that have lost their blank, or a firm with what stands before it. */
const SHORTEST_GLUED = 3;
const OPENING = '\'"‘“「『<〈《([';
const LATIN_NAME_PATTERN = /^[A-Z][A-Za-z0-9&.]*$/u;

/** What makes a look at the places of a name worth while. */
export interface Promising {
  /** Of the letters of a name, `isSpelledLikeFirm` and more. */
  readonly spelling: (name: string) => boolean;
  /** Of the name and how MeCab reads it, without its places. */
  readonly name: (article: IndexedArticle, unknown: UnknownName) => boolean;
}

/**
 * The words of an article that no dictionary and no rule has named and that nothing rules out, by name; only those
 * that are promising.
 */
export function unknownNames(
  article: IndexedArticle,
  language: Language,
  firms: FirmNames,
  { candidates: proposed, appointments }: Pick<Known, 'candidates' | 'appointments'>,
  promising?: Promising,
): readonly UnknownName[] {
  const sure = proposed.filter((candidate) => candidate.type !== 'amount' && candidate.pending === undefined);
  const known = indexSpans(sure);
  const amounts = indexSpans(proposed.filter(({ type }) => type === 'amount'));
  const appointed = appointments.map(({ name }) => name);
  const persons = indexSpans(appointed);
  const personNames = new Set(appointed.map(({ start, end }) => article.text.slice(start, end)));
  const firmNames = [...namedFirms(article, proposed)].filter(({ length }) => length >= SHORTEST_GLUED);
  const partOf = new Set<string>();
  const glosses = glossesIn(article.text, firms);
  const byName = new Map<string, Place[]>();
  // What a word holds and whether a name may be a firm's is asked once an article: most words recur.
  const inWord = new Map<string, readonly Held[]>();
  const ruledOut = new Map<string, boolean>();
  const spelledWell = promising?.spelling ?? ((name: string) => isSpelledLikeFirm(name, language, firms));
  const mayCount = (block: Block, span: Span, name: string): boolean => {
    let out = ruledOut.get(name);
    if (out === undefined) {
      out =
        !spelledWell(name) ||
        PLACEHOLDER_PATTERN.test(name) ||
        firmNames.some((firm) => name !== firm && name.endsWith(firm)) ||
        !mayBeFirm(article, block, span, language) ||
        promising?.name(article, { name, places: [{ ...span, block, features: [], rowWith: [] }] }) === false;
      ruledOut.set(name, out);
    }
    return !out;
  };
  for (const block of article.blocks) {
    const words = wordsIn(article, block);
    for (const [index, word] of words.entries()) {
      let held = inWord.get(word.text);
      if (held === undefined) {
        held = (VERB_FORM_PATTERN.test(word.text) ? [] : namesIn(article, block, word)).flatMap((span) => {
          const name = article.text.slice(span.start, span.end);
          return mayCount(block, span, name) ? [{ name, from: span.start - word.start }] : [];
        });
        inWord.set(word.text, held);
      }
      for (const { name, from } of held) {
        const span = { start: word.start + from, end: word.start + from + name.length };
        if (known.touches(span) || persons.touches(span)) continue;
        if (glosses.has(name) || partOf.has(name)) continue;
        if (standsAsPart(article, span, known, language)) {
          partOf.add(name);
          byName.delete(name);
          continue;
        }
        if (personNames.has(name) || (from === 0 && endsPersonName(article, block, words[index - 1], word))) continue;
        if (isInLatinPhrase(article.text, name, words[index - 1], word, words[index + 1])) continue;
        const places = byName.get(name);
        if (places !== undefined && places.length >= MOST_PLACES) {
          places.push({ ...span, block, features: [], rowWith: [] });
          continue;
        }
        const place = {
          ...span,
          block,
          features: placeFeatures(article, block, words, index, span, known, language, amounts, firms),
          rowWith: [],
        };
        if (places === undefined) byName.set(name, [place]);
        else places.push(place);
      }
    }
  }
  return withRows(article.text, byName);
}

/** 루이스 쿠이즈, 로버트 슬라이머: behind a given name of no Korean form stands a surname. */
function endsPersonName(article: IndexedArticle, block: Block, before: Word | undefined, word: Word): boolean {
  if (before?.end !== word.start - 1 || article.text.charAt(before.end) !== ' ') return false;
  const tokens = article.tokensIn(block, before);
  return tokens.length === 1 && tokens[0]?.semantic === '인명' && tokens[0].end === before.end;
}

/**
 * What explains the word before it and is what that word is: 훙하이정밀공업(폭스콘) is one firm, 투자은행(IB) none. Not: the
 * firm that a word for firms stands for, 게임사(오로라웍스).
 */
function glossesIn(text: string, firms: FirmNames): ReadonlySet<string> {
  const glosses = new Set<string>();
  for (const { groups } of text.matchAll(GLOSS_PATTERN)) {
    const { before, latin, hangul } = groups ?? {};
    if (latin !== undefined) glosses.add(latin);
    else if (before !== undefined && hangul !== undefined && firms.occupationOf(before) === undefined)
      glosses.add(hangul);
  }
  return glosses;
}

/**
 * 삼성전자 비스포크, 네슬레 헬스사이언스: what stands right behind a firm is its goods or a part of it; and who stands right
 * before one with the form of a person's name is its head: 존림 삼성바이오로직스 대표.
 */
function standsAsPart(article: IndexedArticle, span: Span, known: SpanIndex<Candidate>, language: Language): boolean {
  const { text } = article;
  const isFirmAt = (from: number, matches: (candidate: Candidate) => boolean): boolean =>
    known
      .overlapping({ start: Math.max(0, from), end: from + 1 })
      .some((candidate) => candidate.type === 'company' && matches(candidate));
  const behind = text.charAt(span.start - 1) === ' ' && isFirmAt(span.start - 2, ({ end }) => end === span.start - 1);
  const before = text.charAt(span.end) === ' ' && isFirmAt(span.end + 1, ({ start }) => start === span.end + 1);
  if (behind) return !before;
  // 티메프(티몬·위메프): one word for several firms
  if (text.charAt(span.end) === '(') {
    const close = text.slice(span.end, span.end + LONGEST_LIST).indexOf(')');
    const inside = close < 0 ? [] : known.overlapping({ start: span.end, end: span.end + close });
    if (inside.filter(({ type }) => type === 'company').length > 1) return true;
  }
  if (GOODS_LIST_PATTERN.test(text.slice(Math.max(0, span.start - LONGEST_LIST), span.start))) return true;
  return before && language.names.korean(text.slice(span.start, span.end)) !== 'no';
}

/** Indian of `Indian Point Unit`: a word of an English phrase; names of several Latin words have a rule of their own. */
function isInLatinPhrase(
  text: string,
  name: string,
  before: Word | undefined,
  word: Word,
  behind: Word | undefined,
): boolean {
  if (!isLatin(name.charCodeAt(name.length - 1))) return false;
  const beside = (left: Word | undefined, right: Word | undefined, other: Word | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    other !== undefined &&
    text.slice(left.end, right.start) === ' ' &&
    /^[A-Za-z]{2,}$/u.test(other.text);
  return beside(before, word, before) || (name.length === word.text.length && beside(word, behind, behind));
}

/** A name inside a word that may be a firm's, and where in the word it begins. */
interface Held {
  readonly name: string;
  readonly from: number;
}

/** The names that a word may hold: itself without its particle, or the members of a row: 쿠팡·배민. */
function namesIn(article: IndexedArticle, block: Block, word: Word): readonly Span[] {
  const spans: Span[] = [];
  let start = word.start;
  for (let at = word.start; at <= word.end; at += 1) {
    if (at < word.end && !isMiddleDot(article.text.charCodeAt(at))) continue;
    if (at > start) spans.push({ start, end: at === word.end ? firmEnd(article, block, start, at) : at });
    start = at + 1;
  }
  return spans.filter(({ start: from, end }) => end - from >= 2 && end - from <= LONGEST_NAME);
}

/** What stands for particles at the end of a name only where MeCab sees them: 은행에서 ends no 은 + 행에서, 비트코인은 no 인은. */
const NO_PARTICLE_PATTERN = /^(?:[측등내간발행산들님씨당별외향형표식용쪽편하인임]|[라란랑]|이[라란랑]$)/u;

/**
 * Where a name ends inside its word: before the particles that MeCab sees, else before those that the spelling allows.
 * 한국수출입은행에서 → 한국수출입은행, JP모간은 → JP모간.
 */
function firmEnd(article: IndexedArticle, block: Block, start: number, wordEnd: number): number {
  const { text } = article;
  const cuts = particleCuts(text, start, wordEnd);
  if (cuts.length === 0) return wordEnd;
  const tokens = article.tokensIn(block, { start: cuts[0] ?? start, end: wordEnd });
  const seen = cuts.find((cut) => tokens.some((token) => token.start === cut && /^(?:J|VCP)/u.test(token.pos)));
  if (seen !== undefined) return seen;
  const alone = cuts.find((cut) => standaloneWords(article).has(text.slice(start, cut)));
  if (alone !== undefined) return alone;
  return (
    cuts.find((cut) => {
      const rest = text.slice(cut, wordEnd);
      if (NO_PARTICLE_PATTERN.test(rest)) return false;
      return (
        rest.length >= 2 || /^[은는을를의]$/u.test(rest) || (/^[와과]$/u.test(rest) && text.charAt(wordEnd) === ' ')
      );
    }) ?? wordEnd
  );
}

/** Whether the letters of a word leave it a firm's name, whatever the article. */
export function isSpelledLikeFirm(name: string, language: Language, firms: FirmNames): boolean {
  return (
    isSpelledLikeWord(name) &&
    !firms.isReleaseWord(name) &&
    firms.isSpelledLikeName(name) &&
    !language.isKnownPerson(name)
  );
}

/** Hangul, or Latin letters as names have them. */
export function isSpelledLikeWord(name: string): boolean {
  const code = name.charCodeAt(0);
  return isHangul(code) || (isLatin(code) && (LATIN_NAME_PATTERN.test(name) || /[가-힣]$/u.test(name)));
}

/** Nouns with a suffix: 디지털화, 적극적, 기업들. Not: 베이스벤처스, which MeCab takes for 벤처 with a suffix 스. */
const NOUN_SUFFIX_PATTERN =
  /^(?:적|화|들|별|형|용|식|성|권|상|째|씩|당|님|꼴|대|여|어치|시|하|풍|상|률|율|감|력|론|학|가|자|인|원|사|소|부|처|실|장)$/u;

/** Whether what MeCab sees in a word leaves it a name. What sounds transliterated MeCab cuts at random: 위/메/프. */
function mayBeFirm(article: IndexedArticle, block: Block, span: Span, language: Language): boolean {
  const tokens = article.tokensIn(block, span);
  const [only] = tokens;
  const last = tokens.at(-1);
  const foreign = soundsForeign(article.text.slice(span.start, span.end), language);
  if (tokens.some(({ pos }) => /^XS[VA]/u.test(pos)) && !foreign) return false;
  if (last?.pos === 'XSN' && last.end === span.end)
    return foreign && !NOUN_SUFFIX_PATTERN.test(article.text.slice(last.start, last.end));
  if (tokens.length === 1 && only !== undefined && !/^(?:N|SL|SH|UNKNOWN|XR)/u.test(only.pos)) return false;
  // one noun of the language, 지원, 개발; of those that are borrowed some are firms: 샤프, 오아시스
  if (tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end) return foreign;
  // an act of several nouns: 명의신탁, 도로점용. Not: 새벽자산운용
  if (
    last?.semantic === '행위' &&
    tokens.every(({ pos }) => pos === 'NNG') &&
    language.companyEndings.match(article.text.slice(span.start, span.end)) === undefined
  )
    return foreign;
  if (tokens.length === 1 && only?.semantic === '지명' && only.start === span.start) return true;
  return foreign || !endsInflected(article, block, span);
}

function soundsForeign(name: string, language: Language): boolean {
  const hangul = name.replace(/[^가-힣]/gu, '');
  return hangul.length >= 2 && language.names.soundsForeign('loanword', hangul);
}

/** What kind of article it is: how many firms it names otherwise, and whether it speaks of firms at all. */
export function articleFeatures(known: ReadonlySet<string>, speaksOfFirms: boolean): readonly string[] {
  const named = known.size;
  const told = named >= 8 ? '8+' : named >= 4 ? '4-7' : named >= 2 ? '2-3' : String(named);
  return [`article-firms=${told}`, `article-speaks=${speaksOfFirms ? 'of-firms' : 'not-of-firms'}`];
}

const SHORTEST_KIN = 2;
const SHORTEST_LONG_KIN = 4;

/** Whether firms of the article have a name that begins alike: 카카오재팬 beside 카카오, 미래에셋대우 beside 미래에셋증권. */
export function kinFeatures(name: string, known: Iterable<string>): readonly string[] {
  let alike = false;
  for (const firm of known) {
    if (firm === name || firm.length < SHORTEST_KIN) continue;
    if (name.startsWith(firm)) return ['kin=shorter'];
    if (firm.startsWith(name)) return ['kin=longer'];
    alike ||=
      name.length >= SHORTEST_LONG_KIN &&
      firm.length >= SHORTEST_KIN + 1 &&
      name.startsWith(firm.slice(0, SHORTEST_KIN));
  }
  return alike ? ['kin=alike'] : [];
}

/** The firms that an article names otherwise. */
export function namedFirms(article: IndexedArticle, proposed: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    proposed
      .filter(({ type, pending }) => type === 'company' && pending === undefined)
      .map(({ start, end, name }) => name ?? article.text.slice(start, end)),
  );
}

/** How the name itself is built; the same at all its places. */
export function nameFeatures(
  article: IndexedArticle,
  unknown: UnknownName,
  language: Language,
  letters: (name: string) => number,
): readonly string[] {
  const { name, places } = unknown;
  const [place] = places;
  const features = spellingFeatures(name, language, letters(name));
  if (place !== undefined) {
    const tokens = article.tokensIn(place.block, place);
    features.push(
      `tokens=${tokens
        .slice(0, 4)
        .map(({ pos, semantic }) => (semantic === undefined ? pos : `${pos}/${semantic}`))
        .join('+')}`,
    );
    if (tokens.length > 1) {
      const last = tokens.at(-1);
      features.push(`last-token=${last?.pos ?? ''}`);
      if (tokens.some(({ pos }) => /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN|XP)/u.test(pos))) features.push('odd-token');
      if (tokens.every(({ pos }) => pos === 'NNG')) features.push('all-common-nouns');
      if (tokens.some(({ semantic }) => semantic === '행위')) features.push('has-deed');
      const short = tokens.filter(({ start, end }) => end - start === 1).length;
      features.push(`short-tokens=${String(Math.min(3, short))}`, `token-count=${String(Math.min(5, tokens.length))}`);
    }
  }
  features.push(`places=${places.length >= 6 ? '6+' : places.length >= 3 ? '3-5' : String(places.length)}`);
  if (places.some(({ block }) => block.zone === 'headline')) features.push('in-headline');
  const [first] = places;
  if (first !== undefined && first.start < LEAD_REACH) features.push('in-lead');
  return features;
}

function placeFeatures(
  article: IndexedArticle,
  block: Block,
  words: readonly Word[],
  index: number,
  span: Span,
  known: SpanIndex<Candidate>,
  language: Language,
  amounts: SpanIndex<Candidate>,
  firms: FirmNames,
): readonly string[] {
  const { text } = article;
  const word = words[index];
  if (word === undefined) return [];
  const features: string[] = [`zone=${block.zone}`];
  const before = text.charAt(span.start - 1);
  const left =
    span.start === block.start || before === '\n' ? '^' : before === ' ' ? text.charAt(span.start - 2) : before;
  features.push(`left=${isWordLike(left) ? 'word' : left}`);
  if (OPENING.includes(before)) features.push('quoted');
  const particle = text.slice(span.end, Math.min(word.end, span.end + 4));
  features.push(`part=${particle}`);
  const behind = span.end + particle.length;
  const right = behind >= block.end ? '$' : text.charAt(behind) === ' ' ? text.charAt(behind + 1) : text.charAt(behind);
  features.push(`right=${isWordLike(right) ? 'word' : right}`);
  const bracket = bracketBehind(text, behind, block.end);
  if (bracket !== undefined) features.push(`bracket=${bracket}`);
  const previous = words[index - 1];
  const next = words[index + 1];
  if (span.start === word.start) {
    const side = sideFeatures('prev', text, previous, previous?.end, word.start);
    features.push(...side);
    if (previous !== undefined && side.length > 1) features.push(...classesOf(previous.text, language, firms));
    if (NATION_PATTERN.test(before)) features.push('prev-is=country');
  }
  if (span.end >= word.end - 4) {
    features.push(...sideFeatures('next', text, next, word.end, next?.start));
    if (next !== undefined && particle === '') {
      const [title] = language.titles.find(text, next.start, next.end);
      if (title?.start === next.start) features.push(`title=${title.title.title}`, `title-is=${title.title.scope}`);
    }
  }
  if (next !== undefined && particle === '의') features.push(`of-it=${next.text.slice(0, 2)}`);
  if (particle === '에' && next?.text.startsWith('따르') === true) features.push('according-to');
  if (left === '^' && (right === ',' || right === '…')) features.push(`topic-in=${block.zone}`);
  if (amounts.overlapping({ start: span.end, end: Math.min(block.end, span.end + AMOUNT_REACH) }).length > 0)
    features.push('amount-behind');
  if (
    known
      .overlapping({
        start: Math.max(block.start, span.start - FIRM_REACH),
        end: Math.min(block.end, span.end + FIRM_REACH),
      })
      .some(({ type }) => type === 'company')
  )
    features.push('near-company');
  features.push(...neighbours(text, span, known));
  for (let at = Math.max(0, index - NEAR); at <= Math.min(words.length - 1, index + NEAR); at += 1) {
    const other = words[at];
    if (at !== index && other !== undefined && other.text.length >= 2 && isHangul(other.text.charCodeAt(0)))
      features.push(`near=${other.text.slice(0, 2)}`);
  }
  const predicate = predicateOf(text, words, index, block);
  if (predicate !== undefined) {
    features.push(`pred=${predicate}`);
    if (/^(?:은|는|이|가)$/u.test(particle)) features.push(`does=${predicate}`);
  }
  return features;
}

/** The word on one side where nothing but a blank or a quote stands between, whole and by its near end. */
function sideFeatures(
  side: 'prev' | 'next',
  text: string,
  word: Word | undefined,
  from: number | undefined,
  to: number | undefined,
): readonly string[] {
  if (word === undefined || from === undefined || to === undefined) return [`${side}=none`];
  const gap = text.slice(from, to);
  if (gap.length > 3 || /[.!?…\n]/u.test(gap)) return [`${side}=none`];
  const end = side === 'prev' ? word.text.slice(-2) : word.text.slice(0, 2);
  return word.text.length <= 6 ? [`${side}=${word.text}`, `${side}2=${end}`] : [`${side}2=${end}`];
}

/** What stands before it, as a class: 일본 픽스타, 개발업체 에이슬립, 제약사인 존슨앤존슨. */
function classesOf(word: string, language: Language, firms: FirmNames): readonly string[] {
  if (firms.isFirmVerb(word)) return ['prev-is=firm-verb'];
  if (language.isCountry(word)) return ['prev-is=country'];
  if (language.isProvince(word)) return ['prev-is=province'];
  const stem = word.replace(/인$/u, '');
  for (let length = Math.min(8, stem.length); length >= 2; length -= 1) {
    if (language.occupations.has(stem.slice(-length))) return [`prev-is=occupation${stem === word ? '' : '인'}`];
  }
  return language.titles.get(word) === undefined ? [] : ['prev-is=title'];
}

/** What a bracket right behind it holds: Latin letters (StepStone, SKC), a person, a number, Hangul. */
function bracketBehind(text: string, at: number, limit: number): string | undefined {
  if (text.charAt(at) !== '(') return undefined;
  const inside = /^\((?<inside>[^()\n]{1,40})\)/u.exec(text.slice(at, Math.min(limit, at + 42)))?.groups?.['inside'];
  if (inside === undefined) return 'long';
  if (/^[A-Z0-9&]{2,8}$/u.test(inside)) return 'capitals';
  if (/^[A-Z][A-Za-z0-9&.,' -]+$/u.test(inside)) return 'latin-name';
  if (/^[A-Za-z]/u.test(inside)) return 'latin';
  if (/^(?:대표|회장|사장|CEO)/u.test(inside)) return 'head';
  if (/^\d/u.test(inside)) return 'number';
  return /^[가-힣]+$/u.test(inside) ? 'hangul' : 'mixed';
}

/** What parts the members of a row: `, `, `·`, `와 `, ` 및 `; quotes and a bracket may stand before it: 에릭슨(통신), */
const ROW_LEFT_PATTERN = /(?:\([^()\n]{1,20}\))?['"’”]?(?:\s*[,·․･∙‧・ㆍ/]\s*|\s및\s|[와과]\s)['"‘“]?$/u;
const ROW_RIGHT_PATTERN = /^(?:\([^()\n]{1,20}\))?['"’”]?(?:\s*[,·․･∙‧・ㆍ/]\s*|\s및\s|[와과]\s)['"‘“]?/u;
const LONGEST_SEPARATOR = 28;

/** Where the member of a row before it ends, and where the one behind it begins. */
function rowEdges(text: string, span: Span): { readonly left: number; readonly right: number } {
  const before = ROW_LEFT_PATTERN.exec(text.slice(Math.max(0, span.start - LONGEST_SEPARATOR), span.start));
  const behind = ROW_RIGHT_PATTERN.exec(text.slice(span.end, span.end + LONGEST_SEPARATOR));
  return {
    left: before === null ? -1 : span.start - before[0].length,
    right: behind === null ? -1 : span.end + behind[0].length,
  };
}

/** Named things in a row with it: `, 네이버`, `·쿠팡`, `컬리와 `. */
function neighbours(text: string, span: Span, known: SpanIndex<Candidate>): readonly string[] {
  const { left, right } = rowEdges(text, span);
  const features: string[] = [];
  if (left >= 0)
    for (const { type, end } of known.overlapping({ start: Math.max(0, left - 1), end: left }))
      if (end === left) features.push(`row-with=${type}`);
  if (right >= 0)
    for (const { type, start } of known.overlapping({ start: right, end: right + 1 }))
      if (start === right) features.push(`row-with=${type}`);
  return features;
}

/** The names with what stands in a row with each of them. */
function withRows(text: string, byName: ReadonlyMap<string, readonly Place[]>): readonly UnknownName[] {
  const starts = new Map<number, string>();
  const ends = new Map<number, string>();
  for (const [name, places] of byName) {
    for (const { start, end } of places) {
      starts.set(start, name);
      ends.set(end, name);
    }
  }
  return [...byName].map(([name, places]) => ({
    name,
    places: places.map((place) => {
      const { left, right } = rowEdges(text, place);
      const beside = [ends.get(left), starts.get(right)].filter((other) => other !== undefined);
      return beside.length === 0 ? place : { ...place, rowWith: beside };
    }),
  }));
}

/** The first two syllables of the word that ends the sentence: 밝혔다 → 밝혔. */
function predicateOf(text: string, words: readonly Word[], index: number, block: Block): string | undefined {
  for (let at = index; at < words.length && at < index + 40; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const mark = word.end >= block.end ? '.' : text.charAt(word.end);
    if (mark === '.' || mark === '”' || mark === '!' || mark === '?')
      return at === index ? undefined : word.text.slice(0, 2);
  }
  return undefined;
}

function isWordLike(character: string): boolean {
  return (
    character !== '' && (isHangul(character.charCodeAt(0)) || isLatin(character.charCodeAt(0)) || /\d/u.test(character))
  );
}

/** Whether what follows a name up to the end of its word is nothing but particles. */
export function isWholeWord(text: string, span: Span): boolean {
  return particlesEnd(text, span.end) >= 0;
}
