import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dots } from '../parts/Dots';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '680px',
    minHeight: '100vh',
    marginInline: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    paddingTop: 'min(12vh, 96px)',
    '@media (max-width: 559px)': { padding: tokens.spacingHorizontalL },
  },
});

/** A page with one column of text in the middle. */
export function CentredPage({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}

const useWordmarkStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The name of the product. */
export function Wordmark() {
  const styles = useWordmarkStyles();
  return (
    <div className={styles.mark}>
      <Dots known={3} goal={3} />
      <Text weight="semibold" size={400}>
        Threewide
      </Text>
    </div>
  );
}
