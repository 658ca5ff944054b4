import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { Doorway } from '../../insight/teamSummary/doorway';
import { useMapStyles } from '../map/useMapStyles';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useNarrow } from '../theme/useMedia';
import { DOOR_MAP_ID } from './doorMapId';
import { DoorList } from './DoorList';
import { DoorMap } from './DoorMap';

/** Whom the team's meetings bring in, by department and level; on a narrow page as a list. */
export function DoorMapPanel({ doorway }: { readonly doorway: Doorway }) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const id = useId();
  const View = useNarrow() ? DoorList : DoorMap;
  return (
    <Surface labelledBy={id}>
      <div id={DOOR_MAP_ID} tabIndex={-1} className={styles.anchor}>
        <Heading as="h2" look="subtitle2" id={id}>
          {i18n._({ id: 'team.map.title', message: 'Whom your team meetings bring in' })}
        </Heading>
      </div>
      <Text size={200} block className={styles.legend}>
        {i18n._({
          id: 'team.map.legend',
          message:
            'Guests of your team meetings, of all people there who are not of your team. Open a figure to see them.',
        })}
      </Text>
      <View doorway={doorway} labelledBy={id} />
    </Surface>
  );
}
