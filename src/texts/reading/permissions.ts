import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** One permission: its name at Microsoft, what is read with it, and what for. */
export interface PermissionNeed {
  readonly name: string;
  readonly reads: string;
  readonly purpose: string;
  /** An administrator has to allow it in most organisations. */
  readonly administrator: boolean;
}

export function permissionNeeds(i18n: I18n): readonly PermissionNeed[] {
  return [
    {
      name: 'User.Read',
      reads: i18n._(msg({ id: 'permission.me.reads', message: 'Your profile' })),
      purpose: i18n._(
        msg({
          id: 'permission.me.purpose',
          message: 'To know who you are and which department you are in.',
        }),
      ),
      administrator: false,
    },
    {
      name: 'Calendars.ReadBasic',
      reads: i18n._(msg({ id: 'permission.calendar.reads', message: 'When you met whom' })),
      purpose: i18n._(
        msg({
          id: 'permission.calendar.purpose',
          message:
            'Times and attendees of your meetings. Subjects and texts are not even asked for; private events are never kept.',
        }),
      ),
      administrator: false,
    },
    {
      name: 'User.Read.All',
      reads: i18n._(msg({ id: 'permission.directory.reads', message: 'Your company’s directory' })),
      purpose: i18n._(
        msg({
          id: 'permission.directory.purpose',
          message:
            'Names, titles, departments and reporting lines: to see whom you have not met yet.',
        }),
      ),
      administrator: true,
    },
  ];
}
