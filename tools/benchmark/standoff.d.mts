import type { CutPage, PageText } from './texts.mjs';

export interface GoldEntity {
  readonly type: string;
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly only?: Readonly<Record<string, readonly number[]>>;
  readonly [attribute: string]: unknown;
}

/** What `kr-sme check` reads. */
export interface Gold {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly ignore?: readonly string[];
}

export interface StandOffPage extends CutPage {
  readonly date?: string;
  readonly outlet?: string;
  readonly entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly surfaces: readonly { readonly start: number; readonly end: number; readonly only?: readonly number[] }[];
    readonly [attribute: string]: unknown;
  }[];
  readonly ignore?: readonly (readonly [number, number])[];
}

export function toStandOff(
  page: CutPage & { readonly date?: string; readonly outlet?: string },
  gold: Pick<Gold, 'entities' | 'ignore'>,
  text: string,
): StandOffPage;
export function toGold(page: StandOffPage, text: PageText): Gold;
export function relationsToStandOff(
  id: string,
  relations: readonly { readonly [role: string]: unknown }[],
  text: string,
): readonly { readonly [role: string]: unknown }[];
export function relationsToGold(
  relations: readonly { readonly [role: string]: unknown }[],
  text: string,
): readonly { readonly [role: string]: unknown }[];
