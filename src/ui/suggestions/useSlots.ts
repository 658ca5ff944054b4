import { useCallback, useMemo } from 'react';
import type { Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/reach';
import { MS_PER_MINUTE } from '../../insight/units';
import type { Slot } from '../model/draft';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';

/** Times to offer: the meeting meant, where the form means one, else ego's next free times. */
export function useSlots(suggestion: Suggestion, form: Form, minutes: number): readonly Slot[] {
  const { actions, picture } = useTab();
  const ask = useCallback(() => actions.slotsFor(minutes), [actions, minutes]);
  const { value } = useAnswered(ask, picture.readAt);
  const meant = useMemo(
    () => (form === suggestion.form ? meetingMeant(suggestion, minutes) : null),
    [suggestion, form, minutes],
  );
  return meant ? [meant] : (value ?? []);
}

function meetingMeant({ reasons, eventId }: Suggestion, minutes: number): Slot | null {
  const meeting = reasons.find((reason) => reason.kind === 'upcomingMeeting');
  if (eventId === null || !meeting) return null;
  return { start: meeting.start, end: meeting.start + minutes * MS_PER_MINUTE };
}
