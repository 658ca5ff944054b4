import * as v from 'valibot';
import type { GraphClient } from '../client/graphClient';
import { malformedItem, objectId } from '../parse/expectedShape';
import { parsePage } from '../parse/parsePage';
import { parsePeople } from '../parse/parsePeople';
import type { MalformedItem, PeopleReading, ReadOptions } from './reading';

const MOST_PEOPLE = 250;

const FIELDS = [
  'id',
  'displayName',
  'userPrincipalName',
  'scoredEmailAddresses',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'personType',
].join(',');

const relevantPerson = v.looseObject({
  id: objectId,
  personType: v.nullish(
    v.object({ class: v.nullish(v.string()), subclass: v.nullish(v.string()) }),
    null,
  ),
  scoredEmailAddresses: v.nullish(v.array(v.object({ address: v.nullish(v.string()) })), []),
});

/**
 * The colleagues Graph finds most relevant to ego. Only users of the organisation are kept: groups,
 * rooms and contacts from outside are no colleagues. May be empty by the tenant's policy.
 */
export async function readRelevantPeople(
  client: GraphClient,
  { signal }: ReadOptions = {},
): Promise<PeopleReading> {
  const body = await client.send({
    path: '/me/people',
    query: { $select: FIELDS, $top: MOST_PEOPLE },
    permission: 'People.Read',
    service: 'outlook',
    signal,
  });
  const users: unknown[] = [];
  const malformed: MalformedItem[] = [];
  parsePage(body).values.forEach((value, position) => {
    const result = v.safeParse(relevantPerson, value, { abortEarly: true });
    if (!result.success) malformed.push(malformedItem(position, result.issues));
    else if (result.output.personType?.subclass === 'OrganizationUser') {
      users.push(asUser(result.output));
    }
  });
  const reading = parsePeople(users);
  return { people: reading.people, malformed: [...malformed, ...reading.malformed] };
}

/** Graph's `person` in the shape of its `user`. */
function asUser({ scoredEmailAddresses, ...person }: v.InferOutput<typeof relevantPerson>): object {
  const proxyAddresses = scoredEmailAddresses.flatMap(({ address }) =>
    address ? [`smtp:${address}`] : [],
  );
  return { ...person, proxyAddresses };
}
