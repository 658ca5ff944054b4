import * as v from 'valibot';
import type { Person } from '../../insight/domain/person';
import type { PersonId } from '../../insight/domain/units';
import type { MalformedItem, PersonChange } from '../read/reading';
import { malformedItem, objectId, textOrNull } from './expectedShape';
import { addressesOf } from './parsePeople';

const link = v.object({ id: objectId, '@removed': v.optional(v.unknown()) });

/** Only what is in the answer has changed: a field that is missing is not the same as null. */
const changeSchema = v.object({
  id: objectId,
  '@removed': v.optional(v.unknown()),
  displayName: v.optional(textOrNull),
  mail: v.optional(textOrNull),
  userPrincipalName: v.optional(textOrNull),
  proxyAddresses: v.optional(v.nullish(v.array(v.string()), [])),
  jobTitle: v.optional(textOrNull),
  department: v.optional(textOrNull),
  officeLocation: v.optional(textOrNull),
  companyName: v.optional(textOrNull),
  accountEnabled: v.optional(v.nullish(v.boolean(), true)),
  userType: v.optional(v.nullish(v.picklist(['Member', 'Guest']), 'Member')),
  'manager@delta': v.optional(v.array(link)),
});

type Change = v.InferOutput<typeof changeSchema>;

interface ParsedChanges {
  readonly changed: readonly PersonChange[];
  readonly removed: readonly PersonId[];
  readonly malformed: readonly MalformedItem[];
}

/**
 * Reads the items of `/users/delta`: changed people with the fields that changed, and the ids of
 * those who are gone. Somebody who comes several times in a round is handed on every time, in
 * order.
 */
export function parseChanges(values: readonly unknown[]): ParsedChanges {
  const changed: PersonChange[] = [];
  const removed: PersonId[] = [];
  const malformed: MalformedItem[] = [];
  values.forEach((value, position) => {
    const result = v.safeParse(changeSchema, value, { abortEarly: true });
    if (!result.success) malformed.push(malformedItem(position, result.issues));
    else if (result.output['@removed'] !== undefined) removed.push(result.output.id);
    else changed.push(changeOf(result.output));
  });
  return { changed, removed, malformed };
}

function changeOf(change: Change): PersonChange {
  const { id, displayName, jobTitle, department, officeLocation, companyName } = change;
  const { accountEnabled, userType, mail, userPrincipalName, proxyAddresses } = change;
  const fields = {
    ...{ displayName: displayName ?? undefined, accountEnabled, userType },
    ...{ jobTitle, department, officeLocation, companyName, managerId: managerOf(change) },
  };
  const told = [mail, userPrincipalName, proxyAddresses].filter((one) => one !== undefined);
  return {
    id,
    fields: withoutMissing(fields),
    addresses: addressesOf({
      mail: mail ?? null,
      userPrincipalName: userPrincipalName ?? null,
      proxyAddresses: proxyAddresses ?? [],
    }),
    addressesAreAll: told.length === 3,
  };
}

/** The last manager who was not taken away; null where the only word is that one was. */
function managerOf({ 'manager@delta': links }: Change): PersonId | null | undefined {
  if (links === undefined) return undefined;
  return links.findLast((one) => one['@removed'] === undefined)?.id ?? null;
}

function withoutMissing(fields: {
  readonly [K in keyof PersonChange['fields']]: PersonChange['fields'][K] | undefined;
}): Partial<Omit<Person, 'id' | 'addresses'>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * A person after a change; `before` is undefined for somebody new. Where not every field that holds
 * addresses was told, the addresses of before stay beside the new ones: an address too many finds
 * the same person, one too few loses them.
 */
export function applyChange(before: Person | undefined, change: PersonChange): Person {
  const { id, fields, addresses, addressesAreAll } = change;
  const kept = addressesAreAll || before === undefined ? [] : before.addresses;
  return {
    ...(before ?? { ...UNKNOWN, displayName: addresses[0] ?? '' }),
    ...fields,
    id,
    addresses: [...new Set([...addresses, ...kept])],
  };
}

const UNKNOWN: Omit<Person, 'id' | 'addresses' | 'displayName'> = {
  jobTitle: null,
  department: null,
  officeLocation: null,
  companyName: null,
  managerId: null,
  accountEnabled: true,
  userType: 'Member',
};
