import { applyChange } from '../../graph/parse/peopleChanges';
import type { PeopleChanges, PeopleReading } from '../../graph/read/reading';
import type { Person } from '../../insight/domain/person';
import type { EpochMs, PersonId } from '../../insight/domain/units';
import type { DataSet, DirectoryRound } from './dataSet';

type People = ReadonlyMap<PersonId, Person>;

const byId = (people: readonly Person[]): People =>
  new Map(people.map((person) => [person.id, person]));

/**
 * The directory while it is being read: what was kept, what a round has brought so far, and at its
 * end only the round.
 */
export function createDirectoryState(
  close: readonly Person[],
  kept: DataSet | null,
  readAt: EpochMs,
) {
  let known = new Map([...byId(kept?.people ?? []), ...byId(close)]);
  let round: DirectoryRound | null = kept?.round ?? null;
  let inRound = new Map<PersonId, Person>(byId(round?.people ?? []));
  let facts = {
    malformedPeople: kept?.malformedPeople ?? 0,
    directoryReadAt: kept?.directoryReadAt ?? null,
    deltaLink: kept?.deltaLink ?? null,
  };
  let list: readonly Person[] | null = isSame(known, kept) ? (kept?.people ?? null) : null;
  const take = (people: Map<PersonId, Person>) => {
    known = people;
    list = null;
  };

  return {
    byId: (id: PersonId) => known.get(id),
    directoryBegins(deltaLink: string | null) {
      round = { people: [], malformed: 0, nextLink: '', deltaLink, beganAt: readAt };
      inRound = new Map();
    },
    addPeople(
      { people, malformed }: PeopleReading,
      nextLink: string | null,
      total: number | null = null,
    ) {
      for (const person of people) {
        inRound.set(person.id, person);
        known.set(person.id, person);
      }
      list = null;
      if (round !== null) {
        const sum = round.malformed + malformed.length;
        const told = total ?? round.total ?? null;
        round = { ...round, nextLink: nextLink ?? '', malformed: sum, total: told };
      }
    },
    directoryDone() {
      facts = {
        malformedPeople: round?.malformed ?? 0,
        directoryReadAt: readAt,
        deltaLink: round?.deltaLink ?? null,
      };
      const missing = close.filter(({ id }) => !inRound.has(id));
      take(new Map([...byId(missing), ...inRound]));
      round = null;
    },
    changePeople({ changed, removed, malformed, deltaLink }: PeopleChanges) {
      const { malformedPeople } = facts;
      const sum = malformedPeople + malformed.length;
      facts = { malformedPeople: sum, directoryReadAt: readAt, deltaLink };
      if (changed.length + removed.length === 0) return;
      const people = new Map(known);
      for (const id of removed) people.delete(id);
      for (const change of changed) {
        people.set(change.id, applyChange(people.get(change.id), change));
      }
      take(people);
    },
    state: () => ({
      ...facts,
      people: (list ??= [...known.values()]),
      round: round && { ...round, people: [...inRound.values()] },
    }),
  };
}

/** The same list again where nothing is new, so that nothing is worked out anew. */
function isSame(people: People, kept: DataSet | null): boolean {
  return kept !== null && kept.people.every((person) => people.get(person.id) === person);
}
