import type { I18n } from '@lingui/core';

export const VIEWS = ['overview', 'suggestions', 'meetings', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** The view of that name, else the overview. */
export function viewFrom(name: string | null): View {
  return VIEWS.find((view) => view === name) ?? 'overview';
}

export function viewName(i18n: I18n, view: View): string {
  switch (view) {
    case 'overview':
      return i18n._({ id: 'view.overview', message: 'Overview' });
    case 'suggestions':
      return i18n._({ id: 'view.suggestions', message: 'Suggestions' });
    case 'meetings':
      return i18n._({ id: 'view.meetings', message: 'Next meetings' });
    case 'settings':
      return i18n._({ id: 'view.settings', message: 'Settings & privacy' });
  }
}
