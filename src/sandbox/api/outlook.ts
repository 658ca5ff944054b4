import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import type { World } from '../server/world';
import type { MailboxOwner, SamplePerson } from '../outlook/sampleShapes';
import { windowsZone } from '../time/windowsZones';
import { personOf, sampleItems } from './outlookItems';

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
