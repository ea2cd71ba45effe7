// The firm that somebody heads: 에타(대표 이재순), 박수인 와일리 대표, 제노스코의 고종성 대표, 배리 엥글 GM 해외사업부문 사장.
// Not: 전문가 김민수 대표, 다양한 활동을 해온 장영배 대표.
import { blockAt } from '../../../text/blocks.js';
import { isLatin } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { endsInflected } from '../../../korean/name-end.js';
import { wordsOf, type Word } from '../../../text/words.js';
import { indexSpans } from '../../../text/spans.js';
import type { Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { type Appointment } from '../../../core/phrase.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/appointment';
/** Titles that firms give. */
const FIRM_TITLE_PATTERN =
  /^(?:대표|대표이사|공동대표|공동대표이사|각자대표|부대표|대표이사장|사장|부사장|총괄부사장|전무|상무|전무이사|상무이사|CEO|CTO|COO|CFO|최고\S{1,6}책임자|최고경영자|행장|은행장|부행장|심사역|수석심사역|파트너|대표파트너|매니저|지사장|법인장|공장장|이사|연구소장|본부장|부장|창업자|공동창업자|창업주|그룹회장|디렉터)$/u;
/** Titles that other bodies give as well; they name a firm only where the body stands between or before brackets. */
const SHARED_TITLE_PATTERN = /^(?:이사|본부장|부장|매니저|파트너|연구소장)$/u;
/** Titles that associations give as often; the body is a firm where it is a word that nothing else is made of. */
const ANY_TITLE_PATTERN =
  /^(?:회장|부회장|그룹 회장|의장|이사회 의장|(?:수석)?\s?이코노미스트|(?:수석)?\s?애널리스트)$/u;
/** 여벤협, 전경련, 한노총: short names of associations. */
const ASSOCIATION_PATTERN = /(?:회|련|협|단|원|총|연|조합|연대|포럼|모임|클럽)$/u;
const UNIT_PATTERN = /(?:부문|본부|사업부|총괄|팀|센터|실|부|담당|연구소|지사|법인)$/u;
/** 다양한 활동을 해온, 유가증권본부내, 탭팀, 유치지원단: a modifier, a unit of the firm, a team or a body of persons. */
const NO_NAME_PATTERN =
  /(?:하는|되는|있는|없는|위한|통한|했던|하던|부문|본부|사업부|본부내|총괄|팀|지원단|응원단|추진단|사절단|대표단|농업인|창업농인)$/u;

export function appointmentRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed, appointments }) {
      const known = indexSpans(proposed.filter((candidate) => candidate.type !== 'amount'));
      return appointments.flatMap((appointment) => {
        const { body, title } = appointment;
        const isFirmTitle = FIRM_TITLE_PATTERN.test(title);
        if (body === undefined || !(isFirmTitle || ANY_TITLE_PATTERN.test(title))) return [];
        const end = bodyEnd(article.text, body);
        // AWS 글로벌 공공정책 총괄부사장: the body is known, what follows it is a unit
        if (known.overlapping(body).some((candidate) => candidate.end === end || candidate.start === body.start))
          return [];
        const name = isFirmTitle
          ? nameIn(article, appointment, body, firms)
          : unknownIn(article, appointment, body, language, firms);
        return name === undefined ? [] : [firmCandidate(name, ID, `${title} of it is named`)];
      });
    },
  };
}

function nameIn(article: IndexedArticle, appointment: Appointment, body: Span, firms: FirmNames): Span | undefined {
  const { text } = article;
  const word = nameWord(appointment, wordsOf(text, body.start, body.end), firms);
  if (word === undefined) return undefined;
  const end = bodyEnd(text, word);
  const name = text.slice(word.start, end);
  if (firms.isGeneric(name) || firms.isBody(name) || NO_NAME_PATTERN.test(name)) return undefined;
  const firm = appointment.form === 'title-name' || appointment.form === 'name-body-title';
  if (!firm) {
    const block = blockAt(article, word.start);
    if (SHARED_TITLE_PATTERN.test(appointment.title) || firms.isCommonNoun(article, word)) return undefined;
    if (block !== undefined && endsInflected(article, block, { start: word.start, end })) return undefined;
  }
  return { start: isLatin(name.charCodeAt(0)) ? firms.latinStart(text, word.start, body.start) : word.start, end };
}

/** 우메무라 사카시 가라후네 회장: one unknown word between name and title. Not: 한도윤 새벽정보협회 회장, 한도윤 여벤협 회장. */
function unknownIn(
  article: IndexedArticle,
  { form }: Appointment,
  body: Span,
  language: Language,
  firms: FirmNames,
): Span | undefined {
  const [word, ...others] = wordsOf(article.text, body.start, body.end);
  if (form !== 'name-body-title' || word === undefined || others.length > 0 || word.text.length < 3) return undefined;
  const isBody = language.organizationHeads.match(word.text) !== undefined || ASSOCIATION_PATTERN.test(word.text);
  return !isBody && !NO_NAME_PATTERN.test(word.text) && firms.looksProper(article, word) ? word : undefined;
}

/** The last word of the body, or the first where the last names a unit of the firm. */
function nameWord(appointment: Appointment, words: readonly Word[], firms: FirmNames): Word | undefined {
  const last = words.at(-1);
  if (appointment.form !== 'name-body-title' || words.length < 2 || last === undefined) return last;
  return UNIT_PATTERN.test(last.text) || firms.isReleaseWord(last.text) ? words[0] : last;
}

/** 제노스코의 → 제노스코 */
function bodyEnd(text: string, span: Span): number {
  return text.charAt(span.end - 1) === '의' && span.end - span.start > 2 ? span.end - 1 : span.end;
}
