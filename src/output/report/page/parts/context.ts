// What every part of the page knows: the data, the language, the address.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Model, Period } from '../data/model.js';
import { addressOf, parseRoute, type Route } from '../data/route.js';
import type { Language, Texts } from '../messages/language.js';

export interface PageState {
  readonly model: Model;
  readonly language: Language;
  readonly route: Route;
  /** While the page is laid out for paper, tables show their first rows at once. */
  readonly isPrinting: boolean;
}

export const PageContext = createContext<PageState | undefined>(undefined);

export function usePage(): PageState {
  const state = useContext(PageContext);
  if (state === undefined) throw new Error('outside the page');
  return state;
}

export function useSay(): (texts: Texts) => string {
  const { language } = usePage();
  return (texts) => texts[language];
}

export function periodOf({ params }: Route): Period {
  return { from: params.get('from'), to: params.get('to') };
}

type Params = Readonly<Record<string, string | number | undefined>>;

/** Addresses that keep the period which is looked at. */
export function useAddress(): (path: string, params?: Params) => string {
  const { route } = usePage();
  return (path, params = {}) => addressOf(path, params, route.params);
}

/** Changes conditions of the view; the way back leads to the view before, not to the condition before. */
export function useConditions(): (changes: Params) => void {
  return (changes) => {
    const [path = ''] = location.hash.replace(/^#\/?/u, '').split('?', 1);
    // as the address is now: another condition may have been set since this was drawn
    const params = { ...Object.fromEntries(parseRoute(location.hash).params), ...changes };
    history.replaceState(null, '', addressOf(path, params));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
}
