import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { Preliminary } from '../parts/Preliminary';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { FadingPerson } from './FadingPerson';
import { Heading } from '../parts/Heading';

/** Fading ties shown here. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** People ego used to meet often and has not met in a small meeting for three months. */
export function FadingPanel() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  const { reach, answers } = useTab().picture;
  /** Whoever was just asked is in the answers. */
  const asked = new Set(
    answers.suggestions
      .filter(({ form, answer }) => form === 'catchUp' && answer === 'taken')
      .map(({ personId }) => personId),
  );
  const left = reach.fading.filter(({ personId }) => !asked.has(personId));
  if (left.length === 0) return null;
  return (
    <Surface labelledBy={id}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'fading.title', message: 'Fading' })}
        <Preliminary />
      </Heading>
      <Text size={200} className={styles.quiet}>
        {i18n._({
          id: 'fading.note',
          message: 'You used to meet often, but have not met in a small group for three months.',
        })}
      </Text>
      <ul className={styles.list}>
        {left.slice(0, shown).map((tie) => (
          <FadingPerson key={tie.personId} tie={tie} />
        ))}
      </ul>
      {left.length > shown && (
        <div className={styles.more}>
          <Text size={200} className={styles.quiet}>
            {i18n._({
              id: 'fading.shown',
              message: '{shown} of {count}',
              values: { shown, count: left.length },
            })}
          </Text>
          <Button size="small" onClick={() => setShown(left.length)}>
            {i18n._({ id: 'people.more', message: 'Show more' })}
          </Button>
        </div>
      )}
    </Surface>
  );
}
