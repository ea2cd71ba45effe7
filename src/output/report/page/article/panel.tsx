// Beside the text: what was asked for, what the chosen mention is, why it was made, where to go from it.
import type { JSX } from 'preact';
import type { PageArticle } from '../data/article.js';
import { M, SAY } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { reasonText } from '../messages/reasons.js';
import { typeName, wordName, zoneName } from '../messages/values.js';
import { aboutEntity } from '../parts/about.js';
import { useAddress, useConditions, usePage, useSay } from '../parts/context.js';
import { Badge } from '../parts/names.js';
import { RelationLine } from '../parts/relation-line.js';

interface MentionProps {
  readonly opened: PageArticle;
  readonly article: number;
  readonly mention: number;
  /** What was asked for, in whose sentence it stands; -1 for nothing. */
  readonly relation: number;
}

function Asked({ relation }: { readonly relation: number }): JSX.Element {
  return (
    <ul class="lines asked">
      <RelationLine relation={relation} isInArticle />
    </ul>
  );
}

function AboutMention({ opened, article, mention, relation }: MentionProps): JSX.Element | null {
  const { model, language, route } = usePage();
  const say = useSay();
  const address = useAddress();
  const change = useConditions();
  const chosen = opened.mentions[mention];
  const record = opened.records[chosen?.record ?? -1];
  if (chosen === undefined || record === undefined) return null;
  const { start, end, rule, zone, evidence, speaker } = chosen;
  const entity = model.recordsOf(article)[chosen.record] ?? -1;
  const [typeNumber, name, confidence, attributes = {}] = record;
  const type = model.index.types[typeNumber]?.name ?? '';
  const [value, currency] = [attributes['value'], attributes['currency']];
  const about =
    typeof value === 'number'
      ? moneyText(value, String(currency ?? ''), language)
      : [attributes['title'], attributes['organization']].filter((own) => own !== undefined).join(' · ') ||
        (entity >= 0 ? aboutEntity(model, entity, language) : '');
  const surface = opened.text.slice(start, end);
  const isWalked = route.params.get('e') === String(entity);
  return (
    <>
      <p class="kicker">
        <Badge type={type} /> {typeName(type, language)}
      </p>
      <h2>{name}</h2>
      {relation !== -1 ? (
        <Asked relation={relation} />
      ) : (
        about !== '' && about.replaceAll(' ', '') !== name.replaceAll(' ', '') && <p class="lead">{about}</p>
      )}
      <p title={rule}>
        <b>{say(M.why)}</b>
        <br />
        {surface !== name && <>‘{surface}’: </>}
        {reasonText(rule, evidence, confidence, language)}
      </p>
      <dl class="facts">
        <div>
          <dt>{say(M.zone)}</dt>
          <dd>{zoneName(zone || 'body', language)}</dd>
        </div>
        {speaker !== '' && (
          <div>
            <dt>{say(M.said)}</dt>
            <dd>{speaker}</dd>
          </div>
        )}
      </dl>
      {entity >= 0 && (
        <p class="actions">
          {!isWalked && (
            <button
              type="button"
              onClick={() => {
                change({ e: entity, m: mention, r: undefined });
              }}
            >
              {say(SAY.walkName(model.mentionsOf(entity, article)))}
            </button>
          )}
          <a href={address(`name/${String(entity)}`)}>{say(M.openName)} →</a>
        </p>
      )}
    </>
  );
}

interface PanelProps {
  readonly opened: PageArticle;
  readonly article: number;
  readonly mention: number | undefined;
  /** That was asked for, or -1. */
  readonly relation: number;
}

export function Panel({ opened, article, mention, relation }: PanelProps): JSX.Element {
  const { model, language } = usePage();
  const say = useSay();
  const change = useConditions();
  // an address may ask for a mention that is none of the article's
  const isOpen = mention === undefined ? relation !== -1 : mention < opened.mentions.length;
  return (
    <div aria-live="polite">
      {isOpen && (
        <div class="mention-panel">
          <button
            type="button"
            class="close"
            aria-label={say(M.close)}
            onClick={() => {
              change({ m: undefined, r: undefined });
            }}
          >
            ×
          </button>
          {mention === undefined ? (
            <>
              <p class="kicker">{wordName(model.word(model.index.relations.type[relation]), language)}</p>
              <Asked relation={relation} />
            </>
          ) : (
            <AboutMention {...{ opened, article, mention, relation }} />
          )}
        </div>
      )}
    </div>
  );
}
