import { coverageObjective } from '../../src/insight/advice/greedy/coverageObjective';
import { chartSteps } from '../../src/insight/advice/chartSteps';
import { lazyGreedy } from '../../src/insight/advice/greedy/lazyGreedy';
import {
  reachabilityFactors,
  reachabilityOf,
  type ReachabilityFactors,
} from '../../src/insight/advice/reachability';
import { suggest } from '../../src/insight/advice/suggest';
import { suggestionSources } from '../../src/insight/advice/suggestionSources';
import type { PersonId } from '../../src/insight/domain/units';
import type { Random } from './gapsRandom';
import { JUDGED, type HoldoutCase } from './holdoutCase';

/** Puts the candidates of a case in order; only the first five are looked at. */
export type Rank = (one: HoldoutCase, random: Random) => readonly PersonId[];

/** Ways to order that need no statistics, to compare with. */
export const BASELINES: Readonly<Record<string, Rank>> = {
  random: (one, random) => shuffled(one.candidates, random),
  'least-met department first': (one, random) => byKey(one, random, (id) => metIn(one, id)),
  'most-met department first': (one, random) => byKey(one, random, (id) => -metIn(one, id)),
  'nearest in the org chart first': (one, random) => {
    const { chart, indexById } = one.input.company;
    const { stepsOf } = chartSteps(chart, [one.input.ego], () => false);
    return byKey(one, random, (id) => {
      const distance = stepsOf(indexById.get(id)!);
      return distance < 0 ? Infinity : distance;
    });
  },
};

/**
 * So many of the five from the departments that ego met most of, the others from those met least: how
 * far meetings that come about and new departments can be had at the same time by departments alone.
 */
export function trade(likely: number): Rank {
  return (one, random) => {
    const best = byKey(one, random, (id) => -shareMet(one, id)).slice(0, likely);
    const rest = byKey(one, random, (id) => metIn(one, id)).filter((id) => !best.includes(id));
    return [...best, ...rest];
  };
}

/** Part of a person's department that ego met, drawn a little towards one in ten. */
function shareMet(one: HoldoutCase, id: PersonId): number {
  const department = one.departmentOf.get(id);
  const left = one.candidates.filter((other) => one.departmentOf.get(other) === department).length;
  return (metIn(one, id) + 0.5) / (left + metIn(one, id) + 5);
}

/** What the product shows. */
export const product: Rank = (one, random) => suggest(inputFor(one, random)).map((s) => s.personId);

/** The product's choice by coverage, with the reachability changed. */
export function choiceWith(change: (factors: ReachabilityFactors) => ReachabilityFactors): Rank {
  return (one, random) => {
    const sources = suggestionSources(inputFor(one, random));
    const { people } = one.input.company;
    const objective = coverageObjective(sources.context, {
      reachability: (person) => reachabilityOf(change(reachabilityFactors(sources, person))),
      formOf: () => 0,
      formWorth: () => 0,
    });
    const candidates = Int32Array.from(one.candidates, (id) =>
      one.input.company.indexById.get(id)!,
    );
    const choices = lazyGreedy(candidates, JUDGED, objective, () => true, sources.before);
    return choices.map((choice) => people[choice.item]!.id);
  };
}

/** Another order of equals every time, as for another tenant. */
function inputFor(one: HoldoutCase, random: Random) {
  const tenantId = `${random.uniform()}`;
  return { ...one.input, options: { ...one.input.options, tenantId } };
}

function byKey(one: HoldoutCase, random: Random, key: (id: PersonId) => number): PersonId[] {
  const keys = new Map(one.candidates.map((id) => [id, key(id)]));
  return shuffled(one.candidates, random).sort((a, b) => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    return first === second ? 0 : first - second;
  });
}

function metIn(one: HoldoutCase, id: PersonId): number {
  return one.metIn.get(one.departmentOf.get(id) ?? '') ?? 0;
}

function shuffled(ids: readonly PersonId[], random: Random): PersonId[] {
  const order = [...ids];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
