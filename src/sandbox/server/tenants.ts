import { type Calendars, createCalendars } from '../calendar/calendars';
import { tenantIdOf, type Company, type CompanyKey } from '../company/company';
import { generatedCompany } from '../company/generated/generatedCompany';
import { largeCompany } from '../company/generated/largeCompany';
import { workplaceCompany } from '../company/workplace/workplaceCompany';
import { createDirectory, type Directory } from '../directory/directory';
import { type AppFolders, createAppFolders } from '../drive/appFolders';

/** A company with everything that changes while the sandbox runs. */
export interface Tenant {
  readonly company: Company;
  readonly directory: Directory;
  readonly calendars: Calendars;
  readonly appFolders: AppFolders;
}

/** The companies of the sandbox; each is made up when it is first asked for. */
export interface Tenants {
  readonly keys: readonly CompanyKey[];
  /** Of all companies, also those not made up yet. */
  readonly tenantIds: readonly string[];
  /** The one the pages show now. */
  current(): Tenant;
  switchTo(key: CompanyKey): void;
  byTenantId(tenantId: string): Tenant | undefined;
}

export const COMPANY_KEYS: readonly CompanyKey[] = ['generated', 'large', 'workplace'];

export function createTenants(first: CompanyKey, seed: number, now: number): Tenants {
  const open = new Map<CompanyKey, Tenant>();
  let currentKey = first;
  const get = (key: CompanyKey): Tenant => {
    let tenant = open.get(key);
    if (!tenant) {
      tenant = createTenant(makeCompany(key, seed, now));
      open.set(key, tenant);
    }
    return tenant;
  };
  return {
    keys: COMPANY_KEYS,
    tenantIds: COMPANY_KEYS.map((key) => tenantIdOf(key, seed)),
    current: () => get(currentKey),
    switchTo: (key) => {
      currentKey = key;
    },
    byTenantId: (tenantId) =>
      [...open.values()].find((tenant) => tenant.company.tenantId === tenantId),
  };
}

function makeCompany(key: CompanyKey, seed: number, now: number): Company {
  switch (key) {
    case 'generated':
      return generatedAt(seed, now);
    case 'large':
      return largeCompany(seed, now);
    case 'workplace':
      return workplaceCompany(now);
  }
}

let newest: { readonly seed: number; readonly now: number; readonly company: Company } | null =
  null;

/** Sandboxes of one seed and moment share their company: nothing changes it, and its calendars take long to make. */
function generatedAt(seed: number, now: number): Company {
  if (newest?.seed !== seed || newest.now !== now) {
    newest = { seed, now, company: generatedCompany(seed, now) };
  }
  return newest.company;
}

function createTenant(company: Company): Tenant {
  const directory = createDirectory(company.accounts);
  return {
    company,
    directory,
    calendars: createCalendars(company, directory),
    appFolders: createAppFolders(),
  };
}
