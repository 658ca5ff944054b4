import { createContext, useContext } from 'react';
import type { PaneActions, PaneView } from '../../model/pane';

export interface PaneContextValue {
  readonly view: PaneView;
  readonly pane: PaneActions;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The item that Outlook has open, and what can be done with it. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('usePane needs a PaneProvider above it');
  return value;
}
