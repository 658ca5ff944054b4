import type { Address } from './address';
import { api, type Persons, type ShellPerson } from './api';

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
