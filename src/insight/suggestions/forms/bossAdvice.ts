import type { PersonIndex } from '../../units';
import { MS_PER_DAY } from '../../units';
import type { FormInput, FormRule } from './formRule';

/**
 * Ask my boss's boss for advice: fits the manager's manager where ego had no counted meeting of at most
 * `smallMeeting` people with them for `bossAdviceDays` days. The draft offers a line to ego's manager.
 */
export function bossAdvice(input: FormInput): FormRule {
  const { bossOfBoss, options } = input;
  const due = bossOfBoss >= 0 && !metLately(input, bossOfBoss);
  return {
    form: 'bossAdvice',
    worth: 0.4,
    fits: (person) => due && person === bossOfBoss,
    detail: () => ({
      reasons: [{ kind: 'noMeetingWithBossesBoss', days: options.bossAdviceDays }],
    }),
  };
}

function metLately({ log, options, weekStart }: FormInput, person: PersonIndex): boolean {
  const from = weekStart - options.bossAdviceDays * MS_PER_DAY;
  for (let meeting = log.count - 1; meeting >= 0 && log.start[meeting]! >= from; meeting--) {
    if (log.size[meeting]! > options.smallMeeting) continue;
    for (let at = log.attendeeStart[meeting]!; at < log.attendeeStart[meeting + 1]!; at++) {
      if (log.attendee[at] === person) return true;
    }
  }
  return false;
}
