import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dots } from '../parts/Dots';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The name of the product. */
export function Wordmark() {
  const styles = useStyles();
  return (
    <div className={styles.mark}>
      <Dots known={3} goal={3} />
      <Text weight="semibold" size={400}>
        Threewide
      </Text>
    </div>
  );
}
