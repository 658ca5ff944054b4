import { teamsLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The Fluent theme for a theme of the host; the rarer ones are loaded when they are needed. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  switch (name) {
    case 'light':
      return teamsLightTheme;
    case 'dark': {
      const { darkTheme } = await import(/* webpackChunkName: "theme-dark" */ './darkTheme');
      return darkTheme;
    }
    case 'contrast': {
      const { contrastTheme } = await import(
        /* webpackChunkName: "theme-contrast" */ './contrastTheme'
      );
      return contrastTheme;
    }
  }
}
