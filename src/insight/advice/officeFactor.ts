import type { Company } from '../domain/company';
import { perCompany } from '../domain/perCompany';
import type { Share } from '../domain/units';

/**
 * How the offices bear on the chance of a meeting: 1 in the same one, 0.75 in different ones, 0.9
 * if one of them is not known.
 */
export function officeFactor(match: OfficeMatch): Share {
  switch (match) {
    case 'same':
      return 1;
    case 'other':
      return 0.75;
    case 'notKnown':
      return 0.9;
  }
}

export type OfficeMatch = 'same' | 'other' | 'notKnown';

/**
 * Compares offices with ego's, without case and outer spaces.
 *
 * @example officeMatcher('Berlin')('berlin ') // 'same'
 * @example officeMatcher('Berlin')(null) // 'notKnown'
 */
export function officeMatcher(ego: string | null): (other: string | null) => OfficeMatch {
  const own = officeKey(ego);
  return (other) => matchOf(own, officeKey(other));
}

/** The spellings of all offices, and which of them each person has; read once for a company. */
export const officeSpellings = perCompany(
  ({ people }: Company) => {
    const places = new Map<string | null, number>();
    const spellingOf = Int32Array.from(people, ({ officeLocation }) => {
      const place = places.get(officeLocation) ?? places.size;
      places.set(officeLocation, place);
      return place;
    });
    return { spellings: [...places.keys()], spellingOf };
  },
  () => '',
);

function matchOf(own: string, other: string): OfficeMatch {
  if (own === '' || other === '') return 'notKnown';
  return own === other ? 'same' : 'other';
}

function officeKey(office: string | null): string {
  return (office ?? '').trim().toLowerCase();
}
