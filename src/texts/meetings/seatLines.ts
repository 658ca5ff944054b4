import type { I18n } from '@lingui/core';
import type { Suggestion } from '../../insight/reach';
import { reasonSentence } from '../suggestions/reasons';

/** Sentences about a suggestion for the narrow bar above an appointment, the fullest first. */
export function seatSentences(i18n: I18n, suggestion: Suggestion): readonly string[] {
  const { displayName: person, reasons } = suggestion;
  const [first] = reasons;
  const alone = i18n._({
    id: 'seat.person',
    message: 'A seat for {person}?',
    values: { person },
  });
  if (first === undefined) return [alone];
  const whole = i18n._({
    id: 'seat.reason',
    message: '{reason}. A seat for {person}?',
    values: { reason: reasonSentence(i18n, first), person },
  });
  return [whole, alone];
}

/** Words of the link from that bar to the pane. */
export function seatLink(i18n: I18n): string {
  return i18n._({ id: 'seat.link', message: 'Show whom' });
}
