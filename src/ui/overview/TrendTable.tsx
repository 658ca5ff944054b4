import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from '../parts/TabContext';
import { trendSinceStart } from '../../texts/figures/trend';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    maxWidth: '440px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      textAlign: 'start',
      paddingInlineEnd: tokens.spacingHorizontalM,
      verticalAlign: 'bottom',
    },
    '& thead th + th': { textAlign: 'end' },
    '& td': { textAlign: 'end', paddingBlock: '2px', paddingInlineEnd: tokens.spacingHorizontalM },
  },
  caption: { textAlign: 'start', whiteSpace: 'nowrap' },
});

/** The trend in figures: width, people known and internal share, month by month. */
export function TrendTable() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { trend } = useTab().picture.reach;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t({ id: 'trend.caption', message: 'Counted at the end of every 30 days' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t({ id: 'trend.until', message: 'Until' })}</th>
          <th scope="col">{t({ id: 'trend.known', message: 'Known' })}</th>
          <th scope="col">{t({ id: 'trend.width', message: 'Wide' })}</th>
          <th scope="col">{t({ id: 'trend.share', message: 'Inside' })}</th>
        </tr>
      </thead>
      <tbody>
        {trendSinceStart(trend).map(({ to, known, width, internalShare }) => (
          <tr key={to}>
            <th scope="row">{i18n.date(new Date(to), { day: 'numeric', month: 'short' })}</th>
            <td>{i18n.number(known)}</td>
            <td>{i18n.number(width)}</td>
            <td>
              {internalShare === null
                ? '–'
                : i18n.number(internalShare, { style: 'percent', maximumFractionDigits: 0 })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
