import { particlesEnd } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { endingsOf } from '../../../lexicon/endings.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore, wordsOf } from '../../../text/words.js';
import type { Appointment } from '../../../core/phrase.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Candidate } from '../../../core/types.js';
import { CLOSERS, COMPANY, OPENERS, supported } from '../candidate.js';
import { createDeeds, isCalledFirm } from '../firm-deeds.js';
import type { FirmNames } from '../firm-names.js';
import { isApposed, isInRow, isJoined, type WeakPlace } from '../firm-neighbours.js';

const ID = 'company/weak-name';
const GAP_PATTERN = /^\s?['"‘“「『<]?$/u;
const TOPIC_PATTERN = /^[은는이가도](?![가-힣])/u;
const LONGEST_SENTENCE = 140;
/** `아시아태평양 국가신용등급 담당 이사`: an office of a firm's with what it looks after, so many words in all. */
const WORDS_TO_OFFICE = 6;
const LONGEST_OFFICE = 60;
const CARE_PATTERN = /(?:담당|총괄|부문|사업부)$/u;

/**
 * A listed name that is a word of the language as well, where only a firm can be meant: 신용평가사 피치는, 메타 임직원,
 * 제러미 주크 피치 아태 담당 이사, 인텔 메타 엔비디아 등. Not: 스타트업 미래를, 지원 대상 직원, 마크 로완 CEO.
 */
export function weakNameRule(firms: FirmNames): Rule {
  const { language, words } = firms.lexicon;
  const paperOf = endingsOf(words('paper'));
  const tellsDeed = createDeeds(firms.lexicon);

  /** Why the name is a firm's where it stands. */
  function reasonOf(place: WeakPlace): string | undefined {
    const { article, block, name, close } = place;
    const { text } = article;
    const isOpened = OPENERS.includes(text.charAt(name.start - 1)) && name.start > block.start;
    const before = wordBefore(text, isOpened ? name.start - 1 : name.start, block.start);
    const beside = before !== undefined && GAP_PATTERN.test(text.slice(before.end, name.start)) ? before : undefined;
    // 은행 이코노미스트는, 한경 이코노미스트 클럽: a title. Not: 경제지 이코노미스트
    const isTitle = language.titles.get(text.slice(name.start, name.end)) !== undefined;
    if (isTitle && paperOf(before?.text.replace(/인$/u, '') ?? '') === undefined) return undefined;
    const behind = text.slice(close, Math.min(block.end, close + LONGEST_OFFICE));
    const isTopic = TOPIC_PATTERN.test(behind);
    if (beside !== undefined) {
      const trade = firms.occupationOf(beside.text.replace(/인$/u, ''));
      if (trade !== undefined && isApposed(place, beside, trade, firms)) return `${trade} before it`;
      // 착화제를 제조하는 ‘한빛뮤지엄’이. Not: 제조하는 한빛뮤지엄 상품
      const isQuoted = isOpened && close > name.end;
      if (firms.isFirmVerb(beside.text) && (isTopic || isQuoted) && !place.isNoun) return `${beside.text} before it`;
      if (isTopic && language.isCountry(beside.text) && !place.isNoun) return `${beside.text} before it`;
    }
    if (firms.ownsPart(text, close) && !place.isNoun) return 'people or parts of a firm behind it';
    if (isJoined(place, firms)) return 'joined with a firm';
    const isPerson =
      before !== undefined && (language.names.korean(before.text) === 'likely' || language.names.foreign(before.text));
    if (hasOffice(behind) && (isPerson || !place.isNoun)) return 'an office of a firm behind it';
    if (isInRow(place)) return 'in a row of firms';
    if (isBracketed(place)) return 'its firm in brackets behind it';
    if (!isTopic) return undefined;
    const rest = text.slice(close + 1, Math.min(block.end, close + LONGEST_SENTENCE));
    // the point of 1.5% ends no sentence
    const stop = rest.search(/[.!?](?!\d)|\n/u);
    const sentence = stop < 0 ? rest : rest.slice(0, stop);
    if (!tellsDeed(sentence) && !isCalledFirm(sentence, firms)) return undefined;
    return place.isNoun || endsInflected(article, block, name) ? undefined : 'it does what firms do';
  }

  /** 토스(비바리퍼블리카)는: a brand with the firm it is of. Not: 사과(새벽마트) 3만원. */
  function isBracketed({ article: { text }, close, firmsAt }: WeakPlace): boolean {
    const start = close + 1;
    return (
      text.charAt(close) === '(' &&
      firmsAt({ start, end: start + 1 }).some(
        (firm) =>
          firm.start === start && text.charAt(firm.end) === ')' && particlesEnd(text, firm.end + 1) > firm.end + 1,
      )
    );
  }

  function hasOffice(behind: string): boolean {
    if (!behind.startsWith(' ')) return false;
    const [...row] = wordsOf(behind, 0, behind.length).slice(0, WORDS_TO_OFFICE);
    return row.some(
      ({ text }, index) =>
        index > 1 && CARE_PATTERN.test(row[index - 1]?.text ?? '') && firms.giverOf(text) !== undefined,
    );
  }

  return {
    id: ID,
    phase: 'phrase',
    cues: ['weak/company', 'appointment'],
    propose({ candidate, appointment }, article, known) {
      const weak = candidate ?? headed(appointment, known, firms);
      const block = weak === undefined ? undefined : blockAt(article, weak.start);
      if (weak === undefined || block === undefined) return [];
      const because =
        appointment === undefined
          ? reasonOf({
              article,
              block,
              name: weak,
              close: CLOSERS.includes(article.text.charAt(weak.end)) ? weak.end + 1 : weak.end,
              get isNoun() {
                return firms.isCommonNoun(article, weak);
              },
              firmsAt: (span) =>
                known
                  .indexOf(COMPANY)
                  .overlapping(span)
                  .filter(({ pending }) => pending === undefined),
            })
          : 'an office of a firm that somebody holds';
      return because === undefined ? [] : [supported(weak, ID, because)];
    },
  };
}

/** 제러미 주크 피치 이사, 백패커(2012년 창업, 대표 한도윤), 한도윤 국제부장(새벽일보): the weak name that somebody heads or is of. */
function headed(appointment: Appointment | undefined, known: Known, firms: FirmNames): Candidate | undefined {
  if (appointment?.body === undefined) return undefined;
  const { title, titleSpan, body, form } = appointment;
  const isBracket = form === 'title-name' && body.end < titleSpan.start;
  const isBehind = form === 'name-title' && body.start > titleSpan.end;
  if (!isBehind && ((form !== 'name-body-title' && !isBracket) || firms.giverOf(title) === undefined)) return undefined;
  const fills = isBracket || isBehind;
  return known
    .indexOf(COMPANY)
    .overlapping(body)
    .find(({ start, end, pending }) => start === body.start && (!fills || end === body.end) && pending !== undefined);
}
