// Which view the address names, behind its #: `#/names?type=company&q=로봇` → names, {type, q}.

export type ViewName = 'overview' | 'names' | 'relations' | 'articles' | 'name' | 'article';

export interface Route {
  readonly view: ViewName | undefined;
  /** Of an entity or an article. */
  readonly number: number;
  readonly params: ReadonlyMap<string, string>;
}

const VIEWS: ReadonlyMap<string, ViewName> = new Map([
  ['', 'overview'],
  ['names', 'names'],
  ['relations', 'relations'],
  ['articles', 'articles'],
  ['name', 'name'],
  ['article', 'article'],
]);

export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#\/?/u, '');
  const mark = address.includes('?') ? address.indexOf('?') : address.length;
  const [path, query] = [address.slice(0, mark), address.slice(mark + 1)];
  const [view = '', number = ''] = path.split('/');
  return {
    view: VIEWS.get(view),
    number: /^\d{1,9}$/u.test(number) ? Number(number) : 0,
    params: new Map(new URLSearchParams(query)),
  };
}

/** Conditions that go along from view to view. */
const KEPT = ['from', 'to', 'lang'] as const;

/** The address of a view; what is empty is left out. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string | number | undefined>> = {},
  kept?: ReadonlyMap<string, string>,
): string {
  const query = new URLSearchParams();
  for (const name of KEPT) {
    const value = kept?.get(name);
    if (value !== undefined && !(name in params)) query.set(name, value);
  }
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const words = query.toString();
  return `#/${path}${words === '' ? '' : `?${words}`}`;
}
