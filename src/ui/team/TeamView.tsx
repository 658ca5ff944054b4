import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Heading } from '../parts/Heading';
import { Preliminary } from '../parts/Preliminary';
import { OwnAccountPart } from './OwnAccountPart';
import { ReleaseSection } from './ReleaseSection';
import { useTeamStyles } from './useTeamStyles';

/** What a manager sees of the team. */
export function TeamView() {
  const { i18n } = useLingui();
  const styles = useTeamStyles();
  return (
    <div className={styles.view}>
      <div>
        <Heading as="h1" look="title2">
          {i18n._({ id: 'team.title', message: 'You as your team’s door-opener' })}
          <Preliminary />
        </Heading>
        <Text className={styles.quiet}>
          {i18n._({
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
