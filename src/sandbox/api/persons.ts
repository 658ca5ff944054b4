import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import type { World } from '../server/world';

/** `GET persons`: whom one can be; `?also=<object id>` adds somebody who is not of the cast. */
export function addPersons(service: FastifyInstance, world: World): void {
  service.get<{ Querystring: { readonly also?: string } }>('/persons', ({ query }) => {
    const { company, directory } = world.tenants.current();
    const persons = company.cast.flatMap(({ key, role, accountId }) => {
      const account = directory.byId(accountId);
      return account ? [personJson(key, role, account)] : [];
    });
    const other = directory.byId(query.also ?? '');
    const isNew = other !== undefined && !persons.some((one) => one.id === other.id);
    return {
      tenantId: company.tenantId,
      company: company.name,
      persons: isNew
        ? [...persons, personJson(other.id, other.jobTitle ?? 'No title', other)]
        : persons,
    };
  });
}

function personJson(key: string, role: string, account: Account) {
  return {
    key,
    role,
    id: account.id,
    name: account.displayName,
    title: account.jobTitle ?? '',
    userPrincipalName: account.userPrincipalName,
  };
}
