import * as v from 'valibot';
import type { Person } from '../../insight/domain/person';
import type { Address } from '../../insight/domain/units';
import type { MalformedItem, PeopleReading } from '../read/reading';
import { malformedItem, objectId, textOrNull } from './expectedShape';

const SMTP_PREFIX = /^smtp:/i;

/** The fields of a Graph user that hold addresses. */
interface AddressFields {
  readonly mail: string | null;
  readonly userPrincipalName: string | null;
  readonly proxyAddresses: readonly string[];
}

/**
 * Every address that means this person: lower case, without prefix, each once, `mail` first.
 * `proxyAddresses` of other kinds (SIP, X500 …) are no mail addresses and are left out.
 */
export function addressesOf(user: AddressFields): readonly Address[] {
  const addresses = new Set<Address>();
  const add = (text: string | null): void => {
    const address = text?.trim().toLowerCase();
    if (address) addresses.add(address);
  };
  add(user.mail);
  add(user.userPrincipalName);
  for (const proxy of user.proxyAddresses) {
    if (SMTP_PREFIX.test(proxy)) add(proxy.slice('smtp:'.length));
  }
  return [...addresses];
}

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
