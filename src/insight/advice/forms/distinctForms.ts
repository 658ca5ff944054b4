import type { Form } from '../../answers';
import type { PersonIndex } from '../../domain/units';
import type { FormDetail, FormRule } from './formRule';
import type { Choice } from '../greedy/lazyGreedy';
import type { OpenSuggestions } from '../openSuggestions';
import type { Prospects } from '../prospects';

/** The forms for no particular occasion: these take turns. */
const EVERYDAY: readonly Form[] = ['coffee', 'lunch', 'videoCall'];

/**
 * The forms of each choice, the proposed one first, so that no two suggestions propose a seat in the
 * same meeting and nobody is the third at a lunch who is suggested already. A choice whose every form
 * collides is left without any. If several everyday forms fit, one that no other choice proposes
 * comes first; coffee and lunch begin every other week.
 *
 * @param kept Open suggestions: their form stays.
 */
export function distinctForms(
  prospects: Prospects,
  choices: readonly Choice[],
  kept: OpenSuggestions = new Map(),
  week = 0,
): readonly (readonly FormRule[])[] {
  const people = new Set(choices.map((choice) => choice.item));
  const meetings = new Set<string>();
  const proposedForms = new Set<Form>();
  return choices.map(({ item }) => {
    const fitting = prospects
      .formsFor(item)
      .filter((rule) => !isTaken(rule.detail(item), meetings, people));
    const free = kept.has(item) ? fitting : inTurn(fitting, proposedForms, week);
    const proposed = free[0]?.detail(item);
    if (free[0] !== undefined) proposedForms.add(free[0].form);
    if (proposed?.eventId !== undefined) meetings.add(proposed.eventId);
    if (proposed?.companion !== undefined) people.add(proposed.companion);
    return free;
  });
}

/** The same forms; if an everyday one is in front, the one whose turn it is. */
function inTurn(
  forms: readonly FormRule[],
  proposed: ReadonlySet<Form>,
  week: number,
): readonly FormRule[] {
  const everyday = forms.filter(({ form }) => EVERYDAY.includes(form));
  if (everyday.length < 2 || forms[0] !== everyday[0]) return forms;
  const order = week % 2 === 0 ? everyday : everyday.toReversed();
  const first = order.find(({ form }) => !proposed.has(form)) ?? order[0]!;
  return [first, ...forms.filter((rule) => rule !== first)];
}

function isTaken(
  { eventId, companion }: FormDetail,
  meetings: ReadonlySet<string>,
  people: ReadonlySet<PersonIndex>,
): boolean {
  const seatTaken = eventId !== undefined && meetings.has(eventId);
  return seatTaken || (companion !== undefined && people.has(companion));
}
