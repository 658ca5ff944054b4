import { makeStyles } from '@fluentui/react-components';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** Tells screen readers something, politely. */
type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

const AnnounceProvider = AnnounceContext.Provider;

/** Tells screen readers what changed without a press; outside an announcer nobody listens. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Older words are of no use to somebody who walks through the page. */
const KEPT = 3;

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    top: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Announcement {
  readonly turn: number;
  readonly words: string;
}

/**
 * Tells screen readers, politely and each time once, what changes without a press. Each telling is a
 * line of its own, so that the same words said again are heard again. It is there before there is
 * anything to tell: a live region that comes together with its words is often not heard.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [told, setTold] = useState<readonly Announcement[]>([]);
  const announce = useCallback(
    (words: string) => setTold((before) => withWords(before, words)),
    [],
  );
  return (
    <AnnounceProvider value={announce}>
      {children}
      <div role="log" aria-live="polite" className={styles.unseen}>
        {told.map(({ turn, words }) => (
          <p key={turn}>{words}</p>
        ))}
      </div>
    </AnnounceProvider>
  );
}

function withWords(told: readonly Announcement[], words: string): readonly Announcement[] {
  return [...told, { turn: (told.at(-1)?.turn ?? 0) + 1, words }].slice(-KEPT);
}

/**
 * Tells `words` once for each `mark`: words that change from moment to moment (a count, a clock) are
 * told only when the mark changes too. Null tells nothing.
 */
export function useAnnouncement(words: string, mark: string | null): void {
  const announce = useAnnounce();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === mark) return;
    told.current = mark;
    if (mark !== null) announce(words);
  }, [announce, mark, words]);
}
