import { useMemo, type ReactNode } from 'react';
import type { EpochMs } from '../../insight/units';
import type { Picture } from '../model/picture';
import { useUnchanged } from '../parts/useUnchanged';
import { MomentContext, TabContext, type TabContextValue } from './TabContext';

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
      <MomentContext value={moment}>{children}</MomentContext>
    </TabContext>
  );
}
