// One article: its text, a bar to step through the mentions of all names or of one, a panel about what is looked at.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AboutFile, ArticleHead } from '../article/head.js';
import { layoutOf } from '../article/layout.js';
import { Legend } from '../article/legend.js';
import { Pager } from '../article/pager.js';
import { Panel } from '../article/panel.js';
import { ArticleRecords, ArticleRelations } from '../article/records.js';
import { segmentsOf } from '../article/segments.js';
import { MarkedText, typeOfMention } from '../article/text.js';
import type { PageArticle } from '../data/article.js';
import { passageOf } from '../data/passage.js';
import { M } from '../messages/general.js';
import { useConditions, usePage, useSay } from '../parts/context.js';
import { Stepper } from '../parts/stepper.js';
import { useArticle } from '../parts/texts.js';

/** A number of the address, or -1. */
function numberOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : -1;
}

interface OpenedProps {
  readonly article: number;
  readonly opened: PageArticle;
  /** Whose mentions are walked; -1 for those of all. */
  readonly entity: number;
}

function OpenedArticle({ article, opened, entity }: OpenedProps): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const layout = useMemo(() => layoutOf(opened), [opened]);
  const [asked, relation] = [numberOf(route.params.get('m')), numberOf(route.params.get('r'))];
  const passage = useMemo(
    () => (relation === -1 ? undefined : passageOf(model, opened, article, relation)),
    [model, opened, article, relation],
  );
  const chosen = asked === -1 ? passage?.mention : asked;
  const entities = useMemo(() => model.recordsOf(article), [model, article]);
  const { stops, walked } = useMemo(() => {
    const drawn = segmentsOf(opened, [], layout.start).flatMap(({ mention }) =>
      mention === undefined ? [] : [mention],
    );
    const own = drawn.filter(
      (mention) =>
        !hidden.has(typeOfMention(model, opened, mention)) &&
        (entity === -1 || entities[opened.mentions[mention]?.record ?? -1] === entity),
    );
    return { stops: own, walked: entity === -1 ? undefined : new Set(own) };
  }, [model, opened, layout, hidden, entities, entity]);
  const choose = (mention: number | undefined): void => {
    if (mention !== undefined) change({ m: mention, r: undefined });
  };
  // keys may come faster than the page is drawn
  const current = useRef(chosen);
  current.current = chosen;
  const step = (by: 1 | -1): void => {
    const from = current.current ?? (by === 1 ? -1 : Infinity);
    const next = by === 1 ? stops.find((own) => own > from) : stops.findLast((own) => own < from);
    if (next === undefined) return;
    current.current = next;
    choose(next);
  };
  useLayoutEffect(() => {
    const element =
      chosen === undefined
        ? document.querySelector<HTMLElement>('.text .passage')
        : document.getElementById(`mention-${String(chosen)}`);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    element?.focus({ preventScroll: true });
  }, [chosen, passage]);

  const types = [...new Set(opened.records.map(([type]) => model.index.types[type]?.name ?? ''))];
  return (
    <div class="columns">
      <div class="main-column">
        <Stepper
          place={chosen === undefined ? -1 : stops.indexOf(chosen)}
          total={stops.length}
          name={entity === -1 ? undefined : model.nameOf(entity)}
          onStep={step}
        >
          {entity !== -1 && (
            <button
              type="button"
              onClick={() => {
                change({ e: undefined });
              }}
            >
              {say(M.allNames)}
            </button>
          )}
          <span class="space" />
          <Legend types={types} hidden={hidden} onHide={setHidden} />
        </Stepper>
        <MarkedText {...{ opened, layout, chosen, passage, hidden, walked }} onChoose={choose} />
        <AboutFile article={article} frontMatter={layout.frontMatter} />
      </div>
      <aside>
        <Panel opened={opened} article={article} mention={chosen} relation={passage === undefined ? -1 : relation} />
        <ArticleRelations article={article} />
        <ArticleRecords opened={opened} article={article} />
      </aside>
    </div>
  );
}

export function ArticleView({ article }: { readonly article: number }): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const opened = useArticle(article);
  const asked = numberOf(route.params.get('e'));
  const entity = asked < model.index.entities.name.length ? asked : -1;
  return (
    <article class="article-view">
      <Pager article={article} entity={entity} />
      <ArticleHead article={article} />
      {opened === undefined ? (
        <p class="faint">{say(M.loading)}</p>
      ) : (
        <OpenedArticle article={article} opened={opened} entity={entity} />
      )}
    </article>
  );
}
