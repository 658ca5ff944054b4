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
