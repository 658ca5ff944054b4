import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { listOf } from '../../../texts/language/listOf';
import { FIGURE_STEPS, figureWords } from '../../../texts/team/releaseFigures';
import type { Figure, FigurePair } from '../../../model/teamService';
import { Dots } from '../../parts/Dots';

/** Departments or levels of which the same is told, in one row. */
interface FoldedRow extends FigurePair {
  /** Of departments or levels, in the order in which they came. */
  readonly names: readonly string[];
}

type Row = FigurePair & { readonly name: string };

/**
 * One row for what is told alike, those that few reach first.
 * @example Finance few/few, IT most/most, Sales most/most → [Finance], [IT, Sales]
 */
function foldedRows(rows: readonly Row[]): readonly FoldedRow[] {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.know} ${row.deep}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()]
    .map((same) => ({ ...figuresOf(same), names: same.map(({ name }) => name) }))
    .sort((a, b) => steps(a) - steps(b));
}

function figuresOf([first]: readonly Row[]): FigurePair {
  if (first === undefined) throw new Error('A row of nothing.');
  return { know: first.know, deep: first.deep };
}

const steps = ({ know, deep }: FigurePair): number => 10 * FIGURE_STEPS[know] + FIGURE_STEPS[deep];

const useStyles = makeStyles({
  table: {
    width: '100%',
    // The names of many departments in one line leave the figures their room.
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    // A column is as wide as its longest word; the page's `anywhere` would make it a letter wide.
    overflowWrap: 'break-word',
    '@media (max-width: 559px)': { fontSize: tokens.fontSizeBase200 },
  },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingHorizontalXS,
  },
  names: { width: '36%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
});

interface Props {
  readonly caption: string;
  /** What the rows are: the header of the first column. */
  readonly of: string;
  readonly rows: readonly (FigurePair & { readonly name: string })[];
}

/** How many of the team know somebody there, and three people: a line for all of which the same is told. */
export function ReleaseTable({ caption, of, rows }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const figure = (value: Figure) => (
    <td className={styles.cell}>
      <span className={styles.figure}>
        <Dots known={FIGURE_STEPS[value]} goal={4} />
        {figureWords(i18n, value)}
      </span>
    </td>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.names)}>
            {of}
          </th>
          <th scope="col" className={styles.head}>
            {t({ id: 'release.know', message: 'know somebody' })}
          </th>
          <th scope="col" className={styles.head}>
            {t({ id: 'release.deep', message: 'know three or more' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {foldedRows(rows).map(({ names, know, deep }) => (
          <tr key={names[0]}>
            <th scope="row" className={styles.cell}>
              {listOf(i18n, names)}
            </th>
            {figure(know)}
            {figure(deep)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
