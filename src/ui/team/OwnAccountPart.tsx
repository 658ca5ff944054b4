import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { Surface } from '../parts/Surface';
import { Waiting } from '../parts/Waiting';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';
import { DoorMapPanel } from './DoorMapPanel';
import { DoorwayTiles } from './DoorwayTiles';
import { GapsPanel } from './GapsPanel';
import { NextSteps } from './NextSteps';
import { useTeamStyles } from './useTeamStyles';

/** The manager's own account: figures, map, gaps, and what to do next. */
export function OwnAccountPart() {
  const { i18n } = useLingui();
  const styles = useTeamStyles();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.ownAccount(), [evidence]);
  const { value: account, failed } = useAnswered(ask, picture.reach);
  if (failed) {
    return (
      <Text role="alert">
        {i18n._({ id: 'evidence.failed', message: 'The meetings could not be looked up.' })}
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
