import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { CountUnanswered } from '../parts/CountUnanswered';
import { Disclosure } from '../parts/Disclosure';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { DataQualityList } from './DataQualityList';
import { NetworkPanel } from './NetworkPanel';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is not counted, first of all unanswered meetings; the rest opens on demand. */
export function DataQualityPanel() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { picture } = useTab();
  const unanswered = picture.reach.dataQuality.eventsInWindow.unanswered ?? 0;
  const { countUnanswered } = picture.preferences;
  return (
    <Surface labelledBy={id} className={styles.panel}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'quality.heading', message: 'Behind the figures' })}
      </Heading>
      {!countUnanswered && unanswered > 0 && (
        <Text size={200} className={styles.quiet}>
          {i18n._({
            id: 'quality.unanswered',
            message:
              '{count, plural, one {# meeting you did not answer is not counted.} other {# meetings you did not answer are not counted.}}',
            values: { count: unanswered },
          })}
        </Text>
      )}
      <CountUnanswered />
      <Disclosure title={i18n._({ id: 'quality.title', message: 'What could not be used' })}>
        <DataQualityList />
      </Disclosure>
      <Disclosure title={i18n._({ id: 'network.title', message: 'How mixed your contacts are' })}>
        <NetworkPanel />
      </Disclosure>
    </Surface>
  );
}
