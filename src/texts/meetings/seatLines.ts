import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Suggestion } from '../../insight/advice/suggestion';
import { reasonSentence } from '../suggestions/reasons';

/** Sentences about a suggestion for the narrow bar above an appointment, the fullest first. */
export function seatSentences(i18n: I18n, suggestion: Suggestion): readonly string[] {
  const { displayName: person, reasons } = suggestion;
  const [first] = reasons;
  const alone = i18n._(msg({ id: 'seat.person', message: `A seat for ${person}?` }));
  if (first === undefined) return [alone];
  const reason = reasonSentence(i18n, first);
  const whole = i18n._(msg({ id: 'seat.reason', message: `${reason}. A seat for ${person}?` }));
  return [whole, alone];
}

/** Words of the link from that bar to the pane. */
export function seatLink(i18n: I18n): string {
  return i18n._(msg({ id: 'seat.link', message: 'Show whom' }));
}
