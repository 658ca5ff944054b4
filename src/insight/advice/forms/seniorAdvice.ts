import { MS_PER_DAY, type PersonIndex } from '../../domain/units';
import { levelDistance } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/**
 * Ask my boss's boss for advice: fits the manager's manager if ego had no counted meeting of at most
 * `smallMeeting` people with them for `bossAdviceDays` days. The draft offers a line to ego's manager.
 */
export function bossAdvice(input: FormInput): FormRule {
  const { bossOfBoss, options } = input;
  const { smallMeeting, bossAdviceDays } = options;
  const due =
    bossOfBoss >= 0 &&
    !hasMet(input, smallMeeting, bossAdviceDays, (person) => person === bossOfBoss);
  return {
    form: 'bossAdvice',
    worth: 0.8,
    fits: (person) => due && person === bossOfBoss,
    detail: () => ({
      reasons: [{ kind: 'noMeetingWithBossesBoss', days: bossAdviceDays }],
    }),
  };
}

const LEVELS_UP = 2;

/**
 * Mentoring: fits somebody two levels up outside ego's own chain, if ego had no counted meeting of
 * two with anybody like that for `bossAdviceDays` days: to have sat in a meeting with managers is not to
 * have a mentor. The weekly capacity of the person holds ({@link weeklyLottery}); it expires after
 * `mentoringOpenDays`.
 */
export function mentoring(input: FormInput): FormRule {
  const { chain, options } = input;
  const days = options.bossAdviceDays;
  const isTwoUp = (person: number) =>
    levelDistance(input, person) === LEVELS_UP && chain[person] === 0;
  const hasOne = hasMet(input, 2, days, isTwoUp);
  return {
    form: 'mentoring',
    // Whoever is two levels up is seldom shown at all, and then that comes first.
    worth: 1.2,
    fits: (person) => !hasOne && isTwoUp(person),
    detail: () => ({ reasons: [{ kind: 'nobodyTwoLevelsUp', days }] }),
  };
}

/**
 * Whether anybody meant was in one of ego's counted meetings of at most `most` people in the last
 * `days` days.
 */
function hasMet(
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
