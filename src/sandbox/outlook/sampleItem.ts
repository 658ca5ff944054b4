/** What the sandbox's own server gives the Outlook page; see `api/outlookItems.ts`. */
export interface Person {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType: 'user' | 'externalUser' | 'distributionList' | 'other';
}

export interface SampleItem {
  readonly key: string;
  readonly label: string;
  readonly mode: 'compose' | 'read';
  readonly itemType: 'appointment' | 'message';
  readonly subject: string;
  readonly from: Person;
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  readonly start: number;
  readonly end: number;
  readonly isNew: boolean;
  readonly isSeries: boolean;
  readonly isShared: boolean;
  readonly sensitivity: 'normal' | 'private';
}

export interface Inbox {
  readonly me: Person;
  readonly items: readonly SampleItem[];
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`/sandbox/api${path}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const outlookApi = {
  inbox: (personId: string) => get<Inbox>(`/outlook/${encodeURIComponent(personId)}`),
  names: (text: string) => get<readonly Person[]>(`/outlook-names?q=${encodeURIComponent(text)}`),
};
