import { compareText } from '../../domain/compareText';
import { hashSeed, hashToUnit } from '../../domain/hashToUnit';
import type { PersonIndex } from '../../domain/units';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/** Coffee with somebody further up is asked for as mentoring, advice or a seat in a meeting. */
const MOST_LEVELS_UP = 2;

/**
 * Coffee, 25 minutes: fits everybody at most two levels up who is not in another office. What it is most
 * for, a peer of a department in which ego knows no peer, comes first by the bonus for an empty cell
 * ({@link coverageObjective}).
 */
export function coffee(input: FormInput): FormRule {
  return {
    form: 'coffee',
    worth: 0,
    fits: (person) => isNear(input, person) && input.officeOf(person) !== 'other',
    detail: () => ({ reasons: [] }),
  };
}

/** The same by video, 25 minutes: fits those in another office, with whom nobody has a coffee. */
export function videoCall(input: FormInput): FormRule {
  return {
    form: 'videoCall',
    worth: 0,
    fits: (person) => isNear(input, person) && input.officeOf(person) === 'other',
    detail: () => ({ reasons: [] }),
  };
}

function isNear(input: FormInput, person: PersonIndex): boolean {
  return levelDistance(input, person) <= MOST_LEVELS_UP;
}

/**
 * Lunch for three: fits somebody of ego's office, at most one level up, if there is a third person of the
 * same department. In ego's own department the third is of yet another team; in others of another team
 * than the person, if there is one. A team is the people of one manager; the third is drawn by the week's
 * hash, among those whom the lottery shows.
 */
export function lunch(input: FormInput): FormRule {
  const { company, grouping, scope, ego, possible, ties } = input;
  const { people, chart } = company;
  const own = grouping.groupOf[ego]!;
  const isNear = (i: PersonIndex) =>
    possible[i] === 1 &&
    ties.known[i] === 0 &&
    chart.manager[i] !== chart.manager[ego] &&
    levelDistance(input, i) <= 1 &&
    grouping.groups[grouping.groupOf[i]!]!.kind === 'named' &&
    input.officeOf(i) === 'same';
  const near = grouping.groups.map((): PersonIndex[] => []);
  for (const i of scope.list) if (isNear(i)) near[grouping.groupOf[i]!]!.push(i);
  const thirds = new Map<number, readonly PersonIndex[]>();
  const thirdsOf = (group: number) => {
    const found = thirds.get(group) ?? drawn(input, near[group]!);
    thirds.set(group, found);
    return found;
  };
  const thirdFor = (person: PersonIndex) => {
    const others = thirdsOf(grouping.groupOf[person]!).filter((one) => one !== person);
    const elsewhere = others.find((one) => chart.manager[one] !== chart.manager[person]);
    return elsewhere ?? (grouping.groupOf[person] === own ? undefined : others[0]);
  };
  return {
    form: 'lunch',
    worth: 0.08,
    fits: (person) => isNear(person) && thirdFor(person) !== undefined,
    detail: (person) => ({
      companion: thirdFor(person)!,
      reasons: [{ kind: 'sameOffice', office: people[person]!.officeLocation! }],
    }),
  };
}

/** Those whom the lottery shows, in the order of the week's hash. */
function drawn(
  { company: { people }, ego, admits, options, week }: FormInput,
  near: readonly PersonIndex[],
): readonly PersonIndex[] {
  const start = hashSeed(options.tenantId, people[ego]!.id, `${week}`, 'lunch');
  const chance = new Map(near.map((person) => [person, hashToUnit(start, people[person]!.id)]));
  return near
    .filter(admits)
    .sort((a, b) => chance.get(a)! - chance.get(b)! || compareText(people[a]!.id, people[b]!.id));
}
