// Members that may be missing. Where one has nothing to say, a result leaves it out: it is not there as `undefined`.

/** An object whose members that may be undefined may be missing instead. */
export type Stated<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The members that have a value, in order. */
export function stated<T extends object>(members: T): Stated<T>;
export function stated(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
