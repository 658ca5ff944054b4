import type { Person } from '../insight/domain/person';

/**
 * The directory with ego in it as `GET /me` knows them: it may tell addresses, a title or a manager
 * that the list of users does not, and a list may lack ego.
 */
export function mergeMe(people: readonly Person[], me: Person): readonly Person[] {
  if (!people.some((person) => person.id === me.id)) return [...people, me];
  return people.map((person) => (person.id === me.id ? merged(person, me) : person));
}

function merged(person: Person, me: Person): Person {
  return {
    ...person,
    addresses: [...new Set([...person.addresses, ...me.addresses])],
    jobTitle: person.jobTitle ?? me.jobTitle,
    department: person.department ?? me.department,
    officeLocation: person.officeLocation ?? me.officeLocation,
    companyName: person.companyName ?? me.companyName,
    managerId: person.managerId ?? me.managerId,
  };
}
