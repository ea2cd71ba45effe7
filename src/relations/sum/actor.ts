// Who acts in an article: the body that its first sentence is about, else the one that issued it.
//   `새벽진흥원(원장 한도윤)은 5일 …` → 새벽진흥원, though a ministry's site has it
// Not: `정부는 …`, `새벽진흥원과 한빛공단은 …` (several).
import type { RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { partyRows } from '../rows.js';
import type { RelationContext } from '../shape.js';
import { subjectsIn } from '../subjects.js';

/** 정부는, 관계부처는: nobody's own. */
const GOVERNMENT_PATTERN = /^[^가-힣]{0,6}(?:정부|관계부처|당정)[은는가]/u;

/** Undefined where nobody in particular does, or a firm. */
export function actorOf(context: RelationContext): RelationName | undefined {
  const { article, sentences } = context;
  const lead = sentences.find(({ block, start, end }) => block.zone === 'body' && end - start >= SHORTEST_LEAD);
  if (lead === undefined || GOVERNMENT_PATTERN.test(article.text.slice(lead.start, lead.end))) return undefined;
  const subject = partyRows(context, lead).find(({ role }) => role === 'subject');
  const { issuer } = context;
  const outlet = issuer !== undefined && issuer.name === article.segmented.outlet ? issuer : undefined;
  if (subject === undefined) return headed(context, lead) ?? outlet;
  if (subject.members.some(({ name }) => name.name === outlet?.name)) return outlet;
  const [first, ...others] = subject.members;
  return first?.mention === undefined || first.mention.type === 'company' || others.length > 0 ? undefined : first.name;
}

/** `한도윤 새벽부 장관은 5일 …`: the body whose head acts. */
function headed(context: RelationContext, lead: Span): RelationName | undefined {
  const [person] = subjectsIn(context, lead, 'person');
  const name = person === undefined ? undefined : context.recordOf(person)?.attributes['organization'];
  if (typeof name !== 'string') return undefined;
  const index = context.records.findIndex((other) => other.name === name);
  return index < 0 || context.records[index]?.type === 'company' ? undefined : { name, record: index };
}

/** In UTF-16 code units; what is shorter is a heading. */
const SHORTEST_LEAD = 30;
