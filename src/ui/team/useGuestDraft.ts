import { useLingui } from '@lingui/react';
import { useCallback, useState } from 'react';
import type { Invitation } from '../../insight/teamSummary/invitations';
import { MS_PER_MINUTE, type PersonId } from '../../insight/units';
import type { DraftText } from '../drafts/draftText';
import type { Slot } from '../model/draft';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';
import { guestText } from './guestText';

/** A guest stays a quarter of an hour, from the beginning of the meeting. */
const GUEST_MINUTES = 15;
const FORM = 'oneMoreSeat';

/** The invitation as it stands: drafted until the manager edits it, at the team meeting or a free time. */
export function useGuestDraft({ personId, displayName, department, meeting }: Invitation) {
  const { i18n } = useLingui();
  const { ego } = useTab().picture.reach;
  const [edits, setEdits] = useState<Partial<DraftText>>({});
  const free = useFreeSlot(personId, meeting === null);
  const slot = meeting && {
    start: meeting.start,
    end: Math.min(meeting.end, meeting.start + GUEST_MINUTES * MS_PER_MINUTE),
  };
  const drafted = guestText(i18n, {
    personName: displayName,
    department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
  });
  return {
    form: FORM,
    slot: slot ?? free,
    text: { ...drafted, ...edits },
    edit: (change: Partial<DraftText>) => setEdits((before) => ({ ...before, ...change })),
  } as const;
}

/** The first time that suits, where one is needed. */
function useFreeSlot(personId: PersonId, needed: boolean): Slot | null {
  const { actions, picture } = useTab();
  const ask = useCallback(
    async () => (needed ? (await actions.slotsFor(GUEST_MINUTES, [personId])).slots : []),
    [actions, needed, personId],
  );
  return useAnswered(ask, picture.readAt).value?.[0] ?? null;
}

export type GuestDraft = ReturnType<typeof useGuestDraft>;
