import { Switch } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { LANGUAGES } from '../locales/loadCatalog';
import { GROUPINGS, WINDOWS } from '../model/preferences';
import { scopeChoices } from '../shell/ScopeChooser';
import { useTab } from '../shell/TabContext';
import { groupingName, windowName } from '../texts/choiceNames';
import { languageName } from '../texts/languageName';
import { SelectField } from './SelectField';
import { SettingsSection } from './SettingsSection';

/** How the picture is drawn: period, grouping, people, language. */
export function PictureSettings() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  const { windowDays, grouping, scope, language, countUnanswered } = picture.preferences;
  const change = actions.changePreferences.bind(actions);
  const languages = [
    {
      value: 'auto',
      label: i18n._({ id: 'language.auto', message: 'As in Teams or Outlook' }),
    },
    ...LANGUAGES.map((value) => ({ value: value, label: languageName(value) })),
  ];
  return (
    <SettingsSection title={i18n._({ id: 'settings.picture', message: 'Picture' })}>
      <SelectField
        label={i18n._({ id: 'choose.window', message: 'Period' })}
        value={String(windowDays)}
        choices={WINDOWS.map((days) => ({ value: String(days), label: windowName(i18n, days) }))}
        onChoose={(days) => change({ windowDays: Number(days) })}
      />
      <SelectField
        label={i18n._({ id: 'choose.grouping', message: 'Group by' })}
        value={grouping}
        choices={GROUPINGS.map((value) => ({ value, label: groupingName(i18n, value) }))}
        onChoose={(value) => change({ grouping: value })}
      />
      <SelectField
        label={i18n._({ id: 'choose.scope', message: 'People' })}
        hint={i18n._({
          id: 'scope.hint',
          message: 'In a large company your surroundings are the branch around you.',
        })}
        value={typeof scope === 'string' ? scope : scope.branchOf}
        choices={scopeChoices(i18n, picture.branches)}
        onChoose={(key) =>
          change({ scope: key === 'auto' || key === 'company' ? key : { branchOf: key } })
        }
      />
      <SelectField
        label={i18n._({ id: 'settings.language', message: 'Language' })}
        value={language}
        choices={languages}
        onChoose={(value) => change({ language: value })}
      />
      <Switch
        checked={countUnanswered}
        onChange={(_, { checked }) => change({ countUnanswered: checked })}
        label={i18n._({
          id: 'quality.countUnanswered',
          message: 'Count unanswered meetings of at most 8 people',
        })}
      />
    </SettingsSection>
  );
}
