import type { Person } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import { addressesOf } from '../directory/directory';
import type { World } from '../server/world';
import { requireOutlook, type Caller } from './caller';
import { checkProperties, GRAPH_ORIGIN, linkWith, parseQuery, project } from './odata/queryOptions';
import { badRequest } from './graphFault';

const PERSON_PROPERTIES = [
  'id',
  'birthday',
  'companyName',
  'department',
  'displayName',
  'givenName',
  'imAddress',
  'isFavorite',
  'jobTitle',
  'officeLocation',
  'personNotes',
  'personType',
  'phones',
  'postalAddresses',
  'profession',
  'scoredEmailAddresses',
  'surname',
  'userPrincipalName',
  'websites',
  'yomiCompany',
] as const satisfies readonly (keyof Person)[];

const DEFAULT_PAGE = 10;
const LARGEST_PAGE = 1_000;
const MS_PER_DAY = 86_400_000;
const LOOKS_BACK_DAYS = 90;
const LARGEST_MEETING = 18;

/** `GET /me/people`: whom the caller works with most, by the meetings of the last months. */
export function addRelevantPeople(graph: FastifyInstance, world: World): void {
  graph.get('/me/people', (request) => {
    const { caller } = request;
    requireOutlook(caller, 'readPeople');
    const query = parseQuery(request.url);
    if (query.select) checkProperties(query.select, PERSON_PROPERTIES, 'microsoft.graph.person');
    const size = query.top ?? DEFAULT_PAGE;
    if (size > LARGEST_PAGE)
      throw badRequest(
        `The limit of '${LARGEST_PAGE}' for Top query has been exceeded.`,
        'ErrorInvalidUrlQuery',
      );
    const ranked = rankedPeople(world, caller);
    const skip = query.skip ?? 0;
    const page = ranked.slice(skip, skip + size);
    const hasMore = skip + size < ranked.length;
    return {
      '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#users('${caller.account.id}')/people`,
      value: page.map(({ account, meetings }) =>
        project(personJson(account, meetings), query.select ?? PERSON_PROPERTIES),
      ),
      ...(hasMore && { '@odata.nextLink': linkWith(query, { $skip: String(skip + size) }) }),
    };
  });
}

interface Ranked {
  readonly account: Account;
  readonly meetings: number;
}

function rankedPeople(world: World, { account, tenant }: Caller): Ranked[] {
  const now = world.clock();
  const counts = new Map<Account, number>();
  const own = addressesOf(account);
  for (const { meeting } of tenant.calendars.between(
    account,
    now - LOOKS_BACK_DAYS * MS_PER_DAY,
    now,
  )) {
    const addresses = [meeting.organizer, ...meeting.invited].map((one) =>
      one.address.toLowerCase(),
    );
    if (addresses.length > LARGEST_MEETING) continue;
    for (const address of new Set(addresses)) {
      const other = own.includes(address) ? undefined : tenant.directory.byAddress(address);
      if (other?.kind === 'person') counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, meetings]) => ({ account: other, meetings }))
    .sort((a, b) => b.meetings - a.meetings || (a.account.id < b.account.id ? -1 : 1));
}

function personJson(account: Account, meetings: number): Person {
  return {
    id: account.id,
    displayName: account.displayName,
    givenName: account.givenName,
    surname: account.surname,
    jobTitle: account.jobTitle,
    department: account.department,
    officeLocation: account.officeLocation,
    companyName: account.companyName,
    userPrincipalName: account.userPrincipalName,
    imAddress: `sip:${account.userPrincipalName}`,
    isFavorite: false,
    phones: [],
    postalAddresses: [],
    websites: [],
    personType: { class: 'Person', subclass: 'OrganizationUser' },
    scoredEmailAddresses: [
      { address: account.mail ?? account.userPrincipalName, relevanceScore: meetings },
    ],
  };
}
