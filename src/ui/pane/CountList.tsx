import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dots } from '../parts/Dots';

/** Dots shown at most; the number beside them says it all. */
const MOST_DOTS = 5;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly people: number }[];
}

/** Names with how many: "Sales ●●● 3". */
export function CountList({ label, rows }: Props) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map(({ name, people }) => (
        <li key={name} className={styles.item}>
          <Text size={200}>{name}</Text>
          <Dots known={Math.min(people, MOST_DOTS)} goal={Math.min(people, MOST_DOTS)} />
          <Text size={200} className={styles.count}>
            {people}
          </Text>
        </li>
      ))}
    </ul>
  );
}
