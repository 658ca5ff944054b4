import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const VIEWS = ['overview', 'suggestions', 'meetings', 'team', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** The view of that name, else the overview. */
export function viewFrom(name: string | null): View {
  return VIEWS.find((view) => view === name) ?? 'overview';
}

/** The views that there are: the team only for those who lead one. */
export function viewsFor(leads: boolean): readonly View[] {
  return leads ? VIEWS : VIEWS.filter((view) => view !== 'team');
}

export function viewName(i18n: I18n, view: View): string {
  switch (view) {
    case 'overview':
      return i18n._(msg({ id: 'view.overview', message: 'Overview' }));
    case 'suggestions':
      return i18n._(msg({ id: 'view.suggestions', message: 'Suggestions' }));
    case 'meetings':
      return i18n._(msg({ id: 'view.meetings', message: 'Next meetings' }));
    case 'team':
      return i18n._(msg({ id: 'view.team', message: 'Team' }));
    case 'settings':
      return i18n._(msg({ id: 'view.settings', message: 'Settings & privacy' }));
  }
}

/** The name where there is room for one short word below an icon. */
export function shortViewName(i18n: I18n, view: View): string {
  switch (view) {
    case 'overview':
      return i18n._(msg({ id: 'view.short.overview', message: 'Overview' }));
    case 'meetings':
      return i18n._(msg({ id: 'view.short.meetings', message: 'Meetings' }));
    case 'settings':
      return i18n._(msg({ id: 'view.short.settings', message: 'Settings' }));
    default:
      return viewName(i18n, view);
  }
}
