import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import { addressesOf } from '../directory/directory';
import type { MailboxOwner, SampleItem, SamplePerson } from '../outlook/sampleShapes';
import type { World } from '../server/world';
import { dayIn, MS_PER_DAY, toUtc, weekdayOf, windowsZone } from '../time/zonedTime';

/** In larger meetings people do not get to know each other. */
const MOST_INVITED = 20;

interface Colleagues {
  /** People of the person's own calendar, the nearest in the org chart first. */
  readonly near: readonly Account[];
  readonly manager: Account;
}

/** Whom the person works with: own team first, then others of the department. */
function acquaintances(world: World, me: Account): Colleagues {
  const { directory } = world.tenants.current();
  const manager = directory.byId(me.managerId ?? '') ?? me;
  const team = directory.reportsOf(manager.id);
  const department = directory.accounts().filter((one) => one.department === me.department);
  const near = [...new Set([manager, ...team, ...department])].filter(
    (one) => one.id !== me.id && isAtWork(one),
  );
  return { near, manager };
}

/** People in none of the person's meetings of the last year, one of each department. */
function strangers(world: World, me: Account): readonly Account[] {
  const { calendars, directory } = world.tenants.current();
  const now = world.clock();
  const met = new Set(
    calendars
      .between(me, now - 366 * MS_PER_DAY, now + 31 * MS_PER_DAY)
      .filter(({ meeting }) => meeting.invited.length <= MOST_INVITED)
      .flatMap(({ meeting }) => [meeting.organizer, ...meeting.invited])
      .map(({ address }) => address.toLowerCase()),
  );
  const byDepartment = new Map<string, Account>();
  for (const one of directory.accounts()) {
    const isKnown = addressesOf(one).some((address) => met.has(address));
    const { department } = one;
    if (department === null || department === me.department || isKnown || !isAtWork(one)) continue;
    if (!byDepartment.has(department)) byDepartment.set(department, one);
  }
  return [...byDepartment.values()];
}

function isAtWork({ kind, accountEnabled, firstDay, lastDay }: Account): boolean {
  return kind === 'person' && accountEnabled && firstDay === null && lastDay === null;
}

const MINUTE = 60_000;

/** What the sandbox's Outlook has to open for one person, out of their own company. */
function sampleItems(world: World, me: Account): readonly SampleItem[] {
  const colleagues = acquaintances(world, me);
  const unknown = strangers(world, me);
  const start = nextMorning(world, me);
  const item = (one: Partial<SampleItem> & Pick<SampleItem, 'key' | 'label'>): SampleItem => ({
    ...{ mode: 'compose', itemType: 'appointment', subject: one.label, from: personOf(me) },
    ...{ required: [], optional: [], start, end: start + 60 * MINUTE, zone: me.zone },
    ...{ isNew: false, isSeries: false, isShared: false, sensitivity: 'normal' },
    ...one,
  });
  return [...composed(world, item, colleagues, start), ...read(item, colleagues, unknown, me)];
}

type MakeItem = (one: Partial<SampleItem> & Pick<SampleItem, 'key' | 'label'>) => SampleItem;

function composed(world: World, item: MakeItem, { near, manager }: Colleagues, start: number) {
  const people = near.map(personOf);
  const [list] = world.tenants.current().company.lists;
  return [
    item({
      key: 'new',
      label: 'New appointment',
      subject: '',
      isNew: true,
      end: start + 30 * MINUTE,
    }),
    item({ key: 'planning', label: 'Quarterly planning', required: people.slice(0, 4) }),
    item({ key: 'nine', label: 'Review in a full room', required: people.slice(0, 8) }),
    item({
      key: 'private',
      label: 'Private',
      required: people.slice(0, 3),
      sensitivity: 'private',
    }),
    item({ key: 'series', label: 'Weekly round', required: people.slice(0, 4), isSeries: true }),
    item({
      ...{ key: 'shared', label: 'In my manager’s calendar', required: people.slice(0, 4) },
      ...{ isShared: true, from: personOf(manager) },
    }),
    ...(list
      ? [
          item({
            ...{ key: 'list', label: 'Meeting with a list' },
            required: [
              ...people.slice(0, 2),
              {
                displayName: list.name,
                emailAddress: list.address,
                recipientType: 'distributionList',
              },
            ],
          }),
        ]
      : []),
  ];
}

function read(item: MakeItem, { near }: Colleagues, unknown: readonly Account[], me: Account) {
  const [host, ...others] = unknown.map(personOf);
  if (!host) return [];
  const guests = [personOf(me), ...near.slice(0, 2).map(personOf), ...others.slice(0, 2)];
  return [
    item({
      ...{ key: 'invitation', label: 'Invitation of somebody else', mode: 'read', from: host },
      required: guests,
    }),
    item({
      ...{ key: 'message', label: 'Message', mode: 'read', itemType: 'message', from: host },
      ...{ required: [personOf(me)], optional: others.slice(0, 1), start: 0, end: 0 },
    }),
    item({
      ...{ key: 'private-invitation', label: 'Private invitation', mode: 'read', from: host },
      ...{ required: guests, sensitivity: 'private' },
    }),
  ];
}

function personOf(account: Account): SamplePerson {
  return {
    displayName: account.displayName,
    emailAddress: account.mail ?? account.userPrincipalName,
    recipientType: account.userType === 'Guest' ? 'externalUser' : 'user',
  };
}

/** Ten o'clock on a working day, where the person works, at least a day ahead. */
function nextMorning(world: World, { zone }: Account): number {
  const now = world.clock();
  const day = [1, 2, 3, 4]
    .map((ahead) => dayIn(zone, now + ahead * MS_PER_DAY))
    .find((one) => weekdayOf(one) < 5);
  return toUtc(zone, day ?? dayIn(zone, now), 10 * 60);
}

const MOST_NAMES = 6;

/** What the sandbox's Outlook opens for a person, and the names it finds while they type. */
export function addOutlook(service: FastifyInstance, world: World): void {
  service.get<{ Params: { readonly id: string } }>('/outlook/:id', ({ params }, reply) => {
    const me = world.tenants.current().directory.byId(params.id);
    if (!me) return reply.code(404).send({ problem: 'unknownAccount' });
    return { me: mailboxOwner(me), items: sampleItems(world, me) };
  });
  service.get<{ Querystring: { readonly q?: string } }>('/outlook-names', ({ query }) =>
    namesFor(world, (query.q ?? '').trim().toLowerCase()),
  );
}

function mailboxOwner(me: Account): MailboxOwner {
  return { ...personOf(me), timeZone: windowsZone(me.zone) };
}

/** Exact addresses first, then names that begin or go on with the text. */
function namesFor(world: World, text: string): readonly SamplePerson[] {
  const { company, directory } = world.tenants.current();
  if (text === '') return [];
  const exact = directory.byAddress(text);
  if (exact) return [personOf(exact)];
  const lists = company.lists
    .filter((one) => one.address.toLowerCase() === text || hasWord(one.name, text))
    .map(({ name, address }) => ({
      ...{ displayName: name, emailAddress: address },
      recipientType: 'distributionList' as const,
    }));
  const people = directory.accounts().filter((one) => isFindable(one, text));
  return [...people.map(personOf), ...lists].slice(0, MOST_NAMES);
}

function isFindable({ kind, displayName, accountEnabled }: Account, text: string): boolean {
  return kind !== 'leaver' && accountEnabled && hasWord(displayName, text);
}

function hasWord(name: string, text: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith(text) || lower.includes(` ${text}`);
}
