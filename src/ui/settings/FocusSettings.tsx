import { Checkbox, makeStyles, Switch } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { namedAfter } from '../../texts/names/groups';
import { QUIET_UNTIL } from '../../model/preferences';
import { useTab } from '../parts/TabContext';
import { SettingsSection } from './SettingsSection';

/** Suggestions off, without an end. */
function QuietMode() {
  const { t } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Switch
      checked={(picture.answers.pausedUntil ?? 0) >= QUIET_UNTIL}
      onChange={(_, { checked }) => actions.pauseUntil(checked ? QUIET_UNTIL : null)}
      label={t({
        id: 'quiet.label',
        message: 'Quiet mode: no suggestions until I turn them on again',
      })}
    />
  );
}

const useStyles = makeStyles({
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    hyphens: 'auto',
  },
});

/** Departments that suggestions should reach first. */
export function FocusSettings() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { picture, actions } = useTab();
  const { focus } = picture.answers;
  const names = picture.reach.departments
    .filter(({ own, kind }) => !own && kind === 'named')
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, i18n.locale));
  const toggle = (name: string, chosen: boolean) =>
    actions.setFocus(chosen ? [...focus, name] : focus.filter((each) => each !== name));
  return (
    <SettingsSection
      title={t({ id: 'settings.focus', message: 'Focus' })}
      note={t({
        id: 'settings.focus.note',
        message: 'Suggestions reach for these departments first.',
      })}
    >
      <div className={styles.boxes}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={namedAfter(i18n, name, picture.reach.grouping)}
            checked={focus.includes(name)}
            onChange={(_, { checked }) => toggle(name, checked === true)}
          />
        ))}
      </div>
      <QuietMode />
    </SettingsSection>
  );
}
