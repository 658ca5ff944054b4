import { makeStyles, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { Waiting } from '../parts/Waiting';
import type { TeamService } from '../model/teamService';
import { Contributed } from './Contributed';
import { ContributionWords } from './ContributionWords';
import { NotContributed } from './NotContributed';
import { SmallGroupsNotice } from './SmallGroupsNotice';
import { TeamTroubleNotice } from './TeamTroubleNotice';
import { useContribution } from './useContribution';

const useStyles = makeStyles({
  // Empty it takes no room, and it is there before there is anything to tell.
  live: { display: 'contents' },
});

interface Props {
  readonly team: TeamService;
  readonly onTroubled: (troubled: boolean) => void;
}

/** What is kept of me, what would be sent, and one press for each. */
export function ContributionPart({ team, onTroubled }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const inHand = useContribution(team);
  const { own, trouble, busy, done, load } = inHand;
  useEffect(() => onTroubled(trouble !== null), [onTroubled, trouble]);
  return (
    <>
      <div aria-live="polite" className={styles.live}>
        {trouble && <TeamTroubleNotice trouble={trouble} team={team} onAgain={load} />}
      </div>
      {own === null && busy && <Waiting />}
      {own && <ContributionWords rules={own.rules} />}
      {own && <SmallGroupsNotice rules={own.rules} />}
      {own?.contribution && <Contributed inHand={inHand} kept={own.contribution} />}
      {own && !own.contribution && <NotContributed team={team} inHand={inHand} />}
      <Text role="status">
        {done === 'contributed' &&
          i18n._({ id: 'contribution.done', message: 'Thank you. Exactly this was sent.' })}
        {done === 'withdrawn' &&
          i18n._({
            id: 'contribution.withdrawn',
            message: 'Withdrawn. The service has deleted it; no later figure counts it.',
          })}
      </Text>
    </>
  );
}
