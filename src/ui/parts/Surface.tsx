import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    minWidth: 0,
    breakInside: 'avoid',
    '@media (max-width: 559px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
      borderRadius: tokens.borderRadiusLarge,
    },
  },
});

interface Props {
  /** Id of the heading that names this part of the page. */
  readonly labelledBy?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A raised part of the page. */
export function Surface({ labelledBy, className, children }: Props) {
  const styles = useStyles();
  return (
    <section aria-labelledby={labelledBy} className={mergeClasses(styles.surface, className)}>
      {children}
    </section>
  );
}
