import { seededRandom, stableGuid, type SeededRandom } from '../../random/seededRandom';
import type { Day } from '../../time/zonedTime';
import type { Account } from '../account';
import { localPartMaker, nameDrawer, sexOf } from './names';
import { NEW_HIRE_DAYS, type CastSeat, type Seat } from './seats';
import { drawOffice, drawTitleLanguage, type Office } from './offices';
import { titleFor } from './titleForms';
import { drawTitle } from './titles';

export interface StaffPlan {
  readonly seed: string;
  readonly companyName: string;
  readonly domain: string;
  readonly seats: readonly Seat[];
  readonly cast: readonly CastSeat[];
  readonly today: Day;
}

/** One account per seat, in the order of the seats, with a clean and complete directory entry. */
export function makeStaff(plan: StaffPlan): Account[] {
  const random = seededRandom(`${plan.seed}|staff`);
  const drawName = nameDrawer(plan.seed);
  const localPart = localPartMaker();
  const teamOffices = new Map<number, Office>();
  return plan.seats.map((seat) => {
    const office = officeOf(seat, teamOffices, random);
    const origin = random.pickWeighted(office.origins);
    const name = drawName(origin, random);
    const language = drawTitleLanguage(office, origin, random);
    const local = localPart(name, seat.index);
    const firstDay = firstDayOf(seat, plan, random);
    const fixedTitle = plan.cast.find((one) => one.seat === seat.index)?.title ?? seat.title;
    const title = () =>
      titleFor(
        drawTitle(seat.department, seat.rank, language, random),
        sexOf(name.givenName, origin),
      );
    return {
      id: seatId(plan.seed, seat.index),
      kind: 'person',
      ...name,
      mail: `${local}@${plan.domain}`,
      userPrincipalName: `${local}@${plan.domain}`,
      proxyAddresses: [`SMTP:${local}@${plan.domain}`],
      jobTitle: fixedTitle ?? title(),
      department: seat.department,
      officeLocation: office.name,
      companyName: plan.companyName,
      managerId: seat.manager < 0 ? null : seatId(plan.seed, seat.manager),
      accountEnabled: true,
      userType: 'Member',
      preferredLanguage: language,
      zone: office.zone,
      hasPhoto: random.chance(0.3),
      firstDay,
      lastDay: null,
    };
  });
}

export function seatId(seed: string, seat: number): string {
  return stableGuid(`${seed}|person|${seat}`);
}

/** Teams sit together, with some exceptions. */
function officeOf(seat: Seat, teamOffices: Map<number, Office>, random: SeededRandom): Office {
  let office = teamOffices.get(seat.manager);
  if (!office) {
    office = drawOffice(random);
    teamOffices.set(seat.manager, office);
  }
  return random.chance(0.14) ? drawOffice(random) : office;
}

function firstDayOf(seat: Seat, plan: StaffPlan, random: SeededRandom): Day | null {
  const daysAgo = random.below(360);
  const isNew = random.chance(0.07);
  const member = plan.cast.find((one) => one.seat === seat.index);
  if (member) return member.key === 'newHire' ? plan.today - NEW_HIRE_DAYS : null;
  const isLeaf = seat.rank === 'entry' || seat.rank === 'professional';
  return isNew && isLeaf ? plan.today - daysAgo : null;
}
