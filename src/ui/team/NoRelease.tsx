import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Release } from '../model/teamService';
import { Meter } from '../parts/Meter';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '420px',
  },
});

interface Props {
  readonly release: Exclude<Release, { state: 'released' }>;
}

/** Why there are no figures, honestly: too few people, or nothing may be shown. */
export function NoRelease({ release }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  if (release.state === 'notEnough') {
    const { contributors, minimum } = release;
    return (
      <div className={styles.block}>
        <Text weight="semibold">
          {i18n._({
            id: 'release.notEnough',
            message: '{contributors} of {minimum} needed',
            values: { contributors, minimum },
          })}
        </Text>
        <Meter share={contributors / minimum} goal={1} />
        <Text>
          {i18n._({
            id: 'release.notEnough.why',
            message:
              'Figures are shown when at least {minimum} people have contributed. Nobody learns who has.',
            values: { minimum },
          })}
        </Text>
      </div>
    );
  }
  return (
    <Text>
      {release.state === 'withheld'
        ? i18n._({
            id: 'release.withheld',
            message:
              'No figures this month: beside others that were shown they would tell too much about single people.',
          })
        : i18n._({ id: 'release.notMade', message: 'No figures were made for this month.' })}
    </Text>
  );
}
