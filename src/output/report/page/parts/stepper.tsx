// Steps through mentions: two buttons that say their keys, and which of how many is looked at.
import type { ComponentChildren, JSX } from 'preact';
import { M, SAY } from '../messages/general.js';
import { useSay } from './context.js';
import { useStepKeys } from './keys.js';

interface StepperProps {
  /** From 0; -1 where none is looked at. */
  readonly place: number;
  readonly total: number;
  /** Whose mentions they are; all where left out. */
  readonly name?: string | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly children?: ComponentChildren;
}

export function Stepper({ place, total, name, onStep, children }: StepperProps): JSX.Element {
  const say = useSay();
  useStepKeys(onStep);
  return (
    <div class="stepper" role="group" aria-label={say(M.stepping)} title={say(M.steppingHint)}>
      <button
        type="button"
        disabled={total === 0}
        onClick={() => {
          onStep(-1);
        }}
      >
        <span class="hidden">{say(M.previousMention)}</span>
        <span aria-hidden="true">↑</span> <kbd aria-hidden="true">p</kbd>
      </button>
      <button
        type="button"
        disabled={total === 0}
        onClick={() => {
          onStep(1);
        }}
      >
        <span class="hidden">{say(M.nextMention)}</span>
        <span aria-hidden="true">↓</span> <kbd aria-hidden="true">n</kbd>
      </button>
      <span role="status">
        {name !== undefined && <b>{name} </b>}
        {place >= 0 ? say(SAY.placeOf(place + 1, total)) : say(SAY.countMentions(total))}
      </span>
      {children}
    </div>
  );
}
