import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { HelpButton, LabelWithHelp } from '../parts/LabelWithHelp';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { KnownChart, ShareChart, WidthChart } from './TrendCharts';
import { TrendTable } from '../overview/TrendTable';
import { trendSinceStart } from '../../texts/figures/trend';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalM,
  },
  choice: { '@media print': { display: 'none' } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the network has grown, month by month, as charts or as a table. */
export function TrendPanel() {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { trend, internalShare } = useTab().picture.reach;
  if (trendSinceStart(trend).length < 2) return null;
  return (
    <Surface labelledBy={id}>
      <div className={styles.top}>
        <TrendTitle id={id} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.choice}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable
            ? t({ id: 'trend.asChart', message: 'As a chart' })
            : t({ id: 'trend.asTable', message: 'As a table' })}
        </Button>
      </div>
      {!asTable && (
        <Text size={200} className={styles.quiet}>
          {t({ id: 'trend.caption', message: 'Counted at the end of every 30 days' })}
        </Text>
      )}
      {asTable ? (
        <TrendTable />
      ) : (
        <div className={styles.charts}>
          <KnownChart />
          {internalShare === null ? <WidthChart /> : <ShareChart goal={internalShare.goal} />}
        </div>
      )}
    </Surface>
  );
}

function TrendTitle({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const title = t({ id: 'trend.title', message: 'How it develops' });
  return (
    <LabelWithHelp
      words={
        <Heading as="h2" look="subtitle2" id={id}>
          {title}
        </Heading>
      }
    >
      <HelpButton what={title}>
        <Text>
          {t({
            id: 'trend.why',
            message:
              'Whom you knew and which departments were deep at the end of every 30 days. The share of time is that of those 30 days alone, so the last one may differ from the figure for the whole period.',
          })}
        </Text>
      </HelpButton>
    </LabelWithHelp>
  );
}
