import type { SuggestionRecord } from '../../insight/answers';
import type { EpochMs, PersonId } from '../../insight/units';
import type { Picture } from '../model/picture';
import type { TabActions } from '../model/tabActions';

/** One answer of ego, newest first in {@link historyOf}. */
export interface HistoryEntry {
  readonly key: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly said: SuggestionRecord['answer'] | 'known' | 'notKnown';
  readonly at: EpochMs | null;
  /** Takes the answer back; null where it came from the calendar. */
  readonly undo: ((actions: TabActions) => void) | null;
}

export function historyOf({
  answers,
  names,
}: Pick<Picture, 'answers' | 'names'>): readonly HistoryEntry[] {
  const nameOf = (personId: string) => names[personId] ?? personId;
  const suggestions = answers.suggestions
    .filter(({ answer }) => answer !== 'open')
    .toSorted((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0))
    .map((record) => ({
      key: `${record.personId} ${record.form} ${record.shownAt}`,
      personId: record.personId,
      name: nameOf(record.personId),
      said: record.answer,
      at: record.answeredAt,
      undo: fromCalendar(record) ? null : (actions: TabActions) => actions.answer(record, 'open'),
    }));
  const words = Object.entries(answers.words).map(([personId, said]) => ({
    key: `word ${personId}`,
    personId,
    name: nameOf(personId),
    said,
    at: null,
    undo: (actions: TabActions) => actions.setWord(personId, null),
  }));
  return [...suggestions, ...words];
}

const fromCalendar = ({ answer }: SuggestionRecord) => answer === 'met' || answer === 'declined';
