import type { PersonIndex } from '../domain/units';
import { restsUntil } from './openSuggestions';
import type { SuggestionContext } from './suggestionContext';

/**
 * 1 for everybody who may be suggested at all: people of the scope who can be met and whom ego does
 * not know. Never ego, the own team, ego's own manager, anybody excluded or opted out, anybody ego
 * knows by own word. Whoever reports to ego's manager and is in another department is no team of ego's:
 * those who lead departments meet each other so. The manager's manager is in even if known from
 * large meetings: their advice is asked for ({@link bossAdvice}). Cool-downs are not looked at here
 * ({@link restingPeople}).
 */
export function possiblePeople(context: SuggestionContext): Uint8Array {
  const { company, ego, scope, team, ties, answers, options, bossOfBoss } = context;
  const possible = new Uint8Array(company.people.length);
  for (const i of scope.list) {
    if (ties.known[i] === 1) continue;
    if (team[i] === 0 || isPeerElsewhere(context, i)) possible[i] = company.countable[i]!;
  }
  if (bossOfBoss >= 0 && scope.members[bossOfBoss] === 1 && team[bossOfBoss] === 0) {
    possible[bossOfBoss] = company.countable[bossOfBoss]!;
  }
  possible[ego] = 0;
  const manager = company.chart.manager[ego]!;
  if (manager >= 0) possible[manager] = 0;
  const knownByWord = Object.keys(answers.words).filter((id) => answers.words[id] === 'known');
  for (const id of [...options.excluded, ...knownByWord]) {
    const person = company.indexById.get(id);
    if (person !== undefined) possible[person] = 0;
  }
  return possible;
}

/** Whether somebody reports to ego's manager and is in another named department. */
export function isPeerElsewhere(
  { company, ego, grouping }: Pick<SuggestionContext, 'company' | 'ego' | 'grouping'>,
  person: PersonIndex,
): boolean {
  const { manager } = company.chart;
  const [theirs, own] = [grouping.groupOf[person]!, grouping.groupOf[ego]!];
  const isNamed = [theirs, own].every((group) => grouping.groups[group]!.kind === 'named');
  return manager[ego]! >= 0 && manager[person] === manager[ego] && isNamed && theirs !== own;
}

/** People who are left alone for now: one of the suggestions of them has not cooled down. */
export function restingPeople(context: SuggestionContext): ReadonlySet<PersonIndex> {
  const resting = new Set<PersonIndex>();
  for (const record of context.answers.suggestions) {
    const person = context.company.indexById.get(record.personId);
    if (person !== undefined && restsUntil(record, context.options) > context.weekStart) {
      resting.add(person);
    }
  }
  return resting;
}
