// Whether a listed city stands in the text as a name of its own: 서울시, 강릉서 열려, 광주·전남지역; not 거제도, 마포서 형사.
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Span } from '../../core/types.js';
import { edgeFault } from '../../lexicon/name-edges.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { isBlank, isHangul } from '../../text/characters.js';
import { hasMunicipalEnding, isMetropolis, type Gazetteer } from './gazetteer.js';

/** `시애틀시`, `고양특례시`: the municipality's own ending behind a listed name; 시장 is another word, but not in 고양특례시장. */
const MUNICIPAL_ENDING_PATTERN = /^(?:(?:특례|특별|광역)시|(?:시|군)(?!장))/u;
/** 서울특별시장, 고양특례시장: the last syllable of the full name is the first of its mayor's title. */
const FULL_NAME_PATTERN = /(?:특별|광역|특례|자치)시$/u;
const MAYOR = '장';
/** 서울지역, 대전소재, 광주·전남지역: the city is named all the same; 지역본부 is a unit. */
const REGION_PATTERN = /^(?:지역(?!본부|신용|가입|농협)|방면|소재(?!지|부|기))/u;

/** The hit with the ending of the municipality behind it. */
export function withMunicipalEnding(article: IndexedArticle, hit: DictionaryHit): DictionaryHit {
  if (hasMunicipalEnding(article.text.slice(hit.start, hit.end))) return hit;
  const ending = MUNICIPAL_ENDING_PATTERN.exec(article.text.slice(hit.end, hit.end + 4))?.[0] ?? '';
  return ending === '' ? hit : { ...hit, end: hit.end + ending.length };
}

/** Why the stretch cannot be a city by its edges; undefined where it can. */
export function cityEdgeFault(
  { text }: IndexedArticle,
  hit: DictionaryHit,
  { language, words }: Gazetteer,
): string | undefined {
  const surface = text.slice(hit.start, hit.end);
  if (hasMunicipalEnding(surface) && isBlank(surface.charCodeAt(surface.length - 2)))
    return 'its ending is a word of its own';
  // 강릉서 열려: newspapers shorten 에서; 마포서 형사 is a police station
  const isPlace =
    text[hit.end] === '서' &&
    isBlank(text.charCodeAt(hit.end + 1)) &&
    !hasMunicipalEnding(surface) &&
    words('police').at(text, hit.end + 2) === undefined;
  if (isPlace || REGION_PATTERN.test(text.slice(hit.end, hit.end + 4)) || isCounted(text, hit))
    return isWordStart(text, hit.start) ? undefined : 'a word goes on before it';
  const headsMayor = FULL_NAME_PATTERN.test(surface) && text.startsWith(MAYOR, hit.end);
  if (headsMayor && endsWord(text, hit.end + MAYOR.length) && isWordStart(text, hit.start)) return undefined;
  return edgeFault(text, hit, language.titles);
}

/** `(서울26개소, 인천5)`: how many there are of something in each. Not: 대구2센터, 부산1호선. */
const isCounted = (text: string, { start, end }: Span): boolean =>
  /[(,·/:：\s]/u.test(text.charAt(start - 1)) && /^\d{1,4}(?:[명건]|개소?|[,)·])/u.test(text.slice(end, end + 6));

/** 거제도, 순천만, 안동식, 광주형: what follows is no particle but makes another name; 서울도 and 부산만의 are the city. */
export function isLandform({ text }: IndexedArticle, { start, end }: Span, entries: readonly NameEntry[]): boolean {
  const next = text.charAt(end);
  if (!'도만식형'.includes(next) || next === '' || isHangul(text.charCodeAt(end + 1))) return false;
  if (hasMunicipalEnding(text.slice(start, end))) return false;
  return next === '형' || !entries.some(isMetropolis);
}
