import type { I18n } from '@lingui/core';
import type { ScopeChoice } from '../../insight/options';
import type { Branch } from '../model/picture';
import type { Choice } from '../parts/Chooser';

/** Names of the scopes that can be chosen: fitting the company, all of it, or one branch. */
export function scopeChoices(i18n: I18n, branches: readonly Branch[]): readonly Choice<string>[] {
  return [
    { value: 'auto', label: i18n._({ id: 'scope.auto', message: 'My surroundings' }) },
    { value: 'company', label: i18n._({ id: 'scope.company', message: 'Whole company' }) },
    ...branches.map(({ topPersonId, topPersonName }) => ({
      value: topPersonId,
      label: i18n._({
        id: 'scope.branch',
        message: 'Organisation of {name}',
        values: { name: topPersonName },
      }),
    })),
  ];
}

/** A scope as the value of a choice. */
export function scopeKey(scope: ScopeChoice): string {
  return typeof scope === 'string' ? scope : scope.branchOf;
}

export function scopeFromKey(key: string): ScopeChoice {
  return key === 'auto' || key === 'company' ? key : { branchOf: key };
}
