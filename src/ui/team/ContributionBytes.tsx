import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  bytes: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly label: string;
  readonly bytes: string;
}

/** A text byte for byte, left to right in every language, and whole. */
export function ContributionBytes({ label, bytes }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Text weight="semibold" id={id}>
        {label}
      </Text>
      <pre dir="ltr" role="region" aria-labelledby={id} className={styles.bytes}>
        {bytes}
      </pre>
    </div>
  );
}
