// Things that are worked out when they are first asked for: a short run asks for few of all that a dictionary can tell.

/** The function, called at most once; what it gave is given again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
