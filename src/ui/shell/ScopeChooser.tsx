import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { ScopeChoice } from '../../insight/options';
import type { Branch } from '../model/picture';
import { Chooser, type Choice } from '../parts/Chooser';
import { useTab } from './TabContext';

const keyOf = (scope: ScopeChoice) => (typeof scope === 'string' ? scope : scope.branchOf);

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

/** The people that the picture is about. */
export function ScopeChooser() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Chooser
      label={i18n._({ id: 'choose.scope', message: 'People' })}
      value={keyOf(picture.preferences.scope)}
      choices={scopeChoices(i18n, picture.branches)}
      onChoose={(key) =>
        actions.changePreferences({
          scope: key === 'auto' || key === 'company' ? key : { branchOf: key },
        })
      }
    />
  );
}
