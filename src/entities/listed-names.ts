// Names of bodies and firms that a dictionary lists: whether they stand as words, which entry is in force, and what
// makes a weak name (기보, 협회, 미래) count: grammar that only a body or firm has around it.
import { blockAt } from '../text/blocks.js';
import type { Language } from '../lexicon/language.js';
import { endsWord, isWordStart } from '../korean/edges.js';
import { wordAfter, wordBefore } from '../text/words.js';
import type { DictionaryHit } from '../core/names.js';
import { entriesInForce } from '../dictionary/names.js';
import { edgeFault } from '../lexicon/name-edges.js';
import type { Block, Candidate, Span } from '../core/types.js';
import { candidateOf } from './naming.js';
import type { IndexedArticle } from '../core/indexed-article.js';

/**
 * A title behind it (`기보 이사장`), a bracket with its head (`대상(대표 임정배)`), a corporate marker, or quotes and
 * a title. Not: `하이 서울`, `미래 산업`. Of a firm no public title tells: `다스 장관`.
 */
function hasNameSupport(article: IndexedArticle, span: Span, language: Language, firm: boolean): boolean {
  const { text } = article;
  const block = blockAt(article, span.start);
  if (block === undefined) return false;
  // 육군참모총장
  if (/^(?:참모총장|사령관)/u.test(text.slice(span.end, span.end + 4))) return true;
  const next = wordAfter(text, span.end, block.end);
  if (next !== undefined && text.charAt(span.end) === ' ') {
    const [title] = language.titles.find(text, next.start, next.end);
    // 자본연 금융산업실장: of a body a post with its unit tells too
    const unit = !firm && title !== undefined && language.phraseWords('unit-head').has(title.title.title);
    if (
      title !== undefined &&
      (title.start === next.start || unit) &&
      !title.title.weak &&
      !/^(?:시장|군수|지사)$/u.test(title.title.title) &&
      !CLUB_PATTERN.test(text.slice(title.end, title.end + 4)) &&
      !(firm && (title.title.scope === 'public' || isForeignSurname(article, block, span, language)))
    )
      return true;
  }
  const after = text.slice(span.end, Math.min(block.end, span.end + 12));
  if (opensWithHead(after, language) || /^(?:㈜|\(주\)|\s?주식회사)/u.test(after)) return true;
  const before = text.slice(Math.max(block.start, span.start - 6), span.start);
  if (/(?:㈜|\(주\)|주식회사)\s?$/u.test(before)) return true;
  return false;
}

