import { Field, SpinButton } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from '../parts/TabContext';
import { SettingsSection } from './SettingsSection';

/** Ego's own goals. */
export function GoalSettings() {
  const { t } = useLingui();
  const { picture, actions } = useTab();
  const { deepGoal, wideGoal, internalShareGoal } = picture.preferences;
  const change = actions.changePreferences.bind(actions);
  return (
    <SettingsSection
      title={t({ id: 'settings.goals', message: 'Goals' })}
      note={t({
        id: 'settings.goals.note',
        message: 'They are yours alone; nobody else sees them.',
      })}
    >
      <NumberField
        label={t({ id: 'goal.deep', message: 'Deep: people to know in a department' })}
        value={deepGoal}
        most={10}
        onChange={(value) => change({ deepGoal: value })}
      />
      <NumberField
        label={t({ id: 'goal.wide', message: 'Wide: departments that are deep' })}
        value={wideGoal}
        most={50}
        onChange={(value) => change({ wideGoal: value })}
      />
      <NumberField
        label={t({ id: 'goal.networking', message: 'Networking inside the company, in percent' })}
        value={Math.round(internalShareGoal * 100)}
        most={100}
        onChange={(value) => change({ internalShareGoal: value / 100 })}
      />
    </SettingsSection>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, most, onChange }: NumberProps) {
  const { t } = useLingui();
  return (
    <Field label={label}>
      <SpinButton
        value={value}
        min={1}
        max={most}
        inputMode="numeric"
        incrementButton={{ 'aria-label': t({ id: 'goal.more', message: 'Increase' }) }}
        decrementButton={{ 'aria-label': t({ id: 'goal.less', message: 'Decrease' }) }}
        onChange={(_, data) => {
          const next = data.value ?? Number.parseInt(data.displayValue ?? '', 10);
          if (Number.isInteger(next) && next >= 1 && next <= most) onChange(next);
        }}
      />
    </Field>
  );
}
