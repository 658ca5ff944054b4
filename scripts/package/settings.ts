import { type Fault, refuseFaults } from './packageError';

/** What a deployment says about itself; all of it ends up in the package. */
export interface PackageSettings {
  /** Where the page will be hosted, e.g. `https://threewide.example.com`. */
  readonly origin: string;
  /** Application (client) id of the registration. */
  readonly clientId: string;
  /** Tenant id or a verified domain of it; `organizations` where the registration is for many tenants. */
  readonly tenant: string;
  /** Address of the team-summary service, or null. */
  readonly service: string | null;
  /** Client id of the service's own API registration; null without a service. */
  readonly serviceClientId: string | null;
  /** Whether Outlook starts the script for new appointments by itself. */
  readonly events: boolean;
}

/** The words of the command line, unchecked. */
export type RawSettings = Readonly<
  Partial<Record<'origin' | 'client-id' | 'tenant' | 'service' | 'service-client-id', string>> & {
    'without-events'?: boolean;
  }
>;

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DOMAIN = /^(?!-)[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** @throws {PackageError} naming everything that is wrong, not only the first. */
export function checkSettings(raw: RawSettings): PackageSettings {
  const { origin = '', 'client-id': clientId = '', tenant = 'organizations', service } = raw;
  const serviceClientId = raw['service-client-id'];
  const faults = [
    ...originFaults(origin),
    ...idFaults(clientId),
    ...tenantFaults(tenant),
    ...serviceFaults(service, serviceClientId),
  ];
  refuseFaults(faults);
  return {
    ...{ origin, clientId: clientId.toLowerCase(), tenant },
    service: service ?? null,
    serviceClientId: serviceClientId?.toLowerCase() ?? null,
    events: raw['without-events'] !== true,
  };
}

function originFaults(origin: string): Fault[] {
  if (origin === '') return [{ name: 'originMissing', detail: '--origin https://…' }];
  if (origin.includes('*')) return [{ name: 'originWildcard', detail: origin }];
  if (!URL.canParse(origin)) return [{ name: 'originNotAnOrigin', detail: origin }];
  const url = new URL(origin);
  if (url.protocol !== 'https:') return [{ name: 'originNotHttps', detail: origin }];
  if (url.origin !== origin) {
    return [{ name: 'originNotAnOrigin', detail: `${origin} (did you mean ${url.origin}?)` }];
  }
  return isLocal(url.hostname) ? [{ name: 'originIsLocal', detail: origin }] : [];
}

/** Names and numbers that nobody else's computer can reach, and that no store accepts. */
function isLocal(hostname: string): boolean {
  return !hostname.includes('.') || hostname.startsWith('127.') || hostname.endsWith('.local');
}

function idFaults(clientId: string): Fault[] {
  if (clientId === '') return [{ name: 'idMissing', detail: '--client-id <GUID>' }];
  return GUID.test(clientId) ? [] : [{ name: 'idNotGuid', detail: clientId }];
}

function tenantFaults(tenant: string): Fault[] {
  const isValid = tenant === 'organizations' || GUID.test(tenant) || DOMAIN.test(tenant);
  return isValid ? [] : [{ name: 'tenantNotValid', detail: tenant }];
}

function serviceFaults(service: string | undefined, clientId: string | undefined): Fault[] {
  if (service === undefined && clientId === undefined) return [];
  if (service === undefined) return [{ name: 'serviceMissing', detail: '--service https://…' }];
  const isHttps = URL.canParse(service) && new URL(service).protocol === 'https:';
  const address: Fault[] = isHttps ? [] : [{ name: 'serviceNotHttps', detail: service }];
  if (clientId !== undefined && GUID.test(clientId)) return address;
  const detail = clientId ?? '--service-client-id <GUID>';
  return [...address, { name: 'serviceIdNotGuid', detail }];
}
