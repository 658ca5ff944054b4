import { seededRandom } from '../../random/seededRandom';
import { type Day, mondayOf } from '../../time/zonedTime';
import type { Account } from '../account';
import { groupBy } from '../groupBy';
import { DEPARTMENTS } from '../generated/departments';
import { type CastContacts, chooseContacts, holdCastMeetings, isCastKey } from './castContacts';
import { circleDrawer, holdProjects, holdSingleMeetings } from './circleMeetings';
import { holdCustomerCalls } from './customerCalls';
import { holdDealReviews, holdGuestRounds } from './castMeetings';
import { createDiary, type Worker, type Workplace } from './workplace';
import { holdLargeMeetings } from './largeMeetings';
import { createMeetingBook, type MeetingBook } from '../meeting';
import { addOwnTime } from './ownTime';
import { holdTeamMeetings } from './teamMeetings';

export interface MailboxPlan {
  readonly seed: string;
  readonly today: Day;
  readonly domain: string;
  readonly workers: readonly Worker[];
  readonly leavers: readonly Worker[];
  /** Managers of these workers' teams who are at home in another workplace. */
  readonly visitors?: readonly Worker[];
  readonly rooms: readonly Account[];
}

/** Makes up a year of meetings among the workers, the same in the calendars of all who take part. */
export function makeMailboxes(plan: MailboxPlan): MeetingBook {
  const workplace = createWorkplace(plan);
  const ordinaryCircle = circleDrawer(workplace);
  const contacts = workplace.workers.flatMap((worker) =>
    worker.castKey !== null && isCastKey(worker.castKey)
      ? [chooseContacts(workplace, worker, worker.castKey)]
      : [],
  );
  holdTeamMeetings(workplace, (name) => planOf(name)?.standUps ?? false);
  holdLargeMeetings(workplace);
  for (const one of contacts) {
    holdCastMeetings(workplace, one, workplace.random(`cast|${one.worker.castKey}`));
  }
  addOwnTime(workplace);
  holdProjects(workplace, ordinaryCircle);
  holdCustomerCalls(workplace, callsAWeek, (worker) =>
    worker.castKey === null ? ordinaryCircle(worker) : contactsOf(contacts, worker),
  );
  holdSingleMeetings(workplace, ordinaryCircle);
  for (const one of contacts) {
    holdGuestRounds(workplace, one);
    holdDealReviews(workplace, one);
  }
  return workplace.book;
}

function createWorkplace(plan: MailboxPlan): Workplace {
  const withManager = [...plan.workers, ...plan.leavers].filter((one) => one.managerId !== null);
  return {
    ...plan,
    thisMonday: mondayOf(plan.today),
    teams: groupBy(withManager, (one) => one.managerId ?? ''),
    workerById: new Map(
      [...plan.workers, ...(plan.visitors ?? [])].map((one) => [one.account.id, one]),
    ),
    diary: createDiary(),
    book: createMeetingBook(),
    random: (purpose) => seededRandom(`${plan.seed}|meetings|${purpose}`),
  };
}

function planOf(department: string): (typeof DEPARTMENTS)[number] | undefined {
  return DEPARTMENTS.find((one) => one.name === department);
}

/** Leaders speak with customers less often, the sales representative of the cast all day long. */
function callsAWeek(worker: Worker): number {
  if (worker.castKey === 'salesRep') return 10;
  const calls = planOf(worker.department)?.customerCalls ?? 0;
  const isLeader = worker.rank !== 'senior' && worker.rank !== 'professional';
  return isLeader ? calls / 2 : calls;
}

function contactsOf(contacts: readonly CastContacts[], worker: Worker): readonly Worker[] {
  return contacts.find((one) => one.worker === worker)?.current ?? [];
}
