import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Surface } from '../parts/Surface';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One group of settings under its heading. */
export function SettingsSection({ title, note, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id} className={styles.section}>
      <div>
        <Heading as="h2" look="subtitle2" id={id}>
          {title}
        </Heading>
        {note !== undefined && <Text className={styles.quiet}>{note}</Text>}
      </div>
      {children}
    </Surface>
  );
}
