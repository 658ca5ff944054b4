import type { Tenant } from '../server/tenants';
import type { World } from '../server/world';

/** The tenant of a sign-in address; `organizations` and `common` mean the one on show. */
export function findTenant(world: World, name: string): Tenant | undefined {
  if (name === 'organizations' || name === 'common') return world.tenants.current();
  const current = world.tenants.current();
  return current.company.tenantId === name ? current : world.tenants.byTenantId(name);
}
