import * as v from 'valibot';
import type { Person } from '../insight/domain/person';
import type { PersonId } from '../insight/domain/units';
import { addressesOf } from './addressesOf';
import { malformedItem } from './malformedItem';
import { objectId } from './objectId';
import type { MalformedItem, PersonChange } from './reading';
import { textOrNull } from './textOrNull';

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

export interface ParsedChanges {
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
