// A corporate marker before or behind: ㈜트윔, 디토닉㈜, 주식회사 세종파마텍, Synthesys, Inc.
// Not: 대·중소기업, 유한책임회사 등 (a kind of firm), (주)최우수상.
import { isHangul, isLatin } from '../../../korean/characters.js';
import { skipBlanksBack } from '../../../korean/edges.js';
import { wordBefore } from '../../../korean/words.js';
import type { Block, Candidate, Span } from '../../../types.js';
import type { Doc, Rule } from '../../kind.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/marker';

export function markerRule(firms: FirmNames): Rule {
  return {
    id: ID,
    recognize: (doc) =>
      doc.blocks.flatMap((block) => {
        const line = doc.text.slice(block.start, block.end);
        return [
          ...firms.markersBefore.flatMap((marker) =>
            placesOf(line, marker).flatMap((at) => behindMarker(doc, block, block.start + at, marker, firms)),
          ),
          ...firms.markersAfter.flatMap((marker) =>
            placesOf(line, marker).flatMap((at) => beforeMarker(doc, block, block.start + at, marker, firms)),
          ),
        ];
      }),
  };
}

function placesOf(line: string, marker: string): readonly number[] {
  const places: number[] = [];
  for (let at = line.indexOf(marker); at >= 0; at = line.indexOf(marker, at + marker.length)) places.push(at);
  return places;
}

function behindMarker(doc: Doc, block: Block, at: number, marker: string, firms: FirmNames): readonly Candidate[] {
  const { text } = doc;
  const end = at + marker.length;
  const spelled = isHangul(marker.charCodeAt(0));
  // 이노진주식회사: the marker is the end of a word
  if (at > block.start && isHangul(text.charCodeAt(at - 1)) && (spelled || text.charAt(end) === ' ')) return [];
  const name = firms.nameFrom(doc, block, end);
  if (name === undefined) return [];
  const span = withoutMarkers(text, name, firms);
  if (span.end <= span.start || firms.isGeneric(text.slice(span.start, span.end))) return [];
  return [firmCandidate(span, ID, `${marker} before it`)];
}

function beforeMarker(doc: Doc, block: Block, at: number, marker: string, firms: FirmNames): readonly Candidate[] {
  const { text } = doc;
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
  if (word?.end !== end || latin !== isLatin(text.charCodeAt(end - 1)) || firms.isGeneric(word.text)) return [];
  const start = latin ? firms.latinStart(text, word.start, block.start) : word.start;
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
