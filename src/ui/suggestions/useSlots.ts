import { useCallback, useMemo } from 'react';
import type { Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/reach';
import { MS_PER_MINUTE } from '../../insight/units';
import type { Proposal, Slot } from '../model/draft';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';
import { formTime } from '../texts/formName';

const NOTHING_YET: Proposal = { slots: [], suits: 'own', theirZone: null };

/** Times to offer: the meeting meant, where the form means one, else times that suit. */
export function useSlots(suggestion: Suggestion, form: Form, minutes: number): Proposal {
  const { actions, picture } = useTab();
  const { personId, companion } = suggestion;
  const companionId = form === 'lunch' ? (companion?.personId ?? null) : null;
  const ask = useCallback(() => {
    const invited = companionId === null ? [personId] : [personId, companionId];
    return actions.slotsFor(minutes, invited, formTime(form));
  }, [actions, minutes, personId, companionId, form]);
  const { value } = useAnswered(ask, picture.readAt);
  const meant = useMemo(
    () => (form === suggestion.form ? meetingMeant(suggestion, minutes) : null),
    [suggestion, form, minutes],
  );
  const proposal = value ?? NOTHING_YET;
  return meant ? { ...proposal, slots: [meant], suits: 'own' } : proposal;
}

function meetingMeant({ reasons, eventId }: Suggestion, minutes: number): Slot | null {
  const meeting = reasons.find((reason) => reason.kind === 'upcomingMeeting');
  if (eventId === null || !meeting) return null;
  return { start: meeting.start, end: meeting.start + minutes * MS_PER_MINUTE };
}
