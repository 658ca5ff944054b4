import { useLingui } from '@lingui/react/macro';
import { languageName } from '../../texts/language/language';
import { LANGUAGES } from '../../texts/locales/loadCatalog';
import {
  chosenScope,
  groupingName,
  scopeChoices,
  scopeFromKey,
  windowName,
} from '../../texts/names/choices';
import { groupingsFor, WINDOWS } from '../../model/preferences';
import { CountUnanswered } from '../parts/CountUnanswered';
import { SelectField } from '../parts/SelectField';
import { useTab } from '../parts/TabContext';
import { SettingsSection } from './SettingsSection';

/** The language of the screens: the host's, or one of those that have texts. */
function LanguageChoice() {
  const { t } = useLingui();
  const { picture, actions } = useTab();
  const asHost = t({ id: 'language.auto', message: 'As in Teams or Outlook' });
  const named = LANGUAGES.map((value) => ({ value, label: languageName(value) }));
  return (
    <SelectField<string>
      label={t({ id: 'settings.language', message: 'Language' })}
      value={picture.preferences.language}
      choices={[{ value: 'auto', label: asHost }, ...named]}
      onChoose={(language) => actions.changePreferences({ language })}
    />
  );
}

/** The people that the picture is about. */
function ScopeChoice() {
  const { t, i18n } = useLingui();
  const { picture, actions } = useTab();
  const choices = scopeChoices(i18n, picture);
  const hint = t({
    id: 'scope.hint',
    message: 'In a large company your surroundings are the branch around you.',
  });
  return (
    <SelectField
      label={t({ id: 'choose.scope', message: 'People' })}
      {...(choices.some(({ value }) => value === 'auto') && { hint })}
      value={chosenScope(picture.preferences.scope, picture)}
      choices={choices}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}

/** How the picture is drawn: period, grouping, people, language. */
export function PictureSettings() {
  const { t, i18n } = useLingui();
  const { picture, actions } = useTab();
  const { windowDays, grouping } = picture.preferences;
  return (
    <SettingsSection title={t({ id: 'settings.picture', message: 'Picture' })}>
      <SelectField
        label={t({ id: 'choose.window', message: 'Period' })}
        value={String(windowDays)}
        choices={WINDOWS.map((days) => ({ value: String(days), label: windowName(i18n, days) }))}
        onChoose={(days) => actions.changePreferences({ windowDays: Number(days) })}
      />
      <SelectField
        label={t({ id: 'choose.grouping', message: 'Group by' })}
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
