import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { Heading } from '../parts/Heading';
import { Preliminary } from '../parts/Preliminary';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { useQuery } from '../parts/useQuery';
import { Waiting } from '../parts/Waiting';
import { DoorMapPanel } from './doors/DoorMapPanel';
import { DoorwayTiles } from './doors/DoorwayTiles';
import { GapsPanel } from './doors/GapsPanel';
import { NextSteps } from './doors/NextSteps';
import { ReleaseSection } from './release/ReleaseSection';
import { useTeamStyles } from './useTeamStyles';

/** The manager's own account: figures, map, gaps, and what to do next. */
export function OwnAccountPart() {
  const { t } = useLingui();
  const styles = useTeamStyles();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.ownAccount(), [evidence]);
  const { value: account, failed } = useQuery(ask, picture.reach);
  if (failed) {
    return (
      <Text role="alert">
        {t({ id: 'evidence.failed', message: 'The meetings could not be looked up.' })}
      </Text>
    );
  }
  if (account === null) return <Waiting />;
  return (
    <>
      <Surface>
        <DoorwayTiles account={account} />
      </Surface>
      <div className={styles.columns}>
        <NextSteps account={account} />
        <GapsPanel gaps={account.gaps} />
      </div>
      <DoorMapPanel doorway={account.doorway} />
    </>
  );
}

/** What a manager sees of the team. */
export function TeamView() {
  const { t } = useLingui();
  const styles = useTeamStyles();
  return (
    <div className={styles.view}>
      <div>
        <Heading as="h1" look="title2">
          {t({ id: 'team.title', message: 'You as your team’s door-opener' })}
          <Preliminary />
        </Heading>
        <Text className={styles.quiet}>
          {t({
            id: 'team.own.note',
            message:
              'From your own calendar alone, worked out on this device. Nobody else’s calendar is looked at.',
          })}
        </Text>
      </div>
      <OwnAccountPart />
      <ReleaseSection whose="mine" />
    </div>
  );
}
