import { Field, Select, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { FORMS, type Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/reach';
import { formMinutes, formName } from '../texts/formName';
import type { DraftInHand } from './useDraft';

interface Props {
  readonly suggestion: Suggestion;
  readonly draft: DraftInHand;
}

/** The ways to meet that fit this person, with their length; nothing to choose where there is one. */
export function FormChoice({ suggestion, draft }: Props) {
  const { i18n } = useLingui();
  const label = (form: Form) =>
    i18n._({
      id: 'form.withLength',
      message: '{form}, {minutes} min',
      values: { form: formName(i18n, form), minutes: formMinutes(form) },
    });
  const choose = (value: string) => {
    const form = FORMS.find((each) => each === value);
    if (form) draft.chooseForm(form);
  };
  if (suggestion.otherForms.length === 0) return <Text>{label(draft.form)}</Text>;
  return (
    <Field label={i18n._({ id: 'draft.form', message: 'How to meet' })}>
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
