import type { HostTheme } from './host';

/** A theme in the host's words (`default`, `dark`, `contrast`, `glass`) in ours. */
export function teamsTheme(name: string): HostTheme {
  switch (name) {
    case 'contrast':
      return 'contrast';
    case 'dark':
    case 'glass': // light text on whatever shines through
      return 'dark';
    default:
      return 'light';
  }
}
