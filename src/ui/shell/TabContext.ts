import { createContext, useContext } from 'react';
import type { EpochMs } from '../../insight/units';
import type { EvidenceSource } from '../model/evidenceSource';
import type { Picture } from '../model/picture';
import type { PeopleTopic } from '../people/peopleTopic';
import type { SettingFault } from '../model/tabProblem';
import type { TabActions } from '../model/tabActions';
import type { TeamService } from '../model/teamService';

/** A picture without what is going on around it. */
export type StillPicture = Omit<Picture, 'refining' | 'trouble'>;

/** What every view of the picture may use; it stays as it is while something is being read. */
export interface TabContextValue {
  readonly picture: StillPicture;
  readonly actions: TabActions;
  readonly evidence: EvidenceSource;
  /** Null where the administrator has set no service, and with sample data. */
  readonly team?: TeamService | null;
  /** What is wrong in the deployment's settings and therefore not used. */
  readonly ignoredSettings?: readonly SettingFault[];
  /** Opens the people behind a number. */
  readonly openPeople: (topic: PeopleTopic) => void;
}

/** What changes while the picture stays. */
export interface Moment extends Pick<Picture, 'refining' | 'trouble'> {
  readonly now: EpochMs;
}

export const TabContext = createContext<TabContextValue | null>(null);
export const MomentContext = createContext<Moment | null>(null);

export function useTab(): TabContextValue {
  const value = useContext(TabContext);
  if (value === null) throw new Error('useTab needs a TabProvider above it');
  return value;
}

/** Apart from {@link useTab}, so that a word of progress does not draw the whole picture anew. */
export function useMoment(): Moment {
  const value = useContext(MomentContext);
  if (value === null) throw new Error('useMoment needs a TabProvider above it');
  return value;
}
