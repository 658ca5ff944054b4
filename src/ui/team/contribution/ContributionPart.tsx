import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { OwnContribution, TeamService } from '../../../model/teamService';
import { Waiting } from '../../parts/Waiting';
import { TeamTroubleNotice } from '../TeamTroubleNotice';
import { Contributed } from './Contributed';
import { NotContributed } from './NotContributed';
import { useContribution } from './useContribution';

/** In words: what a contribution holds, who knows whose it is, and where it counts. */
function ContributionWords({ rules }: Pick<OwnContribution, 'rules'>) {
  const { t } = useLingui();
  const minimum = rules.minimumContributors;
  return (
    <>
      <Text>
        {t({
          id: 'contribution.holds',
          message:
            'A contribution says for each department and level whether you know nobody, 1–2 or 3 and more people there, in how many departments you know three, and your share of networking time in steps of 10 %.',
        })}
      </Text>
      <Text>
        {t({
          id: 'contribution.identity',
          message:
            'The service also knows that it comes from you, to count each person once and to let you withdraw. Your manager is never shown who has contributed, or what; only who administers the service’s database could see it.',
        })}
      </Text>
      <Text>
        {t({
          id: 'contribution.counts',
          message: `It counts in the next monthly figures of your manager’s team and of everybody below each manager above. A team of fewer than ${minimum} people gets no figures of its own.`,
        })}
      </Text>
    </>
  );
}

/** Told to everybody who contributes where the administrator lets smaller groups be shown than usual. */
function SmallGroupsNotice({ rules }: Pick<OwnContribution, 'rules'>) {
  const { t } = useLingui();
  if (!rules.belowUsual) return null;
  const minimum = rules.minimumContributors;
  const usual = rules.usualMinimum;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        {t({
          id: 'contribution.small',
          message: `Your administrator lets figures of ${minimum} people be shown; usual are ${usual}.`,
        })}
      </MessageBarBody>
    </MessageBar>
  );
}

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
  const { t } = useLingui();
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
          t({ id: 'contribution.done', message: 'Thank you. Exactly this was sent.' })}
        {done === 'withdrawn' &&
          t({
            id: 'contribution.withdrawn',
            message: 'Withdrawn. The service has deleted it; no later figure counts it.',
          })}
      </Text>
    </>
  );
}
