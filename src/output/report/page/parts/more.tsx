// Under a list of which only the first are shown: how many those are, and a way to more.
import type { JSX } from 'preact';
import { M, SAY } from '../messages/general.js';
import { useSay } from './context.js';

interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

export function More({ shown, all, onMore }: MoreProps): JSX.Element {
  const say = useSay();
  return (
    <p class="more">
      <span class="faint">{say(SAY.shownOf(shown, all))}</span>{' '}
      <button type="button" onClick={onMore}>
        {say(M.more)}
      </button>
    </p>
  );
}
