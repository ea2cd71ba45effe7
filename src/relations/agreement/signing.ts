// The signing itself: 이날 협약식에는 강석진 중진공 이사장과 브루스 해럴 시애틀시장이 참석했다 → signers, and where it took place.
import type { Agreement, RelationName } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { actDateIn, placeIn } from '../circumstances.js';
import { unique } from '../names.js';

const CEREMONY_PATTERN = /(?:협약|체결|조인|서명)[식서]/u;

/** Signers and place of the ceremony, for the only agreement of the article that was signed. */
export function withSigning(context: RelationContext, agreements: readonly Agreement[]): readonly Agreement[] {
  const signed = agreements.filter(({ status, parties = [] }) => status === 'signed' && parties.length > 1);
  const [only] = signed;
  if (only === undefined || signed.length > 1) return agreements;
  const { text } = context.article;
  const ceremonies = context.sentences.filter((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return CEREMONY_PATTERN.test(words) && context.patterns.presence.test(words);
  });
  const sides = new Set(only.parties?.map(({ name }) => name));
  const signers = unique([
    ...(only.signers ?? []),
    ...ceremonies.flatMap((sentence) =>
      context.within(sentence).flatMap((mention): readonly RelationName[] => {
        if (!context.is(mention, 'person')) return [];
        const body = context.recordOf(mention)?.attributes['organization'];
        return typeof body === 'string' && sides.has(body) ? [context.nameOf(mention)] : [];
      }),
    ),
  ]);
  const date = only.date ?? ceremonies.map((sentence) => dayIn(context, sentence)).find((found) => found !== undefined);
  const place =
    only.place ?? ceremonies.map((sentence) => placeIn(context, sentence)).find((found) => found !== undefined);
  return agreements.map((agreement) =>
    agreement === only
      ? {
          ...agreement,
          ...(date === undefined ? {} : { date }),
          ...(place === undefined ? {} : { place }),
          ...(signers.length === 0 ? {} : { signers }),
        }
      : agreement,
  );
}

/** 3일 시청에서 열린 협약식에는: the day of the ceremony. */
function dayIn(context: RelationContext, sentence: Sentence): string | undefined {
  const at = sentence.start + context.article.text.slice(sentence.start, sentence.end).search(CEREMONY_PATTERN);
  return actDateIn(context, sentence, { at, end: at });
}
