import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../parts/Disclosure';

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

/** A text byte for byte, left to right in every language, and whole; folded, since few people read it. */
export function ContributionBytes({ label, bytes }: Props) {
  const styles = useStyles();
  const { t } = useLingui();
  const what = label;
  const title = t({ id: 'contribution.exactBytes', message: `${what}: the exact bytes` });
  return (
    <Disclosure title={title}>
      <pre dir="ltr" role="region" aria-label={label} className={styles.bytes}>
        {bytes}
      </pre>
    </Disclosure>
  );
}
