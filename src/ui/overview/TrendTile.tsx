import { Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { TrendPoint } from '../../insight/reach';
import { Sparkline } from '../parts/Sparkline';
import { EvidenceLink } from '../parts/EvidenceLink';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { knownRule } from '../texts/knownRule';
import { soFar } from '../texts/soFar';
import { trendSinceStart } from '../texts/trendSinceStart';
import { changeSentence } from '../texts/trendSentence';
import { FactTile } from './FactTile';
import { TrendTable } from './TrendTable';

/** One object, so that asking for it again is seen as the same question. */
const KNOWN = { known: true } as const;

/** People known today and, where there is more than one month, how that came; its explanation is the rule. */
export function TrendTile() {
  const { i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const trend = trendSinceStart(reach.trend);
  const last = trend.at(-1);
  if (!last) return null;
  const develops = complete && trend.length > 1;
  const name = i18n._({ id: 'trend.name', message: 'People you know' });
  return (
    <FactTile
      name={name}
      figure={i18n.number(last.known)}
      note={complete ? sinceFirst(i18n, trend) : soFar(i18n)}
      drawing={develops && <Sparkline values={trend.map(({ known }) => known)} />}
      why={
        <Why what={name}>
          <Text>{knownRule(i18n)}</Text>
          {develops && <TrendTable />}
          <EvidenceLink topic={{ title: name, sentence: '', filter: KNOWN }} />
        </Why>
      }
    />
  );
}

/** A month alone is compared with nothing. */
function sinceFirst(i18n: I18n, trend: readonly TrendPoint[]): string {
  const [first, ...later] = trend;
  const last = later.at(-1);
  return first && last ? changeSentence(i18n, last.known - first.known, first.to) : '';
}
