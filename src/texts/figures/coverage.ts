import type { I18n } from '@lingui/core';
import { msg, plural, select } from '@lingui/core/macro';
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
  const { met, known } = cell;
  const department = groupName(i18n, group.name, group.kind);
  const level = levelName(i18n, cell.level);
  const headcount = cell.colleagues;
  return i18n._(
    msg({
      id: 'map.cell.sentence',
      message: `${department}, ${level}: you met ${met} of ${plural(headcount, { one: '# person', other: '# people' })}; you know ${known}.`,
    }),
  );
}

/** "Plant, Senior: you met 3 people; you know 2. Outside your part of the company …" */
function onlyMetSentence(i18n: I18n, { met, known }: Coverage, place: string): string {
  return i18n._(
    msg({
      id: 'map.onlyMet.sentence',
      message: `${place}: you met ${plural(met, { one: '# person', other: '# people' })}; you know ${known}. Outside your part of the company only people you have met are counted.`,
    }),
  );
}

function partlyMetSentence(i18n: I18n, { onlyMet }: Coverage): string {
  return i18n._(
    msg({
      id: 'map.partlyMet.sentence',
      message: `${plural(onlyMet, { one: '# of them is', other: '# of them are' })} outside your part of the company, where only people you have met are counted.`,
    }),
  );
}

/** "You met 1 of 42 people in Finance in 180 days; you know 2.", and of a gap what would be usual. */
export function groupSentence(i18n: I18n, group: DepartmentReach, windowDays: number): string {
  const department = groupName(i18n, group.name, group.kind);
  if (isOnlyMet(group)) return onlyMetSentence(i18n, group, department);
  const { met, colleagues: people, known } = group;
  const counts = i18n._(
    msg({
      id: 'map.group.sentence',
      message: `You met ${met} of ${plural(people, { one: '# person', other: '# people' })} in ${department} in ${windowDays} days; you know ${known}.`,
    }),
  );
  const sentence = withRemarks(i18n, counts, group);
  return group.kind === 'other' ? `${sentence} ${otherSentence(i18n)}` : sentence;
}

/** What "Other" is, and what to do about a name that is in it by mistake. */
function otherSentence(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'map.other.sentence',
      message:
        'Groups with too few people for a row of their own stand here together. Is one of them another spelling of a department? “What could not be used”, below the map, names those; your administrator can join them.',
    }),
  );
}

export function levelSentence(i18n: I18n, reach: LevelReach, windowDays: number): string {
  const { met, colleagues: people, known } = reach;
  const level = levelName(i18n, reach.level);
  const counts = i18n._(
    msg({
      id: 'map.level.sentence',
      message: `Level ${level}: you met ${met} of ${plural(people, { one: '# person', other: '# people' })} in ${windowDays} days; you know ${known}.`,
    }),
  );
  return withRemarks(i18n, counts, reach);
}

/** The same of everybody; nothing is usual or rare there. */
export function everybodySentence(i18n: I18n, everybody: Coverage, windowDays: number): string {
  const { met, colleagues: people, known } = everybody;
  const counts = i18n._(
    msg({
      id: 'map.everybody.sentence',
      message: `You met ${met} of ${plural(people, { one: '# person', other: '# people' })} in ${windowDays} days; you know ${known}.`,
    }),
  );
  return everybody.onlyMet > 0 ? `${counts} ${partlyMetSentence(i18n, everybody)}` : counts;
}

/** What the counts leave open: who is in them only because they were met, and why it is a gap. */
function withRemarks(i18n: I18n, counts: string, group: Coverage & GapTest): string {
  const partly = group.onlyMet > 0 ? partlyMetSentence(i18n, group) : '';
  const usual = group.rarelyMet ? usualSentence(i18n, group) : '';
  return [counts, partly, usual].filter(Boolean).join(' ');
}

/** "Outside your own team you met 1 of 40; if you met people there as often as elsewhere, it would be about 9." */
function usualSentence(i18n: I18n, group: Coverage & GapTest): string {
  const { others } = group;
  const apart = apartFrom(group);
  const met = group.othersMet;
  const expected = i18n.number(Math.round(group.expected));
  return i18n._(
    msg({
      id: 'map.usual.sentence',
      message: `${select(apart, {
        team: `Outside your own team you met ${met} of ${others}; if`,
        part: `In your part of the company you met ${met} of ${others}; if`,
        both: `In your part of the company, outside your own team, you met ${met} of ${others}; if`,
        other: 'If',
      })} you met people there as often as elsewhere, it would be about ${expected}.`,
    }),
  );
}

/** Whom the test for gaps leaves out of a group. */
function apartFrom({ ownTeam, onlyMet }: Coverage & GapTest): 'team' | 'part' | 'both' | 'none' {
  if (ownTeam > 0) return onlyMet > 0 ? 'both' : 'team';
  return onlyMet > 0 ? 'part' : 'none';
}

/** "Finance: you know 2 people; 3 make it deep." */
export function depthSentence(i18n: I18n, group: DepartmentReach, deepGoal: number): string {
  const { known } = group;
  const department = groupName(i18n, group.name, group.kind);
  return i18n._(
    msg({
      id: 'depth.sentence',
      message: `${department}: you know ${plural(known, { 0: 'nobody', one: '# person', other: '# people' })}; ${deepGoal} make it deep.`,
    }),
  );
}
