// Firms that no dictionary holds, by the company they keep in the sentence:
//   ㈜트윔 · 에타(대표 이재순) · 박수인 와일리 대표 · 개발업체 에이슬립 · 와일리, 에이알, 오토시그마 등 3개 기업 · 디엔디파마텍
// Not: 중소기업 지원, 스타트업 육성, 대표 상품, 참여 기업 등 3개사.
import { isHangul, isLatin, isMiddleDot } from '../../korean/characters.js';
import { skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import type { Language } from '../../korean/language.js';
import { endsInflected, nameEnd, wordAfter, wordBefore, wordsOf, type Word } from '../../korean/words.js';
import type { Block, Candidate, Span } from '../../types.js';
import { blockAt } from '../../doc.js';
import type { Doc, Rule } from '../kind.js';
import { appointmentsOf } from '../official/appointments.js';

const TYPE = 'company';
const OPENERS = '\'"‘“「『<〈';
const CLOSERS = '\'"’”」』>〉';
/** Titles that firms give. */
const FIRM_TITLE_PATTERN =
  /^(?:대표|대표이사|공동대표|공동대표이사|각자대표|부대표|대표이사장|사장|부사장|총괄부사장|전무|상무|전무이사|상무이사|CEO|CTO|COO|CFO|최고\S+책임자|최고경영자|행장|은행장|부행장|심사역|수석심사역|파트너|대표파트너|매니저|지사장|법인장|공장장|이사|대표이사\s?사장|연구소장|본부장|부장|창업자|공동창업자|창업주|그룹회장|매니징\S*|디렉터)$/u;
/** Words that stand where a firm's name stands without being one. */
const GENERIC_FIRMS = new Set(
  '회사 기업 업체 법인 당사 동사 자사 본사 양사 각사 그룹 계열사 자회사 모회사 협력사 스타트업 벤처 벤처기업 중소기업 대기업 중견기업 은행 시중은행 창업기업 참여기업 소상공인 전문가 투자자 바이어 관계자 참석자 수상자 입주기업 선정기업 졸업기업 회원사 대표 공동 각자 전 현 신임 청년 여성 한국 국내 해외 글로벌 미국 중국 일본 유럽 정부 지역 사업 제품 서비스 플랫폼 기술 시장 산업 주식회사 사회적기업 협동조합 소셜벤처 사내벤처 공동체 마을 가게 식당 점포 상점 농가 농장 기관 단체 조합 협회 부부 형제 선수 학생 주민 시민 노조 노동자 근로자 사용자 민간 업계 분야 부문 행사 현지 파트너 대상 우수 최우수 유공자 단체표창 개인 훈장 포장 표창 상생 협력 수출 투자 창업 고용 금융 유통 제조 물류 건설 바이오 의료 교육 관광 콘텐츠 게임 패션 뷰티 식품 화장품 로봇 자동차 조선 철강 반도체 배터리 에너지 환경 안전'.split(
    ' ',
  ),
);
/** `총 3개 기업`, `등 5개사`, `6곳`, `2개 업체`: closes a list of firms. */
const LIST_CLOSE_PATTERN =
  /^\s*(?:등의?\s*)?(?:(?:총|모두|국내|글로벌|해외|유망|창업|혁신|입주|참여|선정)\s*)*(?:\d{1,3}|두|세|네|다섯)\s*(?:여\s*)?(?:개\s*)?(?:개사|기업|업체|회사|스타트업|은행|사(?![가-힣])|곳)/u;
/** A firm in Latin letters, not a programme with a hyphen (`K-뷰티`). */
const LATIN_FIRM_PATTERN = /^[A-Z][A-Za-z0-9&.]+[가-힣]*$/u;
const ACRONYMS = new Set(
  'AI IT ICT IoT ESG R&D RD MOU CEO CTO CES IR VC AC PM PO B2B B2C B2G ODM OEM OTT SW HW DX AX GX ODA FTA IPO TIPS SaaS LLM GPU CPU LED OLED LCD ESS EV UAM SMR PoC POC NFT XR VR AR MR 5G 6G IP TV PC LAB Lab NEXT KOREA Korea The Startup SNS HR PR QR API UX UI DB ERP MES GDP GNI CPI K'.split(
    ' ',
  ),
);
/** Tokens that no ordinary noun has inside: what MeCab makes of names it does not know (`업사/이/클/엑스`). */
const ODD_INSIDE_PATTERN = /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN)/u;
const LIST_OPEN_PATTERN =
  /(?:\d{1,3}\s*(?:개\s*)?(?:개사|기업|업체|회사|스타트업|사)|기업|업체|은행|스타트업|투자사|VC|대기업|멘토기업|참여기업|협력사)\s*[:：(]\s*$/u;

export interface CorporateMarker {
  readonly marker: string;
  readonly place: 'before' | 'after' | 'both';
}

export function createCompanyRules(language: Language, markers: readonly CorporateMarker[]): readonly Rule[] {
  const { companyEndings, organizationHeads, occupations, genericModifiers, names } = language;
  const isMarker = new Set(markers.map(({ marker }) => marker));
  const before = markers.filter(({ place }) => place !== 'after').map(({ marker }) => marker);
  const after = markers.filter(({ place }) => place !== 'before').map(({ marker }) => marker);

  function candidate(span: Span, rule: string, because: string, evidence: Candidate['evidence'] = 'rule'): Candidate {
    return { type: TYPE, start: span.start, end: span.end, rule, evidence, because };
  }

  /** Words that may be anything but a firm's name. */
  function isGeneric(word: string): boolean {
    return (
      word.length < 2 ||
      GENERIC_FIRMS.has(word) ||
      occupations.has(word) ||
      genericModifiers.has(word) ||
      isMarker.has(word) ||
      language.isCountry(word) ||
      language.isProvince(word) ||
      language.titles.get(word) !== undefined ||
      /^\d+(?:[가-힣]{1,3})?$/u.test(word)
    );
  }

  /** Whether a name like this is a body rather than a firm: 협회, 진흥원, 대학교. */
  function isBody(name: string): boolean {
    const head = organizationHeads.match(name);
    return head !== undefined && head.ending.length > 1 && head.ending !== '조합' && head.ending !== '협동조합';
  }

  /** A name of one word, or several Latin ones, after a marker or an occupation; quotes around it are left out. */
  function nameFrom(doc: Doc, block: Block, at: number): Span | undefined {
    const { text } = doc;
    let start = skipBlanks(text, at);
    if (OPENERS.includes(text.charAt(start))) start += 1;
    const word = wordAfter(text, start, block.end);
    if (word?.start !== start) return undefined;
    let end = nameEnd(doc, block, word.start, word.end);
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(end - 1))) {
      for (
        let next = wordAfter(text, end, block.end);
        next !== undefined && /^[A-Z][A-Za-z]+$/u.test(next.text) && next.start === end + 1;
        next = wordAfter(text, end, block.end)
      )
        end = next.end;
    }
    return { start, end };
  }

  function markerRule(doc: Doc): readonly Candidate[] {
    const { text } = doc;
    const found: Candidate[] = [];
    for (const block of doc.blocks) {
      for (const marker of before) {
        for (
          let at = text.indexOf(marker, block.start);
          at >= 0 && at < block.end;
          at = text.indexOf(marker, at + marker.length)
        ) {
          const name = nameFrom(doc, block, at + marker.length);
          if (name === undefined || isGeneric(text.slice(name.start, name.end))) continue;
          if (
            isHangul(marker.charCodeAt(0)) &&
            text.charAt(at + marker.length) !== ' ' &&
            !isMarker.has(text.slice(name.start, name.start + 1))
          )
            continue;
          if (
            /^\s/u.test(text.slice(at + marker.length, at + marker.length + 1)) &&
            at > block.start &&
            isHangul(text.charCodeAt(at - 1)) &&
            !isHangul(marker.charCodeAt(0))
          )
            continue;
          found.push(candidate(name, 'company/marker', `${marker} before it`));
        }
      }
      for (const marker of after) {
        for (
          let at = text.indexOf(marker, block.start);
          at > 0 && at < block.end;
          at = text.indexOf(marker, at + marker.length)
        ) {
          const latin = isLatin(marker.charCodeAt(0));
          if (latin && isLatin(text.charCodeAt(at + marker.length))) continue;
          const end = skipBlanksBack(
            text,
            text.charAt(skipBlanksBack(text, at) - 1) === ',' ? skipBlanksBack(text, at) - 1 : at,
          );
          const word = wordBefore(text, end, block.start);
          if (word === undefined || word.end !== end) continue;
          if (latin !== isLatin(text.charCodeAt(word.end - 1))) continue;
          if (!latin && end !== at && !isHangul(marker.charCodeAt(0))) continue;
          if (isGeneric(word.text)) continue;
          let { start } = word;
          if (latin) {
            for (
              let previous = wordBefore(text, start, block.start);
              previous !== undefined && /^[A-Z][A-Za-z&.]*$/u.test(previous.text) && previous.end === start - 1;
              previous = wordBefore(text, start, block.start)
            )
              start = previous.start;
          }
          found.push(candidate({ start, end: word.end }, 'company/marker', `${marker} behind it`));
        }
      }
    }
    return found;
  }

  /** The firm that an appointment names: 에타(대표 이재순), 박수인 와일리 대표, 제노스코의 고종성 대표. */
  function appointmentRule(doc: Doc, proposed: readonly Candidate[]): readonly Candidate[] {
    const { text } = doc;
    return appointmentsOf(doc, language, proposed).flatMap((appointment): readonly Candidate[] => {
      const { body, title, form } = appointment;
      if (body === undefined || !FIRM_TITLE_PATTERN.test(title)) return [];
      const named = proposed.some(
        (other) =>
          other.type !== 'amount' &&
          other.start < body.end &&
          other.end > body.start &&
          other.end === bodyEnd(text, body),
      );
      if (named) return [];
      const words = wordsOf(text, body.start, body.end);
      let last = words.at(-1);
      if (last === undefined) return [];
      // 배리 엥글 GM 해외사업부문 사장: a unit stands between
      if (
        form === 'name-body-title' &&
        words.length > 1 &&
        /(?:부문|본부|사업부|총괄|팀|센터|실|부|담당|연구소|지사|법인)$/u.test(last.text)
      )
        last = words[0] ?? last;
      const end = bodyEnd(text, last);
      const name = text.slice(last.start, end);
      if (isGeneric(name) || isBody(name) || /(?:하는|되는|있는|없는|위한|통한|했던|하던)$/u.test(name)) return [];
      const firm = form === 'title-name' || form === 'name-body-title';
      if (/^(?:이사|본부장|부장|매니저|파트너|연구소장)$/u.test(title) && !firm) return [];
      const block = blockAt(doc, last.start);
      if (!firm && block !== undefined && endsInflected(doc, block, { start: last.start, end })) return [];
      if (!firm && singleWord(doc, last)) return [];
      let { start } = last;
      if (isLatin(name.charCodeAt(0))) {
        for (
          let previous = wordBefore(text, start, body.start);
          previous !== undefined && /^[A-Z][A-Za-z&.]*$/u.test(previous.text) && previous.end === start - 1;
          previous = wordBefore(text, start, body.start)
        )
          start = previous.start;
      }
      return [candidate({ start, end }, 'company/appointment', `${title} of it is named`)];
    });
  }

  /** 제노스코의 → 제노스코 */
  function bodyEnd(text: string, span: Span): number {
    return text.charAt(span.end - 1) === '의' && span.end - span.start > 2 ? span.end - 1 : span.end;
  }

  /** Whether MeCab knows the whole word as one common noun: `전문가`, `대표`. */
  function singleWord(doc: Doc, word: Span): boolean {
    const block = blockAt(doc, word.start);
    return (
      block === undefined ||
      doc.tokens(block).some((token) => token.start === word.start && token.end === word.end && token.pos === 'NNG')
    );
  }

  /** Whether a word has the look of a proper name: unknown syllables, Latin letters, a firm's ending. */
  function looksProper(doc: Doc, word: Span): boolean {
    const name = doc.text.slice(word.start, word.end);
    if (isGeneric(name) || isBody(name)) return false;
    if (isLatin(name.charCodeAt(0))) return LATIN_FIRM_PATTERN.test(name) && !ACRONYMS.has(name);
    const block = blockAt(doc, word.start);
    const tokens =
      block === undefined ? [] : doc.tokens(block).filter((token) => token.start < word.end && token.end > word.start);
    const [first] = tokens;
    if (tokens.length === 1 && first !== undefined && first.semantic !== '인명') return first.pos === 'UNKNOWN';
    if (names.foreign(name) && name.length >= 3) return true;
    return tokens.some(
      (token) =>
        token.pos === 'UNKNOWN' ||
        token.semantic === '인명' ||
        (token.end < word.end && ODD_INSIDE_PATTERN.test(token.pos)),
    );
  }

  /** …업체 에이슬립, …회사인 UL Solutions: what a firm does, then its name. */
  function occupationRule(doc: Doc): readonly Candidate[] {
    const { text } = doc;
    return doc.blocks.flatMap((block) => {
      const words = wordsOf(text, block.start, block.end);
      return words.flatMap((word, index): readonly Candidate[] => {
        const core = word.text.replace(/인$/u, '');
        const occupation = [...suffixes(core)].find((suffix) => occupations.has(suffix));
        if (occupation === undefined) return [];
        const next = words[index + 1];
        if (next === undefined) return [];
        const gap = text.slice(word.end, next.start);
        if (!/^\s?['"‘“「『]?$/u.test(gap) || gap === '') return [];
        const name = nameFrom(doc, block, word.end);
        if (name === undefined || name.end - name.start < 2) return [];
        const quoted = gap.trim() !== '' && CLOSERS.includes(text.charAt(name.end));
        // a bare occupation may stand before any noun (기업 성장); its name must not be made of common words
        if (!looksProper(doc, name) && !quoted) return [];
        if (
          !quoted &&
          !word.text.endsWith('인') &&
          isHangul(text.charCodeAt(name.start)) &&
          name.end - name.start === 2
        )
          return [];
        if (isGeneric(text.slice(name.start, name.end)) || endsInflected(doc, block, name)) return [];
        return [candidate(name, 'company/occupation', `${occupation} before it`, 'context')];
      });
    });
  }

  /** 대모엔지니어링, 스톤브릿지벤처스: an ending that firms have. */
  function endingRule(doc: Doc): readonly Candidate[] {
    const { text } = doc;
    return doc.blocks.flatMap((block) =>
      wordsOf(text, block.start, block.end).flatMap((word): readonly Candidate[] => {
        const end = nameEnd(doc, block, word.start, word.end);
        const name = text.slice(word.start, end);
        const match = companyEndings.match(name);
        if (match?.strong !== true || isGeneric(name)) return [];
        const stem = name.slice(0, name.length - match.ending.length);
        if (stem.length < 2 || [...stem].some((character) => isMiddleDot(character.charCodeAt(0)))) return [];
        if (
          genericModifiers.has(stem) ||
          GENERIC_FIRMS.has(stem) ||
          language.isCountry(stem) ||
          (match.ending.length < 4 && commonStem(doc, block, word.start, stem.length)) ||
          /-$/u.test(stem)
        )
          return [];
        return [candidate({ start: word.start, end }, 'company/ending', `ends in ${match.ending}`, 'context')];
      }),
    );
  }

  function commonStem(doc: Doc, block: Block, start: number, length: number): boolean {
    const tokens = doc.tokens(block).filter((token) => token.start >= start && token.end <= start + length);
    return tokens.length === 1 && tokens[0]?.pos === 'NNG' && tokens[0].end - tokens[0].start === length;
  }

  /** A, B, C 등 3개 기업 · 총 5개사 · 글로벌 기업 3개사(A, B, C) */
  function listRule(doc: Doc, proposed: readonly Candidate[]): readonly Candidate[] {
    const { text } = doc;
    return doc.blocks.flatMap((block) => {
      const found: Candidate[] = [];
      for (const items of listsOf(doc, block)) {
        const first = items[0];
        const last = items.at(-1);
        if (first === undefined || last === undefined) continue;
        const closed = LIST_CLOSE_PATTERN.test(text.slice(last.closed, Math.min(block.end, last.closed + 30)));
        const opened = LIST_OPEN_PATTERN.test(text.slice(Math.max(block.start, first.start - 25), first.start));
        const firms = items.filter((item) =>
          proposed.some((other) => other.type === TYPE && other.start === item.start && other.end === item.end),
        );
        if (!closed && !opened && (firms.length === 0 || firms.length * 2 < items.length - 1)) continue;
        for (const item of items) {
          if (proposed.some((other) => other.start < item.end && other.end > item.start && other.type !== 'amount'))
            continue;
          const name = text.slice(item.start, item.end);
          if (isGeneric(name) || isBody(name) || endsInflected(doc, block, item)) continue;
          if (!looksProper(doc, item) && !((closed || opened) && firms.length > 0)) continue;
          found.push(
            candidate(
              item,
              'company/list',
              closed
                ? 'in a list that a number of firms closes'
                : opened
                  ? 'in a list of firms'
                  : 'in a list with firms',
              'context',
            ),
          );
        }
      }
      return found;
    });
  }

  return [
    { id: 'company/marker', recognize: markerRule },
    { id: 'company/appointment', recognize: appointmentRule },
    { id: 'company/ending', recognize: endingRule },
    { id: 'company/occupation', recognize: occupationRule },
    { id: 'company/list', recognize: listRule },
  ];
}

function* suffixes(word: string): Generator<string> {
  for (let length = Math.min(8, word.length); length >= 2; length -= 1) yield word.slice(word.length - length);
}

interface ListItem extends Span {
  /** Where the item with its quotes and brackets ends. */
  readonly closed: number;
}

/** Runs of two or more names between commas or middle dots. */
function listsOf(doc: Doc, block: Block): readonly (readonly ListItem[])[] {
  const { text } = doc;
  const lists: ListItem[][] = [];
  let current: ListItem[] = [];
  const flush = (): void => {
    if (current.length >= 2) lists.push(current);
    current = [];
  };
  let previous: ListItem | undefined;
  for (const piece of piecesOf(text, block)) {
    const word = lastWord(text, piece, current.length > 0);
    if (word === undefined) {
      flush();
      previous = undefined;
      continue;
    }
    if (
      previous !== undefined &&
      !/^[\s'"‘’“”「」『』]*[,·‧・ㆍ、]\s*['"‘“「『]?$/u.test(text.slice(previous.closed, word.start))
    ) {
      flush();
    }
    const end = nameEnd(doc, block, word.start, word.end);
    let closed = end;
    if (CLOSERS.includes(text.charAt(closed))) closed += 1;
    if (text.charAt(closed) === '(') {
      const close = text.indexOf(')', closed);
      if (close > 0 && close - closed < 40 && close < block.end) closed = close + 1;
      if (CLOSERS.includes(text.charAt(closed))) closed += 1;
    }
    const item = { start: word.start, end, closed };
    current.push(item);
    previous = item;
    if (end !== word.end) {
      // a particle closes the list
      flush();
      previous = undefined;
    }
  }
  flush();
  return lists;
}

/** The stretches between commas and middle dots outside words. */
function piecesOf(text: string, block: Block): readonly Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  let depth = 0;
  for (let i = block.start; i <= block.end; i += 1) {
    const character = text.charAt(i);
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    const comma = character === ',' && !(i > 0 && /\d/u.test(text.charAt(i - 1)) && /\d/u.test(text.charAt(i + 1)));
    if (i === block.end || comma || character === '、' || isMiddleDot(text.charCodeAt(i))) {
      if (i > start) pieces.push({ start, end: i });
      start = i + 1;
    }
  }
  return pieces;
}

/** Of the first piece of a list its last word, of the others the first: `중소기업 와일리`, `오토시그마 등 3개`. */
function lastWord(text: string, piece: Span, inside: boolean): Word | undefined {
  const words = wordsOf(text, piece.start, piece.end);
  if (words.length === 0) return undefined;
  return inside ? words[0] : words.at(-1);
}
