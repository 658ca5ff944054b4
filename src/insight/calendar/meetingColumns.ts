import type { MeetingLog } from './meetingLog';
import { ACCEPTED, ORGANIZER } from '../domain/peopleFilter';
import type { Share } from '../domain/units';
import type { InsightOptions } from '../options';
import type { ReadEvent } from './duplicates';
import { isoWeek } from './isoWeek';
import { splitOverlaps } from './overlaps';

/**
 * For every attendance, the earlier meeting of the same series and ISO week that the person was in
 * too, -1 if there is none: a series makes at most one contact a week with each person.
 *
 * Kept as a link, not as a flag, so that any period can tell which of its attendances are contacts
 * ({@link isContact}).
 *
 * Example: of a daily stand-up Monday to Friday, Tuesday's link is Monday's meeting, and so on; a
 * window that begins on Wednesday has one contact, Wednesday's.
 */
export function linkSameWeek(
  log: Pick<MeetingLog, 'week' | 'series' | 'attendeeStart' | 'attendee'>,
): Int32Array {
  const links = new Int32Array(log.attendee.length).fill(-1);
  const latest = new Map<number, Map<number, number>>();
  let week = NaN;
  log.series.forEach((series, m) => {
    if (log.week[m] !== week) latest.clear();
    week = log.week[m]!;
    if (series < 0) return;
    const ofSeries = latest.get(series) ?? new Map<number, number>();
    latest.set(series, ofSeries);
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const person = log.attendee[a]!;
      links[a] = ofSeries.get(person) ?? -1;
      ofSeries.set(person, m);
    }
  });
  return links;
}

/**
 * Whether an attendance of a period is a contact of it: unless the person was earlier in the same week
 * and period in a meeting of the same series.
 *
 * @param sameWeek See {@link linkSameWeek}.
 * @param first The first meeting of the period.
 */
export function isContact(sameWeek: Int32Array, attendance: number, first: number): boolean {
  return sameWeek[attendance]! < first;
}

/** The part of a log that says what the meetings are, without the events they were read from. */
export type MeetingColumns = Omit<
  MeetingLog,
  'event' | 'events' | 'verdicts' | 'unresolvedAddresses'
>;

/**
 * The columns of meetings that count (see {@link MeetingLog}).
 *
 * @param meetings In order of start.
 */
export function layOutMeetings(
  meetings: readonly ReadEvent[],
  options: InsightOptions,
): MeetingColumns {
  const count = meetings.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const week = new Int32Array(count);
  const size = new Uint8Array(count);
  const outside = new Uint16Array(count);
  for (let m = 0; m < count; m++) {
    const meeting = meetings[m]!;
    start[m] = meeting.start;
    end[m] = meeting.end;
    week[m] = isoWeek(meeting.start);
    size[m] = meeting.who.people.length + 1;
    outside[m] = meeting.who.outside;
  }
  const series = internSeries(meetings);
  const attendees = layOutAttendees(meetings, options);
  const minutes = splitOverlaps(start, end);
  const sameWeek = linkSameWeek({ week, ...series, ...attendees });
  return { count, start, minutes, size, week, ...series, outside, ...attendees, sameWeek };
}

function internSeries(meetings: readonly ReadEvent[]): Pick<MeetingLog, 'series' | 'seriesCount'> {
  const numbers = new Map<string, number>();
  const series = new Int32Array(meetings.length).fill(-1);
  for (let m = 0; m < series.length; m++) {
    const id = meetings[m]!.seriesId;
    if (id === null) continue;
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    series[m] = number;
  }
  return { series, seriesCount: numbers.size };
}

function layOutAttendees(
  meetings: readonly ReadEvent[],
  options: InsightOptions,
): Pick<MeetingLog, 'attendeeStart' | 'attendee' | 'confidence'> {
  const attendeeStart = new Int32Array(meetings.length + 1);
  for (let m = 0; m < meetings.length; m++) {
    attendeeStart[m + 1] = attendeeStart[m]! + meetings[m]!.who.people.length;
  }
  const attendee = new Int32Array(attendeeStart[meetings.length]!);
  const confidence = new Float32Array(attendee.length);
  for (let m = 0; m < meetings.length; m++) {
    const { people, presence, organises } = meetings[m]!.who;
    const small = people.length < options.smallMeeting;
    const first = attendeeStart[m]!;
    for (let k = 0; k < people.length; k++) {
      attendee[first + k] = people[k]!;
      confidence[first + k] = confidenceOf(presence[k]!, organises, small);
    }
  }
  return { attendeeStart, attendee, confidence };
}

/** On a meeting ego does not organise the others' answers are not reliably visible. */
function confidenceOf(presence: number, egoOrganises: boolean, small: boolean): Share {
  if (presence === ORGANIZER) return 1;
  if (egoOrganises) return presence === ACCEPTED ? 1 : 0.5;
  return small ? 1 : 0.5;
}
