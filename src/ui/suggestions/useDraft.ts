import { useLingui } from '@lingui/react';
import { useCallback, useMemo, useState } from 'react';
import type { Form } from '../../insight/answers';
import { MS_PER_MINUTE } from '../../insight/domain/units';
import type { Suggestion } from '../../insight/advice/suggestion';
import { momentWords } from '../../texts/language/days';
import { draftText, type DraftText } from '../../texts/letters/invitation';
import { formMinutes, formTime } from '../../texts/names/forms';
import type { Draft, Proposal, Slot } from '../../model/draft';
import { useTab } from '../parts/TabContext';
import { useQuery } from '../parts/useQuery';

const NOTHING_YET: Proposal = { slots: [], suits: 'own', theirZone: null };

/** Times to offer: the meeting meant, where the form means one, else times that suit. */
function useSlots(suggestion: Suggestion, form: Form, minutes: number): Proposal {
  const { actions, picture } = useTab();
  const { personId, companion } = suggestion;
  const companionId = form === 'lunch' ? (companion?.personId ?? null) : null;
  const ask = useCallback(() => {
    const invited = companionId === null ? [personId] : [personId, companionId];
    return actions.slotsFor(minutes, invited, formTime(form));
  }, [actions, minutes, personId, companionId, form]);
  const { value } = useQuery(ask, picture.readAt);
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

/** The invitation as it stands: drafted text until ego edits it, first free time until chosen. */
export function useDraft(suggestion: Suggestion) {
  const { i18n } = useLingui();
  const { picture } = useTab();
  const { ego } = picture.reach;
  const [form, setForm] = useState<Form>(suggestion.form);
  const [edits, setEdits] = useState<Partial<DraftText>>({});
  const [chosen, setChosen] = useState<Slot | null>(null);
  const { slots, suits, theirZone } = useSlots(suggestion, form, formMinutes(form));
  const slot = slots.find(({ start }) => start === chosen?.start) ?? slots[0] ?? null;
  const drafted = draftText(i18n, {
    form,
    personName: suggestion.displayName,
    personDepartment: suggestion.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
    ...(slot !== null && { moment: momentWords(i18n, slot.start) }),
    companionName: suggestion.companion?.displayName,
    acquaintance: suggestion.metBefore && { kind: 'met' },
  });
  return {
    ...{ form, slots, slot, suits, theirZone },
    personName: suggestion.displayName,
    text: { ...drafted, ...edits },
    chooseForm: setForm,
    chooseSlot: setChosen,
    edit: (change: Partial<DraftText>) => setEdits((before) => ({ ...before, ...change })),
  };
}

export type DraftState = ReturnType<typeof useDraft>;

/** Who is invited. */
export type Invited = Pick<Suggestion, 'personId' | 'companion'>;

/** The part of a draft in hand that is handed over. */
export type DraftToOpen = Pick<DraftState, 'slot' | 'text' | 'form'>;

/** The invitation as it stands; null as long as no time is chosen. */
export function draftOf(
  { personId, companion }: Invited,
  { slot, text, form }: DraftToOpen,
): Draft | null {
  if (slot === null) return null;
  const companionId = form === 'lunch' ? (companion?.personId ?? null) : null;
  return { personId, companionId, form, ...text, slot };
}
