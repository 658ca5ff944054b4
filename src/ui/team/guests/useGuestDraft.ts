import { useLingui } from '@lingui/react';
import type { I18n } from '@lingui/core';
import { useCallback, useState } from 'react';
import type { Form } from '../../../insight/answers';
import type { Guest } from '../../../insight/team/guests';
import type { PersonId } from '../../../insight/domain/units';
import type { DraftText } from '../../../texts/letters/invitation';
import type { Slot } from '../../../model/draft';
import { useQuery } from '../../parts/useQuery';
import { useTab } from '../../parts/TabContext';
import type { GuestTopic } from '../../../texts/letters/teamInvitation';

interface Occasion {
  readonly form: Form;
  readonly minutes: number;
  readonly textOf: (i18n: I18n, topic: GuestTopic) => DraftText;
  /** Null where any free time will do. */
  readonly slot: Slot | null;
}

/** An invitation as it stands: drafted until the manager edits it, at the time meant or the first that suits. */
export function useGuestDraft(
  { personId, displayName, department }: Guest,
  { form, minutes, textOf, slot }: Occasion,
) {
  const { i18n } = useLingui();
  const { ego } = useTab().picture.reach;
  const [edits, setEdits] = useState<Partial<DraftText>>({});
  const free = useFreeSlot(personId, minutes, slot === null);
  const drafted = textOf(i18n, {
    personName: displayName,
    department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
  });
  return {
    form,
    slot: slot ?? free,
    text: { ...drafted, ...edits },
    edit: (change: Partial<DraftText>) => setEdits((before) => ({ ...before, ...change })),
  } as const;
}

/** The first time that suits, where one is needed. */
function useFreeSlot(personId: PersonId, minutes: number, needed: boolean): Slot | null {
  const { actions, picture } = useTab();
  const ask = useCallback(
    async () => (needed ? (await actions.slotsFor(minutes, [personId])).slots : []),
    [actions, minutes, needed, personId],
  );
  return useQuery(ask, picture.readAt).value?.[0] ?? null;
}

export type GuestDraft = ReturnType<typeof useGuestDraft>;
