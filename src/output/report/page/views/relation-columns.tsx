// The columns of each type of relation.
import type { JSX } from 'preact';
import type { Model } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import type { Language, Texts } from '../messages/language.js';
import { moneyText } from '../messages/money.js';
import { roleName, wordName } from '../messages/values.js';
import { ArticleLink, RefList, RefName } from '../parts/names.js';
import type { Column } from '../parts/table.js';
import { Sentence, Words } from '../parts/texts.js';

export const RELATION_TYPES = ['agreement', 'statement', 'sum', 'event', 'investment'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export function relationColumns(model: Model, type: string, language: Language): readonly Column[] {
  const { relations, articles } = model.index;
  const { word } = model;
  const say = (texts: Texts): string => texts[language];
  const articleOf = (at: number): number => relations.article[at] ?? 0;
  const dateOf = (at: number): string => articles.date[articleOf(at)] ?? '';
  const subjectOf = (at: number): string => model.nameOf(relations.subject[at] ?? null);
  const partiesOf = (at: number): string => model.partiesOf(at).map(model.nameOf).join(', ');
  const valueOf = (at: number): number => relations.value[at] ?? -Infinity;
  const when = (at: number): string =>
    [word(relations.when[at]), word(relations.until[at])].filter((own) => own !== '').join(' ~ ');

  const countOf = (at: number): readonly string[] => {
    const count = type === 'agreement' ? (relations.count[at] ?? null) : null;
    return count === null ? [] : [say(SAY.countAgreements(count))];
  };

  const date: Column = { key: 'date', header: say(M.date), width: 11, sort: dateOf, cell: dateOf };
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
    width,
    sort: subjectOf,
    cell: (at) => <RefName of={relations.subject[at] ?? null} />,
  });
  const parties = (header: Texts, width = 30): Column => ({
    key: 'parties',
    header: say(header),
    width,
    sort: partiesOf,
    cell: (at) => <RefList of={model.partiesOf(at)} />,
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
  const whenColumn: Column = { key: 'when', header: say(M.when), width: 14, isWide: true, sort: when, cell: when };
  const place: Column = {
    key: 'place',
    header: say(M.where),
    width: 10,
    isWide: true,
    sort: (at) => model.nameOf(relations.place[at] ?? null),
    cell: (at) => <RefName of={relations.place[at] ?? null} />,
  };
  const span = (at: number): { article: number; start: number; end: number } => ({
    article: articleOf(at),
    start: relations.start[at] ?? 0,
    end: relations.end[at] ?? 0,
  });

  switch (type) {
    case 'agreement':
      return [date, parties(M.parties), kind, amount, whenColumn, place, article];
    case 'investment':
      return [date, subject(M.recipient), parties(M.investors, 18), amount, kind, article];
    case 'statement':
      return [
        date,
        subject(M.speaker),
        {
          key: 'quote',
          header: say(M.quote),
          width: 50,
          cell: (at) => (
            <a class="quiet" href={`#/article/${String(articleOf(at))}?at=${String(relations.start[at])}`}>
              “<Words {...span(at)} />”
            </a>
          ),
        },
        article,
      ];
    case 'event':
      return [
        date,
        {
          key: 'event',
          header: say(M.event),
          width: 26,
          sort: (at) => word(relations.words[at]),
          cell: (at) => word(relations.words[at]),
        },
        parties(M.hosts, 16),
        { ...whenColumn, width: 18 },
        place,
        {
          key: 'count',
          header: say(M.participants),
          width: 8,
          isNumber: true,
          isWide: true,
          sort: (at) => relations.count[at] ?? -Infinity,
          cell: (at) => relations.count[at]?.toLocaleString('en-US'),
        },
        article,
      ];
    default:
      return [
        { ...date, isWide: true },
        amount,
        {
          key: 'role',
          header: say(M.role),
          width: 9,
          sort: (at) => word(relations.kind[at]),
          cell: (at) => roleName(word(relations.kind[at]), language),
        },
        { ...subject(M.owner), isWide: true },
        {
          key: 'sentence',
          header: say(M.sentence),
          width: 40,
          cell: (at) => (
            <a class="quiet" href={`#/article/${String(articleOf(at))}?at=${String(relations.start[at])}`}>
              <Sentence {...span(at)} words={word(relations.words[at])} />
            </a>
          ),
        },
        article,
      ];
  }
}
