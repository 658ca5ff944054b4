import type { Draft } from './api';

/** The form that a "new meeting" deep link of Teams fills in; null for any other link. */
export function draftFromLink(link: string): Draft | null {
  const url = new URL(link);
  if (url.host !== 'teams.microsoft.com' || url.pathname !== '/l/meeting/new') return null;
  const text = (name: string): string => url.searchParams.get(name) ?? '';
  return {
    via: 'link',
    subject: text('subject'),
    content: text('content'),
    attendees: text('attendees').split(/[,;]/).filter(Boolean),
    startTime: text('startTime'),
    endTime: text('endTime'),
  };
}

/** The form that `calendar.composeMeeting` of Outlook fills in. */
export function draftFromCompose(parameters: unknown): Draft {
  const values = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const attendees = values['attendees'];
  return {
    via: 'form',
    subject: text('subject'),
    content: text('content'),
    attendees: Array.isArray(attendees) ? attendees.map(String) : [],
    startTime: text('startTime'),
    endTime: text('endTime'),
  };
}
