import { endsInflected } from '../../../korean/name-end.js';
import { endingsOf } from '../../../lexicon/endings.js';
import type { Language } from '../../../lexicon/language.js';
import { blockAt } from '../../../text/blocks.js';
import { isLatin } from '../../../text/characters.js';
import { wordsOf, type Word } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Appointment } from '../../../core/phrase.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import { CLOSERS, COMPANY, OPENERS, firmCandidate } from '../candidate.js';
import { latinStart } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/appointment';
const SHORTEST_UNKNOWN = 3;
const LONGEST_MARKER = 8;

/**
 * The firm that somebody heads: 에타(대표 이재순), 박수인 와일리 대표, 제노스코의 고종성 대표, 배리 엥글 GM 해외사업부문 사장.
 * Not: 전문가 김민수 대표, 다양한 활동을 해온 장영배 대표, 한도윤 여벤협 회장 (an association).
 */
export function appointmentRule(firms: FirmNames): Rule {
  const { language, words, isMarker } = firms.lexicon;
  const unitOf = endingsOf(words('firm-unit'));
  const noFirmOf = endingsOf(words('no-firm'));
  const associationOf = endingsOf(words('association'));
  const partOf = endingsOf(words('firm-part'));

  /** The last word of the body, or the first where the last names a unit of the firm: GM 해외사업부문. */
  function nameWord({ form }: Appointment, all: readonly Word[]): Word | undefined {
    const last = all.at(-1);
    if (form !== 'name-body-title' || all.length < 2 || last === undefined) return last;
    return unitOf(last.text) !== undefined || firms.isReleaseWord(last.text) ? all[0] : last;
  }

  /** The firm in what stands where a body's name stands, beside a title that firms give. */
  function nameIn(article: IndexedArticle, appointment: Appointment, body: Span): Span | undefined {
    const { text } = article;
    const word = nameWord(appointment, wordsOf(text, body.start, body.end));
    if (word === undefined) return undefined;
    const { start } = word;
    const end = bodyEnd(text, word);
    const name = text.slice(start, end);
    if (firms.isGeneric(name) || isKindOfFirm(name, language) || firms.isBody(name) || noFirmOf(name) !== undefined)
      return undefined;
    if (appointment.form !== 'title-name' && appointment.form !== 'name-body-title') {
      const block = blockAt(article, start);
      // 본부장 of other bodies: it names a firm only where the body stands between or before brackets
      if (firms.giverOf(appointment.title) !== 'firm') return undefined;
      // ‘콘티누이티’ 문채원 대표: MeCab knows the loanword as a noun, but it stands in quotation marks
      const isCalled = isQuoted(text, { start, end }) && language.names.foreign(name) && !firms.isReleaseWord(name);
      if (!isCalled && firms.isCommonNoun(article, word)) return undefined;
      if (block !== undefined && endsInflected(article, block, { start, end })) return undefined;
    }
    return { start: isLatin(name.charCodeAt(0)) ? latinStart(text, start, body.start) : start, end };
  }

  /** 가온나래㈜ 울산공장 한도윤 상무: a part of the firm before it. */
  function isPartOfFirm(text: string, name: Span, known: Known): boolean {
    if (partOf(text.slice(name.start, name.end)) === undefined) return false;
    return known
      .indexOf(COMPANY)
      .overlapping({ start: Math.max(0, name.start - LONGEST_MARKER), end: name.start })
      .some(({ end, pending }) => {
        const gap = text.slice(end, name.start).trim();
        return pending === undefined && (gap === '' || isMarker.has(gap));
      });
  }

  /** 우메무라 사카시 가라후네 회장: one unknown word between name and title. Not: 한도윤 새벽정보협회 회장, 한도윤 여벤협 회장. */
  function unknownIn(article: IndexedArticle, { form }: Appointment, body: Span): Span | undefined {
    const [word, ...others] = wordsOf(article.text, body.start, body.end);
    if (form !== 'name-body-title' || word === undefined || others.length > 0) return undefined;
    if (word.text.length < SHORTEST_UNKNOWN || language.organizationHeads.match(word.text) !== undefined)
      return undefined;
    const isOther = associationOf(word.text) !== undefined || noFirmOf(word.text) !== undefined;
    return !isOther && firms.looksProper(article, word) ? word : undefined;
  }

  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      const body = appointment?.body;
      const giver = body === undefined ? undefined : firms.giverOf(appointment?.title ?? '');
      if (appointment === undefined || body === undefined || giver === undefined) return [];
      // what stands in brackets behind a title is another rule's
      if (appointment.form !== 'title-name' && body.start > appointment.titleSpan.end) return [];
      const end = bodyEnd(article.text, body);
      // AWS 글로벌 공공정책 총괄부사장: the body is known, what follows it is a unit
      if (known.names.overlapping(body).some((name) => name.end === end || name.start === body.start)) return [];
      const name = giver === 'association' ? unknownIn(article, appointment, body) : nameIn(article, appointment, body);
      return name === undefined || isPartOfFirm(article.text, name, known)
        ? []
        : [firmCandidate(name, ID, `${appointment.title} of it is named`)];
    },
  };
}

/** 대표기업, 민간단체, 전문학원: a word for what kind it is before one for any. Not: 대상, 초원농장. */
function isKindOfFirm(name: string, { genericModifiers, occupations, organizationHeads }: Language): boolean {
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const rest = name.slice(cut);
    const isAny = occupations.has(rest) || genericModifiers.has(rest) || organizationHeads.match(rest)?.ending === rest;
    if (isAny && genericModifiers.has(name.slice(0, cut))) return true;
  }
  return false;
}

/** 제노스코의 → 제노스코 */
function bodyEnd(text: string, { start, end }: Span): number {
  return text.charAt(end - 1) === '의' && end - start > 2 ? end - 1 : end;
}

/** ‘새벽뜰’ 문채원 대표: what stands in quotation marks before somebody with a title of firms. */
function isQuoted(text: string, { start, end }: Span): boolean {
  // nothing is in every string
  const [before, behind] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  return OPENERS.includes(before) && CLOSERS.includes(behind);
}
