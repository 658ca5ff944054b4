import type { FormInput, FormRule } from './formRule';

/** Catch up: fits a fading tie, somebody whom ego used to meet often. A message comes first. */
export function catchUp({ ties }: FormInput): FormRule {
  return {
    form: 'catchUp',
    worth: 0.1,
    fits: (person) => ties.fading[person] === 1,
    detail: (person) => ({ reasons: [{ kind: 'lastMet', lastMet: ties.lastMet[person]! }] }),
  };
}
