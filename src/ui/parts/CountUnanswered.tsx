import { makeStyles, Switch } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from './TabContext';

const useStyles = makeStyles({ choice: { '@media print': { display: 'none' } } });

/** Whether small meetings without ego's answer count. */
export function CountUnanswered() {
  const { t } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Switch
      className={useStyles().choice}
      checked={picture.preferences.countUnanswered}
      onChange={(_, { checked }) => actions.changePreferences({ countUnanswered: checked })}
      label={t({
        id: 'quality.countUnanswered',
        message: 'Count unanswered meetings of at most 8 people',
      })}
    />
  );
}
