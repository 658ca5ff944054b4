import type { I18n } from '@lingui/core';
import type { Share } from '../../insight/domain/units';
import type {
  CellReach,
  Coverage,
  DepartmentReach,
  GapTest,
  LevelReach,
  Reach,
} from '../../insight/reach';
import { groupName } from '../names/groups';
import { levelName } from '../names/levels';

/** What the map shows of a group. */
export type ShownCoverage = Pick<Coverage, 'met' | 'colleagues'> &
  Partial<Pick<Coverage, 'onlyMet'>>;

/** "3/9", or "3" where only people that were met are counted. */
export function coverageFigures(i18n: I18n, coverage: ShownCoverage): string {
  const met = i18n.number(coverage.met);
  return isOnlyMet(coverage) ? met : `${met}/${i18n.number(coverage.colleagues)}`;
}

/** Met of the colleagues; null where it says nothing, because nobody or only people met are counted. */
export function metShare(coverage: ShownCoverage): Share | null {
  const saysNothing = coverage.colleagues === 0 || isOnlyMet(coverage);
  return saysNothing ? null : coverage.met / coverage.colleagues;
}

/** Whether everybody of a group is counted only because ego has met them. */
export function isOnlyMet({
  colleagues,
  onlyMet = 0,
}: Pick<ShownCoverage, 'colleagues' | 'onlyMet'>) {
  return onlyMet > 0 && onlyMet === colleagues;
}

/** All groups together. */
export function totalCoverage({ levels }: Reach): Coverage {
  const sum = (count: keyof Coverage) => levels.reduce((total, level) => total + level[count], 0);
  return {
    headcount: sum('headcount'),
    colleagues: sum('colleagues'),
    met: sum('met'),
    known: sum('known'),
    sharedMinutes: sum('sharedMinutes'),
    onlyMet: sum('onlyMet'),
  };
}

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
      headcount: cell.colleagues,
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

/** "You met 1 of 42 people in Finance in 180 days; you know 2.", and of a gap what would be usual. */
export function groupSentence(i18n: I18n, group: DepartmentReach, windowDays: number): string {
  const department = groupName(i18n, group.name, group.kind);
  if (isOnlyMet(group)) return onlyMetSentence(i18n, group, department);
  const counts = i18n._({
    id: 'map.group.sentence',
    message:
      'You met {met} of {people, plural, one {# person} other {# people}} in {department} in {windowDays} days; you know {known}.',
    values: { ...countsOf(group), department, windowDays },
  });
  const sentence = withRemarks(i18n, counts, group);
  return group.kind === 'other' ? `${sentence} ${otherSentence(i18n)}` : sentence;
}

/** What "Other" is, and what to do about a name that is in it by mistake. */
function otherSentence(i18n: I18n): string {
  return i18n._({
    id: 'map.other.sentence',
    message:
      'Groups with too few people for a row of their own stand here together. Is one of them another spelling of a department? “What could not be used”, below the map, names those; your administrator can join them.',
  });
}

export function levelSentence(i18n: I18n, reach: LevelReach, windowDays: number): string {
  const counts = i18n._({
    id: 'map.level.sentence',
    message:
      'Level {level}: you met {met} of {people, plural, one {# person} other {# people}} in {windowDays} days; you know {known}.',
    values: { ...countsOf(reach), level: levelName(i18n, reach.level), windowDays },
  });
  return withRemarks(i18n, counts, reach);
}

/** The same of everybody; nothing is usual or rare there. */
export function everybodySentence(i18n: I18n, everybody: Coverage, windowDays: number): string {
  const counts = i18n._({
    id: 'map.everybody.sentence',
    message:
      'You met {met} of {people, plural, one {# person} other {# people}} in {windowDays} days; you know {known}.',
    values: { ...countsOf(everybody), windowDays },
  });
  return everybody.onlyMet > 0 ? `${counts} ${partlyMetSentence(i18n, everybody)}` : counts;
}

const countsOf = ({ met, colleagues, known }: Coverage) => ({ met, people: colleagues, known });

/** What the counts leave open: who is in them only because they were met, and why it is a gap. */
function withRemarks(i18n: I18n, counts: string, group: Coverage & GapTest): string {
  const partly = group.onlyMet > 0 ? partlyMetSentence(i18n, group) : '';
  const usual = group.rarelyMet ? usualSentence(i18n, group) : '';
  return [counts, partly, usual].filter(Boolean).join(' ');
}

/** "Outside your own team you met 1 of 40; if you met people there as often as elsewhere, it would be about 9." */
function usualSentence(i18n: I18n, group: Coverage & GapTest): string {
  return i18n._({
    id: 'map.usual.sentence',
    message:
      '{apart, select, team {Outside your own team you met {met} of {others}; if} part {In your part of the company you met {met} of {others}; if} both {In your part of the company, outside your own team, you met {met} of {others}; if} other {If}} you met people there as often as elsewhere, it would be about {expected}.',
    values: {
      apart: apartFrom(group),
      met: group.othersMet,
      others: group.others,
      expected: i18n.number(Math.round(group.expected)),
    },
  });
}

/** Whom the test for gaps leaves out of a group. */
function apartFrom({ ownTeam, onlyMet }: Coverage & GapTest): 'team' | 'part' | 'both' | 'none' {
  if (ownTeam > 0) return onlyMet > 0 ? 'both' : 'team';
  return onlyMet > 0 ? 'part' : 'none';
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
