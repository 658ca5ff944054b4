import type { Picture } from './picture';

export type Mode = Picture['mode'];

/** The permissions of Microsoft Graph that each mode asks for. */
export const SCOPES: Readonly<Record<Mode, readonly string[]>> = {
  full: ['User.Read', 'Calendars.ReadBasic', 'User.Read.All'],
  limited: ['User.Read', 'Calendars.ReadBasic', 'People.Read'],
};
