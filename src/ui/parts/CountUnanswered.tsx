import { makeStyles, Switch } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useTab } from './TabContext';

const useStyles = makeStyles({ choice: { '@media print': { display: 'none' } } });

/** Whether small meetings without ego's answer count. */
export function CountUnanswered() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Switch
      className={useStyles().choice}
      checked={picture.preferences.countUnanswered}
      onChange={(_, { checked }) => actions.changePreferences({ countUnanswered: checked })}
      label={i18n._({
        id: 'quality.countUnanswered',
        message: 'Count unanswered meetings of at most 8 people',
      })}
    />
  );
}
