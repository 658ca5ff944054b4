import type { Reason } from '../../insight/reach';
import type { MeetingSeat, NextMeeting } from '../model/nextMeeting';
import { MeetingCard } from './MeetingCard';
import { OtherMeetings } from './OtherMeetings';

/** The meetings with somebody to invite, each with its reasons, and the others with room in short. */
export function MeetingList({ meetings }: { readonly meetings: readonly NextMeeting[] }) {
  const seats = meetings.flatMap(({ seat }) => seat ?? []);
  const others = meetings.filter(({ seat }) => seat === null);
  return (
    <>
      {meetings.map(
        (meeting) =>
          meeting.seat && (
            <MeetingCard
              key={meeting.eventId}
              meeting={meeting}
              seat={meeting.seat}
              reasons={newReasons(meeting.seat, seats.slice(0, seats.indexOf(meeting.seat)))}
            />
          ),
      )}
      {others.length > 0 && <OtherMeetings meetings={others} />}
    </>
  );
}

/** What speaks for somebody, without what has been said of their department before. */
function newReasons({ reasons }: MeetingSeat, earlier: readonly MeetingSeat[]): readonly Reason[] {
  const said = new Set(earlier.flatMap((seat) => seat.reasons.flatMap(departmentOf)));
  const fresh = reasons.filter((reason) => departmentOf(reason).every((name) => !said.has(name)));
  return fresh.some(({ kind }) => kind !== 'levelDistance') ? fresh : reasons;
}

function departmentOf(reason: Reason): readonly string[] {
  return reason.kind === 'departmentRarelyMet' || reason.kind === 'departmentBelowGoal'
    ? [reason.department]
    : [];
}
