import type { CalendarEvent } from '../../insight/calendarEvent';
import type { Person } from '../../insight/person';
import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs } from '../../insight/units';
import type { SampleCompany } from './sampleCompany';
import { seeded } from './seeded';

const WEEKS_BACK = 52;
const WEEKS_AHEAD = 2;
const CUSTOMER = 'buyer@customer.example';

/** A meeting of ego's week: who is in it and how often it happens. */
interface Habit {
  readonly name: string;
  /** 0 is Monday. */
  readonly day: number;
  readonly hour: number;
  readonly minutes: number;
  readonly people: readonly Person[];
  /** Chance that it takes place in a week; some weeks fall out. */
  readonly chance: number;
  readonly outside?: boolean;
  /** Stops so many weeks ago: such a tie fades. */
  readonly until?: number;
}

/** A year of made-up meetings of ego's, and the two weeks to come. */
export function sampleMeetings(company: SampleCompany, now: EpochMs): readonly CalendarEvent[] {
  const random = seeded(2_026);
  const monday = mondayOf(now);
  const events: CalendarEvent[] = [];
  for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
    for (const habit of habitsOf(company)) {
      const stopped = habit.until !== undefined && week > -habit.until;
      if (stopped || random() > habit.chance) continue;
      events.push(eventOf(habit, monday + week * 7 * MS_PER_DAY, week, company.ego));
    }
  }
  return events;
}

function habitsOf({ people, ego }: SampleCompany): readonly Habit[] {
  const inDepartment = (department: string, title: RegExp, most: number) =>
    people
      .filter((each) => each.department === department && title.test(each.jobTitle ?? ''))
      .slice(0, most);
  const team = people.filter(({ managerId, id }) => managerId === ego.managerId && id !== ego.id);
  const boss = people.filter(({ id }) => id === ego.managerId);
  const marketing = inDepartment('Marketing', /Specialist|Campaign|Designer/, 5);
  const engineers = inDepartment('IT', /Software Engineer|Engineering Manager/, 4);
  const counsel = inDepartment('Legal', /Counsel/, 3);
  const finance = inDepartment('Finance', /Analyst|Controller/, 2);
  const habit = (name: string, rest: Omit<Habit, 'name'>): Habit => ({ name, ...rest });
  return [
    habit('team', { day: 0, hour: 9, minutes: 30, people: [...team, ...boss], chance: 0.95 }),
    habit('boss', { day: 2, hour: 11, minutes: 30, people: boss, chance: 0.7 }),
    habit('campaign', { day: 1, hour: 10, minutes: 45, people: marketing, chance: 0.6 }),
    habit('demo', { day: 3, hour: 14, minutes: 60, people: engineers, chance: 0.5 }),
    habit('contract', { day: 4, hour: 10, minutes: 30, people: counsel, chance: 0.5, until: 14 }),
    habit('forecast', { day: 3, hour: 9, minutes: 30, people: finance, chance: 0.2 }),
    habit('customer', { day: 1, hour: 14, minutes: 60, people: [], chance: 0.9, outside: true }),
    habit('pitch', {
      ...{ day: 3, hour: 16, minutes: 60, chance: 0.8, outside: true },
      people: team.slice(0, 1),
    }),
  ];
}

function eventOf(habit: Habit, monday: EpochMs, week: number, ego: Person): CalendarEvent {
  const start = monday + habit.day * MS_PER_DAY + habit.hour * 60 * MS_PER_MINUTE;
  const id = `sample-${habit.name}-${week}`;
  const addresses = habit.people.flatMap((each) => each.addresses.slice(0, 1));
  return {
    id,
    iCalUId: id,
    seriesMasterId: `sample-${habit.name}`,
    start,
    end: start + habit.minutes * MS_PER_MINUTE,
    ...{ isAllDay: false, isCancelled: false, isOrganizer: true, hideAttendees: false },
    ...{ showAs: 'busy', response: 'organizer' },
    organizer: ego.addresses[0] ?? null,
    attendees: [...addresses, ...(habit.outside ? [CUSTOMER] : [])].map((address) => ({
      address,
      type: 'required',
      response: 'accepted',
    })),
  };
}

/** Midnight (UTC) of the Monday of this week. */
function mondayOf(now: EpochMs): EpochMs {
  const midnight = Math.floor(now / MS_PER_DAY) * MS_PER_DAY;
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * MS_PER_DAY;
}
