import type { Form } from '../answers';
import type { PersonIndex, Share } from '../domain/units';
import type { Chances } from './greedy/coverageObjective';
import type { FormRule } from './forms/formRule';
import { reachabilityBound, reachabilityFactors, reachabilityOf } from './reachability';
import type { SuggestionSources } from './suggestionSources';

/** Which forms fit whom, and what each person would bring; the latter only for people with a form. */
export interface Prospects extends Required<Chances> {
  /** Whether any form fits. */
  hasForm(person: PersonIndex): boolean;
  /** Forms that fit, the proposed one first; empty if there is none. */
  formsFor(person: PersonIndex): readonly FormRule[];
}

/**
 * Works out prospects on demand, each once. Somebody whom ego knows (the manager's manager may be) is
 * only ever asked for advice. A form kept from an open suggestion stays the proposed one if it
 * still fits.
 */
export function prospectsOf(
  sources: SuggestionSources,
  rules: readonly FormRule[],
  keptForms: ReadonlyMap<PersonIndex, Form>,
): Prospects {
  const { known } = sources.context.ties;
  const fits = (rule: FormRule, person: PersonIndex) =>
    (known[person] === 0 || rule.form === 'bossAdvice') && rule.fits(person);
  /** Asked of everybody in the scope: a plain loop. */
  const firstFit = (person: PersonIndex) => {
    for (let at = 0; at < rules.length; at++) if (fits(rules[at]!, person)) return at;
    return -1;
  };
  const placeOf = once(new Uint8Array(known.length), (person) => {
    const kept = keptForms.get(person);
    const at = kept === undefined ? -1 : rules.findIndex(({ form }) => form === kept);
    return 2 + (at >= 0 && fits(rules[at]!, person) ? at : firstFit(person));
  });
  const positionOf = (person: PersonIndex) => placeOf(person) - 2;
  return {
    hasForm: (person) => positionOf(person) >= 0,
    formsFor: (person) => {
      const first = positionOf(person);
      const others = rules.filter((rule, at) => at !== first && fits(rule, person));
      return first < 0 ? [] : [rules[first]!, ...others];
    },
    reachability: once(new Float64Array(known.length), (person): Share =>
      reachabilityOf(reachabilityFactors(sources, person)),
    ),
    bound: (person) => reachabilityBound(sources, person),
    formOf: positionOf,
    formWorth: (person) => rules[positionOf(person)]!.worth,
  };
}

/** Keeps what was worked out for each person, always above 0, in a column of zeros. */
function once(
  column: Uint8Array | Float64Array,
  workOut: (person: PersonIndex) => number,
): (person: PersonIndex) => number {
  return (person) => {
    if (column[person] === 0) column[person] = workOut(person);
    return column[person]!;
  };
}
