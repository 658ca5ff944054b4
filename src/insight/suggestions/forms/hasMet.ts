import type { PersonIndex } from '../../units';
import { MS_PER_DAY } from '../../units';
import type { FormInput } from './formRule';

/**
 * Whether anybody meant was in one of ego's counted meetings of at most `most` people in the last
 * `days` days.
 */
export function hasMet(
  { log, weekStart }: Pick<FormInput, 'log' | 'weekStart'>,
  most: number,
  days: number,
  isMeant: (person: PersonIndex) => boolean,
): boolean {
  const from = weekStart - days * MS_PER_DAY;
  for (let meeting = log.count - 1; meeting >= 0 && log.start[meeting]! >= from; meeting--) {
    if (log.size[meeting]! > most) continue;
    const end = log.attendeeStart[meeting + 1]!;
    for (let at = log.attendeeStart[meeting]!; at < end; at++) {
      if (isMeant(log.attendee[at]!)) return true;
    }
  }
  return false;
}
