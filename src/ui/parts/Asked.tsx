import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Width of the question mark, px. */
const MARK = 24;

const useStyles = makeStyles({
  asked: { display: 'inline' },
  // The room for the mark belongs to the last word, so the mark never stands on a line of its own.
  words: {
    display: 'inline',
    '& > *': { display: 'inline', paddingInlineEnd: `${MARK + 2}px` },
  },
  // Above that room: in right-to-left writing it would take the press.
  mark: {
    position: 'relative',
    display: 'inline-block',
    verticalAlign: 'middle',
    marginInlineStart: `-${MARK}px`,
  },
});

interface Props {
  /** One element. */
  readonly words: ReactNode;
  /** The question mark. */
  readonly children: ReactNode;
}

/** Words and, behind the last of them wherever they wrap, the question mark that explains them. */
export function Asked({ words, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.asked}>
      <div className={styles.words}>{words}</div>
      <div className={styles.mark}>{children}</div>
    </div>
  );
}
