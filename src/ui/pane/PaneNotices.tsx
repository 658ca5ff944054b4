import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { PaneNotice } from '../../model/pane';
import { CopyButton } from '../parts/CopyButton';
import { moveFocusTo } from '../parts/focus';
import { usePane } from './PaneContext';
import { addressesToCopy, noticeSentence } from '../../texts/meetings/paneNotices';

const useStyles = makeStyles({
  place: {
    ':focus': { outlineStyle: 'none' },
    ':not(:empty)': { marginBottom: tokens.spacingVerticalM },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  address: { userSelect: 'all' },
});

/**
 * What came of the last thing ego did here. The button that was pressed may go away, so this takes the
 * focus from it: it is disabled as long as it waits.
 */
export function PaneNotices() {
  const styles = useStyles();
  const { notice } = usePane().view;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null) return;
    moveFocusTo(
      place.current,
      (focused) =>
        focused.getAttribute('aria-disabled') === 'true' ||
        place.current?.contains(focused) === true,
    );
  }, [notice]);
  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.place}>
      {notice && <Notice notice={notice} />}
    </div>
  );
}

function Notice({ notice }: { readonly notice: PaneNotice }) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { pane } = usePane();
  const copies = addressesToCopy(notice);
  const isGood = notice.kind === 'added' || notice.kind === 'removed' || copies.length === 0;
  return (
    <MessageBar layout="multiline" intent={isGood ? 'success' : 'warning'}>
      <MessageBarBody className={styles.words}>
        <Text>{noticeSentence(i18n, notice)}</Text>
        {copies.map((address) => (
          <span key={address} className={styles.words}>
            <Text weight="semibold" className={styles.address}>
              {address}
            </Text>
            <CopyButton text={address} label={t({ id: 'seat.copy', message: 'Copy address' })} />
          </span>
        ))}
        {notice.kind === 'added' && (
          <>
            <Button size="small" onClick={() => void pane.undo()}>
              {t({ id: 'answer.undo', message: 'Undo' })}
            </Button>
            <Text size={200}>
              {t({
                id: 'pane.undoLoses',
                message:
                  'Undo writes the list again; a name typed but not yet recognised by Outlook would go.',
              })}
            </Text>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
