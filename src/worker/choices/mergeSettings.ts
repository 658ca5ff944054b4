import type { Answers, SuggestionRecord } from '../../insight/answers';
import type { Goals, SharedSettings } from './sharedSettings';

/**
 * Two versions that grew apart, put together: what only one of them changed since `base` is taken
 * from that one. Where both changed the same thing, a suggestion keeps the later answer and
 * everything else is as in `mine`, where ego has just said so.
 *
 * @param base What both began with; where that is not known, what holds before ego says anything.
 */
export function mergeSettings(
  base: SharedSettings,
  mine: SharedSettings,
  theirs: SharedSettings,
): SharedSettings {
  return {
    answers: mergeAnswers(base.answers, mine.answers, theirs.answers),
    goals: mergeFields(base.goals, mine.goals, theirs.goals),
  };
}

/** The part of {@link mergeSettings} that ego said. */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Answers {
  return {
    words: mergeFields(base.words, mine.words, theirs.words),
    suggestions: mergeRecords(base.suggestions, mine.suggestions, theirs.suggestions),
    pausedUntil: pick(base.pausedUntil, mine.pausedUntil, theirs.pausedUntil),
    focus: mergeSets(base.focus, mine.focus, theirs.focus),
  };
}

/** The one that has changed; mine where both have. */
function pick<T>(base: T, mine: T, theirs: T): T {
  return mine === base ? theirs : mine;
}

function mergeFields<T extends Goals | Answers['words']>(base: T, mine: T, theirs: T): T {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const of = (from: T, key: string): unknown => (key in from ? from[key as keyof T] : undefined);
  const merged = [...keys].map(
    (key) => [key, pick(of(base, key), of(mine, key), of(theirs, key))] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
}

function mergeSets(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const gone = base.filter((one) => !mine.includes(one) || !theirs.includes(one));
  return [...new Set([...mine, ...theirs])].filter((one) => !gone.includes(one));
}

const keyOf = ({ personId, form, shownAt }: SuggestionRecord) =>
  JSON.stringify([personId, form, shownAt]);

/** Records are never taken away, only answered; the later answer to the same suggestion holds. */
function mergeRecords(
  base: readonly SuggestionRecord[],
  mine: readonly SuggestionRecord[],
  theirs: readonly SuggestionRecord[],
): readonly SuggestionRecord[] {
  const known = new Map(base.map((record) => [keyOf(record), record]));
  const merged = new Map(theirs.map((record) => [keyOf(record), record]));
  for (const record of mine) {
    const other = merged.get(keyOf(record));
    const before = known.get(keyOf(record));
    merged.set(keyOf(record), other ? later(before, record, other) : record);
  }
  return [...merged.values()].sort((a, b) => a.shownAt - b.shownAt);
}

function later(
  before: SuggestionRecord | undefined,
  mine: SuggestionRecord,
  theirs: SuggestionRecord,
): SuggestionRecord {
  const isSame = (one: SuggestionRecord) =>
    one.answer === before?.answer && one.answeredAt === before.answeredAt;
  if (isSame(mine)) return theirs;
  if (isSame(theirs)) return mine;
  return (theirs.answeredAt ?? 0) > (mine.answeredAt ?? 0) ? theirs : mine;
}
