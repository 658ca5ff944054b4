import type { FormInput, FormRule } from './formRule';
import { metAmong } from './metAmong';

/**
 * Ask my boss's boss for advice: fits the manager's manager where ego had no counted meeting of at most
 * `smallMeeting` people with them for `bossAdviceDays` days. The draft offers a line to ego's manager.
 */
export function bossAdvice(input: FormInput): FormRule {
  const { bossOfBoss, options } = input;
  const met = new Set(metAmong(input, options.smallMeeting, options.bossAdviceDays));
  const due = bossOfBoss >= 0 && !met.has(bossOfBoss);
  return {
    form: 'bossAdvice',
    worth: 0.8,
    fits: (person) => due && person === bossOfBoss,
    detail: () => ({
      reasons: [{ kind: 'noMeetingWithBossesBoss', days: options.bossAdviceDays }],
    }),
  };
}
