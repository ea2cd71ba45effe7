// The words of an article with its mentions marked by colour and letter.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageArticle } from '../data/article.js';
import type { Model } from '../data/model.js';
import { typeLetter, typeName } from '../messages/values.js';
import { usePage } from '../parts/context.js';
import type { Layout } from './layout.js';
import type { Passage } from '../data/passage.js';
import { segmentsOf } from './segments.js';

export function typeOfMention(model: Model, { mentions, records }: PageArticle, mention: number): string {
  const type = records[mentions[mention]?.record ?? -1]?.[0] ?? -1;
  return model.index.types[type]?.name ?? '';
}

interface TextProps {
  readonly opened: PageArticle;
  readonly layout: Layout;
  readonly chosen: number | undefined;
  /** What was asked for: it is set off from the rest. */
  readonly passage: Passage | undefined;
  readonly hidden: ReadonlySet<string>;
  /** Mentions that are walked; the others are quiet. All where left out. */
  readonly walked: ReadonlySet<number> | undefined;
  readonly onChoose: (mention: number) => void;
}

export function MarkedText(props: TextProps): JSX.Element {
  const { opened, layout, chosen, passage, hidden, walked, onChoose } = props;
  const { model, language } = usePage();
  const segments = useMemo(() => {
    const { start, end } = passage ?? { start: 0, end: 0 };
    const stretches = [...layout.stretches, { start, end, look: 'passage' as const }];
    return segmentsOf(opened, stretches, layout.start);
  }, [opened, layout, passage?.start, passage?.end]);
  return (
    <div class="text" lang="ko">
      {segments.map(({ text, start, mention, looks }) => {
        const type = mention === undefined ? '' : typeOfMention(model, opened, mention);
        if (mention === undefined || hidden.has(type)) {
          return looks.length === 0 ? (
            text
          ) : (
            <span key={start} class={looks.join(' ')}>
              {text}
            </span>
          );
        }
        const isQuiet = walked !== undefined && !walked.has(mention);
        const classes = ['mention', ...looks, mention === chosen ? 'chosen' : '', isQuiet ? 'quiet-mark' : ''];
        return (
          <a
            key={start}
            id={`mention-${String(mention)}`}
            class={classes.filter((own) => own !== '').join(' ')}
            href={`#mention-${String(mention)}`}
            aria-current={mention === chosen ? 'true' : undefined}
            title={typeName(type, language)}
            onClick={(event) => {
              event.preventDefault();
              onChoose(mention);
            }}
          >
            <mark class={`type-${type}`}>
              {text}
              <sup aria-hidden="true">{typeLetter(type, language)}</sup>
            </mark>
          </a>
        );
      })}
    </div>
  );
}
