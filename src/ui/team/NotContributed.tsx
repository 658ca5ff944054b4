import { Button, Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Waiting } from '../parts/Waiting';
import { ContributionBytes } from './ContributionBytes';
import type { OwnContribution, TeamService } from '../model/teamService';
import type { ContributionInHand } from './useContribution';
import { useWhereItCounts } from './useWhereItCounts';

interface Props {
  readonly team: TeamService;
  readonly inHand: ContributionInHand;
}

/** Nothing is kept: the exact bytes first, then the button; none where it would count nowhere. */
export function NotContributed({ team, inHand }: Props) {
  const { i18n } = useLingui();
  const { own, preview, previewWaiting, busy, contribute } = inHand;
  const counts = useWhereItCounts(team);
  if (preview === null || own === null) {
    if (previewWaiting) return null;
    return (
      <Text>
        {i18n._({
          id: 'contribution.incomplete',
          message:
            'You can contribute once your calendar and the directory have been read completely.',
        })}
      </Text>
    );
  }
  if (counts === null) return <Waiting />;
  if (counts === 'noManager') {
    return (
      <Text>
        {i18n._({
          id: 'contribution.noManager',
          message: 'The directory names no manager of yours, so there is no team to contribute to.',
        })}
      </Text>
    );
  }
  if (counts === 'nowhere') return <Text>{nowhereSentence(i18n, own)}</Text>;
  return (
    <>
      {counts === 'aboveOnly' && (
        <Text weight="semibold">
          {i18n._({
            id: 'contribution.aboveOnly',
            message:
              'Your team has fewer than {minimum} people, so it gets no figures of its own: what you contribute counts only in those of the larger teams above it.',
            values: { minimum: own.rules.minimumContributors },
          })}
        </Text>
      )}
      <ContributionBytes
        label={i18n._({ id: 'contribution.bytes', message: 'Exactly this is sent' })}
        bytes={preview}
      />
      <div>
        <Button
          appearance={counts === 'team' ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => contribute(preview, own.revision)}
        >
          {i18n._({ id: 'contribution.contribute', message: 'Contribute' })}
        </Button>
      </div>
    </>
  );
}

function nowhereSentence(i18n: I18n, { rules }: OwnContribution): string {
  return i18n._({
    id: 'contribution.nowhere',
    message:
      'There is nothing to contribute to: neither your team nor one above it has {minimum} people, and smaller teams get no figures.',
    values: { minimum: rules.minimumContributors },
  });
}
