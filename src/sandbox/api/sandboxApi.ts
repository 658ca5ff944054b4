import type { FastifyInstance } from 'fastify';
import type { Account } from '../company/account';
import type { CompanyKey } from '../company/company';
import type { Fault } from '../faults/faultBook';
import { FAULT_PRESETS } from '../faults/presets';
import type { ConsentLevel } from '../login/scopes';
import type { World } from '../server/world';
import { addBridge } from './bridge';
import { addDrafts, addEvents } from './meetings';
import { addOutlook } from './outlook';
import { CONSENT_SCHEMA, FAULTS_SCHEMA, GROUPS_SCHEMA, keySchema } from './schemas';

/** `GET persons`: whom one can be; `?also=<object id>` adds somebody who is not of the cast. */
function addPersons(service: FastifyInstance, world: World): void {
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

/** `/sandbox/api`: what the shell and browser tests see and switch. */
export function sandboxApi(service: FastifyInstance, world: World): void {
  service.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  addCompanies(service, world);
  addGroupsSwitch(service, world);
  addFaults(service, world);
  addRecords(service, world);
  addPersons(service, world);
  addDrafts(service, world);
  addEvents(service, world);
  addOutlook(service, world);
  addBridge(service, world);
}

function addCompanies(service: FastifyInstance, world: World): void {
  const { tenants } = world;
  service.get('/companies', () => ({
    current: tenants.current().company.key,
    companies: tenants.keys,
  }));
  service.put<{ Body: { readonly key: CompanyKey } }>(
    '/company',
    { schema: { body: keySchema(tenants.keys) } },
    ({ body }) => {
      tenants.switchTo(body.key);
      return { current: body.key };
    },
  );
  service.put<{ Body: { readonly person: string; readonly level: ConsentLevel } }>(
    '/consent',
    { schema: { body: CONSENT_SCHEMA } },
    ({ body }) => {
      world.consent.setLevel(body.person, body.level);
      return body;
    },
  );
}

/** An administrator sets the app up to use groups, and grants what that takes. */
function addGroupsSwitch(service: FastifyInstance, { deployment, consent, tenants }: World): void {
  service.put<{ Body: { readonly on: boolean } }>(
    '/groups',
    { schema: { body: GROUPS_SCHEMA } },
    ({ body }) => {
      deployment.usesGroups = body.on;
      if (body.on) {
        consent.grantForTenant(tenants.current().company.tenantId, ['GroupMember.Read.All']);
      }
      return body;
    },
  );
}

function addFaults(service: FastifyInstance, world: World): void {
  service.get('/faults', () => world.faults.current());
  service.get('/fault-presets', () => FAULT_PRESETS);
  service.put<{ Body: readonly Fault[] }>(
    '/faults',
    { schema: { body: FAULTS_SCHEMA } },
    ({ body }) => {
      world.faults.set(body);
      return world.faults.current();
    },
  );
}

function addRecords(service: FastifyInstance, world: World): void {
  service.get('/requests', () => world.requestLog.entries);
  service.delete('/requests', (_request, reply) => {
    world.requestLog.clear();
    return reply.code(204).send();
  });
}
