// Keys that mean something wherever the reader is, unless words are being typed.
import { useLayoutEffect } from 'preact/hooks';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(target.tagName);
}

/** Listens from the first paint on, with what is current when a key is struck. */
export function useKeys(act: (key: string) => boolean): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  });
}

/** Next and previous, on a Korean keyboard as well. */
const STEPS: Readonly<Partial<Record<string, 1 | -1>>> = { n: 1, j: 1, p: -1, k: -1, ㅜ: 1, ㅓ: 1, ㅔ: -1, ㅏ: -1 };

export function useStepKeys(step: (by: 1 | -1) => void): void {
  useKeys((key) => {
    const by = STEPS[key];
    if (by !== undefined) step(by);
    return by !== undefined;
  });
}
