import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from './TabContext';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    marginInlineStart: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
  },
});

/** Beside figures that are made from part of the data; nothing once everything was read. */
export function Preliminary() {
  const { t } = useLingui();
  const styles = useStyles();
  const { complete } = useTab().picture;
  if (complete) return null;
  return (
    <Text size={200} weight="semibold" className={styles.mark}>
      {t({ id: 'figure.preliminary', message: 'Preliminary' })}
    </Text>
  );
}
