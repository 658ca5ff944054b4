import { GraphError } from '../../graph/problem';
import { MS_PER_DAY } from '../../insight/domain/units';
import type { AnalystParts } from '../workerApi';
import { NOBODY_OUT, type OptedOut, type OptOutList } from './optOutList';
import type { PictureBuilder } from '../picture/pictureBuilder';

/** The group is read again after this time; until then an opening costs no request for it. */
const FRESH = MS_PER_DAY;

/**
 * Who does not want to be suggested: the members of the group that the deployment names. A reading
 * that fails leaves the list that was read last; where there never was one, nobody is suggested.
 */
export function createOptOutLookup(
  { optOutGroup, reader, keeper, now }: AnalystParts,
  builder: PictureBuilder,
) {
  const groupId = optOutGroup ?? null;
  let list: OptOutList | null = null;
  let reading: AbortController | null = null;
  const show = (optedOut: OptedOut) => {
    builder.optedOut = optedOut;
    builder.show();
  };
  const known = ({ memberIds }: OptOutList) => show({ kind: 'known', memberIds });

  async function readMembers(group: string, signal: AbortSignal): Promise<void> {
    if (reader === null) return;
    try {
      const memberIds = await reader.readGroupMembers(group, { signal });
      list = { groupId: group, memberIds, readAt: now() };
      known(list);
      await keeper.saveOptOut(list);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (signal.aborted) return;
      show(list ? { kind: 'outdated', memberIds: list.memberIds } : { kind: 'unreadable' });
    }
  }

  return {
    async load() {
      const kept = groupId === null ? null : await keeper.loadOptOut();
      list = kept?.groupId === groupId ? kept : null;
      if (groupId === null) builder.optedOut = NOBODY_OUT;
      else if (list === null) builder.optedOut = { kind: 'asking' };
      else builder.optedOut = { kind: 'known', memberIds: list.memberIds };
    },
    async read() {
      if (groupId === null || (list !== null && now() - list.readAt < FRESH)) return;
      reading?.abort();
      reading = new AbortController();
      await readMembers(groupId, reading.signal);
    },
    cancel: () => reading?.abort(),
    forget() {
      reading?.abort();
      list = null;
      if (groupId !== null) builder.optedOut = { kind: 'asking' };
    },
  };
}
