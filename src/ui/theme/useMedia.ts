import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Below this width the map becomes a list and labels give way to icons. */
const NARROW = '(max-width: 559px)';

/** Below this width the navigation has short names below icons: the longest language needs as much. */
const FEW_NAMES = '(max-width: 799px)';

/** Below this width names of levels are shortened. */
const COMPACT = '(max-width: 1139px)';

/** jsdom and very old hosts have no `matchMedia`; there the page counts as wide. */
const watch = (query: string) =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const watched = watch(query);
      watched?.addEventListener('change', onChange);
      return () => watched?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => watch(query)?.matches ?? false);
}

/** True while the page is as narrow as a phone or a pane; follows the window. */
export const useNarrow = () => useMedia(NARROW);

/** True while the names of all views do not fit beside each other; follows the window. */
export const useFewNames = () => useMedia(FEW_NAMES);

/** True while there is no room for long column headers; follows the window. */
export const useCompact = () => useMedia(COMPACT);

/** True while the page is being put on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints as soon as its listeners have returned: what changes is drawn by then.
    const follow = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'));
    window.addEventListener('beforeprint', follow);
    window.addEventListener('afterprint', follow);
    return () => {
      window.removeEventListener('beforeprint', follow);
      window.removeEventListener('afterprint', follow);
    };
  }, []);
  return isPrinting;
}
