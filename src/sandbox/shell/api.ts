import type { Address } from './address';

/** The sandbox's own server, as the shell uses it. */
interface ShellPerson {
  readonly key: string;
  readonly role: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly userPrincipalName: string;
}

interface Persons {
  readonly tenantId: string;
  readonly company: string;
  readonly persons: readonly ShellPerson[];
}

interface Companies {
  readonly current: string;
  readonly companies: readonly string[];
}

export interface FaultPreset {
  readonly key: string;
  readonly label: string;
  readonly explanation: string;
  readonly faults: readonly object[];
}

export interface Draft {
  readonly via: 'link' | 'form';
  readonly subject: string;
  readonly content: string;
  readonly attendees: readonly string[];
  readonly startTime: string;
  readonly endTime: string;
}

/** With the names that the directory knows, beside `attendees`. */
interface NamedDraft extends Draft {
  readonly names: readonly (string | null)[];
  /** Of the person's mailbox, an IANA name; absent where nobody is signed in. */
  readonly zone?: string;
}

/** An event of somebody's calendar, as the host opens it. */
interface ShownEvent {
  readonly subject: string;
  readonly startTime: string;
  readonly endTime: string;
  /** Of the mailbox, an IANA name. */
  readonly zone: string;
  readonly organizer: string;
  readonly invited: readonly { readonly name: string; readonly address: string }[];
}

async function call<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(`/sandbox/api${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const api = {
  companies: () => call<Companies>('/companies'),
  switchCompany: (key: string) => call<object>('/company', 'PUT', { key }),
  persons: (also: string) => call<Persons>(`/persons?also=${encodeURIComponent(also)}`),
  setConsent: (person: string, level: string) => call<object>('/consent', 'PUT', { person, level }),
  setGroups: (on: boolean) => call<object>('/groups', 'PUT', { on }),
  faultPresets: () => call<readonly FaultPreset[]>('/fault-presets'),
  setFaults: (faults: readonly object[]) => call<object>('/faults', 'PUT', faults),
  event: (person: string, id: string) =>
    call<ShownEvent>(`/event?${new URLSearchParams({ person, id }).toString()}`),
  addDraft: (draft: Draft, person: string) =>
    call<NamedDraft>(`/drafts?person=${encodeURIComponent(person)}`, 'POST', draft),
  sendDraft: (draft: Draft, person: string) =>
    call<object>('/drafts/sent', 'POST', { ...draft, person }),
  bridgeToken: (request: object) => call<BridgeAnswer>('/bridge/token', 'POST', request),
};

export type BridgeAnswer =
  | { readonly token: object; readonly account: object }
  | { readonly problem: 'offline' | 'unknownAccount' }
  | {
      readonly problem: 'consent';
      readonly missing: readonly string[];
      readonly adminOnly: readonly string[];
    };

/** What the server knows once it has been told what the address says. */
export interface ServerState extends Persons {
  readonly person: ShellPerson;
}

/** Tells the server which company, faults and consent the address asks for. */
export async function applyToServer(address: Address): Promise<ServerState> {
  if (address.company !== '') await api.switchCompany(address.company);
  await applyFaults(address.faults);
  await api.setGroups(address.usesGroups);
  const persons = await api.persons(address.person);
  const person =
    persons.persons.find((one) => one.key === address.person || one.id === address.person) ??
    persons.persons[0];
  if (!person) throw new Error('the company has nobody to be');
  await api.setConsent(person.id, address.consent || 'full');
  return { ...persons, person };
}

export async function applyFaults(keys: readonly string[]): Promise<void> {
  const presets = keys.length > 0 ? await api.faultPresets() : [];
  await api.setFaults(presets.filter(({ key }) => keys.includes(key)).flatMap((one) => one.faults));
}
