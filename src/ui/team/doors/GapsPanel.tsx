import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { DoorGap } from '../../../insight/team/doorway';
import { RareMark } from '../../map/RareMark';
import { Heading } from '../../parts/Heading';
import { DOOR_MAP_ID, MoreInMap } from '../../parts/MoreInMap';
import { Surface } from '../../parts/Surface';
import { useTab } from '../../parts/TabContext';
import { useTeamStyles } from '../useTeamStyles';

/** Gaps shown; the widest come first. */
const SHOWN = 6;

const useStyles = makeStyles({
  gap: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** Departments to which the manager opens no door yet. */
export function GapsPanel({ gaps }: { readonly gaps: readonly DoorGap[] }) {
  const { t, i18n } = useLingui();
  const styles = { ...useTeamStyles(), ...useStyles() };
  const id = useId();
  const { picture, openPeople } = useTab();
  const sentenceOf = ({ known, people }: DoorGap) =>
    t({
      id: 'team.gap.sentence',
      message: `Nobody came to a team meeting; you know ${plural(known, { 0: 'nobody', one: '# person', other: '# people' })} of ${ph({ people: i18n.number(people) })}.`,
    });
  const item = (gap: DoorGap) => (
    <li key={gap.group} className={styles.gap}>
      <span className={styles.row}>
        <Link
          as="button"
          inline
          onClick={() =>
            openPeople({
              title: gap.name,
              sentence: sentenceOf(gap),
              filter: { group: gap.group },
            })
          }
        >
          {gap.name}
        </Link>
        {gap.rarelyMet && <RareMark />}
      </span>
      <Text size={200} className={styles.quiet}>
        {sentenceOf(gap)}
      </Text>
    </li>
  );
  return (
    <Surface labelledBy={id} className={styles.part}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'team.gaps.title', message: 'Doors still closed' })}
      </Heading>
      {gaps.length === 0 ? (
        <Text>
          {t({
            id: 'team.gaps.none',
            message:
              'None: you know three people in every other department, or somebody from there was with your team.',
          })}
        </Text>
      ) : (
        <>
          <Text size={200} className={styles.quiet}>
            {t({
              id: 'team.gaps.note',
              message: `Departments from which nobody came to a team meeting, and in which you know fewer than ${ph({ deepGoal: i18n.number(picture.reach.headline.deepGoal) })} people.`,
            })}
          </Text>
          <ul className={styles.list}>{gaps.slice(0, SHOWN).map(item)}</ul>
        </>
      )}
      {gaps.length > SHOWN && (
        <div>
          <MoreInMap count={gaps.length - SHOWN} map={DOOR_MAP_ID} />
        </div>
      )}
    </Surface>
  );
}
