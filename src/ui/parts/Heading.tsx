import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, minWidth: 0, ':focus': { outlineStyle: 'none' } },
  title1: typographyStyles.title1,
  title2: typographyStyles.title2,
  title3: typographyStyles.title3,
  subtitle1: typographyStyles.subtitle1,
  subtitle2: typographyStyles.subtitle2,
});

interface Props {
  readonly as: 'h1' | 'h2' | 'h3' | 'h4';
  readonly look: 'title1' | 'title2' | 'title3' | 'subtitle1' | 'subtitle2';
  readonly id?: string;
  readonly className?: string;
  /** For headings that take the focus when what is below them changes. */
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A heading that may be focused by the page, not by the tab key. */
export function Heading({ as: Tag, look, className, children, ...rest }: Props) {
  const styles = useStyles();
  return (
    <Tag {...rest} tabIndex={-1} className={mergeClasses(styles.heading, styles[look], className)}>
      {children}
    </Tag>
  );
}
