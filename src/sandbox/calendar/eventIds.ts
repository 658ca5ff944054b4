import { createHash } from 'node:crypto';
import type { Meeting } from '../company/meeting';
import type { Day } from '../time/day';

/** Id of an event in one mailbox, of the length and alphabet that Exchange uses. */
export function eventId(accountId: string, meeting: Meeting, day: Day | null): string {
  const mailbox = createHash('sha512').update(`mailbox|${accountId}`).digest('base64url');
  const item = createHash('sha256')
    .update(`${accountId}|${meeting.key}|${day}`)
    .digest('base64url');
  return `AAMkA${mailbox.slice(0, 80)}BGAAA${item}AAA=`.replace(/-/g, 'x');
}

/** The same in every mailbox; differs from occurrence to occurrence of a series, as Graph's does. */
export function iCalUId(meeting: Meeting, day: Day | null): string {
  const series = createHash('sha256').update(meeting.key).digest('hex').slice(0, 64).toUpperCase();
  const date = day === null ? '00000000' : day.toString(16).padStart(8, '0').toUpperCase();
  return `040000008200E00074C5B7101A82E008${date}${series}`;
}
