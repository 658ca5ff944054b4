import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { NetworkFigures } from '../../insight/reach';
import { useTab } from '../shell/TabContext';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'start', paddingBlock: '2px' },
    '& td': { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalM },
  },
});

type Row = readonly [name: string, value: number | null, expected: number | null];

/** Figures of network analysis, each beside what mixing at random would give. */
export function NetworkPanel() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { network } = useTab().picture.reach;
  const figure = (value: number | null) =>
    value === null ? '–' : i18n.number(value, { maximumFractionDigits: 2 });
  return (
    <>
      <Text size={200} block>
        {i18n._({
          id: 'network.note',
          message: 'As seen from your calendar only: meetings of others are not known here.',
        })}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{i18n._({ id: 'network.figure', message: 'Figure' })}</th>
            <td>{i18n._({ id: 'network.yours', message: 'Yours' })}</td>
            <td>{i18n._({ id: 'network.random', message: 'At random' })}</td>
          </tr>
        </thead>
        <tbody>
          {rowsOf(i18n, network).map(([name, value, expected]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
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
  return [
    [
      i18n._({ id: 'network.ei', message: 'E–I index (−1 only your department, 1 only others)' }),
      network.eiIndex,
      network.eiExpected,
    ],
    [
      i18n._({ id: 'network.blauDepartments', message: 'Variety of departments (0 to 1)' }),
      network.blauDepartments,
      network.blauDepartmentsExpected,
    ],
    [
      i18n._({ id: 'network.blauLevels', message: 'Variety of levels (0 to 1)' }),
      network.blauLevels,
      network.blauLevelsExpected,
    ],
    [
      i18n._({ id: 'network.effectiveSize', message: 'Effective size (Burt)' }),
      network.effectiveSize,
      null,
    ],
    [
      i18n._({ id: 'network.constraint', message: 'Constraint (Burt; lower is freer)' }),
      network.constraint,
      null,
    ],
  ];
}
