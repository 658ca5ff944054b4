import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { momentWords } from '../texts/dayWords';
import type { DraftInHand } from './useDraft';

/** Two or three times that are free in ego's calendar. */
export function SlotChoice({
  draft: { slots, slot, chooseSlot },
}: {
  readonly draft: DraftInHand;
}) {
  const { i18n } = useLingui();
  const [only] = slots;
  if (!only || !slot) return null;
  if (slots.length === 1) {
    return (
      <Text>
        {i18n._({
          id: 'slot.only',
          message: 'On {moment}',
          values: { moment: momentWords(i18n, only.start) },
        })}
      </Text>
    );
  }
  return (
    <Field label={i18n._({ id: 'slot.label', message: 'When you are free' })}>
      <RadioGroup
        value={String(slot.start)}
        onChange={(_, { value }) => {
          const chosen = slots.find(({ start }) => String(start) === value);
          if (chosen) chooseSlot(chosen);
        }}
      >
        {slots.map(({ start }) => (
          <Radio key={start} value={String(start)} label={momentWords(i18n, start)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
