import { skipReports } from '../../domain/chartRelations';
import { hashSeed, hashToUnit } from '../../domain/hashToUnit';
import type { PersonIndex, Share } from '../../domain/units';
import {
  distanceClass,
  headcountsOf,
  weeklyDemand,
  type Demand,
  type DistanceClass,
} from './demand';
import { levelDistance, type SuggestionContext } from '../suggestionContext';

/**
 * Who may be shown to ego this week, so that nobody is suggested to everybody: a person is admitted
 * if hash(tenant, ego, person, week) falls below {@link admittedShare}. Every client draws alone
 * and without a server; over all of them no leader, and nobody two or more levels up, is expected to be
 * shown more often than their capacity. The same answer all week.
 *
 * Peers are hardly ever held back, so that ranking can still rank: for them the capacity is a guide, and
 * only those whom about twice as many would ask (the few who sit near the top of a small department)
 * are shown to some of these.
 */
export function weeklyLottery(context: SuggestionContext): (person: PersonIndex) => boolean {
  const { company, ego, options, week } = context;
  const start = hashSeed(options.tenantId, company.people[ego]!.id, `${week}`, 'shown');
  const share = admittedShares(context);
  return (person) => hashToUnit(start, company.people[person]!.id) < share(person);
}

/**
 * The part of all askers who may see a person this week, as seen from ego. Of somebody with people two
 * steps below, half the capacity for two levels up is kept for these: it is their manager's manager.
 */
export function admittedShares(context: SuggestionContext): (person: PersonIndex) => Share {
  const { company, grouping, scope, options, bossOfBoss } = context;
  const counts = headcountsOf(company, grouping, scope);
  const kept = new Map<string, Share>();
  return (person) => {
    const ownLine = skipReports(company, person).length;
    const half = ownLine > 0 ? options.capacity.twoUp / 2 : options.capacity.twoUp;
    if (person === bossOfBoss) return admittedShare(half, { aWeek: ownLine, alike: 1 });
    const place = {
      group: grouping.groupOf[person]!,
      level: company.levels.level[person]!,
      layer: company.chart.layer[person]!,
    };
    const distance = distanceClass(levelDistance(context, person));
    const capacity = distance === 'twoUp' ? half : capacityFor(options, distance);
    const key = `${place.group} ${place.level} ${place.layer} ${capacity}`;
    const share =
      kept.get(key) ??
      admittedShare(capacity, weeklyDemand(counts, place, distance, options.suggestionsAWeek));
    kept.set(key, share);
    return share;
  };
}

/** Whom peers ask is a guess: it has to be so many times the capacity before anybody is held back. */
const DOUBT = 2;

function capacityFor({ capacity }: SuggestionContext['options'], distance: DistanceClass): number {
  return distance === 'peer' ? DOUBT * capacity.peer : capacity[distance];
}

/**
 * The part of those who want to see somebody that may, in [0, 1].
 *
 * Capacity ÷ demand alone lets too many through if several people are alike: of those whom it holds
 * back, the next one alike takes the place. With n people alike the chance that at least one of them is
 * admitted, 1 − (1 − q)ⁿ, is what must equal capacity ÷ demand.
 *
 * @example admittedShare(4, { aWeek: 3, alike: 5 }) // 1
 * @example admittedShare(1, { aWeek: 200, alike: 1 }) // 0.005
 */
export function admittedShare(capacity: number, demand: Demand): Share {
  if (demand.aWeek <= capacity) return 1;
  return 1 - (1 - capacity / demand.aWeek) ** (1 / Math.max(1, demand.alike));
}
