// What was found in the article: its entities by type, its relations.
import type { JSX } from 'preact';
import type { PageArticle } from '../data/article.js';
import { M } from '../messages/general.js';
import { inTypeOrder, typeName, wordName } from '../messages/values.js';
import { usePage, useSay } from '../parts/context.js';
import { Badge, EntityLink } from '../parts/names.js';
import { RelationLine } from '../parts/relation-line.js';
import { RELATION_TYPES } from '../data/relation-types.js';

interface Props {
  readonly opened: PageArticle;
  readonly article: number;
}

export function ArticleRecords({ opened, article }: Props): JSX.Element {
  const { model, language } = usePage();
  const say = useSay();
  const entities = model.entitiesOf(article);
  const { types } = model.index;
  return (
    <section class="card" aria-labelledby="records">
      <h2 id="records">{say(M.inThisArticle)}</h2>
      {opened.records.length === 0 && <p class="none">{say(M.none)}</p>}
      {inTypeOrder(types).map(({ name, isValue }) => {
        const own = isValue ? [] : entities.filter((entity) => model.typeOf(entity) === name);
        const values = isValue
          ? [...new Set(opened.records.filter(([type]) => types[type]?.name === name).map(([, words]) => words))]
          : [];
        if (own.length + values.length === 0) return null;
        return (
          <div key={name} class="record-group">
            <h3>
              <Badge type={name} /> {typeName(name, language)} <span class="faint">{own.length + values.length}</span>
            </h3>
            <p class="names-line">
              {own.map((entity) => (
                <EntityLink key={entity} entity={entity} />
              ))}
              {values.map((words) => (
                <span key={words}>{words}</span>
              ))}
            </p>
          </div>
        );
      })}
    </section>
  );
}

export function ArticleRelations({ article }: { readonly article: number }): JSX.Element | null {
  const { model, language } = usePage();
  const { relations } = model.index;
  const own = relations.article.flatMap((number, at) => (number === article ? [at] : []));
  if (own.length === 0) return null;
  return (
    <>
      {RELATION_TYPES.map((type) => {
        const shown = own.filter((at) => model.word(relations.type[at]) === type);
        if (shown.length === 0) return null;
        return (
          <section key={type} class="card" aria-labelledby={`own-${type}`}>
            <h2 id={`own-${type}`}>
              {wordName(type, language)} <span class="faint">{shown.length}</span>
            </h2>
            <ul class="lines">
              {shown.map((at) => (
                <RelationLine key={at} relation={at} isInArticle />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
