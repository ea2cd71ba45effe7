// Beside the text: what the chosen mention is, why it was made, where to go from it.
import type { JSX } from 'preact';
import type { PageArticle } from '../data/load.js';
import { M } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { reasonText } from '../messages/reasons.js';
import { typeName, zoneName } from '../messages/values.js';
import { aboutEntity } from '../parts/about.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { Badge } from '../parts/names.js';

interface PanelProps {
  readonly opened: PageArticle;
  readonly article: number;
  readonly mention: number;
}

export function MentionPanel({ opened, article, mention }: PanelProps): JSX.Element | null {
  const { model, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const chosen = opened.mentions[mention];
  if (chosen === undefined) return null;
  const { start, end, rule, zone, evidence, speaker } = chosen;
  const record = opened.records[chosen.record];
  if (record === undefined) return null;
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
  return (
    <div class="mention-panel">
      <p class="kicker">
        <Badge type={type} /> {typeName(type, language)}
      </p>
      <h2>{name}</h2>
      {about !== '' && <p class="lead">{about}</p>}
      <p>
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
        <div>
          <dt>{say(M.rule)}</dt>
          <dd>
            <code>{rule}</code>
          </dd>
        </div>
      </dl>
      {entity >= 0 && (
        <p>
          <a class="all" href={address(`name/${String(entity)}`)}>
            {say(M.openName)} →
          </a>
        </p>
      )}
    </div>
  );
}
