import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import type { SettingFault } from '../../model/problem';
import { CopyButton } from '../parts/CopyButton';
import { Surface } from '../parts/Surface';
import { faultSentence } from '../../texts/reading/problems';

const useStyles = makeStyles({
  faults: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, userSelect: 'text' },
});

/** Every place in the deployment's settings that is wrong, to hand to an administrator. */
export function ConfigFaults({ faults }: { readonly faults: readonly SettingFault[] }) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const sentences = faults.map((fault) => faultSentence(i18n, fault));
  return (
    <Surface className={styles.faults}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
      <CopyButton
        text={['config.json', ...sentences].join('\n')}
        label={t({ id: 'config.copy', message: 'Copy the list' })}
      />
    </Surface>
  );
}
