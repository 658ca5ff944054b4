import { Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Released } from '../../../model/teamService';
import { FactTile } from '../../parts/FactTile';
import { Dots } from '../../parts/Dots';
import { HelpButton } from '../../parts/LabelWithHelp';
import { listOf } from '../../../texts/language/listOf';
import { thinlyReached, fewKnowAnybody } from './ThinDepartments';
import { FIGURE_STEPS, figureWords } from '../../../texts/team/releaseFigures';
import { useTeamStyles } from '../useTeamStyles';

/** The three figures of the team as a whole. */
export function ReleaseTiles({ release }: Props) {
  const { wide, internal, singleBridge } = release;
  const { t, i18n } = useLingui();
  const styles = useTeamStyles();
  const why = t({
    id: 'release.why',
    message:
      'A share of those who contributed, rounded to fifths and slightly blurred at random, so that nobody can be worked out. It moves only when two people or more have changed.',
  });
  const tile = (name: string, figure: string, note: string, steps: number | null) => (
    <FactTile
      name={name}
      figure={figure}
      note={note}
      drawing={steps === null ? null : <Dots known={steps} goal={4} />}
      why={
        <HelpButton what={name}>
          <Text>{why}</Text>
        </HelpButton>
      }
    />
  );
  return (
    <div className={styles.tiles}>
      {tile(
        t({ id: 'release.wide.name', message: 'Widely connected' }),
        figureWords(i18n, wide),
        t({
          id: 'release.wide.note',
          message: 'know three people in each of three other departments',
        }),
        FIGURE_STEPS[wide],
      )}
      {tile(
        t({ id: 'release.networking.name', message: 'Networking inside the company' }),
        figureWords(i18n, internal),
        t({
          id: 'release.internal.note',
          message: 'spend at least 30 % of their networking time with colleagues',
        }),
        FIGURE_STEPS[internal],
      )}
      {tile(
        t({ id: 'release.bridge.name', message: 'Reached by few' }),
        i18n.number(singleBridge),
        bridgeNote(i18n, release),
        null,
      )}
    </div>
  );
}

/** Which departments those are. */
function bridgeNote(i18n: I18n, release: Released): string {
  const count = release.singleBridge;
  const names = listOf(
    i18n,
    thinlyReached(release)
      .filter(fewKnowAnybody)
      .map(({ name }) => name),
  );
  return i18n._(
    msg({
      id: 'release.bridge.note',
      message: plural(count, {
        0: 'departments in which fewer than 1 in 4 know somebody',
        one: `department in which fewer than 1 in 4 know somebody: ${names}`,
        other: `departments in which fewer than 1 in 4 know somebody: ${names}`,
      }),
    }),
  );
}

interface Props {
  readonly release: Released;
}
