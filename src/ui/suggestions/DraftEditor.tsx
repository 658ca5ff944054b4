import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { FORMS, type Form } from '../../insight/answers';
import type { Suggestion } from '../../insight/reach';
import { formMinutes, formName } from '../texts/formName';
import { SlotChoice } from './SlotChoice';
import type { DraftInHand } from './useDraft';

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
  readonly draft: DraftInHand;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

/** The form of the meeting, its time, and on demand its text. */
export function DraftEditor({ suggestion, draft, editing, onEdit }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const fitting = [suggestion.form, ...suggestion.otherForms];
  const label = (form: Form) =>
    i18n._({
      id: 'form.withLength',
      message: '{form}, {minutes} min',
      values: { form: formName(i18n, form), minutes: formMinutes(form) },
    });
  return (
    <div className={styles.editor}>
      <div className={styles.row}>
        <Field label={i18n._({ id: 'draft.form', message: 'How to meet' })}>
          <Select
            value={draft.form}
            onChange={(_, { value }) => {
              const form = FORMS.find((each) => each === value);
              if (form) draft.chooseForm(form);
            }}
          >
            {fitting.map((form) => (
              <option key={form} value={form}>
                {label(form)}
              </option>
            ))}
          </Select>
        </Field>
        <Button aria-expanded={editing} onClick={onEdit}>
          {editing
            ? i18n._({ id: 'draft.editDone', message: 'Close text' })
            : i18n._({ id: 'draft.edit', message: 'Edit text' })}
        </Button>
      </div>
      {editing && (
        <>
          <Field label={i18n._({ id: 'draft.subject', message: 'Subject' })}>
            <Input
              value={draft.text.subject}
              maxLength={255}
              onChange={(_, { value }) => draft.edit({ subject: value })}
            />
          </Field>
          <Field label={i18n._({ id: 'draft.body', message: 'Text' })}>
            <Textarea
              value={draft.text.body}
              resize="vertical"
              rows={9}
              onChange={(_, { value }) => draft.edit({ body: value })}
            />
          </Field>
        </>
      )}
      <SlotChoice draft={draft} />
    </div>
  );
}
