import type { MeetingLog } from './columns';
import { isoWeek } from './isoWeek';
import type { ReadEvent } from './duplicates';
import type { InsightOptions } from './options';
import { splitOverlaps } from './overlaps';
import { ACCEPTED, ORGANIZER } from './peopleFilter';
import { linkSameWeek } from './sameWeek';
import type { Share } from './units';

type MeetingColumns = Omit<MeetingLog, 'outcome' | 'outcomes' | 'unresolvedAddresses'>;

/**
 * The columns of meetings that count.
 *
 * @param meetings In order of start.
 */
export function layOutMeetings(
  meetings: readonly ReadEvent[],
  options: InsightOptions,
): MeetingColumns {
  const start = Float64Array.from(meetings, (meeting) => meeting.start);
  const end = Float64Array.from(meetings, (meeting) => meeting.end);
  const week = Int32Array.from(meetings, (meeting) => isoWeek(meeting.start));
  const { series, seriesCount } = internSeries(meetings);
  const attendees = layOutAttendees(meetings, options);
  return {
    count: meetings.length,
    start,
    minutes: splitOverlaps(start, end),
    size: Uint8Array.from(meetings, (meeting) => meeting.who.people.length + 1),
    week,
    series,
    seriesCount,
    outside: Uint16Array.from(meetings, (meeting) => meeting.who.outside),
    ...attendees,
    sameWeek: linkSameWeek({ week, series, ...attendees }),
  };
}

function internSeries(meetings: readonly ReadEvent[]): Pick<MeetingLog, 'series' | 'seriesCount'> {
  const numbers = new Map<string, number>();
  const series = Int32Array.from(meetings, ({ seriesId }) => {
    if (seriesId === null) return -1;
    const number = numbers.get(seriesId) ?? numbers.size;
    numbers.set(seriesId, number);
    return number;
  });
  return { series, seriesCount: numbers.size };
}

function layOutAttendees(
  meetings: readonly ReadEvent[],
  options: InsightOptions,
): Pick<MeetingLog, 'attendeeStart' | 'attendee' | 'confidence'> {
  const attendeeStart = new Int32Array(meetings.length + 1);
  meetings.forEach((meeting, m) => {
    attendeeStart[m + 1] = attendeeStart[m]! + meeting.who.people.length;
  });
  const attendee = new Int32Array(attendeeStart[meetings.length]!);
  const confidence = new Float32Array(attendee.length);
  meetings.forEach(({ who }, m) => {
    attendee.set(who.people, attendeeStart[m]);
    const small = who.people.length < options.smallMeeting;
    who.presence.forEach((presence, k) => {
      confidence[attendeeStart[m]! + k] = confidenceOf(presence, who.organises, small);
    });
  });
  return { attendeeStart, attendee, confidence };
}

/** On a meeting ego does not organise the others' answers are not reliably visible. */
function confidenceOf(presence: number, egoOrganises: boolean, small: boolean): Share {
  if (presence === ORGANIZER) return 1;
  if (egoOrganises) return presence === ACCEPTED ? 1 : 0.5;
  return small ? 1 : 0.5;
}
