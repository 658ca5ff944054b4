import { createContext, useContext } from 'react';

/** Tells screen readers something, politely. */
type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export const AnnounceProvider = AnnounceContext.Provider;

/** Tells screen readers what changed without a press; outside an announcer nobody listens. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
