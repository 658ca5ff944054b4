import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { AnnounceProvider } from './useAnnounce';

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

interface Told {
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
  const [told, setTold] = useState<readonly Told[]>([]);
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

function withWords(told: readonly Told[], words: string): readonly Told[] {
  return [...told, { turn: (told.at(-1)?.turn ?? 0) + 1, words }].slice(-KEPT);
}
