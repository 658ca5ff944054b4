import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Level } from '../../insight/levels/level';

const names: Readonly<Record<Level, MessageDescriptor>> = {
  entry: /*i18n*/ { id: 'level.entry', message: 'Entry' },
  professional: /*i18n*/ { id: 'level.professional', message: 'Profes\u00ADsional' },
  senior: /*i18n*/ { id: 'level.senior', message: 'Senior' },
  manager: /*i18n*/ { id: 'level.manager', message: 'Manager' },
  director: /*i18n*/ { id: 'level.director', message: 'Director' },
  vicePresident: /*i18n*/ { id: 'level.vicePresident', message: 'Vice president' },
  executive: /*i18n*/ { id: 'level.executive', message: 'Executive' },
};

const shortNames: Readonly<Record<Level, MessageDescriptor>> = {
  entry: /*i18n*/ { id: 'level.short.entry', message: 'Entry' },
  professional: /*i18n*/ { id: 'level.short.professional', message: 'Prof.' },
  senior: /*i18n*/ { id: 'level.short.senior', message: 'Senior' },
  manager: /*i18n*/ { id: 'level.short.manager', message: 'Mgr.' },
  director: /*i18n*/ { id: 'level.short.director', message: 'Dir.' },
  vicePresident: /*i18n*/ { id: 'level.short.vicePresident', message: 'VP' },
  executive: /*i18n*/ { id: 'level.short.executive', message: 'Exec' },
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
