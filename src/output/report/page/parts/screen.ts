// Whether the screen is a phone's.
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 720px)';

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const listen = (): void => {
      setNarrow(media.matches);
    };
    media.addEventListener('change', listen);
    return () => {
      media.removeEventListener('change', listen);
    };
  }, []);
  return isNarrow;
}
