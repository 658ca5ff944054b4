import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Release, Whose } from '../../../model/teamService';
import { CopyButton } from '../../parts/CopyButton';
import { Meter } from '../../parts/Meter';

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
  readonly whose: Whose;
}

/** Why there are no figures, honestly: too few people, or nothing may be shown. */
export function NoRelease({ release, whose }: Props) {
  const { i18n } = useLingui();
  if (release.state === 'notEnough') return <StillLacking release={release} whose={whose} />;
  return <Text>{noReleaseSentence(i18n, release)}</Text>;
}

type NotEnough = Extract<Release, { state: 'notEnough' }>;

interface LackingProps {
  readonly release: NotEnough;
  readonly whose: Whose;
}

function StillLacking({ release: { contributors, minimum }, whose }: LackingProps) {
  const { t } = useLingui();
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <Text weight="semibold">
        {t({ id: 'release.notEnough', message: `${contributors} of ${minimum} needed` })}
      </Text>
      <Meter share={contributors / minimum} goal={1} />
      <Text>
        {t({
          id: 'release.notEnough.why',
          message: `Figures are shown when at least ${minimum} people have contributed. Nobody learns who has.`,
        })}
      </Text>
      {whose === 'mine' && <AskTheTeam minimum={minimum} />}
    </div>
  );
}

/** Nobody can be asked one by one, since nobody learns who has contributed: a word to all. */
function AskTheTeam({ minimum }: { readonly minimum: number }) {
  const { t } = useLingui();
  return (
    <div>
      <CopyButton
        label={t({ id: 'release.ask.copy', message: 'Copy a message to the team' })}
        text={t({
          id: 'release.ask.text',
          message: `Hello everybody,\n\nin Threewide you can, if you wish, contribute to a summary of our team: Settings & privacy, Contribute. What is sent is shown to you first: for each department whether you know nobody, a few or many people there, without names or meetings. I do not learn who takes part. From ${minimum} people on we all see where our team could reach further.`,
        })}
      />
    </div>
  );
}

function noReleaseSentence(i18n: I18n, release: Exclude<Props['release'], NotEnough>): string {
  switch (release.state) {
    case 'teamTooSmall': {
      const { minimum } = release;
      return i18n._(
        msg({
          id: 'release.teamTooSmall',
          message: `Figures need at least ${minimum} people, and this team is smaller. So none are made for it, and nobody is told how many have contributed.`,
        }),
      );
    }
    case 'withheld':
      return i18n._(
        msg({
          id: 'release.withheld',
          message:
            'No figures this month: beside others that were shown they would tell too much about single people.',
        }),
      );
    case 'notMade':
      return i18n._(
        msg({ id: 'release.notMade', message: 'No figures were made for this month.' }),
      );
  }
}
