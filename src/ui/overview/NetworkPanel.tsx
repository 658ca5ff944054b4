import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { NetworkFigures } from '../../insight/reach';
import { HelpButton } from '../parts/LabelWithHelp';
import { useTab } from '../parts/TabContext';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'start', paddingBlock: '2px' },
    '& td': {
      textAlign: 'end',
      paddingInlineStart: tokens.spacingHorizontalM,
      overflowWrap: 'normal',
    },
  },
});

type Row = readonly [name: string, value: number | null, expected: number | null, why: string];

/** Figures of network analysis, each beside what mixing at random would give. */
export function NetworkPanel() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { network } = useTab().picture.reach;
  const figure = (value: number | null) =>
    value === null ? '–' : i18n.number(value, { maximumFractionDigits: 2 });
  return (
    <>
      <Text size={200} block>
        {t({
          id: 'network.note',
          message: 'As seen from your calendar only: meetings of others are not known here.',
        })}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t({ id: 'network.figure', message: 'Figure' })}</th>
            <td>{t({ id: 'network.yours', message: 'Yours' })}</td>
            <td>{t({ id: 'network.random', message: 'At random' })}</td>
          </tr>
        </thead>
        <tbody>
          {rowsOf(i18n, network).map(([name, value, expected, why]) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <HelpButton what={name}>
                  <Text>{why}</Text>
                </HelpButton>
              </th>
              <td>{figure(value)}</td>
              <td>{figure(expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function rowsOf(i18n: I18n, network: NetworkFigures): readonly Row[] {
  const evenly = i18n._(
    msg({
      id: 'network.blau.why',
      message: '0: all contacts in one group. 1: spread evenly over all groups.',
    }),
  );
  return [
    [
      i18n._(
        msg({ id: 'network.ei', message: 'E–I index (−1 only your department, 1 only others)' }),
      ),
      network.eiIndex,
      network.eiExpected,
      i18n._(
        msg({
          id: 'network.ei.why',
          message:
            'Contacts in other departments minus contacts in your own, divided by all of them.',
        }),
      ),
    ],
    [
      i18n._(msg({ id: 'network.blauDepartments', message: 'Variety of departments (0 to 1)' })),
      network.blauDepartments,
      network.blauDepartmentsExpected,
      evenly,
    ],
    [
      i18n._(msg({ id: 'network.blauLevels', message: 'Variety of levels (0 to 1)' })),
      network.blauLevels,
      network.blauLevelsExpected,
      evenly,
    ],
    [
      i18n._(msg({ id: 'network.effectiveSize', message: 'Effective size (Burt)' })),
      network.effectiveSize,
      network.effectiveSizeExpected,
      i18n._(
        msg({
          id: 'network.effectiveSize.why',
          message: 'Your contacts, less how much they also meet each other.',
        }),
      ),
    ],
    [
      i18n._(msg({ id: 'network.constraint', message: 'Constraint (Burt; lower is freer)' })),
      network.constraint,
      network.constraintExpected,
      i18n._(
        msg({
          id: 'network.constraint.why',
          message: 'How much your contacts depend on each other. Low means many separate circles.',
        }),
      ),
    ],
  ];
}
