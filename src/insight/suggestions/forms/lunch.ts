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
  const { company, grouping, ego, possible, admits, options, week } = input;
  const { people, chart } = company;
  const near: PersonIndex[] = [];
  for (let i = 0; i < possible.length; i++) {
    if (possible[i] !== 1 || grouping.groupOf[i] !== grouping.groupOf[ego]) continue;
    const isStranger = chart.manager[i] !== chart.manager[ego] && input.ties.known[i] === 0;
    if (!isStranger || levelDistance(input, i) > 1) continue;
    if (input.officeOf(i) === 'same') near.push(i);
  }
  const start = startChance(options.tenantId, people[ego]!.id, `${week}`, 'lunch');
  const chance = new Map(near.map((i) => [i, drawChance(start, people[i]!.id)]));
  near.sort((a, b) => chance.get(a)! - chance.get(b)! || (people[a]!.id < people[b]!.id ? -1 : 1));
  const thirdFor = (person: PersonIndex) =>
    near.find((other) => admits(other) && chart.manager[other] !== chart.manager[person]);
  return {
    form: 'lunch',
    worth: 0.08,
    fits: (person) => chance.has(person) && thirdFor(person) !== undefined,
    detail: (person) => ({
      companion: thirdFor(person)!,
      reasons: [{ kind: 'sameOffice', office: people[person]!.officeLocation! }],
    }),
  };
}
