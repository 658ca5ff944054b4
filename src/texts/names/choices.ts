import type { I18n } from '@lingui/core';
import { msg, plural, select } from '@lingui/core/macro';
import type { GroupingKind } from '../../insight/domain/company';
import type { ScopeChoice } from '../../insight/options';
import type { Picture } from '../../model/picture';

/** What may be chosen, with its name. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** "6 months", for a window of days. */
export function windowName(i18n: I18n, days: number): string {
  if (days === 365) return i18n._(msg({ id: 'window.year', message: '12 months' }));
  const months = Math.round(days / 30);
  return i18n._(
    msg({ id: 'window.months', message: plural(months, { one: '# month', other: '# months' }) }),
  );
}

export function groupingName(i18n: I18n, grouping: GroupingKind): string {
  switch (grouping) {
    case 'department':
      return i18n._(msg({ id: 'grouping.department', message: 'Department' }));
    case 'branch':
      return i18n._(msg({ id: 'grouping.branch', message: 'Branch' }));
    case 'office':
      return i18n._(msg({ id: 'grouping.office', message: 'Office' }));
    case 'company':
      return i18n._(msg({ id: 'grouping.company', message: 'Company' }));
  }
}

type Facts = Pick<Picture, 'branches' | 'surroundings'>;

/** Names of the scopes that can be chosen, each once: fitting the company, all of it, or one branch. */
export function scopeChoices(
  i18n: I18n,
  { branches, surroundings }: Facts,
): readonly Choice<string>[] {
  const company = i18n._(msg({ id: 'scope.company', message: 'Whole company' }));
  const auto = i18n._(msg({ id: 'scope.auto', message: 'My surroundings' }));
  return [
    ...(surroundings === 'branch' ? [{ value: 'auto', label: auto }] : []),
    { value: 'company', label: company },
    ...branches.map(({ topPersonId, topPersonName }, above) => ({
      value: topPersonId,
      label: branchName(i18n, topPersonName, above === 0),
    })),
  ];
}

function branchName(i18n: I18n, name: string, isManager: boolean): string {
  const who = isManager ? 'manager' : 'other';
  return i18n._(
    msg({
      id: 'scope.branchOf',
      message: select(who, {
        manager: `My manager’s organisation (${name})`,
        other: `Organisation of ${name}`,
      }),
    }),
  );
}

/** The choice that is in force: surroundings that are the company have no choice of their own. */
export function chosenScope(scope: ScopeChoice, { surroundings }: Facts): string {
  return scope === 'auto' ? (surroundings === 'company' ? 'company' : 'auto') : scopeKey(scope);
}

/** A scope as the value of a choice. */
function scopeKey(scope: ScopeChoice): string {
  return typeof scope === 'string' ? scope : scope.branchOf;
}

export function scopeFromKey(key: string): ScopeChoice {
  return key === 'auto' || key === 'company' ? key : { branchOf: key };
}
