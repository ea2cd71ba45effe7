// A corporate marker before or behind: ㈜트윔, 디토닉㈜, 주식회사 세종파마텍, Synthesys, Inc.
// Not: 대·중소기업, 유한책임회사 등 (a kind of firm), (주)최우수상.
import { isHangul, isLatin } from '../../../text/characters.js';
import { particlesEnd, skipBlanksBack } from '../../../korean/edges.js';
import { wordBefore } from '../../../text/words.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, firmCandidate, withGloss, type FirmNames } from '../firm-names.js';

const ID = 'company/marker';

export function markerRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const bodies = aliasesOfBodies(proposed);
      return article.blocks.flatMap((block) => {
        const line = article.text.slice(block.start, block.end);
        return [
          ...firms.markersBefore.flatMap((marker) =>
            placesOf(line, marker).flatMap((at) => behindMarker(article, block, block.start + at, marker, firms)),
          ),
          ...firms.markersAfter.flatMap((marker) =>
            placesOf(line, marker).flatMap((at) => beforeMarker(article, block, block.start + at, marker, firms)),
          ),
        ].map((firm): Candidate => (bodies.has(placeOf(firm)) ? { ...firm, evidence: 'definition' } : firm));
      });
    },
  };
}

/** Bodies that no marker stands beside: ㈜포스텍 is a firm, whatever university is called so. */
const NO_FIRM_PATTERN = /(?:대학교|대학|학교|병원|협회|학회|[가-힣]청|[가-힣]부)$/u;

function aliasesOfBodies(proposed: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    proposed
      .filter(
        ({ type, rule, name }) => type !== COMPANY && rule === 'dictionary/alias' && NO_FIRM_PATTERN.test(name ?? ''),
      )
      .map(placeOf),
  );
}

function placeOf({ start, end }: Span): string {
  return `${String(start)} ${String(end)}`;
}

/** 좋은책신사고는, 새론산은: of a name that a marker announces hardly any bound noun is said. */
const TAKEN_FOR_PARTICLE_PATTERN = /^[고산식용형표향당별행발하편씨님들](?=[은는이가을를의와과도에]$)/u;
const LONGEST_REST = 3;

function withTakenSyllable(text: string, { start, end }: Span, limit: number): Span {
  const rest = /^[가-힣]+/u.exec(text.slice(end, Math.min(limit, end + LONGEST_REST)))?.[0] ?? '';
  return { start, end: TAKEN_FOR_PARTICLE_PATTERN.test(rest) ? end + 1 : end };
}

/** 비엔지(BNZ)파트너스: the name goes on behind its own Latin spelling. */
const GLOSS_PATTERN = /^\([A-Za-z&. ]{1,12}\)[가-힣]/u;

/** 가온(GO)주식회사 문채원 부장, 가온(GO)㈜ 문채원: the marker belongs to the name before the gloss. */
const GLUED_GLOSS_PATTERN = /[가-힣A-Za-z0-9]\([A-Za-z&. ]{1,12}\)$/u;
const LONGEST_GLOSS = 16;

function placesOf(line: string, marker: string): readonly number[] {
  const places: number[] = [];
  for (let at = line.indexOf(marker); at >= 0; at = line.indexOf(marker, at + marker.length)) places.push(at);
  return places;
}

function behindMarker(
  article: IndexedArticle,
  block: Block,
  at: number,
  marker: string,
  firms: FirmNames,
): readonly Candidate[] {
  const { text } = article;
  const end = at + marker.length;
  const spelled = isHangul(marker.charCodeAt(0));
  // 이노진주식회사, 이노진MOS㈜ 문채원, 이노진(주)과의: the marker is the end of a word
  const glued = at > block.start && /[가-힣A-Za-z0-9]/u.test(text.charAt(at - 1));
  if (glued && (spelled || text.charAt(end) === ' ' || particlesEnd(text, end) > end)) return [];
  if (GLUED_GLOSS_PATTERN.test(text.slice(Math.max(block.start, at - LONGEST_GLOSS), at))) return [];
  const name = firms.nameFrom(article, block, end);
  if (name === undefined) return [];
  const span = withTakenSyllable(text, withoutMarkers(text, name, firms), block.end);
  if (span.end <= span.start || firms.isGeneric(text.slice(span.start, span.end))) return [];
  const because = `${marker} before it`;
  return [
    GLOSS_PATTERN.test(text.slice(span.end, Math.min(block.end, span.end + 16)))
      ? withGloss(text, span, ID, because)
      : firmCandidate(span, ID, because),
  ];
}

function beforeMarker(
  article: IndexedArticle,
  block: Block,
  at: number,
  marker: string,
  firms: FirmNames,
): readonly Candidate[] {
  const { text } = article;
  const latin = isLatin(marker.charCodeAt(0));
  const behind = text.charCodeAt(at + marker.length);
  if (latin && isLatin(behind)) return [];
  let end = skipBlanksBack(text, at);
  if (latin && text.charAt(end - 1) === ',') end = skipBlanksBack(text, end - 1);
  else if (
    end !== at &&
    (latin || !isHangul(marker.charCodeAt(0)) || isHangul(behind) || text.charAt(at + marker.length) === ' ')
  ) {
    // `업체 주식회사 유솔`: the marker belongs to what follows
    if (!latin) return [];
  }
  const word = wordBefore(text, end, block.start);
  if (word?.end !== end || (latin && !isLatin(text.charCodeAt(end - 1))) || firms.isGeneric(word.text)) return [];
  const start = isLatin(text.charCodeAt(word.start)) ? firms.latinStart(text, word.start, block.start) : word.start;
  const span = withoutMarkers(text, { start, end }, firms);
  return span.end <= span.start ? [] : [firmCandidate(span, ID, `${marker} behind it`)];
}

/** 주식회사세종파마텍 → 세종파마텍, 티젠농업회사법인 → 티젠 */
function withoutMarkers(text: string, span: Span, firms: FirmNames): Span {
  let { start, end } = span;
  const name = text.slice(start, end);
  const head = firms.markersBefore.find((marker) => name.startsWith(marker));
  if (head !== undefined) start += head.length;
  const tail = [...firms.markersAfter, ...firms.markersBefore].find(
    (marker) => isHangul(marker.charCodeAt(0)) && name.endsWith(marker),
  );
  if (tail !== undefined && end - tail.length > start) end -= tail.length;
  return { start, end };
}
