import type { Form } from '../answers';
import type { PersonIndex, Share } from '../units';
import type { Prospect } from './coverageObjective';
import type { FormRule } from './forms/formRule';
import type { SuggestionContext } from './suggestionContext';

/** Which forms fit whom, and what each person would bring. */
export interface Prospects {
  /** Whether any form fits. */
  hasForm(person: PersonIndex): boolean;
  /** Forms that fit, the proposed one first; empty where there is none. */
  formsFor(person: PersonIndex): readonly FormRule[];
  reachabilityOf(person: PersonIndex): Share;
  /** Only for people with a form. */
  of(person: PersonIndex): Prospect;
}

const NOT_ASKED_YET = -2;

/**
 * Works out prospects on demand, each once. Somebody whom ego knows (the manager's manager may be) is
 * only ever asked for advice. A form kept from an open suggestion stays the proposed one where it
 * still fits.
 */
export function prospectsOf(
  { ties }: SuggestionContext,
  rules: readonly FormRule[],
  reachability: (person: PersonIndex) => number,
  keptForms: ReadonlyMap<PersonIndex, Form>,
): Prospects {
  const positions = new Int8Array(ties.known.length).fill(NOT_ASKED_YET);
  const reaches = new Float64Array(ties.known.length).fill(NaN);
  const fits = (rule: FormRule, person: PersonIndex) =>
    (ties.known[person] === 0 || rule.form === 'bossAdvice') && rule.fits(person);
  const findPosition = (person: PersonIndex) => {
    const kept = keptForms.get(person);
    const at = rules.findIndex((rule) => rule.form === kept && fits(rule, person));
    return at >= 0 ? at : rules.findIndex((rule) => fits(rule, person));
  };
  const positionOf = (person: PersonIndex) => {
    if (positions[person] === NOT_ASKED_YET) positions[person] = findPosition(person);
    return positions[person]!;
  };
  const reachabilityOf = (person: PersonIndex) => {
    if (Number.isNaN(reaches[person])) reaches[person] = reachability(person);
    return reaches[person]!;
  };
  return {
    hasForm: (person) => positionOf(person) >= 0,
    formsFor: (person) => {
      const first = positionOf(person);
      const others = rules.filter((rule, at) => at !== first && fits(rule, person));
      return first < 0 ? [] : [rules[first]!, ...others];
    },
    reachabilityOf,
    of: (person) => {
      const form = positionOf(person);
      return { reachability: reachabilityOf(person), form, formWorth: rules[form]!.worth };
    },
  };
}
