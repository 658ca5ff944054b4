import type { SuggestionRecord } from '../answers';
import type { InsightOptions } from '../options';
import type { EpochMs } from '../units';
import { MS_PER_DAY } from '../units';

type CoolDownOptions = Pick<
  InsightOptions,
  'coolDownDays' | 'coolDownAfterMetDays' | 'openDays' | 'mentoringOpenDays'
>;

/**
 * Until when the person of an earlier suggestion is left alone. Counted from the answer, or from when
 * it was shown where there is none: `coolDownDays` (90) after shown and not taken, and after taken as
 * long as no meeting has come of it; `coolDownAfterMetDays` (180) after met, and after a declined
 * invitation; for ever after "not relevant".
 *
 * @example shown on day 0, "not now" on day 5 → day 95
 */
export function restsUntil(record: SuggestionRecord, options: CoolDownOptions): EpochMs {
  const from = Math.max(record.shownAt, record.answeredAt ?? record.shownAt);
  switch (record.answer) {
    case 'notRelevant':
      return Infinity;
    case 'met':
    case 'declined':
      return from + options.coolDownAfterMetDays * MS_PER_DAY;
    case 'open':
    case 'notNow':
    case 'taken':
      return from + options.coolDownDays * MS_PER_DAY;
  }
}

/**
 * Whether a suggestion is still waiting for an answer: mentoring for `mentoringOpenDays` (14, ten
 * working days), every other form for `openDays` (28). After that it counts as not taken.
 */
export function isOpen(record: SuggestionRecord, now: EpochMs, options: CoolDownOptions): boolean {
  if (record.answer !== 'open') return false;
  const days = record.form === 'mentoring' ? options.mentoringOpenDays : options.openDays;
  return now < record.shownAt + days * MS_PER_DAY;
}
