import type { PersonIndex } from '../../units';
import { MS_PER_DAY } from '../../units';
import type { FormInput } from './formRule';

/**
 * The people of ego's counted meetings of at most `most` people in the last `days` days, one after the
 * other and as often as they were in one.
 */
export function* metAmong(
  { log, weekStart }: Pick<FormInput, 'log' | 'weekStart'>,
  most: number,
  days: number,
): Generator<PersonIndex> {
  const from = weekStart - days * MS_PER_DAY;
  for (let meeting = log.count - 1; meeting >= 0 && log.start[meeting]! >= from; meeting--) {
    if (log.size[meeting]! > most) continue;
    yield* log.attendee.subarray(log.attendeeStart[meeting], log.attendeeStart[meeting + 1]);
  }
}
