// The columns of each type of relation.
import type { JSX } from 'preact';
import { attributeOf } from '../data/attributes.js';
import type { Model } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import type { Language, Texts } from '../messages/language.js';
import { moneyText } from '../messages/money.js';
import { roleName, wordName } from '../messages/values.js';
import { ArticleLink, RefList, RefName } from '../parts/names.js';
import type { Column } from '../parts/table.js';
import { SentenceLink } from '../parts/texts.js';
import { withCommas } from '../messages/figures.js';

/** Room for a whole day on a phone, where columns share what there is. */
const NARROW_SUBJECT = 21;
const NARROW_AMOUNT = 18;
/** Of a person who held several offices. */
const MOST_POSTS = 2;

/** @param isNarrow dates stand below what they are of, as they have no column of their own */
export function relationColumns(model: Model, type: string, language: Language, isNarrow: boolean): readonly Column[] {
  const { relations, articles } = model.index;
  const { word } = model;
  const say = (texts: Texts): string => texts[language];
  const articleOf = (at: number): number => relations.article[at] ?? 0;
  const dateOf = (at: number): string => articles.date[articleOf(at)] ?? '';
  const subjectOf = (at: number): string => model.nameOf(relations.subject[at] ?? null);
  const partiesOf = (at: number): string => model.partiesOf(at).map(model.nameOf).join(', ');
  const valueOf = (at: number): number => relations.value[at] ?? -Infinity;

  const countOf = (at: number): readonly string[] => {
    const count = type === 'agreement' ? (relations.count[at] ?? null) : null;
    return count === null ? [] : [say(SAY.countAgreements(count))];
  };

  const date: Column = {
    key: 'date',
    isDay: true,
    header: say(M.date),
    width: 11,
    isWide: true,
    sort: dateOf,
    cell: dateOf,
  };
  const dated = (cell: Column['cell']): Column['cell'] => {
    if (!isNarrow) return cell;
    return (at) => (
      <>
        {cell(at)}
        <small class="faint second under">{dateOf(at)}</small>
      </>
    );
  };
  const article: Column = {
    key: 'article',
    header: say(M.headline),
    width: 28,
    isWide: true,
    sort: (at) => articles.title[articleOf(at)] ?? '',
    cell: (at) => <ArticleLink article={articleOf(at)} />,
  };
  const subject = (header: Texts, width = 14): Column => ({
    key: 'subject',
    header: say(header),
    // a day stands below the name
    width: isNarrow ? Math.max(width, NARROW_SUBJECT) : width,
    sort: subjectOf,
    cell: dated((at) => <RefName of={relations.subject[at] ?? null} />),
  });
  const postOf = (at: number): string => {
    const ref = relations.subject[at] ?? null;
    if (ref === null || ref < 0) return '';
    return ['title', 'organization']
      .map((name) => attributeOf(model, name, ref).slice(0, MOST_POSTS).join(', '))
      .filter((own) => own !== '')
      .join(' · ');
  };
  const post: Column = { key: 'post', header: say(M.post), width: 18, isWide: true, sort: postOf, cell: postOf };
  const parties = (header: Texts, width = 30): Column => ({
    key: 'parties',
    header: say(header),
    width,
    sort: partiesOf,
    cell:
      type === 'agreement'
        ? dated((at) => <RefList of={model.partiesOf(at)} />)
        : (at) => <RefList of={model.partiesOf(at)} />,
  });
  const money = (at: number): JSX.Element | null => {
    const value = relations.value[at] ?? null;
    if (value === null) return null;
    const max = relations.max[at] ?? null;
    const currency = word(relations.currency[at]);
    const words = moneyText(value, currency, language);
    return (
      <span title={word(relations.words[at])}>
        {max === null ? words : `${words} ~ ${moneyText(max, currency, language)}`}
      </span>
    );
  };
  const amount: Column = {
    key: 'amount',
    header: say(M.amount),
    width: 14,
    isNumber: true,
    sort: valueOf,
    cell: money,
  };
  const kind: Column = {
    key: 'kind',
    header: say(M.kind),
    width: 12,
    isWide: true,
    sort: (at) => word(relations.kind[at]),
    cell: (at) =>
      [word(relations.kind[at]), word(relations.status[at])]
        .filter((own) => own !== '')
        .map((own) => wordName(own, language))
        .concat(countOf(at))
        .join(' · '),
  };
  const sentence = (header: Texts, width: number): Column => ({
    key: 'sentence',
    header: say(header),
    width,
    cell: (at) => <SentenceLink relation={at} />,
  });
  const whenAndWhere: Column = {
    key: 'when',
    header: say(M.whenWhere),
    width: 13,
    isWide: true,
    sort: (at) => word(relations.when[at]),
    cell: (at) => {
      const [first, last] = [word(relations.when[at]), word(relations.until[at])];
      // 2025-09-01 ~ 09-05
      const isOneYear = first.length === last.length && first.length > 4 && first.slice(0, 4) === last.slice(0, 4);
      const days = [first, isOneYear ? last.slice(5) : last].filter((own) => own !== '');
      const place = relations.place[at] ?? null;
      return (
        <>
          {days.map((day, own) => (
            <span key={day} class="day">
              {own > 0 && ' ~ '}
              {day}
            </span>
          ))}
          {days.length > 0 && place !== null && ' · '}
          <RefName of={place} />
        </>
      );
    },
  };

  switch (type) {
    case 'agreement':
      return [
        date,
        parties(M.parties, 24),
        { ...amount, width: 11, isWide: true },
        kind,
        whenAndWhere,
        sentence(M.sentence, 36),
        { ...article, width: 18 },
      ];
    case 'investment':
      return [
        date,
        subject(M.recipient),
        parties(M.investors, 16),
        { ...amount, width: isNarrow ? NARROW_AMOUNT : 12 },
        kind,
        sentence(M.sentence, 34),
        { ...article, width: 18 },
      ];
    case 'statement':
      return [date, subject(M.speaker, isNarrow ? 20 : 12), post, sentence(M.quote, 46), { ...article, width: 22 }];
    case 'event':
      return [
        date,
        {
          key: 'event',
          header: say(M.event),
          width: 22,
          sort: (at) => word(relations.words[at]),
          cell: dated((at) => word(relations.words[at])),
        },
        parties(M.hosts, 14),
        whenAndWhere,
        {
          key: 'count',
          header: say(M.participants),
          width: 8,
          isNumber: true,
          isWide: true,
          sort: (at) => relations.count[at] ?? -Infinity,
          cell: (at) => {
            const count = relations.count[at];
            return count === undefined || count === null ? undefined : withCommas(count);
          },
        },
        sentence(M.sentence, 26),
        { ...article, width: 16 },
      ];
    default:
      return [
        date,
        { ...amount, width: isNarrow ? 20 : 14, cell: dated(money) },
        {
          key: 'role',
          header: say(M.role),
          width: isNarrow ? 18 : 9,
          sort: (at) => word(relations.kind[at]),
          cell: (at) => roleName(word(relations.kind[at]), language),
        },
        { ...subject(M.owner), isWide: true },
        sentence(M.sentence, 40),
        article,
      ];
  }
}
