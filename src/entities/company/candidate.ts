// A firm as its rules propose it.
import { particlesEnd } from '../../korean/edges.js';
import { isHangul } from '../../text/characters.js';
import type { Candidate, Evidence, Span } from '../../core/types.js';

export const COMPANY = 'company';
export const OPENERS = '\'"‘“「『<〈';
export const CLOSERS = '\'"’”」』>〉';

export function firmCandidate(span: Span, rule: string, because: string, evidence: Evidence = 'rule'): Candidate {
  return { type: COMPANY, start: span.start, end: span.end, rule, evidence, because };
}

/** A listed name that needed support, with the support that the rule found. */
export function supported(weak: Candidate, rule: string, because: string, evidence: Evidence = 'rule'): Candidate {
  const { pending, ...rest } = weak;
  return { ...rest, rule, evidence, because: `${pending ?? ''}, but ${because}` };
}

const LONGEST_GLOSS = 16;

/** 펑파이(澎湃)망 → 펑파이망, 비엔지(BNZ)파트너스 → 비엔지파트너스: the name goes on behind its gloss. */
export function withGloss(
  text: string,
  name: Span,
  rule: string,
  because: string,
  evidence: Evidence = 'rule',
): Candidate {
  const close = text.slice(name.end, name.end + LONGEST_GLOSS).indexOf(')');
  const behind = name.end + close + 1;
  const end = close < 0 || particlesEnd(text, behind) >= 0 ? behind : restEnd(text, behind);
  if (end === behind) return firmCandidate(name, rule, because, evidence);
  const whole = text.slice(name.start, name.end) + text.slice(behind, end);
  return { ...firmCandidate({ start: name.start, end }, rule, because, evidence), name: whole };
}

/** Where the Hangul from `at` on may end a word, particles set aside; `at` itself where it may nowhere. */
function restEnd(text: string, at: number): number {
  for (let end = at + 1; end <= at + LONGEST_GLOSS && isHangul(text.charCodeAt(end - 1)); end += 1)
    if (particlesEnd(text, end) >= 0) return end;
  return at;
}