/** Whether a bracket stands behind a name that only a body or a firm has: 대상(대표 임정배), 새벽(이하 …). */
function opensWithHead(after: string, language: Language): boolean {
  const inside = /^\s?\((?<inside>.*)/su.exec(after)?.groups?.['inside'];
  if (inside === undefined) return false;
  const heads = language.phraseWords('bracket-head');
  return [2, 3].some((length) => heads.has(inside.slice(0, length)));
}

/** 새벽 이코노미스트 클럽: they who hold the title are its members, not those of the firm. */
const CLUB_PATTERN = /^ ?(?:클럽|포럼|모임)/u;

/** 마크 로완 CEO: behind a given name of no Korean form stands a surname. Not: 문채원 메타 대표. */
function isForeignSurname(article: IndexedArticle, block: Block, span: Span, language: Language): boolean {
  const before = wordBefore(article.text, span.start, block.start);
  if (before?.end !== span.start - 1 || language.names.korean(before.text) === 'likely') return false;
  const [only, ...others] = article.tokensIn(block, before);
  return only?.semantic === '인명' && only.end === before.end && others.length === 0;
}

/** Headings of paragraphs whose line break a page has lost: ◇제품 실증 기회 제공. Not: ○, which marks items of lists. */
const MARKED_HEADING_PATTERN = /[◇◆■▶][^◇◆■▶○●.\n]{5,36}$/u;
/** The same without a mark: it stands right behind the last sentence, as no sentence does: `냈다.‘역대급’ 호황`. */
const PLAIN_HEADING_PATTERN = /[다요]\.[”"’]?(?![라고며는면])[‘“가-힣][^.”"\n]{5,34}$/u;
const MARKED_SUBJECT_PATTERN = /^[은는이가도과와에]\s/u;
const PLAIN_SUBJECT_PATTERN = /^[은는이가]\s/u;
const HEADING_REACH = 38;
const SHORTEST_GLUED = 3;

/**
 * 정보 제공한국서부발전은, 나선 KB금융KB금융은: a listed name that opens the paragraph behind such a heading. Not: ◇신한국은행은
 * (a heading has several words), 새 회원 부산한의사협회는, nor names of two letters.
 */
function gluedToHeading(article: IndexedArticle, hit: DictionaryHit, language: Language): Candidate | undefined {
  const { text } = article;
  if (isWordStart(text, hit.start) || hit.end - hit.start < SHORTEST_GLUED) return undefined;
  const [entry] = entriesInForce(
    hit.entries.filter(({ strength }) => strength === 'strong'),
    article.date,
  );
  const block = blockAt(article, hit.start);
  if (entry === undefined || block === undefined || !endsWord(text, hit.end)) return undefined;
  const before = text.slice(Math.max(block.start, hit.start - HEADING_REACH), hit.start);
  const behind = text.slice(hit.end, hit.end + 2);
  const heading =
    (MARKED_SUBJECT_PATTERN.test(behind) ? MARKED_HEADING_PATTERN.exec(before)?.[0] : undefined) ??
    (PLAIN_SUBJECT_PATTERN.test(behind) ? PLAIN_HEADING_PATTERN.exec(before)?.[0] : undefined);
  if (!heading?.trimEnd().includes(' ') || endsInOwnBeginning(heading, language)) return undefined;
  const candidate = candidateOf(article, hit, entry);
  return { ...candidate, because: `${candidate.because ?? ''}, glued to the heading before it` };
}

const LONGEST_OWN_BEGINNING = 6;

/** 부산한의사협회, 새현대자동차: what tells a branch or another firm from the listed one. */
function endsInOwnBeginning(heading: string, language: Language): boolean {
  const word = /(?:^|[^가-힣\d])(?<word>[가-힣]+)$/u.exec(heading)?.groups?.['word'];
  if (word === undefined) return false;
  if (word.length === 1 || /^[가-힣]{1,6}[시도군구]$/u.test(word)) return true;
  const first = word.slice(0, 2);
  return (
    word.length <= LONGEST_OWN_BEGINNING &&
    (language.isProvince(first) || language.phraseWords('own-beginning').has(first))
  );
}

/**
 * The candidate that a dictionary hit makes, or why it makes none; weak names without support wait for the full name. What
 * such bodies are (`called`) may be glued to the name: 노르드그린사는.
 */
export function judgeListed(
  article: IndexedArticle,
  hit: DictionaryHit,
  language: Language,
  called?: string,
): Candidate | string {
  const glued = gluedToHeading(article, hit, language);
  if (glued !== undefined) return glued;
  const fault = edgeFault(article.text, hit, language.titles);
  const isCalled =
    called !== undefined &&
    isWordStart(article.text, hit.start) &&
    article.text.startsWith(called, hit.end) &&
    endsWord(article.text, hit.end + called.length);
  if (fault !== undefined && !isCalled) return fault;
  const [entry] = entriesInForce(hit.entries, article.date);
  if (entry === undefined) return 'no entry in force';
  const candidate = candidateOf(article, hit, entry);
  if (entry.strength === 'strong') return candidate;
  if (hasNameSupport(article, hit, language, entry.type === 'company')) return { ...candidate, evidence: 'dictionary' };
  return { ...candidate, pending: 'a weak name without support beside it' };
}
