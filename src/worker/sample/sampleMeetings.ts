import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Person } from '../../insight/domain/person';
import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs } from '../../insight/domain/units';
import type { SampleCompany } from './sampleCompany';

/** Numbers in [0, 1) that are the same for the same seed (Park & Miller 1988, MINSTD). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const WEEKS_BACK = 52;
const WEEKS_AHEAD = 2;
const CUSTOMER = 'buyer@customer.example';

/** A meeting of ego's week: who may be in it and how often it happens. */
interface Habit {
  readonly name: string;
  /** 0 is Monday. */
  readonly day: number;
  readonly hour: number;
  readonly minutes: number;
  /** Chance that it takes place in a week; some weeks fall out. */
  readonly chance: number;
  readonly people: readonly Person[];
  /** So many of the people are in each meeting; all of them where it does not say. */
  readonly seats?: number;
  readonly outside?: boolean;
  /** Begins so many weeks ago: the width grows. */
  readonly since?: number;
  /** Stops so many weeks ago: such a tie fades. */
  readonly until?: number;
}

/** A year of made-up meetings of ego's, and the two weeks to come. */
export function sampleMeetings(company: SampleCompany, now: EpochMs): readonly CalendarEvent[] {
  const random = seeded(2_026);
  const monday = mondayOf(now);
  const habits = habitsOf(company);
  const events: CalendarEvent[] = [];
  for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
    for (const habit of habits) {
      const off = week < -(habit.since ?? Infinity) || week > -(habit.until ?? -Infinity);
      const falls = random() > habit.chance;
      const there = pick(habit, random);
      if (off || falls) continue;
      events.push(eventOf(habit, there, monday + week * 7 * MS_PER_DAY, week, company.ego));
    }
  }
  return events;
}

/** The people of one meeting: a run of the list that begins somewhere else every time. */
function pick({ people, seats = people.length }: Habit, random: () => number): readonly Person[] {
  const first = Math.floor(random() * people.length);
  return [...people.slice(first), ...people.slice(0, first)].slice(0, seats);
}

function habitsOf({ people, ego }: SampleCompany): readonly Habit[] {
  const of = (department: string, title = /./) =>
    people.filter((each) => each.department === department && title.test(each.jobTitle ?? ''));
  const team = people.filter(({ managerId, id }) => managerId === ego.managerId && id !== ego.id);
  const boss = people.filter(({ id }) => id === ego.managerId);
  const builders = of('IT', /^(Senior |Junior )?Software Engineer|Engineering Manager/);
  return [
    habit('team', 0, 9, 30, { people: [...team, ...boss], chance: 0.95 }),
    habit('one-to-one', 2, 11, 30, { people: boss, chance: 0.7 }),
    habit('campaign', 1, 10, 45, { people: of('Marketing').slice(4, 12), seats: 3, chance: 0.6 }),
    habit('demo', 3, 14, 30, { people: builders.slice(2, 16), seats: 4, chance: 0.6, since: 20 }),
    habit('contract', 4, 10, 30, {
      people: of('Legal', /Senior Counsel/).slice(0, 2),
      chance: 0.4,
    }),
    habit('forecast', 3, 9, 30, { people: of('Finance', /Controller/).slice(0, 2), chance: 0.3 }),
    habit('project', 2, 15, 45, { people: builders.slice(0, 2), chance: 0.9, until: 15 }),
    habit('partners', 2, 13, 30, { people: of('Sales').slice(4, 16), seats: 3, chance: 0.5 }),
    habit('customer', 1, 14, 60, { people: [], chance: 0.9, outside: true }),
    habit('pitch', 3, 16, 60, { people: team.slice(0, 1), chance: 0.8, outside: true }),
    habit('visit', 4, 13, 120, { people: [], chance: 0.7, outside: true }),
  ];
}

type Rest = Omit<Habit, 'name' | 'day' | 'hour' | 'minutes'>;

function habit(name: string, day: number, hour: number, minutes: number, rest: Rest): Habit {
  return { name, day, hour, minutes, ...rest };
}

function eventOf(
  habit: Habit,
  there: readonly Person[],
  monday: EpochMs,
  week: number,
  ego: Person,
): CalendarEvent {
  const start = monday + habit.day * MS_PER_DAY + habit.hour * 60 * MS_PER_MINUTE;
  const id = `sample-${habit.name}-${week}`;
  const addresses = there.flatMap((each) => each.addresses.slice(0, 1));
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
