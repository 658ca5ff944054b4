import * as v from 'valibot';
import type { Person } from '../insight/domain/person';
import { addressesOf } from './addressesOf';
import { malformedItem } from './malformedItem';
import { objectId } from './objectId';
import type { MalformedItem, PeopleReading } from './reading';
import { textOrNull } from './textOrNull';

const userSchema = v.object({
  id: objectId,
  displayName: textOrNull,
  mail: textOrNull,
  userPrincipalName: textOrNull,
  proxyAddresses: v.nullish(v.array(v.string()), []),
  jobTitle: textOrNull,
  department: textOrNull,
  officeLocation: textOrNull,
  companyName: textOrNull,
  accountEnabled: v.nullish(v.boolean(), true),
  userType: v.nullish(v.picklist(['Member', 'Guest']), 'Member'),
  manager: v.nullish(v.object({ id: objectId }), null),
});

type User = v.InferOutput<typeof userSchema>;

/**
 * Reads Graph `user` objects as people.
 *
 * Graph leaves out what was not selected and gives null for what the caller may not see, so every
 * field but `id` may be missing: then there is no title, department or manager; a null `userType`
 * is a member and a null `accountEnabled` an enabled account, as in the limited view that
 * `User.ReadBasic.All` gives. Blank text is no value. Items of another shape are left out and
 * reported by position.
 */
export function parsePeople(values: readonly unknown[]): PeopleReading {
  const people: Person[] = [];
  const malformed: MalformedItem[] = [];
  values.forEach((value, position) => {
    const result = v.safeParse(userSchema, value, { abortEarly: true });
    if (result.success) people.push(personOf(result.output));
    else malformed.push(malformedItem(position, result.issues));
  });
  return { people, malformed };
}

function personOf(user: User): Person {
  return {
    id: user.id,
    displayName: user.displayName ?? user.mail ?? user.userPrincipalName ?? '',
    addresses: addressesOf(user),
    jobTitle: user.jobTitle,
    department: user.department,
    officeLocation: user.officeLocation,
    companyName: user.companyName,
    managerId: user.manager?.id ?? null,
    accountEnabled: user.accountEnabled,
    userType: user.userType,
  };
}
