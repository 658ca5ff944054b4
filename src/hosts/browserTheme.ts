import type { HostTheme } from './host';
import { Listeners } from './listeners';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** What the person has set in the operating system, and every later change of it. */
export interface BrowserTheme {
  now(): HostTheme;
  onChange(listener: (theme: HostTheme) => void): () => void;
}

export function browserTheme(page: Pick<Window, 'matchMedia'>): BrowserTheme {
  const dark = page.matchMedia(DARK);
  const forced = page.matchMedia(FORCED);
  const changes = new Listeners<HostTheme>();
  const now = (): HostTheme => {
    if (forced.matches) return 'contrast';
    return dark.matches ? 'dark' : 'light';
  };
  let last = now();
  const tellChange = (): void => {
    const theme = now();
    if (theme !== last) changes.tell(theme);
    last = theme;
  };
  for (const query of [dark, forced]) query.addEventListener('change', tellChange);
  return { now, onChange: (listener) => changes.add(listener) };
}
