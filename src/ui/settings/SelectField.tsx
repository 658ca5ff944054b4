import { Field, Select } from '@fluentui/react-components';
import type { Choice } from '../parts/Chooser';

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

/** One choice out of a few, under its label. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, hint, value, choices, onChoose } = props;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
