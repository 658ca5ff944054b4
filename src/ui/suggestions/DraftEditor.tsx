import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FORMS, type Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/advice/suggestion';
import { clockSentence, slotWords } from '../../texts/language/slots';
import { formMinutes, formName } from '../../texts/names/forms';
import { isAskedByChat } from './AskByChat';
import { DraftFields } from './DraftFields';
import type { DraftState } from './useDraft';

interface FormChoiceProps {
  readonly suggestion: Suggestion;
  readonly draft: DraftState;
}

/** The ways to meet that fit this person, with their length; nothing to choose where there is one. */
function FormChoice({ suggestion, draft }: FormChoiceProps) {
  const { t, i18n } = useLingui();
  const label = (form: Form) =>
    t({
      id: 'form.withLength',
      message: `${ph({ form: formName(i18n, form) })}, ${ph({ minutes: formMinutes(form) })} min`,
    });
  const choose = (value: string) => {
    const form = FORMS.find((each) => each === value);
    if (form) draft.chooseForm(form);
  };
  if (suggestion.otherForms.length === 0) return <Text>{label(draft.form)}</Text>;
  return (
    <Field label={t({ id: 'draft.form', message: 'How to meet' })}>
      <Select value={draft.form} onChange={(_, { value }) => choose(value)}>
        {[suggestion.form, ...suggestion.otherForms].map((form) => (
          <option key={form} value={form}>
            {label(form)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Two or three times to propose, on both people's clocks where they differ. */
function SlotChoice({
  draft: { form, slots, slot, suits, theirZone, personName, chooseSlot },
}: {
  readonly draft: DraftState;
}) {
  const { t, i18n } = useLingui();
  const words = (start: number) => slotWords(i18n, start, personName, theirZone);
  const [only] = slots;
  if (!only || !slot) return null;
  const clock = clockSentence(i18n, only.start);
  if (slots.length === 1) {
    const moment = words(only.start);
    return (
      <Text>
        {t({ id: 'slot.only', message: `On ${moment}` })} {clock}
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
function labelOf(i18n: I18n, suits: DraftState['suits'], form: Form): string {
  if (suits !== 'both') return i18n._(msg({ id: 'slot.label', message: 'When you are free' }));
  return form === 'lunch'
    ? i18n._(msg({ id: 'slot.labelAll', message: 'When all three of you are free' }))
    : i18n._(msg({ id: 'slot.labelBoth', message: 'When you are both free' }));
}

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flex: '1 1 180px', minWidth: 0 },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
});

interface Props {
  readonly suggestion: Suggestion;
  readonly draft: DraftState;
}

/** The form of the meeting, its time, and on demand its text. */
export function DraftEditor({ suggestion, draft }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles.editor}>
      <div className={styles.row}>
        <FormChoice suggestion={suggestion} draft={draft} />
        <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing
            ? t({ id: 'draft.editDone', message: 'Close text' })
            : t({ id: 'draft.edit', message: 'Edit text' })}
        </Button>
      </div>
      {draft.form === 'lunch' && suggestion.companion && (
        <Text>+ {suggestion.companion.displayName}</Text>
      )}
      {editing && <DraftFields draft={draft} withSubject={!isAskedByChat(draft.form)} />}
      {draft.form !== 'joinCall' && <SlotChoice draft={draft} />}
    </div>
  );
}
