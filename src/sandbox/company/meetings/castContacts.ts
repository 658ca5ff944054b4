import type { SeededRandom } from '../../random/seededRandom';
import type { CastKey } from '../generated/seats';
import { groupBy } from '../groupBy';
import { holdProject, holdSingle } from './circleMeetings';
import { WEEKS_AHEAD, WEEKS_BACK, type Worker, type Workplace } from './workplace';

/** How much of a department somebody of the cast meets in half a year. */
interface ContactRates {
  /** Share of the people of a department, where `rates` says nothing else. */
  readonly usual: number;
  /** Share of the own department, outside the own team. */
  readonly ownDepartment: number;
  /** Factors on `usual`. */
  readonly rates: Readonly<Record<string, number>>;
  /** Weeks of the past in which these contacts took place. */
  readonly weeks: number;
}

const CONTACT_RATES: Readonly<Record<CastKey, ContactRates>> = {
  salesRep: {
    usual: 0.24,
    ownDepartment: 0.28,
    rates: { Finance: 0.1, 'Human Resources': 0.05, Facilities: 1.2, 'Customer Service': 1.15 },
    weeks: 24,
  },
  newHire: {
    usual: 0.2,
    ownDepartment: 0.26,
    rates: { Finance: 0.1, Sales: 0.1, 'Human Resources': 1.3, Legal: 1.3 },
    weeks: 10,
  },
  manager: {
    usual: 0.28,
    ownDepartment: 0.5,
    rates: { Engineering: 0.1, Operations: 0.1, 'Product Management': 1.3 },
    weeks: 24,
  },
  vicePresident: {
    usual: 0.32,
    ownDepartment: 0.4,
    rates: { Marketing: 0.1, 'Customer Service': 0.1, 'Product Management': 1.3 },
    weeks: 24,
  },
  smallTeam: {
    usual: 0.26,
    ownDepartment: 0.7,
    rates: { 'Customer Service': 0.1, Engineering: 0.1, 'Human Resources': 1.2 },
    weeks: 24,
  },
};

/** The colleagues whom somebody of the cast meets, apart from the own team. */
export interface CastContacts {
  readonly worker: Worker;
  readonly rates: ContactRates;
  readonly current: readonly Worker[];
  /** Met some time ago, and not since. */
  readonly former: readonly Worker[];
}

export function isCastKey(key: string): key is CastKey {
  return Object.hasOwn(CONTACT_RATES, key);
}

/** Chooses by the table of rates whom a member of the cast meets; everybody else is left out. */
export function chooseContacts(workplace: Workplace, worker: Worker, key: CastKey): CastContacts {
  const random = workplace.random(`contacts|${key}`);
  const rates = CONTACT_RATES[key];
  const ownId = worker.account.id;
  const others = workplace.workers.filter(
    (one) =>
      one !== worker &&
      one.castKey === null &&
      one.managerId !== ownId &&
      one.managerId !== worker.managerId &&
      one.account.firstDay === null,
  );
  const current: Worker[] = [];
  const former: Worker[] = [];
  for (const [department, members] of groupBy(others, (one) => one.department)) {
    const isOwn = department === worker.department;
    const factor = rates.rates[department] ?? 1;
    const share = isOwn ? rates.ownDepartment : rates.usual * factor;
    const count = Math.round(members.length * share);
    const met = random.sample(members, count);
    current.push(...met);
    if (factor < 0.5) continue;
    const rest = members.filter((one) => !met.includes(one));
    former.push(...random.sample(rest, Math.round(count * 0.15)));
  }
  return { worker, rates, current, former };
}

/** Holds the meetings through which the chosen contacts come about, so that each is met. */
export function holdCastMeetings(
  workplace: Workplace,
  contacts: CastContacts,
  random: SeededRandom,
): void {
  const { worker, rates, current, former } = contacts;
  const shuffled = random.sample(current, current.length);
  const half = Math.ceil(shuffled.length / 2);
  const span = rates.weeks;
  chunks(shuffled.slice(0, half), 4).forEach((group, i) => {
    const firstWeek = -span + random.below(Math.max(1, span - 8));
    const lastWeek = Math.min(WEEKS_AHEAD, firstWeek + 6 + random.below(14));
    hold(workplace, `now|${i}`, { worker, group, firstWeek, lastWeek }, random);
  });
  singles(workplace, 'now', worker, shuffled.slice(half), -span, random);
  singles(workplace, 'again', worker, random.sample(current, half), -span, random);
  singles(workplace, 'ahead', worker, random.sample(current, 12), 1, random);
  if (worker.account.firstDay !== null) return;
  chunks([...former, ...random.sample(current, half)], 5).forEach((group, i) => {
    const firstWeek = -WEEKS_BACK + random.below(12);
    // Not all of them ended in the same week.
    const lastWeek = Math.max(firstWeek + 6, -27 - ((i * 5) % 14));
    hold(workplace, `then|${i}`, { worker, group, firstWeek, lastWeek }, random);
  });
}

interface CastProject {
  readonly worker: Worker;
  readonly group: readonly Worker[];
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** A series of one of the cast with some of their contacts; either side may have called it. */
function hold(workplace: Workplace, key: string, plan: CastProject, random: SeededRandom): void {
  const { worker, group, firstWeek, lastWeek } = plan;
  const organizer = random.chance(0.45) ? worker : random.pick(group);
  const colleagues = [worker, ...group].filter((one) => one !== organizer);
  const project = { organizer, colleagues, firstWeek, lastWeek, firm: true };
  holdProject(workplace, `cast|${worker.castKey}|${key}`, project, random);
}

/** Single meetings in groups of one to three; each falls into one of the weeks from `fromWeek` on. */
function singles(
  workplace: Workplace,
  key: string,
  worker: Worker,
  people: readonly Worker[],
  fromWeek: number,
  random: SeededRandom,
): void {
  let i = 0;
  for (let at = 0; at < people.length; i++) {
    const group = people.slice(at, at + 1 + random.below(3));
    at += group.length;
    const span = fromWeek < 0 ? -fromWeek : WEEKS_AHEAD - fromWeek;
    const week = fromWeek + random.below(span);
    const organizer = random.chance(0.5) ? worker : random.pick(group);
    const colleagues = [worker, ...group].filter((one) => one !== organizer);
    const single = { organizer, colleagues, week, firm: true };
    holdSingle(workplace, `cast|${worker.castKey}|${key}|${i}`, single, random);
  }
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, i * size + size),
  );
}
