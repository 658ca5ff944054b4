import type { EpochMs } from '../units';
import type { NoSeats } from './meetingAdvice';
import type { OpenItem } from './openItem';
import type { WhoIsThere } from './whoIsThere';

/** Why nobody is proposed for an item, however many seats it has; null where somebody may be. */
export function whyClosed(item: OpenItem, who: WhoIsThere, asOf: EpochMs): NoSeats | null {
  if (item.isPrivate) return 'private';
  if (item.kind === 'message') return 'message';
  if (!item.isOrganizer) return 'notOrganizer';
  if (item.end <= asOf) return 'past';
  if (who.unresolved > 0) return 'sizeUnknown';
  if (who.size <= 2) return who.size === 1 ? 'empty' : 'oneToOne';
  return null;
}
