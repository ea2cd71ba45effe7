// What a candidate hangs together with, looked up by its role.
import type { Candidate, LinkRole, Span } from './types.js';

/** The place that a candidate is linked with in a role. */
export function linked({ links }: Pick<Candidate, 'links'>, role: LinkRole): Span | undefined {
  return links?.find((link) => link.role === role)?.span;
}
