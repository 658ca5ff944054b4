import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { EpochMs } from '../../insight/domain/units';
import type { PeopleTopic } from '../../texts/figures/peopleTopic';
import type { EvidenceSource } from '../../model/evidence';
import type { Picture } from '../../model/picture';
import type { TabActions } from '../../model/commands';
import type { SettingFault } from '../../model/problem';
import type { TeamService } from '../../model/teamService';
import { useUnchanged } from './useUnchanged';

/** A picture without what is going on around it. */
type PictureWithoutLiveState = Omit<Picture, 'refining' | 'trouble'>;

/** What every view of the picture may use; it stays as it is while something is being read. */
interface TabContextValue {
  readonly picture: PictureWithoutLiveState;
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
interface LiveState extends Pick<Picture, 'refining' | 'trouble'> {
  readonly now: EpochMs;
}

const TabContext = createContext<TabContextValue | null>(null);
const LiveStateContext = createContext<LiveState | null>(null);

export function useTab(): TabContextValue {
  const value = useContext(TabContext);
  if (value === null) throw new Error('useTab needs a TabProvider above it');
  return value;
}

/** Apart from {@link useTab}, so that a word of progress does not draw the whole picture anew. */
export function useLiveState(): LiveState {
  const value = useContext(LiveStateContext);
  if (value === null) throw new Error('useMoment needs a TabProvider above it');
  return value;
}

/** Everything that the views of a picture may use, before it is divided by how often it changes. */
export interface TabValue extends Omit<TabContextValue, 'picture'> {
  readonly picture: Picture;
  readonly now: EpochMs;
}

interface Props {
  readonly value: TabValue;
  readonly children: ReactNode;
}

/** Hands the picture to the views; who looks at the picture rests while only the moment changes. */
export function TabProvider({ value, children }: Props) {
  const { now, picture, ...tools } = value;
  const { refining, trouble, ...still } = picture;
  const moment = useMemo(() => ({ now, refining, trouble }), [now, refining, trouble]);
  return (
    <TabContext value={useUnchanged({ ...tools, picture: useUnchanged(still) })}>
      <LiveStateContext value={moment}>{children}</LiveStateContext>
    </TabContext>
  );
}
