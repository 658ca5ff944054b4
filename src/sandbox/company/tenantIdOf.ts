import { stableGuid } from '../random/stableGuid';
import type { CompanyKey } from './company';

/** The tenant's id, known before the company is made up. */
export function tenantIdOf(key: CompanyKey, seed = 1): string {
  return stableGuid(key === 'workplace' ? 'workplace|tenant' : `${key}|${seed}|tenant`);
}
