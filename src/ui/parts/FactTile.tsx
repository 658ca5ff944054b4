import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LabelWithHelp } from './LabelWithHelp';

const useStyles = makeStyles({
  tile: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly why: ReactNode;
  /** A small drawing of the same figure. */
  readonly drawing?: ReactNode;
}

/** One figure with its name, what it is measured against, and why it is so. */
export function FactTile({ name, figure, note, why, drawing }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <div className={styles.name}>
        <LabelWithHelp words={<Text size={200}>{name}</Text>}>{why}</LabelWithHelp>
      </div>
      <Text as="p" size={600} weight="semibold" className={styles.figure}>
        {figure}
      </Text>
      {drawing}
      {note !== '' && (
        <Text size={200} className={styles.note}>
          {note}
        </Text>
      )}
    </div>
  );
}
