import { Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { MS_PER_MINUTE } from '../../../insight/domain/units';
import type { Invitation, TeamMeetingAhead } from '../../../insight/team/invitations';
import type { OwnAccount } from '../../../insight/team/ownAccount';
import { momentWords } from '../../../texts/language/days';
import { guestText, guestTextAt } from '../../../texts/letters/teamInvitation';
import { Heading } from '../../parts/Heading';
import { Surface } from '../../parts/Surface';
import { GuestCard } from '../guests/GuestCard';
import { useGuestDraft } from '../guests/useGuestDraft';
import { useTeamStyles } from '../useTeamStyles';

/** A guest stays a quarter of an hour, from the beginning of the meeting. */
const GUEST_MINUTES = 15;

/** One guest for one team meeting, with a text that is ready to go. */
function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
  const { i18n } = useLingui();
  const { meeting } = invitation;
  const slot = meeting && {
    start: meeting.start,
    end: Math.min(meeting.end, meeting.start + GUEST_MINUTES * MS_PER_MINUTE),
  };
  const draft = useGuestDraft(invitation, {
    form: 'oneMoreSeat',
    minutes: GUEST_MINUTES,
    textOf: meeting === null ? guestText : guestTextAt(meeting.start),
    slot,
  });
  return (
    <GuestCard guest={invitation} why={whyThen(i18n, meeting)} draft={draft} meeting={meeting} />
  );
}

function whyThen(i18n: I18n, meeting: TeamMeetingAhead | null): string {
  if (meeting === null) {
    return i18n._(
      msg({
        id: 'team.guest.anyTime',
        message:
          'No other team meeting of yours that could have a guest lies ahead; propose a time.',
      }),
    );
  }
  const { size } = meeting;
  const moment = momentWords(i18n, meeting.start);
  return i18n._(
    msg({
      id: 'team.guest.meeting',
      message: `Your team meeting on ${moment} could have a guest: ${plural(size, { one: '# person is', other: '# people are' })} invited so far.`,
    }),
  );
}

/** Ready actions against the gaps: whom to ask to which team meeting. */
export function NextSteps({ account }: { readonly account: OwnAccount }) {
  const { t } = useLingui();
  const styles = useTeamStyles();
  const id = useId();
  return (
    <Surface labelledBy={id} className={styles.part}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'team.steps.title', message: 'Doors you could open yourself' })}
      </Heading>
      {account.invitations.length === 0 ? (
        <Text>
          {t({
            id: 'team.steps.none',
            message: 'There is nobody to invite right now: no door is closed.',
          })}
        </Text>
      ) : (
        account.invitations.map((invitation) => (
          <InvitationCard key={invitation.personId} invitation={invitation} />
        ))
      )}
    </Surface>
  );
}
