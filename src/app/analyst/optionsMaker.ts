import type { InsightOptions } from '../../insight/options';
import type { Person } from '../../insight/domain/person';
import type { PersonId } from '../../insight/domain/units';
import type { Preferences } from '../../ui/model/preferences';
import type { OptedOut } from './optOutList';

interface Made {
  readonly preferences: string;
  readonly optedOut: OptedOut;
  readonly people: readonly Person[];
  readonly options: InsightOptions;
}

/**
 * Options of an analysis; those who opted out are excluded, and where it is not known who has,
 * everybody is. The same options again for the same question, so that an analysis can see that
 * nothing has changed.
 */
export function createOptionsMaker(optionsFor: (preferences: Preferences) => InsightOptions) {
  let last: Made | null = null;
  return (chosen: Preferences, optedOut: OptedOut, people: readonly Person[]): InsightOptions => {
    const preferences = JSON.stringify(chosen);
    const isSame =
      last?.preferences === preferences && last.optedOut === optedOut && last.people === people;
    if (last !== null && isSame) return last.options;
    const options = optionsFor(chosen);
    const out = outOf(optedOut, people);
    const excluded = out.length === 0 ? options.excluded : [...options.excluded, ...out];
    last = { preferences, optedOut, people, options: { ...options, excluded } };
    return last.options;
  };
}

function outOf(optedOut: OptedOut, people: readonly Person[]): readonly PersonId[] {
  switch (optedOut.kind) {
    case 'none':
      return [];
    case 'known':
    case 'outdated':
      return optedOut.memberIds;
    case 'asking':
    case 'unreadable':
      return people.map(({ id }) => id);
  }
}
