import type { I18n } from '@lingui/core';
import type { GroupingKind } from '../../insight/columns';

/** "6 months", for a window of days. */
export function windowName(i18n: I18n, days: number): string {
  if (days === 365) return i18n._({ id: 'window.year', message: '12 months' });
  return i18n._({
    id: 'window.months',
    message: '{months, plural, one {# month} other {# months}}',
    values: { months: Math.round(days / 30) },
  });
}

export function groupingName(i18n: I18n, grouping: GroupingKind): string {
  switch (grouping) {
    case 'department':
      return i18n._({ id: 'grouping.department', message: 'Department' });
    case 'branch':
      return i18n._({ id: 'grouping.branch', message: 'Branch' });
    case 'office':
      return i18n._({ id: 'grouping.office', message: 'Office' });
    case 'company':
      return i18n._({ id: 'grouping.company', message: 'Company' });
  }
}
