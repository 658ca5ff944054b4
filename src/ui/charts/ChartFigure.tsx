import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, breakInside: 'avoid' },
  caption: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

/** A chart under its name. */
export function ChartFigure({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Text weight="semibold" size={200}>
          {name}
        </Text>
      </figcaption>
      {children}
    </figure>
  );
}
