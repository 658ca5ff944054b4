import { Field, Input, Textarea } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import type { DraftState } from './useDraft';

/** Longest subject that every host takes. */
const LONGEST_SUBJECT = 255;

/** Subject and text of the invitation, to edit. */
export function DraftFields({
  draft: { text, edit },
  withSubject = true,
}: {
  readonly draft: Pick<DraftState, 'text' | 'edit'>;
  /** A chat has none. */
  readonly withSubject?: boolean;
}) {
  const { t } = useLingui();
  return (
    <>
      {withSubject && (
        <Field label={t({ id: 'draft.subject', message: 'Subject' })}>
          <Input
            value={text.subject}
            maxLength={LONGEST_SUBJECT}
            onChange={(_, { value }) => edit({ subject: value })}
          />
        </Field>
      )}
      <Field label={t({ id: 'draft.body', message: 'Text' })}>
        <Textarea
          value={text.body}
          resize="vertical"
          rows={11}
          onChange={(_, { value }) => edit({ body: value })}
        />
      </Field>
    </>
  );
}
