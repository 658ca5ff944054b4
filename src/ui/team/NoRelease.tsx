import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
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
  if (release.state === 'notEnough') return <StillLacking release={release} />;
  return <Text>{noReleaseSentence(i18n, release)}</Text>;
}

type NotEnough = Extract<Release, { state: 'notEnough' }>;

function StillLacking({ release: { contributors, minimum } }: { readonly release: NotEnough }) {
  const { i18n } = useLingui();
  const styles = useStyles();
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

function noReleaseSentence(i18n: I18n, release: Exclude<Props['release'], NotEnough>): string {
  switch (release.state) {
    case 'teamTooSmall':
      return i18n._({
        id: 'release.teamTooSmall',
        message:
          'Figures need at least {minimum} people, and this team is smaller. So none are made for it, and nobody is told how many have contributed.',
        values: { minimum: release.minimum },
      });
    case 'withheld':
      return i18n._({
        id: 'release.withheld',
        message:
          'No figures this month: beside others that were shown they would tell too much about single people.',
      });
    case 'notMade':
      return i18n._({ id: 'release.notMade', message: 'No figures were made for this month.' });
  }
}
