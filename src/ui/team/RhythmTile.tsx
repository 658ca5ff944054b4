import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { OneToOneRhythm } from '../../insight/teamSummary/oneToOneRhythm';
import { FactTile } from '../overview/FactTile';
import { Meter } from '../parts/Meter';
import { Why } from '../parts/Why';

/** "4 of 7 had one in the last 28 days": two numbers, no names behind them. */
export function RhythmTile({ rhythm: { had, of, days } }: { readonly rhythm: OneToOneRhythm }) {
  const { i18n } = useLingui();
  const name = i18n._({ id: 'team.rhythm.name', message: 'One-to-ones' });
  return (
    <FactTile
      name={name}
      figure={i18n._({
        id: 'team.outOf',
        message: '{some} of {all}',
        values: { some: i18n.number(had), all: i18n.number(of) },
      })}
      note={i18n._({
        id: 'team.rhythm.note',
        message: 'of your direct reports had one in the last {days} days',
        values: { days },
      })}
      drawing={<Meter share={had / of} goal={1} />}
      why={
        <Why what={name}>
          <Text>
            {i18n._({
              id: 'team.rhythm.why',
              message:
                'A one-to-one is a meeting of you and one direct report, alone. Only these two numbers are worked out; who it was is kept nowhere and shown nowhere.',
            })}
          </Text>
        </Why>
      }
    />
  );
}
