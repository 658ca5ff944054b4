import type { I18n } from '@lingui/core';
import type { CellReach, DepartmentReach, LevelReach } from '../../insight/reach';
import { groupName } from './groupName';
import { levelName } from './levelName';

/** A cell of the map in words: where, how many there are, how many were met and are known. */
export function cellSentence(i18n: I18n, cell: CellReach, group: DepartmentReach): string {
  return i18n._({
    id: 'map.cell.sentence',
    message:
      '{department}, {level}: you met {met} of {headcount, plural, one {# person} other {# people}}; you know {known}.',
    values: {
      department: groupName(i18n, group.name, group.kind),
      level: levelName(i18n, cell.level),
      met: cell.met,
      headcount: cell.headcount,
      known: cell.known,
    },
  });
}

/** "You met 1 of 42 people in Finance in 180 days; at your usual rate it would be about 9." */
export function gapSentence(i18n: I18n, group: DepartmentReach, windowDays: number): string {
  return i18n._({
    id: 'map.gap.sentence',
    message:
      'You met {met} of {others, plural, one {# person} other {# people}} in {department} in {windowDays} days; at your usual rate it would be about {expected}.',
    values: {
      met: group.othersMet,
      others: group.others,
      department: groupName(i18n, group.name, group.kind),
      windowDays,
      expected: i18n.number(Math.round(group.expected)),
    },
  });
}

export function levelGapSentence(i18n: I18n, reach: LevelReach, windowDays: number): string {
  return i18n._({
    id: 'map.levelGap.sentence',
    message:
      'Level {level}: you met {met} of {others, plural, one {# person} other {# people}} in {windowDays} days; at your usual rate it would be about {expected}.',
    values: {
      met: reach.othersMet,
      others: reach.others,
      level: levelName(i18n, reach.level),
      windowDays,
      expected: i18n.number(Math.round(reach.expected)),
    },
  });
}

/** "Finance: you know 2 people; 3 make it deep." */
export function depthSentence(i18n: I18n, group: DepartmentReach, deepGoal: number): string {
  return i18n._({
    id: 'depth.sentence',
    message:
      '{department}: you know {known, plural, =0 {nobody} one {# person} other {# people}}; {deepGoal} make it deep.',
    values: {
      department: groupName(i18n, group.name, group.kind),
      known: group.known,
      deepGoal,
    },
  });
}
