import type { AsyncCalls } from './asyncCalls';
import type { OfficeFault } from './protocol';

const MOST_CHARACTERS = 32 * 1024;

const TOO_LARGE: OfficeFault = {
  name: 'SettingsTooLarge',
  code: 9013,
  message: 'All settings together may have 32 KB.',
};

/** Settings of the add-in in the person's mailbox; nothing is kept before `saveAsync`. */
export function roamingSettings(
  saved: Readonly<Record<string, unknown>>,
  calls: AsyncCalls,
): Office.RoamingSettings {
  const settings = new Map(Object.entries(saved));
  const save = calls.method('roaming.save', 1);
  return {
    get: (name) => settings.get(name),
    set: (name, value: unknown) => void settings.set(name, value),
    remove: (name) => void settings.delete(name),
    saveAsync(...rest: readonly unknown[]) {
      const values = Object.fromEntries(settings);
      if (JSON.stringify(values).length > MOST_CHARACTERS) return calls.refuse(rest, TOO_LARGE);
      save(values, ...rest);
    },
  };
}
