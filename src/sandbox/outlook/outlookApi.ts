import type { MailboxOwner, SampleItem, SamplePerson } from './sampleShapes';

export interface Inbox {
  readonly me: MailboxOwner;
  readonly items: readonly SampleItem[];
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`/sandbox/api${path}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const outlookApi = {
  inbox: (personId: string) => get<Inbox>(`/outlook/${encodeURIComponent(personId)}`),
  names: (text: string) =>
    get<readonly SamplePerson[]>(`/outlook-names?q=${encodeURIComponent(text)}`),
};

/** One entry of an attendee field; without a person as long as Outlook cannot tell who is meant. */
export interface Attendee {
  readonly text: string;
  readonly person: SamplePerson | null;
}

export const attendeeOf = (person: SamplePerson): Attendee => ({
  text: person.displayName,
  person,
});

/** Who is meant: the one colleague of that name or address, or anybody at an address outside. */
export async function resolveName(text: string): Promise<Attendee> {
  const found = await outlookApi.names(text);
  const same = found.find(({ displayName }) => displayName.toLowerCase() === text.toLowerCase());
  const person = same ?? (found.length === 1 ? found[0] : undefined);
  if (person) return attendeeOf(person);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)) return { text, person: null };
  return { text, person: { displayName: text, emailAddress: text, recipientType: 'externalUser' } };
}
