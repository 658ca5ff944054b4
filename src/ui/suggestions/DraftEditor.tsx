import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Suggestion } from '../../insight/reach';
import { isAskedByChat } from './AskByChat';
import { DraftFields } from './DraftFields';
import { FormChoice } from './FormChoice';
import { SlotChoice } from './SlotChoice';
import type { DraftInHand } from './useDraft';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flex: '1 1 180px', minWidth: 0 },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
});

interface Props {
  readonly suggestion: Suggestion;
  readonly draft: DraftInHand;
}

/** The form of the meeting, its time, and on demand its text. */
export function DraftEditor({ suggestion, draft }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles.editor}>
      <div className={styles.row}>
        <FormChoice suggestion={suggestion} draft={draft} />
        <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing
            ? i18n._({ id: 'draft.editDone', message: 'Close text' })
            : i18n._({ id: 'draft.edit', message: 'Edit text' })}
        </Button>
      </div>
      {draft.form === 'lunch' && suggestion.companion && (
        <Text>+ {suggestion.companion.displayName}</Text>
      )}
      {editing && <DraftFields draft={draft} withSubject={!isAskedByChat(draft.form)} />}
      {draft.form !== 'joinCall' && <SlotChoice draft={draft} />}
    </div>
  );
}
