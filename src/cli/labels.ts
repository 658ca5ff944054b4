import type { Group } from '../insight/domain/company';
import type { Level } from '../insight/levels/level';

/** What a group is called in the report. */
export function groupLabel(kind: Group['kind'], name: string): string {
  switch (kind) {
    case 'named':
      return name;
    case 'notSet':
      return NOT_SET;
    case 'other':
      return 'Other';
  }
}

const NOT_SET = '(Not set)';

/** A department by its text, where there is no group at hand. */
export function departmentLabel(department: string): string {
  return department === '' ? NOT_SET : department;
}

const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  entry: 'entry',
  professional: 'professional',
  senior: 'senior',
  manager: 'manager',
  director: 'director',
  vicePresident: 'vice president',
  executive: 'executive',
};

export function levelLabel(level: Level): string {
  return LEVEL_LABELS[level];
}
