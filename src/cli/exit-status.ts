// The exit statuses, as the README lists them. An interrupt (130) ends the process in io.ts.

export const EXIT = {
  done: 0,
  /** Some inputs failed, or `check` found a difference. */
  partly: 1,
  /** Wrong usage, a missing path, a broken dictionary: nothing written. */
  refused: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
