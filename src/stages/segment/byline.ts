// Tells the lines by which journalists sign: `홍길동 기자 hong@hanbit.kr`, `새벽=홍길동·임꺽정 기자`, `온라인뉴스팀`.
// Not: `중소기업 현장을 찾은 기자`, an office's `help@hanbit.go.kr`.
import type { FurnitureLexicon } from './lexicon.js';
import { alternatives } from '../../text/lexicon-pattern.js';
import { unwrap } from './wrapping.js';

export interface Byline {
  readonly reporter?: string;
  /** A journalist or newsroom signs; a bare e-mail address may belong to anybody. */
  readonly signed: boolean;
}

/**
 * Whether a whole line is a byline, and the reporter's name if so. Many ends of one line are asked about in turn; the
 * line that they end tells of all of them whether anybody may sign there.
 */
export type BylineReader = (words: string, line?: string) => Byline | undefined;

const EMAIL_PATTERN = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}/gu;
const DATE_PATTERN =
  /(?:19|20)\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}\.?(?:\s?\(?[월화수목금토일]\)?)?(?:\s?(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?)?/gu;
const NAME_PATTERN = /^[가-힣]{2,4}$/u;
const WORD_PATTERN = /^[가-힣A-Za-z0-9]{1,14}$/u;
const LONGEST_BYLINE = 90;
const MOST_WORDS = 9;

/** Offices and institutions give such an address to be asked, not as a signature. */
function isContactAddress(emails: readonly string[]): boolean {
  return emails.some((email) => /@(?:[A-Za-z0-9-]+\.){0,3}(?:korea\.kr|go\.kr|or\.kr|re\.kr|ac\.kr)$/u.test(email));
}

export function createBylineReader(lexicon: FurnitureLexicon): BylineReader {
  const REPORTER_TOKEN_PATTERN = new RegExp(
    `^(?<name>[가-힣]{0,4}?)(?:${alternatives(lexicon.terms('reporter'))})$`,
    'u',
  );

  const isLabel = (word: string): boolean =>
    lexicon.is('credit', word) || lexicon.is('stamp', word) || lexicon.is('button', word);
  const isName = (word: string): boolean => NAME_PATTERN.test(word) && !isLabel(word);

  /** Who signs among the words of a line; false where the line is none that a journalist would write. */
  const signature = (tokens: readonly string[], hasAddress: boolean): Byline | false => {
    let reporter: string | undefined;
    let signed = false;
    for (const [at, token] of tokens.entries()) {
      const name = REPORTER_TOKEN_PATTERN.exec(token)?.groups?.['name'];
      if (name !== undefined) {
        // `기자 홍길동 hong@…`: only an address tells that the name behind the title is its holder's.
        const behind = at === 0 && hasAddress ? tokens.slice(1, 2).find(isName) : undefined;
        const whole = name.length >= 2 ? name : (tokens.slice(0, at).findLast(isName) ?? behind);
        if (whole === undefined) return false;
        reporter ??= whole;
        signed = true;
      } else if (lexicon.is('newsroom', token)) {
        signed = true;
      } else if (!WORD_PATTERN.test(token)) {
        return false;
      }
    }
    return reporter === undefined ? { signed } : { reporter, signed };
  };

  /** `중소기업 현장을 찾은 기자` is a phrase: only names, places and newspapers stand around a byline's title. */
  const signed = (words: string, tokens: readonly string[], reporter: string | undefined, hasAddress: boolean) => {
    if (reporter !== undefined && hasAddress) return { reporter, signed: true };
    const foreign = tokens.filter(
      (token) =>
        !REPORTER_TOKEN_PATTERN.test(token) &&
        !isLabel(token) &&
        !lexicon.is('newsroom', token) &&
        !lexicon.endsWith('outlet-ending', token) &&
        !/^[A-Za-z0-9]+$|부$|팀$/u.test(token),
    );
    if (reporter === undefined) return foreign.length === 0 ? { signed: true } : undefined;
    // Names and places stand apart by signs (`새벽=홍길동/임꺽정 기자`); words with blanks between them are a phrase.
    const most = /[=＝/·,[(]/u.test(words) ? 4 : 1;
    return foreign.length <= most && foreign.every((token) => NAME_PATTERN.test(token))
      ? { reporter, signed: true }
      : undefined;
  };

  /** `홍길동 hong@hanbit.kr`, `한빛일보 news@hanbit.kr` */
  const holder = (rest: string, tokens: readonly string[]): Byline | undefined => {
    const [first] = tokens;
    if (tokens.length !== 1 || first === undefined || /[\d:]/u.test(rest)) return undefined;
    if (lexicon.endsWith('outlet-ending', first)) return { signed: true };
    return NAME_PATTERN.test(first) ? { reporter: first, signed: true } : undefined;
  };

  return (words, line = words) => {
    if (words.length > LONGEST_BYLINE) return undefined;
    const mayHoldAddress = words.includes('@');
    if (!mayHoldAddress && !lexicon.maySign(line)) return undefined;
    const emails = mayHoldAddress ? (words.match(EMAIL_PATTERN) ?? []) : [];
    const rest = unwrap(words.replace(EMAIL_PATTERN, ' ').replace(DATE_PATTERN, ' '));
    const tokens = rest.split(/[\s=＝|ㅣ│·,/&()[\]<>:]+/u).filter((token) => token !== '');
    const isAddress = emails.length > 0 && !isContactAddress(emails);
    if (tokens.length === 0) return isAddress ? { signed: false } : undefined;
    if (tokens.length > MOST_WORDS) return undefined;
    const found = signature(tokens, emails.length > 0);
    if (found === false) return undefined;
    if (found.signed) return signed(words, tokens, found.reporter, emails.length > 0);
    return isAddress ? holder(rest, tokens) : undefined;
  };
}
