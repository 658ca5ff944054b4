import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { keptWhenStopped, stoppedTitle } from '../../texts/reading/progress';
import type { TabActions } from '../../model/commands';
import { useAnnouncement } from '../parts/Announcer';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { CentredPage, Wordmark } from './CentredPage';
import { PermissionList } from './PermissionList';

/** A reading was stopped before there was a picture, and nothing of it is lost. */
export function StoppedNote() {
  const { i18n } = useLingui();
  const title = stoppedTitle(i18n);
  const kept = keptWhenStopped(i18n, false);
  useAnnouncement(`${title}. ${kept}`, 'stopped');
  return (
    <Surface>
      <Text block weight="semibold">
        {title}
      </Text>
      <Text block>{kept}</Text>
    </Surface>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2 },
  promise: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, color: tokens.colorCompoundBrandForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly actions: TabActions;
  /** A reading was stopped before there was a picture. */
  readonly stopped: boolean;
}

/** What the product does, what it reads and why, and Start; or that reading goes on where it stopped. */
export function FirstRun({ actions, stopped }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <CentredPage>
      <Wordmark />
      <Heading as="h1" look="title1" id={id}>
        {t({ id: 'firstRun.title', message: 'See who you don’t know yet at work, and meet them.' })}
      </Heading>
      <Text size={400} className={styles.lead}>
        {t({
          id: 'firstRun.lead',
          message:
            'Threewide looks at your own calendar, shows which departments and levels you rarely meet, and drafts the invitation.',
        })}
      </Text>
      {stopped && <StoppedNote />}
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" onClick={() => actions.start('full')}>
          {stopped
            ? t({ id: 'reading.goOn', message: 'Go on reading' })
            : t({ id: 'firstRun.start', message: 'Start' })}
        </Button>
        <Button size="large" onClick={() => actions.trySample()}>
          {t({ id: 'firstRun.sample', message: 'Try with sample data' })}
        </Button>
      </div>
      <Surface className={styles.surface}>
        <PermissionList />
        <div className={styles.promise}>
          <LockClosed20Regular className={styles.icon} />
          <Text>
            {t({
              id: 'firstRun.promise',
              message:
                'Read on this device, sent nowhere. There are no scores of people and no rankings, and you can delete everything at any time.',
            })}
          </Text>
        </div>
      </Surface>
    </CentredPage>
  );
}
