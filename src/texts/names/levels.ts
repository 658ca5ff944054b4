import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Level } from '../../insight/levels/level';

const names: Readonly<Record<Level, MessageDescriptor>> = {
  entry: msg({ id: 'level.entry', message: 'Entry' }),
  professional: msg({ id: 'level.professional', message: 'Profes\u00ADsional' }),
  senior: msg({ id: 'level.senior', message: 'Senior' }),
  manager: msg({ id: 'level.manager', message: 'Manager' }),
  director: msg({ id: 'level.director', message: 'Director' }),
  vicePresident: msg({ id: 'level.vicePresident', message: 'Vice president' }),
  executive: msg({ id: 'level.executive', message: 'Executive' }),
};

const shortNames: Readonly<Record<Level, MessageDescriptor>> = {
  entry: msg({ id: 'level.short.entry', message: 'Entry' }),
  professional: msg({ id: 'level.short.professional', message: 'Prof.' }),
  senior: msg({ id: 'level.short.senior', message: 'Senior' }),
  manager: msg({ id: 'level.short.manager', message: 'Mgr.' }),
  director: msg({ id: 'level.short.director', message: 'Dir.' }),
  vicePresident: msg({ id: 'level.short.vicePresident', message: 'VP' }),
  executive: msg({ id: 'level.short.executive', message: 'Exec' }),
};

/** Long names say where they may be divided; in a sentence they are not. */
const SOFT_HYPHENS = /\u00AD/g;

export function levelName(i18n: I18n, level: Level): string {
  return columnLevelName(i18n, level).replace(SOFT_HYPHENS, '');
}

/** For column headers: long names may be divided. */
export function columnLevelName(i18n: I18n, level: Level): string {
  return i18n._(names[level]);
}

/** For narrow column headers; the full name stays available to screen readers. */
export function shortLevelName(i18n: I18n, level: Level): string {
  return i18n._(shortNames[level]);
}
