import type { Period } from '../calendar/eventVerdict';
import { countVerdicts } from '../calendar/logMeetings';
import type { Company } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import type { EpochMs } from '../domain/units';
import type { DataQuality } from '../reach';

/** The part of {@link DataQuality} that the directory alone decides. */
type DirectoryQuality = Pick<
  DataQuality,
  | 'people'
  | 'guestsAndDisabled'
  | 'withoutDepartment'
  | 'withoutTitle'
  | 'withoutManager'
  | 'managersOutside'
  | 'cyclesCut'
  | 'levelsAssumed'
>;

/**
 * Counts what the directory lacks. Department, title, manager and level are counted for people who can
 * be met; `levelsAssumed` are those whose level rests on nothing (confidence 0).
 *
 * Example: 3 members, one of them without title, and a guest → people 4, guestsAndDisabled 1,
 * withoutTitle 1.
 */
export function directoryQuality(company: Company): DirectoryQuality {
  const quality = {
    people: company.people.length,
    guestsAndDisabled: 0,
    withoutDepartment: 0,
    withoutTitle: 0,
    withoutManager: 0,
    managersOutside: company.chart.managersOutside,
    cyclesCut: company.chart.cyclesCut,
    levelsAssumed: 0,
  };
  company.people.forEach((person, i) => {
    if (company.countable[i] === 0) {
      quality.guestsAndDisabled++;
      return;
    }
    if (isBlank(person.department)) quality.withoutDepartment++;
    if (isBlank(person.jobTitle)) quality.withoutTitle++;
    if (person.managerId === null) quality.withoutManager++;
    if (company.levels.confidence[i] === 0) quality.levelsAssumed++;
  });
  return quality;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** What the readers of the directory and the calendar could not hand on, counted by them. */
export interface ReadingCounts {
  readonly privateEvents: number;
  readonly malformedEvents: number;
  readonly malformedPeople: number;
}

/**
 * Everything that was not used, counted (insight.md §7). Every event that was read is in `events`
 * once, under its verdict; events whose times make no sense are `malformed` there, those that could
 * not be read at all are `malformedEvents`.
 *
 * Example: 10 events, 7 counted and 3 declined → events { counted: 7, declined: 3 }.
 *
 * `eventsInWindow` are those of them that start in `period`.
 *
 * @param lookalikes Pairs of department spellings that look alike.
 */
export function dataQuality(
  directory: DirectoryQuality,
  log: MeetingLog,
  reading: ReadingCounts,
  lookalikes: DataQuality['departmentLookalikes'],
  period: Period,
): DataQuality {
  return {
    ...directory,
    ...reading,
    unresolvedAttendees: log.unresolvedAddresses,
    events: log.verdicts,
    eventsInWindow: countVerdicts(log.events.filter(({ start }) => isIn(period, start))),
    departmentLookalikes: lookalikes,
  };
}

function isIn({ from, asOf }: Period, start: EpochMs): boolean {
  return start >= from && start < asOf;
}
