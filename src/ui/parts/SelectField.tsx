import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Choice } from '../../texts/names/choices';

/** A long choice is cut off rather than wider than the page; the list shows it whole. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

/** One choice out of a few, under its label. */
export function SelectField<T extends string>(props: Props<T>) {
  const styles = useStyles();
  const { label, hint, value, choices, onChoose } = props;
  return (
    <Field className={styles.field} label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={styles.select}
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
