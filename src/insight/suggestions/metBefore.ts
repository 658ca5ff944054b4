import { eventsByPerson } from '../eventsByPerson';
import type { PersonIndex } from '../units';
import type { SuggestionContext } from './suggestionContext';

/** Whether ego was in any counted meeting with somebody. */
export function metBefore({ ties }: SuggestionContext, person: PersonIndex): boolean {
  return !Number.isNaN(ties.lastMet[person]);
}

/**
 * Whether ego was in a counted meeting of at most `smallMeeting` people with somebody, in which they
 * will have talked: who needs an introduction then?
 */
export function hasTalkedTo(context: SuggestionContext, person: PersonIndex): boolean {
  const { log, options } = context;
  const isSmall = (event: number) => {
    const { verdict, people } = log.outcomes[event]!;
    return verdict === 'counted' && people.length < options.smallMeeting;
  };
  return metBefore(context, person) && eventsByPerson(log).listOf(person).some(isSmall);
}
