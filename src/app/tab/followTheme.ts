import type { Theme } from '@fluentui/react-components';
import type { Host } from '../../hosts/host';
import { loadTheme, type ThemeName } from '../../ui/theme/loadTheme';

/** Shows the host's theme, now and at every change; the newest wins, whichever is loaded first. */
export async function followTheme(host: Host, show: (theme: Theme) => void): Promise<void> {
  let newest = 0;
  const follow = async (name: ThemeName) => {
    const mine = ++newest;
    const theme = await loadTheme(name);
    if (mine === newest) show(theme);
  };
  // A theme that cannot be loaded leaves the one before it.
  host.onThemeChange((name) => void follow(name).catch(() => undefined));
  await follow(host.context.theme);
}
