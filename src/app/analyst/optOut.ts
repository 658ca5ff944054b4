import { GraphError } from '../../graph/problem';
import { MS_PER_DAY } from '../../insight/domain/units';
import type { AnalystParts } from './analyst';
import { NOBODY_OUT, type OptedOut, type OptOutList } from './optOutList';
import type { PictureMaker } from './pictureMaker';

/** The group is read again after this time; until then an opening costs no request for it. */
const FRESH = MS_PER_DAY;

/**
 * Who does not want to be suggested: the members of the group that the deployment names. A reading
 * that fails leaves the list that was read last; where there never was one, nobody is suggested.
 */
export function createOptOut(
  { optOutGroup, reader, keeper, now }: AnalystParts,
  maker: PictureMaker,
) {
  const groupId = optOutGroup ?? null;
  let list: OptOutList | null = null;
  let reading: AbortController | null = null;
  const show = (optedOut: OptedOut) => {
    maker.optedOut = optedOut;
    maker.show();
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
      if (groupId === null) maker.optedOut = NOBODY_OUT;
      else if (list === null) maker.optedOut = { kind: 'asking' };
      else maker.optedOut = { kind: 'known', memberIds: list.memberIds };
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
      if (groupId !== null) maker.optedOut = { kind: 'asking' };
    },
  };
}
