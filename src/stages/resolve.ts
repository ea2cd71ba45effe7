// Mentions of one entity become one record, in order of first mention.
import type { EntityKind, TraitsOf } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { EntityRecord, Mention, RecordMention } from '../core/types.js';
import { aroundIn, type Confidence } from './confidence.js';

export function resolve(
  article: IndexedArticle,
  mentions: readonly Mention[],
  kinds: readonly EntityKind[],
  confidence: Confidence,
): readonly EntityRecord[] {
  const kindOf = new Map(kinds.map((kind) => [kind.type, kind]));
  const traitsOf: TraitsOf = (type) => kindOf.get(type)?.traits ?? [];
  const groups = new Map<string, { readonly kind: EntityKind; readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const kind = kindOf.get(mention.type);
    if (kind === undefined) continue;
    const key = `${mention.type}\n${kind.recordKey(mention)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind, mentions: [mention] });
    else group.mentions.push(mention);
  }
  const leading = mentions.filter(({ type }) => kindOf.get(type)?.supporting !== true);
  const around = aroundIn(article.text, mentions);
  return [...groups.values()].map(({ kind, mentions: own }) => ({
    type: kind.type,
    ...kind.describe(article, own, kind.supporting === true ? mentions : leading, traitsOf),
    confidence: confidence(own, around),
    mentions: own.map((mention) => recordMention(mention, article.segmented.article.text)),
  }));
}

/** With the exact characters of the article: the rules read no-break spaces as plain ones. */
function recordMention({ start, end, rule, zone, speaker, evidence }: Mention, text: string): RecordMention {
  return {
    surface: text.slice(start, end),
    start,
    end,
    rule,
    ...(zone === 'body' ? {} : { zone }),
    ...(speaker === undefined ? {} : { speaker }),
    evidence,
  };
}
