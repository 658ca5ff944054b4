import { useLingui } from '@lingui/react';
import { groupingsFor, WINDOWS } from '../model/preferences';
import { CountUnanswered } from '../parts/CountUnanswered';
import { useTab } from '../shell/TabContext';
import { groupingName, windowName } from '../texts/choiceNames';
import { LanguageChoice } from './LanguageChoice';
import { ScopeChoice } from './ScopeChoice';
import { SelectField } from './SelectField';
import { SettingsSection } from './SettingsSection';

/** How the picture is drawn: period, grouping, people, language. */
export function PictureSettings() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  const { windowDays, grouping } = picture.preferences;
  return (
    <SettingsSection title={i18n._({ id: 'settings.picture', message: 'Picture' })}>
      <SelectField
        label={i18n._({ id: 'choose.window', message: 'Period' })}
        value={String(windowDays)}
        choices={WINDOWS.map((days) => ({ value: String(days), label: windowName(i18n, days) }))}
        onChoose={(days) => actions.changePreferences({ windowDays: Number(days) })}
      />
      <SelectField
        label={i18n._({ id: 'choose.grouping', message: 'Group by' })}
        value={grouping}
        choices={groupingsFor(picture.severalCompanies, grouping).map((value) => ({
          value,
          label: groupingName(i18n, value),
        }))}
        onChoose={(value) => actions.changePreferences({ grouping: value })}
      />
      <ScopeChoice />
      <LanguageChoice />
      <CountUnanswered />
    </SettingsSection>
  );
}
