import type { SeededRandom } from '../../random/seededRandom';
import type { Day } from '../../time/zonedTime';
import type { Answer, Invitation, Meeting, Repetition } from '../meeting';
import { addressOf, dayOf, minuteFor, type Slot, type Worker, type Workplace } from './workplace';

/** What differs between made-up meetings; the rest is the usual. */
export interface MeetingPlan {
  readonly key: string;
  readonly subject: string;
  readonly organizer: Worker;
  /** Colleagues, without the organizer. */
  readonly colleagues: readonly Worker[];
  /** Outside people. */
  readonly outside?: readonly { readonly address: string; readonly name: string }[];
  readonly minutes: number;
  readonly slot: Slot;
  readonly firstWeek: number;
  /** Last week of a series; without it the meeting takes place once. */
  readonly lastWeek?: number;
  /** The series fell asleep in this week, before it was meant to end. */
  readonly lapsedWeek?: number;
  readonly everyWeeks?: number;
  readonly weekdays?: readonly number[];
  /** Everybody comes, nothing is called off. */
  readonly firm?: boolean;
  readonly isCancelled?: boolean;
  /** Replaces the list of invited colleagues, who still have the meeting in their calendars. */
  readonly list?: { readonly address: string; readonly name: string };
  readonly hideAttendees?: boolean;
  readonly sensitivity?: Meeting['sensitivity'];
}

const ANSWERS: readonly (readonly [Answer, number])[] = [
  ['accepted', 0.73],
  ['notResponded', 0.15],
  ['tentativelyAccepted', 0.06],
  ['declined', 0.06],
];
const FIRM_ANSWERS: readonly (readonly [Answer, number])[] = [
  ['accepted', 0.88],
  ['notResponded', 0.12],
];

/** Puts a meeting into the calendars of everybody who takes part. */
export function holdMeeting(
  workplace: Workplace,
  plan: MeetingPlan,
  random: SeededRandom,
): Meeting {
  const { organizer, slot } = plan;
  const firstDay = dayOf(workplace, plan.firstWeek, plan.weekdays?.[0] ?? slot.weekday);
  const meeting: Meeting = {
    key: `${workplace.seed}|${plan.key}`,
    subject: plan.subject,
    organizer: { address: addressOf(organizer.account), name: organizer.account.displayName },
    invited: invitations(workplace, plan, random),
    zone: organizer.account.zone,
    firstDay,
    startMinute: minuteFor(organizer, slot),
    minutes: plan.minutes,
    repetition: repetitionOf(workplace, plan, firstDay, random),
    isAllDay: false,
    isCancelled: plan.isCancelled ?? false,
    hideAttendees: plan.hideAttendees ?? false,
    sensitivity: plan.sensitivity ?? 'normal',
    showAs: 'busy',
    location: null,
    isOnline: true,
    body: null,
    transactionId: null,
  };
  workplace.book.add(
    meeting,
    [organizer, ...plan.colleagues].map((one) => one.account.id),
  );
  return meeting;
}

function invitations(
  workplace: Workplace,
  plan: MeetingPlan,
  random: SeededRandom,
): readonly Invitation[] {
  const answers = plan.firm ? FIRM_ANSWERS : ANSWERS;
  const invite = (address: string, name: string, answer: Answer): Invitation => ({
    address,
    name,
    type: !plan.firm && random.chance(0.12) ? 'optional' : 'required',
    answer,
  });
  const colleagues = plan.list
    ? [invite(plan.list.address, plan.list.name, 'none')]
    : plan.colleagues.map(({ account, castKey }) =>
        invite(
          addressOf(account),
          account.displayName,
          plan.firm && castKey ? 'accepted' : random.pickWeighted(answers),
        ),
      );
  const outside = (plan.outside ?? []).map((one) =>
    invite(one.address, one.name, random.chance(0.6) ? 'accepted' : 'none'),
  );
  const room = roomFor(workplace, plan, random);
  return [...colleagues, ...outside, ...(room ? [room] : [])];
}

/** A room at the organizer's office for some of the meetings that take place there. */
function roomFor(workplace: Workplace, plan: MeetingPlan, random: SeededRandom): Invitation | null {
  const wanted = random.chance(0.3);
  const office = plan.organizer.account.officeLocation;
  const rooms = workplace.rooms.filter((one) => one.officeLocation === office);
  if (!wanted || rooms.length === 0) return null;
  const room = random.pick(rooms);
  return {
    address: addressOf(room),
    name: room.displayName,
    type: 'resource',
    answer: 'accepted',
  };
}

function repetitionOf(
  workplace: Workplace,
  plan: MeetingPlan,
  firstDay: Day,
  random: SeededRandom,
): Repetition | null {
  if (plan.lastWeek === undefined) return null;
  const everyWeeks = plan.everyWeeks ?? 1;
  const weekdays = plan.weekdays ?? [plan.slot.weekday];
  const lastDay = dayOf(workplace, plan.lastWeek, 6);
  const cancelledDays: Day[] = [];
  for (let day = firstDay; day <= lastDay; day += 7 * everyWeeks) {
    if (!plan.firm && random.chance(0.035)) cancelledDays.push(day);
  }
  const end = plan.lapsedWeek === undefined ? lastDay : dayOf(workplace, plan.lapsedWeek, 6);
  return { everyWeeks, weekdays, lastDay: end, cancelledDays };
}
