import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Group, GroupingKind } from '../../insight/domain/company';

/** A group as screens call it; people without the field are a visible group of their own. */
export function groupName(i18n: I18n, name: string, kind: Group['kind'] = 'named'): string {
  if (kind === 'other') return i18n._(msg({ id: 'group.other', message: 'Other' }));
  if (kind === 'notSet' || name === '') {
    return i18n._(msg({ id: 'group.notSet', message: '(Not set)' }));
  }
  return name;
}

/** A branch is called after the person at its top; the group is not that person. */
export function namedAfter(i18n: I18n, name: string, grouping: GroupingKind): string {
  if (grouping !== 'branch' || name === '') return name;
  return i18n._(msg({ id: 'group.branch', message: `${name}’s branch` }));
}
