/** A meeting form that the app has asked its host to open. */
export interface ReceivedDraft {
  readonly via: 'link' | 'form';
  readonly subject: string;
  readonly content: string;
  readonly attendees: readonly string[];
  readonly startTime: string;
  readonly endTime: string;
  readonly receivedAt: number;
}

export interface DraftBook {
  readonly drafts: readonly ReceivedDraft[];
  add(draft: ReceivedDraft): void;
  clear(): void;
}

export function createDraftBook(): DraftBook {
  const drafts: ReceivedDraft[] = [];
  return {
    drafts,
    add: (draft) => drafts.push(draft),
    clear: () => {
      drafts.length = 0;
    },
  };
}
