import { shownPerson } from '../domain/shownPerson';
import type { Suggestion } from './suggestion';
import type { FormDetail, FormRule } from './forms/formRule';
import { introducerTo, metBefore } from './introducer';
import type { Choice } from './greedy/lazyGreedy';
import { reasonsFor } from './reasons';
import type { PersonIndex } from '../domain/units';
import { departmentRow, levelDistance, type SuggestionContext } from './suggestionContext';
import type { SuggestionSources } from './suggestionSources';

/** A choice with everything a screen shows about it. `forms` begins with the proposed one. */
export function describeSuggestion(
  { context, mutual, nearest }: SuggestionSources,
  { item: person, gain }: Choice,
  reachability: number,
  [proposed, ...others]: readonly [FormRule, ...FormRule[]],
): Suggestion {
  const { company, options } = context;
  const row = departmentRow(context, person);
  const detail = proposed.detail(person);
  return {
    ...shownPerson(company, person),
    department: row.name,
    levelDistance: levelDistance(context, person),
    form: proposed.form,
    otherForms: others.filter((rule) => isFree(rule, person)).map((rule) => rule.form),
    reachability,
    gain,
    effect: { department: row.name, known: row.known, goal: options.deepGoal },
    reasons: reasonsFor(context, mutual, nearest, person, detail.reasons),
    introducer: introducerTo(context, person),
    ...(metBefore(context, person) && { metBefore: true as const }),
    eventId: detail.eventId ?? null,
    ...extras(context, { ...companionOf([proposed, ...others], person), ...detail }),
  };
}

/** The third of a lunch, if that is one of the forms. */
function companionOf(rules: readonly FormRule[], person: PersonIndex) {
  const companion = rules.find(({ form }) => form === 'lunch')?.detail(person).companion;
  return companion === undefined ? {} : { companion };
}

/** Whether a form is about no meeting that is there already: only the proposed one tells its meeting. */
function isFree(rule: FormRule, person: PersonIndex): boolean {
  return rule.detail(person).eventId === undefined;
}

function extras(
  { company }: SuggestionContext,
  { companion, link }: FormDetail,
): Pick<Suggestion, 'companion' | 'link'> {
  return {
    ...(companion === undefined ? {} : { companion: nameOf(company.people[companion]!) }),
    ...(link === undefined ? {} : { link }),
  };
}

function nameOf(person: { readonly id: string; readonly displayName: string }) {
  return { personId: person.id, displayName: person.displayName };
}
