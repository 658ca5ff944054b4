import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/reach';
import { draftText, type DraftText } from '../drafts/draftText';
import type { Slot } from '../model/draft';
import { useTab } from '../shell/TabContext';
import { momentWords } from '../texts/dayWords';
import { formMinutes } from '../texts/formName';
import { useSlots } from './useSlots';

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

export type DraftInHand = ReturnType<typeof useDraft>;
