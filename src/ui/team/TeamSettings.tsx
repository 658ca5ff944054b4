import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useTab } from '../parts/TabContext';
import { SettingsSection } from '../settings/SettingsSection';
import { ContributionPart } from './contribution/ContributionPart';
import { ReleaseSection } from './release/ReleaseSection';

interface Props {
  /** Told whenever it changes whether something stands between this page and the service. */
  readonly onTroubled: (troubled: boolean) => void;
}

/** The own contribution to the team's summary; without a service, why there is none. */
export function ContributionSection({ onTroubled }: Props) {
  const { t } = useLingui();
  const { team = null, picture } = useTab();
  return (
    <SettingsSection
      title={t({ id: 'contribution.title', message: 'Your contribution to the team summary' })}
      note={t({
        id: 'contribution.note',
        message:
          'If you wish, your team sees how widely it is connected as a whole: never a name, never one person. Nothing is sent before you press Contribute.',
      })}
    >
      {team !== null && <ContributionPart team={team} onTroubled={onTroubled} />}
      {team === null && (
        <Text>
          {picture.source === 'sample'
            ? t({ id: 'contribution.sample', message: 'Sample data cannot be contributed.' })
            : t({
                id: 'contribution.noService',
                message:
                  'Your administrator has not set up the team-summary service, so nothing can be contributed and nothing is sent.',
              })}
        </Text>
      )}
    </SettingsSection>
  );
}

/** The team summary from a member's side: the own contribution, and the page that the manager sees. */
export function TeamSettings() {
  const [troubled, setTroubled] = useState(false);
  return (
    <>
      <ContributionSection onTroubled={setTroubled} />
      <ReleaseSection whose="manager" toldAbove={troubled} />
    </>
  );
}
