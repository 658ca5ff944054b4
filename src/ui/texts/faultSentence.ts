import type { I18n } from '@lingui/core';
import type { SettingFault } from '../model/tabProblem';

/** "clientId should be a GUID". */
export function faultSentence(i18n: I18n, { path, expected }: SettingFault): string {
  return i18n._({
    id: 'config.fault',
    message: '{path} should be {expected}',
    values: { path, expected },
  });
}
