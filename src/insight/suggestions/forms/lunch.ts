import type { PersonIndex } from '../../units';
import { drawChance, startChance } from '../hashChance';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/**
 * Lunch for three: fits somebody of ego's own department and office, at most one level up, where there
 * is a third person of yet another team. A team is the people of one manager; the third is drawn by the
 * week's hash, among those whom the lottery shows.
 */
export function lunch(input: FormInput): FormRule {
  const { company, ego, possible, admits, options, week } = input;
  const { people, chart } = company;
  const near = otherTeamsNearby(input);
  const isNear = new Uint8Array(possible.length);
  for (const person of near) isNear[person] = 1;
  const start = startChance(options.tenantId, people[ego]!.id, `${week}`, 'lunch');
  const chance = new Map(near.map((person) => [person, drawChance(start, people[person]!.id)]));
  const thirds = near
    .filter(admits)
    .sort((a, b) => chance.get(a)! - chance.get(b)! || (people[a]!.id < people[b]!.id ? -1 : 1));
  const thirdFor = (person: PersonIndex) =>
    thirds.find((other) => chart.manager[other] !== chart.manager[person]);
  return {
    form: 'lunch',
    worth: 0.08,
    fits: (person) => isNear[person] === 1 && thirdFor(person) !== undefined,
    detail: (person) => ({
      companion: thirdFor(person)!,
      reasons: [{ kind: 'sameOffice', office: people[person]!.officeLocation! }],
    }),
  };
}

/** Strangers of other teams of ego's department in ego's office; none where ego has no department. */
function otherTeamsNearby(input: FormInput): readonly PersonIndex[] {
  const { company, grouping, scope, ego, possible, ties } = input;
  const { manager } = company.chart;
  const own = grouping.groupOf[ego]!;
  const near: PersonIndex[] = [];
  if (grouping.groups[own]!.kind !== 'named') return near;
  for (const i of scope.list) {
    const isColleague = possible[i] === 1 && grouping.groupOf[i] === own && ties.known[i] === 0;
    if (!isColleague || manager[i] === manager[ego] || levelDistance(input, i) > 1) continue;
    if (input.officeOf(i) === 'same') near.push(i);
  }
  return near;
}
