/** @throws Error saying what does not hold */
export function expectThat(holds, what) {
  if (!holds) throw new Error(what);
}
