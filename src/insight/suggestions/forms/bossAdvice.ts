import type { FormInput, FormRule } from './formRule';
import { hasMet } from './hasMet';

/**
 * Ask my boss's boss for advice: fits the manager's manager where ego had no counted meeting of at most
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
