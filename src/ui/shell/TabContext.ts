import { createContext, useContext } from 'react';
import type { EpochMs } from '../../insight/units';
import type { EvidenceSource } from '../model/evidenceSource';
import type { Picture } from '../model/picture';
import type { PeopleTopic } from '../people/peopleTopic';
import type { SettingFault } from '../model/tabProblem';
import type { TabActions } from '../model/tabActions';
import type { TeamService } from '../model/teamService';

/** What every view of the picture may use. */
export interface TabContextValue {
  readonly picture: Picture;
  readonly actions: TabActions;
  readonly evidence: EvidenceSource;
  /** Null where the administrator has set no service, and with sample data. */
  readonly team?: TeamService | null;
  readonly now: EpochMs;
  /** What is wrong in the deployment's settings and therefore not used. */
  readonly ignoredSettings?: readonly SettingFault[];
  /** Opens the people behind a number. */
  readonly openPeople: (topic: PeopleTopic) => void;
}

const TabContext = createContext<TabContextValue | null>(null);

export const TabProvider = TabContext.Provider;

export function useTab(): TabContextValue {
  const value = useContext(TabContext);
  if (value === null) throw new Error('useTab needs a TabProvider above it');
  return value;
}
