import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Form } from '../../insight/answers';
import { clockSentence, slotWords } from '../texts/slotWords';
import type { DraftInHand } from './useDraft';

/** Two or three times to propose, on both people's clocks where they differ. */
export function SlotChoice({
  draft: { form, slots, slot, suits, theirZone, personName, chooseSlot },
}: {
  readonly draft: DraftInHand;
}) {
  const { i18n } = useLingui();
  const words = (start: number) => slotWords(i18n, start, personName, theirZone);
  const [only] = slots;
  if (!only || !slot) return null;
  const clock = clockSentence(i18n, only.start);
  if (slots.length === 1) {
    return (
      <Text>
        {i18n._({
          id: 'slot.only',
          message: 'On {moment}',
          values: { moment: words(only.start) },
        })}{' '}
        {clock}
      </Text>
    );
  }
  return (
    <Field label={labelOf(i18n, suits, form)} hint={clock}>
      <RadioGroup
        value={String(slot.start)}
        onChange={(_, { value }) => {
          const chosen = slots.find(({ start }) => String(start) === value);
          if (chosen) chooseSlot(chosen);
        }}
      >
        {slots.map(({ start }) => (
          <Radio key={start} value={String(start)} label={words(start)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Whom the times suit: a lunch is for three. */
function labelOf(i18n: I18n, suits: DraftInHand['suits'], form: Form): string {
  if (suits !== 'both') return i18n._({ id: 'slot.label', message: 'When you are free' });
  return form === 'lunch'
    ? i18n._({ id: 'slot.labelAll', message: 'When all three of you are free' })
    : i18n._({ id: 'slot.labelBoth', message: 'When you are both free' });
}
