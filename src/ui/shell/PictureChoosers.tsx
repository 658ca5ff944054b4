import { makeStyles } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import {
  chosenScope,
  groupingName,
  scopeChoices,
  scopeFromKey,
  windowName,
} from '../../texts/names/choices';
import { groupingsFor, WINDOWS } from '../../model/preferences';
import { Chooser } from '../parts/Chooser';
import { useTab } from '../parts/TabContext';

/** The people that the picture is about. */
function ScopeChooser() {
  const { t, i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Chooser
      label={t({ id: 'choose.scope', message: 'People' })}
      value={chosenScope(picture.preferences.scope, picture)}
      choices={scopeChoices(i18n, picture)}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}

const useStyles = makeStyles({
  choosers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    // On a phone beside the button to read again; long words take a second line.
    '@media (max-width: 559px)': { flex: '1 1 0', minWidth: 0 },
  },
});

/** Window, grouping and scope of the picture. */
export function PictureChoosers() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { picture, actions } = useTab();
  const { windowDays, grouping } = picture.preferences;
  return (
    <div className={styles.choosers}>
      <Chooser
        label={t({ id: 'choose.window', message: 'Period' })}
        value={String(windowDays)}
        choices={WINDOWS.map((days) => ({ value: String(days), label: windowName(i18n, days) }))}
        onChoose={(days) => actions.changePreferences({ windowDays: Number(days) })}
      />
      <Chooser
        label={t({ id: 'choose.grouping', message: 'Group by' })}
        value={grouping}
        choices={groupingsFor(picture.severalCompanies, grouping).map((value) => ({
          value,
          label: groupingName(i18n, value),
        }))}
        onChoose={(value) => actions.changePreferences({ grouping: value })}
      />
      <ScopeChooser />
    </div>
  );
}
