import type { I18n } from '@lingui/core';
import type { CellReach, Coverage, DepartmentReach, LevelReach } from '../../insight/reach';
import { isOnlyMet } from './coverageFigures';
import { groupName } from './groupName';
import { levelName } from './levelName';

/** A cell of the map in words: where, how many there are, how many were met and are known. */
export function cellSentence(i18n: I18n, cell: CellReach, group: DepartmentReach): string {
  const place = `${groupName(i18n, group.name, group.kind)}, ${levelName(i18n, cell.level)}`;
  if (isOnlyMet(cell)) return onlyMetSentence(i18n, cell, place);
  const sentence = wholeCellSentence(i18n, cell, group);
  return cell.onlyMet > 0 ? `${sentence} ${partlyMetSentence(i18n, cell)}` : sentence;
}

function wholeCellSentence(i18n: I18n, cell: CellReach, group: DepartmentReach): string {
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

/** "Plant, Senior: you met 3 people; you know 2. Outside your part of the company …" */
function onlyMetSentence(i18n: I18n, { met, known }: Coverage, place: string): string {
  return i18n._({
    id: 'map.onlyMet.sentence',
    message:
      '{place}: you met {met, plural, one {# person} other {# people}}; you know {known}. Outside your part of the company only people you have met are counted.',
    values: { place, met, known },
  });
}

function partlyMetSentence(i18n: I18n, { onlyMet }: Coverage): string {
  return i18n._({
    id: 'map.partlyMet.sentence',
    message:
      '{onlyMet, plural, one {# of them is} other {# of them are}} outside your part of the company, where only people you have met are counted.',
    values: { onlyMet },
  });
}

/**
 * "You met 1 of 42 people in Finance in 180 days; at your usual rate it would be about 9." Where some of
 * the own team are there, the 42 are fewer than the map counts, and the sentence says whom it leaves out.
 */
export function gapSentence(i18n: I18n, group: DepartmentReach, windowDays: number): string {
  if (isOnlyMet(group)) {
    return onlyMetSentence(i18n, group, groupName(i18n, group.name, group.kind));
  }
  return i18n._({
    id: 'map.gap.sentence',
    message:
      'You met {met} of {others, plural, one {# person} other {# people}} in {department}{team, select, apart { outside your own team} other {}} in {windowDays} days; at your usual rate it would be about {expected}.',
    values: {
      team: group.ownTeam > 0 ? 'apart' : 'none',
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
      'Level {level}: you met {met} of {others, plural, one {# person} other {# people}}{team, select, apart { outside your own team} other {}} in {windowDays} days; at your usual rate it would be about {expected}.',
    values: {
      team: reach.ownTeam > 0 ? 'apart' : 'none',
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
