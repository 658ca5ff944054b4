import type { SeededRandom } from '../../random/seededRandom';
import type { CastMember } from '../company';
import { DEPARTMENTS, TOP_OFFICE, type DepartmentPlan } from './departments';

/** Place in the hierarchy that a seat was made for; titles are drawn by it. */
export type Rank =
  'executive' | 'vicePresident' | 'director' | 'manager' | 'senior' | 'professional' | 'entry';

/** Languages in which the sandbox's titles are written. */
export type TitleLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ja';

/** A place in the org chart, before anybody sits on it. */
export interface Seat {
  readonly index: number;
  readonly department: string;
  readonly rank: Rank;
  /** Set where the plan names the title. */
  readonly title: string | null;
  /** Index of the manager's seat; -1 at the top. */
  readonly manager: number;
}

type AddSeat = (seat: Omit<Seat, 'index'>) => number;

/** The whole org chart of a company of `size` people, the top first, teams together. */
export function makeSeats(size: number, random: SeededRandom): Seat[] {
  const seats: Seat[] = [];
  const add: AddSeat = (seat) => seats.push({ ...seat, index: seats.length }) - 1;
  const { department, head, others } = TOP_OFFICE;
  const top = add({ department, rank: 'executive', title: head, manager: -1 });
  for (const title of others) add({ department, rank: 'senior', title, manager: top });
  const planned = DEPARTMENTS.reduce((sum, plan) => sum + plan.people, 0);
  const toSeat = size - seats.length;
  DEPARTMENTS.forEach((plan, i) => {
    const isLast = i === DEPARTMENTS.length - 1;
    const people = isLast ? size - seats.length : Math.round((toSeat * plan.people) / planned);
    addDepartment({ plan, add, random }, people, top);
  });
  return seats;
}

interface Growing {
  readonly plan: DepartmentPlan;
  readonly add: AddSeat;
  readonly random: SeededRandom;
}

function addDepartment(growing: Growing, people: number, top: number): void {
  const { plan, add } = growing;
  const head = add({
    department: plan.name,
    rank: plan.headRank,
    title: plan.headTitle,
    manager: top,
  });
  addBelow(growing, people - 1, head);
}

/** Fills the seats below a manager: one team, or as many sub-trees as fit under one person. */
function addBelow(growing: Growing, people: number, manager: number): void {
  const { plan, add, random } = growing;
  if (people < plan.team + plan.team / 3) {
    addTeam(growing, people, manager);
    return;
  }
  const branches = branchesOf(people, plan.team);
  for (let i = 0, left = people; i < branches; i++) {
    const even = left / (branches - i);
    const size = i === branches - 1 ? left : Math.round(even + (random.next() - 0.5));
    left -= size;
    const rank = rankOfManager(size, plan.team);
    const branch = add({ department: plan.name, rank, title: null, manager });
    addBelow(growing, size - 1, branch);
  }
}

/** Up to five teams report to one person; beyond that directors come in between. */
function branchesOf(people: number, team: number): number {
  if (people <= team * 5) return Math.max(2, Math.round(people / team));
  return Math.min(8, Math.max(3, Math.round(people / (team * 2.4))));
}

function rankOfManager(people: number, team: number): Rank {
  if (people > team * 10) return 'vicePresident';
  return people > team * 1.4 ? 'director' : 'manager';
}

function addTeam({ plan, add, random }: Growing, people: number, manager: number): void {
  for (let i = 0; i < people; i++) {
    const rank = random.pickWeighted([
      ['senior', 0.27],
      ['professional', 0.56],
      ['entry', 0.17],
    ] as const);
    add({ department: plan.name, rank, title: null, manager });
  }
}

export type CastKey = 'salesRep' | 'newHire' | 'manager' | 'vicePresident' | 'smallTeam';

/** Somebody of the cast and the seat they take. */
export interface CastSeat {
  readonly key: CastKey;
  readonly role: string;
  /** Title in the directory, where the seat's own would not show the role. */
  readonly title: string | null;
  readonly seat: number;
}

/** Days since the new hire's first day at work. */
export const NEW_HIRE_DAYS = 75;

/** Finds the five seats in an org chart, the same ones in every company of that size. */
export function castSeats(seats: readonly Seat[]): readonly CastSeat[] {
  const reports = new Map<number, number>();
  for (const seat of seats) reports.set(seat.manager, (reports.get(seat.manager) ?? 0) + 1);
  const reportsOf = (seat: Seat): number => reports.get(seat.index) ?? 0;
  const first = (fits: (seat: Seat) => boolean): number => {
    const found = seats.find(fits);
    if (!found) throw new Error('no seat for a member of the cast');
    return found.index;
  };
  const byTeamSize = seats
    .filter((seat) => seat.department === 'Marketing' && seat.rank === 'manager')
    .sort((a, b) => reportsOf(b) - reportsOf(a) || a.index - b.index);
  return [
    {
      key: 'salesRep',
      role: 'Sales representative',
      title: 'Sales Representative',
      seat: first((seat) => seat.department === 'Sales' && seat.rank === 'professional'),
    },
    {
      key: 'newHire',
      role: 'New hire in Engineering',
      title: 'Junior Software Engineer',
      seat: first((seat) => seat.department === 'Engineering' && seat.rank === 'entry'),
    },
    {
      key: 'manager',
      role: 'Manager of a team in Marketing',
      title: 'Marketing Manager',
      seat: byTeamSize[0]?.index ?? first((seat) => seat.rank === 'manager'),
    },
    {
      key: 'vicePresident',
      role: 'Vice president, Engineering',
      title: null,
      seat: first((seat) => seat.department === 'Engineering' && seat.rank === 'vicePresident'),
    },
    {
      key: 'smallTeam',
      role: 'Member of a small team in Legal',
      title: 'Legal Counsel',
      seat: first(
        (seat) =>
          seat.department === 'Legal' && seat.rank === 'professional' && reportsOf(seat) === 0,
      ),
    },
  ];
}

export function castMembers(
  cast: readonly CastSeat[],
  accountIdOf: (seat: number) => string,
): readonly CastMember[] {
  return cast.map(({ key, role, seat }) => ({ key, role, accountId: accountIdOf(seat) }));
}
