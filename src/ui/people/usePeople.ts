import { useCallback } from 'react';
import type { PersonReach } from '../../insight/reach';
import type { PeopleFilter } from '../model/evidenceSource';
import { useTab } from '../shell/TabContext';
import { useAnswered, type Answered } from './useAnswered';

/** The people behind a number; asked again when the picture changes. */
export function usePeople(filter: PeopleFilter): Answered<readonly PersonReach[]> {
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.peopleIn(filter), [evidence, filter]);
  return useAnswered(ask, picture.reach);
}
