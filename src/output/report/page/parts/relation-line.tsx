// One relation as a line: who, what, how much, and where it is said.
import type { JSX } from 'preact';
import { M } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { roleName, wordName } from '../messages/values.js';
import { useAddress, usePage, useSay } from './context.js';
import { RefList, RefName } from './names.js';
import { SentenceLink } from './texts.js';

interface LineProps {
  readonly relation: number;
  /** Whose page it stands on; it need not be named again. */
  readonly entity?: number;
  /** The article need not be named again. */
  readonly isInArticle?: boolean;
}

export function RelationLine({ relation: at, entity, isInArticle = false }: LineProps): JSX.Element {
  const { model, language } = usePage();
  const address = useAddress();
  const say = useSay();
  const { relations, articles } = model.index;
  const { word } = model;
  const article = relations.article[at] ?? 0;
  const type = word(relations.type[at]);
  const value = relations.value[at] ?? null;
  const amount =
    value === null ? null : <b class="amount">{moneyText(value, word(relations.currency[at]), language)}</b>;
  const subject = relations.subject[at] ?? null;
  const others = model.partiesOf(at).filter((ref) => ref !== entity);
  const status = [word(relations.kind[at]), word(relations.status[at])].filter((own) => own !== '');
  return (
    <li>
      {!isInArticle && <time class="faint">{articles.date[article]}</time>}
      {type === 'statement' ? (
        <blockquote>
          <SentenceLink relation={at} />
          {subject !== entity && (
            <>
              {' '}
              — <RefName of={subject} />
            </>
          )}
        </blockquote>
      ) : (
        <>
          {type === 'sum' ? (
            <span class="tag">{roleName(status[0] ?? '', language)}</span>
          ) : (
            status.length > 0 && <span class="tag">{status.map((own) => wordName(own, language)).join(' · ')}</span>
          )}
          {type === 'event' && <b>{word(relations.words[at])}</b>}
          {amount}
          <span class="who">
            {subject !== entity && <RefName of={subject} />} <RefList of={others} />
          </span>
        </>
      )}
      {type !== 'statement' && !isInArticle && (
        <p class="sentence">
          <SentenceLink relation={at} />
        </p>
      )}
      {!(isInArticle && type === 'statement') && (
        <span class="from">
          <a href={address(`article/${String(article)}`, { r: at })}>
            {isInArticle ? say(M.inText) : model.titleOf(article)}
          </a>
        </span>
      )}
    </li>
  );
}
