import type { Caller } from './caller';
import { GraphFault } from './graphFault';

/** Permissions of which one must be in the token, least privileged first. */
export const PERMISSIONS = {
  readOwnProfile: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  readProfiles: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  readFullProfiles: ['User.Read.All', 'Directory.Read.All'],
  readOwnPhoto: ['ProfilePhoto.Read.All', 'User.Read', 'User.ReadBasic.All', 'User.Read.All'],
  readPhotos: ['ProfilePhoto.Read.All', 'User.ReadBasic.All', 'User.Read.All'],
  readCalendar: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  readFullCalendar: ['Calendars.Read', 'Calendars.ReadWrite'],
  findTimes: ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  writeCalendar: ['Calendars.ReadWrite'],
  readPeople: ['People.Read', 'People.Read.All'],
  readGroupMembers: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  appFolder: ['Files.ReadWrite.AppFolder', 'Files.ReadWrite', 'Files.ReadWrite.All'],
} as const;

export type Need = keyof typeof PERMISSIONS;

export function isPermitted(caller: Caller, need: Need): boolean {
  return PERMISSIONS[need].some((scope) => caller.scopes.includes(scope));
}

/** @throws {GraphFault} 403 in the words of the directory. */
export function requireDirectory(caller: Caller, need: Need): void {
  if (isPermitted(caller, need)) return;
  throw new GraphFault(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

/** @throws {GraphFault} 403 in the words of Exchange. */
export function requireOutlook(caller: Caller, need: Need): void {
  if (isPermitted(caller, need)) return;
  throw new GraphFault(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  );
}
