import type { Analysis } from '../insight/analyze';
import type { EventVerdict } from '../insight/calendar/meetingLog';
import type { Coverage, DataQuality, Reach } from '../insight/reach';
import { nameReader } from './jsonReport';
import {
  countOf,
  departmentLabel,
  formLabel,
  groupLabel,
  levelLabel,
  verdictLabel,
} from './labels';
import { reasonSentence } from './sentences';

/** Lays cells out in columns: the first to the left, the others to the right. */
function textTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const width = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(width[column] ?? 0) : cell.padStart(width[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** The report as text for a terminal. */
export function textReport(analysis: Analysis): string {
  const { reach } = analysis;
  const sections = [
    headline(reach),
    section('Departments', departments(reach)),
    section('Levels', levels(reach)),
    section('Suggestions', suggestions(analysis)),
    section('Fading', fading(reach)),
    section('Month by month', trend(reach)),
    section('As seen from your calendar', network(reach)),
    section('What was read', dataQuality(reach.dataQuality)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function headline(reach: Reach): string[] {
  const { width, wideGoal, deepGoal, nearest, leadersKnown, leadersGoal } = reach.headline;
  const { ego, scope } = reach;
  const lines = [
    `${ego.displayName}, ${groupLabel(ego.department.kind, ego.department.name)}, ${levelLabel(ego.level)}; ` +
      `${reach.windowDays} days up to ${new Date(reach.asOf).toISOString().slice(0, 16).replace('T', ' ')} UTC; ` +
      scopeText(scope),
    `You are ${width} wide: ${countOf(width, 'department')} other than yours where you know ` +
      `${deepGoal} people or more (goal ${wideGoal}).`,
  ];
  if (nearest) {
    lines.push(
      `${nearest.department} is nearest: you know ${countOf(nearest.known, 'person', 'people')} of ${deepGoal}.`,
    );
  }
  lines.push(`Leaders known outside your own line: ${leadersKnown} (goal ${leadersGoal}).`);
  return [...lines, ...internalShare(reach)];
}

function scopeText(scope: Reach['scope']): string {
  const people = countOf(scope.people, 'person', 'people');
  return scope.kind === 'company'
    ? `${people} in the company.`
    : `${people} below ${scope.topPersonName ?? 'a manager'} or met, of ${scope.companyPeople}.`;
}

function internalShare({ internalShare: share }: Reach): string[] {
  if (share === null) return [];
  return [
    `Inside the company: ${share.internalHours.toFixed(1)} h, with customers ${share.externalHours.toFixed(1)} h: ` +
      `${percent(share.share)} (the article's goal: ${percent(share.goal)}).`,
  ];
}

const HEAD = ['people', 'met', 'known', 'expected'];

function departments(reach: Reach): string[] {
  const rows = reach.departments.map((row) => [
    groupLabel(row.kind, row.name),
    ...[row.headcount, row.met, row.known].map(String),
    row.expected.toFixed(1),
    remarks([
      row.own ? 'own' : '',
      row.deep ? 'deep' : '',
      row.rarelyMet ? 'rarely met' : '',
      onlyMet(row),
    ]),
  ]);
  return textTable([['', ...HEAD, ''], ...rows]);
}

function levels(reach: Reach): string[] {
  const rows = reach.levels
    .filter((row) => row.headcount > 0)
    .map((row) => [
      levelLabel(row.level),
      ...[row.headcount, row.met, row.known].map(String),
      row.expected.toFixed(1),
      remarks([row.rarelyMet ? 'rarely met' : '', onlyMet(row)]),
    ]);
  return textTable([['', ...HEAD, ''], ...rows]);
}

/** In a large company people of other branches are counted only where they were met. */
function onlyMet({ headcount, onlyMet: count }: Coverage): string {
  if (count === 0) return '';
  return `${count === headcount ? '' : `${count} `}counted only because met`;
}

function remarks(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(', ');
}

function suggestions(analysis: Analysis): string[] {
  const nameOf = nameReader(analysis);
  return analysis.reach.suggestions.flatMap((suggestion, i) => [
    `${i + 1}. ${suggestion.displayName} (${suggestion.jobTitle ?? levelLabel(suggestion.level)}, ` +
      `${departmentLabel(suggestion.department)}): ${formLabel(suggestion.form)}, ` +
      `reachability ${percent(suggestion.reachability)}, gain ${suggestion.gain.toFixed(2)}`,
    ...suggestion.reasons.map((reason) => `   - ${reasonSentence(reason, nameOf)}`),
    ...(suggestion.introducer
      ? [`   - ${suggestion.introducer.displayName} can introduce you.`]
      : []),
  ]);
}

function fading(reach: Reach): string[] {
  const shown = reach.fading.slice(0, 10);
  const lines = shown.map(({ displayName, department, lastMet, lastSmall }) => {
    const last =
      lastSmall === null ? `last met ${day(lastMet)}` : `last in a small group ${day(lastSmall)}`;
    return `${displayName} (${departmentLabel(department)}), ${last}`;
  });
  const more = reach.fading.length - shown.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function trend(reach: Reach): string[] {
  const rows = reach.trend.map((point) => [
    `up to ${day(point.to)}`,
    String(point.width),
    String(point.known),
    point.internalShare === null ? '–' : percent(point.internalShare),
  ]);
  return textTable([['', 'wide', 'known', 'inside'], ...rows]);
}

function network({ network: figures }: Reach): string[] {
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(2));
  return textTable([
    ['', 'yours', 'at random'],
    [
      'E–I index (−1 own department … 1 others)',
      number(figures.eiIndex),
      number(figures.eiExpected),
    ],
    [
      'Diversity of departments (0 … 1)',
      number(figures.blauDepartments),
      number(figures.blauDepartmentsExpected),
    ],
    ['Diversity of levels (0 … 1)', number(figures.blauLevels), number(figures.blauLevelsExpected)],
    ['Effective size', number(figures.effectiveSize), number(figures.effectiveSizeExpected)],
    ['Constraint', number(figures.constraint), number(figures.constraintExpected)],
  ]);
}

function dataQuality(quality: DataQuality): string[] {
  const events = Object.entries(quality.events) as [EventVerdict, number][];
  const facts: [number, string][] = [
    ...events.map(([verdict, count]): [number, string] => [
      count,
      `events: ${verdictLabel(verdict)}`,
    ]),
    [quality.privateEvents, 'private events, left out unread'],
    [quality.malformedEvents, 'events that could not be read'],
    [quality.malformedPeople, 'people who could not be read'],
    [quality.unresolvedAttendees, 'own addresses that are no enabled member (lists, leavers)'],
    [quality.people, 'people in the directory'],
    [quality.guestsAndDisabled, 'of them guests or disabled accounts'],
    [quality.withoutDepartment, 'without a department'],
    [quality.withoutTitle, 'without a title'],
    [quality.withoutManager, 'without a manager'],
    [quality.managersOutside, 'with a manager outside the directory'],
    [quality.cyclesCut, 'circles of managers cut'],
    [quality.levelsAssumed, 'whose level is assumed'],
  ];
  const rows = facts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  const pairs = quality.departmentLookalikes.map(([a, b]) => `"${a}" and "${b}" look alike`);
  return [...rows, ...pairs];
}
