import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Invitation, TeamMeetingAhead } from '../../insight/teamSummary/invitations';
import { MS_PER_MINUTE } from '../../insight/units';
import { momentWords } from '../texts/dayWords';
import { GuestCard } from './GuestCard';
import { guestText, guestTextAt } from './guestText';
import { useGuestDraft } from './useGuestDraft';

/** A guest stays a quarter of an hour, from the beginning of the meeting. */
const GUEST_MINUTES = 15;

/** One guest for one team meeting, with a text that is ready to go. */
export function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
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
    return i18n._({
      id: 'team.guest.anyTime',
      message: 'No other team meeting of yours that could have a guest lies ahead; propose a time.',
    });
  }
  return i18n._({
    id: 'team.guest.meeting',
    message:
      'Your team meeting on {moment} could have a guest: {size, plural, one {# person is} other {# people are}} invited so far.',
    values: { moment: momentWords(i18n, meeting.start), size: meeting.size },
  });
}
