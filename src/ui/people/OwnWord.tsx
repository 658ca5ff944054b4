import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { PersonReach } from '../../insight/reach';
import { useTab } from '../shell/TabContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Ego's own word about a person; it wins over the calendar and can be taken back. */
export function OwnWord({ person }: { readonly person: PersonReach }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const say = (word: 'known' | 'notKnown' | null) => () => actions.setWord(person.personId, word);
  if (person.word !== null) {
    return (
      <div className={styles.row}>
        <Button onClick={say(null)}>
          {i18n._({ id: 'word.undo', message: 'Undo, follow my calendar' })}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      {person.known ? (
        <Button onClick={say('notKnown')}>
          {i18n._({ id: 'word.notKnown', message: 'I don’t really know them' })}
        </Button>
      ) : (
        <Button onClick={say('known')}>
          {i18n._({ id: 'word.known', message: 'I know them' })}
        </Button>
      )}
    </div>
  );
}
