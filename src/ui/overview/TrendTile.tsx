import { useLingui } from '@lingui/react';
import { Sparkline } from '../parts/Sparkline';
import { EvidenceLink } from '../parts/EvidenceLink';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { trendSinceStart } from '../texts/trendSinceStart';
import { changeSentence } from '../texts/trendSentence';
import { FactTile } from './FactTile';
import { TrendTable } from './TrendTable';

/** One object, so that asking for it again is seen as the same question. */
const KNOWN = { known: true } as const;

/** People known, month by month; its explanation is the same as a table. */
export function TrendTile() {
  const { i18n } = useLingui();
  const trend = trendSinceStart(useTab().picture.reach.trend);
  const last = trend.at(-1);
  const first = trend[0];
  if (!last || !first) return null;
  const name = i18n._({ id: 'trend.name', message: 'People you know' });
  return (
    <FactTile
      name={name}
      figure={i18n.number(last.known)}
      note={changeSentence(i18n, last.known - first.known, first.to)}
      drawing={<Sparkline values={trend.map(({ known }) => known)} />}
      why={
        <Why what={name}>
          <TrendTable />
          <EvidenceLink topic={{ title: name, sentence: '', filter: KNOWN }} />
        </Why>
      }
    />
  );
}
