// Finds what is glued to the ends of a line and does not belong to the article: the dateline in front of a lead
// (`(서울=한빛뉴스) 홍길동 기자 = 중기부는…`), the byline or credit behind the last sentence
// (`…말했다.홍길동 기자 hong@hanbit.kr`, `…하고 있다. /한빛산업 제공`).
import type { FurnitureLexicon } from './lexicon.js';

/** A stretch of a line, offsets into the line. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Byline {
  readonly reporter?: string;
  /** A journalist or newsroom signs; a bare e-mail address may belong to anybody. */
  readonly signed: boolean;
}

export interface EdgeFinder {
  /** Whether a whole line is a byline, and the reporter's name if so. */
  byline(words: string): Byline | undefined;
  isCredit(words: string): boolean;
  isCopyright(words: string): boolean;
  /** The newspaper or agency that a dateline or copyright notice names: `<저작권자 © 한빛일보, …>` → `한빛일보`. */
  outlet(words: string): string | undefined;
  /** End of the dateline, credit label or agency in front of a line; 0 where there is none. */
  prefix(words: string): Edge | undefined;
  /** Bylines, credits and copyright notices at the end of a line, from the front one on. */
  tails(words: string, closes: boolean): readonly Edge[];
}

const EMAIL_PATTERN = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}/gu;
const DATE_PATTERN =
  /(?:19|20)\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}\.?(?:\s?\(?[월화수목금토일]\)?)?(?:\s?(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?)?/gu;
const NAME_PATTERN = /^[가-힣]{2,4}$/u;
const WORD_PATTERN = /^[가-힣A-Za-z0-9]{1,14}$/u;
const LONGEST_BYLINE = 90;
const LONGEST_CREDIT = 60;
const LONGEST_COPYRIGHT = 300;
/** How far from the end of a line tails are looked for. */
const TAIL_WINDOW = 200;
const BRACKETED_PATTERN = /^[[(【〔<＜［（]\s?(?<inside>[^\])】〕>＞］）]{1,60})[\])】〕>＞］）]\s*/u;
const PLACE_AND_AGENCY_PATTERN = /^[가-힣A-Za-z·,\s]{1,14}\s?[=＝]\s?[가-힣A-Za-z0-9·.\s]{2,24}$/u;
const BOUNDARY_PATTERN = /[.!?…]["”’'」』)\]]{0,2}\s*|\s*[/|[(<【ⓒ©▶■]/gu;
// A caption says what a picture shows: `…서명하고 있다.`, `행사장 전경.`
const CAPTION_END_PATTERN =
  /(?:(?:고|어|해|돼|되어|서) 있(?:다|는 모습)|모습|전경|장면|현장|조감도|투시도|기념\s?촬영|포즈를 취했다|이미지|포스터|사진)\.?$/u;
const SENTENCE_BREAK_PATTERN =
  /(?:다|습|모습|전경|장면|조감도|촬영|이미지|포스터)\.\s*(?=[^\s.]{1,20}(?:\s[^\s.]{1,12}){0,2}$)/u;

export function createEdgeFinder(lexicon: FurnitureLexicon): EdgeFinder {
  const alternatives = (terms: readonly string[]): string =>
    terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|');
  const reporters = alternatives(lexicon.terms('reporter'));
  const credits = alternatives(lexicon.terms('credit'));
  const REPORTER_TOKEN_PATTERN = new RegExp(`^(?<name>[가-힣]{0,4}?)(?:${reporters})$`, 'u');
  const BRACKET_REPORTER_PATTERN = new RegExp(`[가-힣]{2,4}\\s?(?:${reporters})(?:$|[\\s=·,/])`, 'u');
  const AFTER_BRACKET_PATTERN = new RegExp(
    `^(?:[가-힣]{2,4}(?:\\s?[·,/]\\s?[가-힣]{2,4}){0,3}\\s?(?:${reporters})\\s*)?[=＝|ㅣ│]\\s*|^[가-힣]{2,4}\\s?(?:${reporters})\\s+(?=\\S)`,
    'u',
  );
  const BARE_PREFIX_PATTERN = new RegExp(
    `^[^.!?=|]{0,60}?[가-힣]{2,4}\\s?(?:${reporters})\\s*[=＝|ㅣ│]\\s*(?=\\S)`,
    'u',
  );
  const CREDIT_LABEL_PATTERN = new RegExp(`^(?:${credits})\\s?[=＝:：-]\\s?`, 'u');
  const GLUED_CREDIT_PATTERN = new RegExp(`^(?:${credits})\\s?[=＝]\\s?`, 'u');

  const unwrap = (words: string): string =>
    words.replace(/^[\s/|[(<【〔{=\-–—▶■◆▲ⓒ©*:]+/u, '').replace(/[\s\])>】〕}/|=]+$/u, '');

  const isLabel = (word: string): boolean =>
    lexicon.is('credit', word) || lexicon.is('stamp', word) || lexicon.is('button', word);

  const byline = (words: string): Byline | undefined => {
    if (words.length > LONGEST_BYLINE) return undefined;
    const emails = words.match(EMAIL_PATTERN) ?? [];
    const rest = unwrap(words.replace(EMAIL_PATTERN, ' ').replace(DATE_PATTERN, ' '));
    const tokens = rest.split(/[\s=＝|ㅣ│·,/&()[\]<>:]+/u).filter((token) => token !== '');
    if (tokens.length === 0) return emails.length > 0 && !isContactAddress(emails) ? { signed: false } : undefined;
    if (tokens.length > 9) return undefined;
    let reporter: string | undefined;
    let signed = false;
    for (const [at, token] of tokens.entries()) {
      const name = REPORTER_TOKEN_PATTERN.exec(token)?.groups?.['name'];
      if (name !== undefined) {
        const isName = (word: string): boolean => NAME_PATTERN.test(word) && !isLabel(word);
        // `기자 홍길동 hong@…`: only an address tells that the name behind the title is its holder's.
        const behind = at === 0 && emails.length > 0 ? tokens.slice(1, 2).find(isName) : undefined;
        const whole = name.length >= 2 ? name : (tokens.slice(0, at).findLast(isName) ?? behind);
        if (whole === undefined) return undefined;
        reporter ??= whole;
        signed = true;
      } else if (lexicon.is('newsroom', token)) {
        signed = true;
      } else if (!WORD_PATTERN.test(token)) {
        return undefined;
      }
    }
    if (signed) {
      // `중소기업 현장을 찾은 기자` is a phrase: only names, places and newspapers stand around a byline's title.
      const others = tokens.filter((token) => !REPORTER_TOKEN_PATTERN.test(token) && !lexicon.is('newsroom', token));
      const foreign = others.filter(
        (token) =>
          !isLabel(token) && !lexicon.endsWith('outlet-ending', token) && !/^[A-Za-z0-9]+$|부$|팀$/u.test(token),
      );
      if (reporter === undefined) return foreign.length === 0 ? { signed } : undefined;
      if (emails.length > 0) return { reporter, signed };
      // Names and places stand apart by signs (`새벽=홍길동/임꺽정 기자`); words with blanks between them are a phrase.
      const most = /[=＝/·,[(]/u.test(words) ? 4 : 1;
      return foreign.every((token) => NAME_PATTERN.test(token)) && foreign.length <= most
        ? { reporter, signed }
        : undefined;
    }
    if (emails.length === 0 || isContactAddress(emails)) return undefined;
    // `홍길동 hong@hanbit.kr`, `한빛일보 news@hanbit.kr`
    const [first] = tokens;
    if (tokens.length !== 1 || first === undefined || /[\d:]/u.test(rest)) return undefined;
    if (lexicon.endsWith('outlet-ending', first)) return { signed: true };
    return NAME_PATTERN.test(first) ? { reporter: first, signed: true } : undefined;
  };

  const isCopyright = (words: string): boolean => {
    if (words.length > LONGEST_COPYRIGHT) return false;
    if (/^[<[(【\s]*(?:ⓒ|©|Copyright|저작권자\s?[ⓒ©(<:])/iu.test(words) && !CREDIT_LABEL_PATTERN.test(words)) {
      // A short `ⓒ 한빛이미지` credits a picture.
      return words.length > 12 || !/^[ⓒ©]/u.test(words);
    }
    const at = lexicon
      .terms('copyright')
      .map((term) => words.indexOf(term))
      .filter((found) => found >= 0);
    if (at.length === 0) return false;
    // `…말했다. 무단 전재 금지`: the sentence in front is the article's. `…무단 전재를 금지한다고 밝혔다.`: so is this.
    return (
      !/[다요][.!?]/u.test(words.slice(0, Math.min(...at))) && !/(?:밝혔|말했|전했|강조했|설명했)다\./u.test(words)
    );
  };

  const isCredit = (words: string): boolean => {
    if (words.length > LONGEST_CREDIT) return false;
    const inside = unwrap(words);
    const label = CREDIT_LABEL_PATTERN.exec(inside);
    if (label !== null) return !/[.!?]\s|다\.?$/u.test(inside) && inside.split(/\s+/u).length <= 8;
    if (/^[ⓒ©]/u.test(words.trim())) return inside.length <= 30;
    if (lexicon.is('photo-agency', inside)) return true;
    const [agency = '', ending = '', ...more] = inside.split(/\s+/u);
    if (more.length === 0 && lexicon.is('photo-agency', agency) && lexicon.is('credit-ending', ending)) return true;
    // `대출 제공` is what a programme does; `/한빛산업 제공` and `(한빛산업 제공)` say who took the picture.
    if (!/^\s*(?:\/|\(.*\)\s*$|\[.*\]\s*$|<.*>\s*$|【.*】\s*$)/u.test(words)) return false;
    const tokens = inside.split(/\s+/u);
    const last = tokens.at(-1) ?? '';
    return (
      tokens.length >= 2 &&
      tokens.length <= 4 &&
      lexicon.is('credit-ending', last) &&
      !/[\d.,!?:;]|[을를]\s/u.test(inside) &&
      inside.length <= 30
    );
  };

  /** `▶ 관련기사 …` behind the last sentence of a line. */
  const isRelatedLink = (words: string): boolean => {
    if (!/^[▶▷☞]/u.test(words) || /다[.!?]["”’']?$/u.test(words)) return false;
    const plain = words.replace(/^[▶▷☞\s]+/u, '');
    return lexicon.terms('section').some((term) => plain.startsWith(term) && lexicon.has('related-topic', term));
  };

  /** A name of one to three words, nothing that could be a sentence or the start of one. */
  const isPlainName = (words: string): boolean =>
    words.length <= 20 &&
    words.split(/\s+/u).length <= 3 &&
    /^[가-힣A-Za-z0-9·\s㈜()]+$/u.test(words) &&
    !/[다요까](?:\s|$)/u.test(words);

  const tailStart = (words: string, closes: boolean): Edge | undefined => {
    const from = Math.max(0, words.length - TAIL_WINDOW);
    const window = words.slice(from);
    for (const match of window.matchAll(BOUNDARY_PATTERN)) {
      const opensTail = !/^[.!?…]/u.test(match[0]);
      const cut = opensTail
        ? match.index + (match[0].length - match[0].trimStart().length)
        : match.index + match[0].length;
      const start = from + cut;
      if (start <= 0 || start >= words.length) continue;
      const rest = words.slice(start).trim();
      const sentenceBefore = endsWithSentence(words.slice(Math.max(0, start - 12), start).trim());
      if ((sentenceBefore || opensTail) && isCopyright(rest))
        return { start, end: words.length, rule: 'segment/copyright' };
      if ((sentenceBefore || /^[/[(<【|]/u.test(rest)) && byline(rest) !== undefined)
        return { start, end: words.length, rule: 'segment/byline' };
      const labelled = CREDIT_LABEL_PATTERN.test(unwrap(rest));
      if ((labelled || /^[/[(<【|ⓒ©]/u.test(rest)) && isCredit(rest))
        return { start, end: words.length, rule: 'segment/credit' };
      if (sentenceBefore && isRelatedLink(rest)) return { start, end: words.length, rule: 'segment/related-news' };
      if (sentenceBefore && lexicon.is('photo-agency', rest))
        return { start, end: words.length, rule: 'segment/credit' };
    }
    const bare = SENTENCE_BREAK_PATTERN.exec(window);
    if (closes && bare !== null) {
      const start = from + bare.index + bare[0].length;
      const rest = words.slice(start);
      const caption = words.slice(0, start).trimEnd();
      if (isPlainName(rest) && words.length <= 250 && CAPTION_END_PATTERN.test(caption.slice(-30))) {
        return { start, end: words.length, rule: 'segment/credit' };
      }
    }
    return undefined;
  };

  return {
    byline,
    isCredit,
    isCopyright,
    outlet(words) {
      // The name stands behind the slogan: `<ⓒ내일을 여는 경제 플랫폼, 한빛경제(www.…)`.
      return [...words.slice(0, LONGEST_COPYRIGHT).matchAll(/[가-힣A-Za-z0-9]{3,14}/gu)]
        .map(([word]) => word)
        .findLast(
          (word) => (word.length >= 4 && lexicon.endsWith('outlet-ending', word)) || lexicon.is('photo-agency', word),
        );
    },
    prefix(words) {
      const head = words.slice(0, 160);
      const bracket = BRACKETED_PATTERN.exec(head);
      const inside = bracket?.groups?.['inside'];
      if (bracket !== null && inside !== undefined && bracket[0].length < words.length) {
        const dateline =
          BRACKET_REPORTER_PATTERN.test(inside) ||
          (PLACE_AND_AGENCY_PATTERN.test(inside) && !lexicon.is('credit', inside.split(/[=＝]/u)[0] ?? '')) ||
          (/^[[【]/u.test(head) &&
            WORD_PATTERN.test(inside) &&
            inside.length >= 4 &&
            lexicon.endsWith('outlet-ending', inside));
        if (dateline) {
          const after = AFTER_BRACKET_PATTERN.exec(head.slice(bracket[0].length));
          return { start: 0, end: bracket[0].length + (after?.[0].length ?? 0), rule: 'segment/dateline' };
        }
      }
      const bare = BARE_PREFIX_PATTERN.exec(head);
      if (bare !== null && bare[0].length < words.length)
        return { start: 0, end: bare[0].length, rule: 'segment/dateline' };
      const label = GLUED_CREDIT_PATTERN.exec(head);
      if (label !== null && label[0].length < words.length)
        return { start: 0, end: label[0].length, rule: 'segment/credit' };
      return undefined;
    },
    tails(words, closes) {
      const edges: Edge[] = [];
      let rest = words;
      for (let round = 0; round < 4; round += 1) {
        const edge = tailStart(rest, closes && round === 0);
        if (edge === undefined) break;
        edges.unshift(edge);
        rest = rest.slice(0, edge.start).trimEnd();
        if (rest === '') break;
      }
      return edges;
    },
  };
}

/** Offices and institutions give such an address to be asked, not as a signature. */
function isContactAddress(emails: readonly string[]): boolean {
  return emails.some((email) => /@(?:[A-Za-z0-9-]+\.){0,3}(?:korea\.kr|go\.kr|or\.kr|re\.kr|ac\.kr)$/u.test(email));
}

function endsWithSentence(words: string): boolean {
  return /[.!?…]["”’'」』)\]]{0,3}$/u.test(words);
}
