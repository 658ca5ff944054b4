import type { Analysis } from '../../insight/analysis';
import type { PersonReach } from '../../insight/reach';
import type { PeopleFilter } from '../../ui/model/evidenceSource';

/** The people behind a number. */
export function peopleOf(
  analysis: Analysis,
  { personId, ...query }: PeopleFilter,
): readonly PersonReach[] {
  const people = analysis.peopleIn(query);
  return personId === undefined ? people : people.filter((each) => each.personId === personId);
}
