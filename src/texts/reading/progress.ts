import type { I18n } from '@lingui/core';
import { msg, ph, plural } from '@lingui/core/macro';
import type { ReadingPause, ReadingProgress } from '../../model/readingProgress';

/** "Reading your calendar · weeks 4 of 26": what is being done, how far it is, and why it waits. */
export function progressWords(i18n: I18n, progress: ReadingProgress): string {
  const counts = countWords(i18n, progress);
  return counts === ''
    ? stepWords(i18n, progress.step)
    : `${stepWords(i18n, progress.step)} · ${counts}`;
}

/** "weeks 4 of 26 · people 3,000 of 12,400"; empty where nothing is counted. */
export function countWords(i18n: I18n, { weeks, people, pause }: ReadingProgress): string {
  const parts = [
    weeks && weekWords(i18n, weeks),
    people && peopleWords(i18n, people),
    pause ? pauseWords(i18n, pause) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** From 0 to 1; null where nobody can tell. */
export function shareDone({ weeks, people }: ReadingProgress): number | null {
  const parts = [weeks, people].flatMap((part) =>
    part && part.of !== null && part.of > 0 ? [part.read / part.of] : [],
  );
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function pauseWords(i18n: I18n, { reason, seconds: left }: ReadingPause): string {
  const seconds = Math.max(1, Math.round(left));
  if (reason === 'noConnection') {
    return i18n._(
      msg({
        id: 'progress.noConnection',
        message: `no connection, trying again in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
      }),
    );
  }
  return i18n._(
    msg({
      id: 'progress.busy',
      message: `Microsoft 365 is busy, going on in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
    }),
  );
}

function weekWords(i18n: I18n, { read, of }: NonNullable<ReadingProgress['weeks']>): string {
  return i18n._(
    msg({
      id: 'progress.weeks',
      message: `weeks ${ph({ read: i18n.number(read) })} of ${ph({ of: i18n.number(of) })}`,
    }),
  );
}

function peopleWords(i18n: I18n, { read, of }: NonNullable<ReadingProgress['people']>): string {
  if (of === null) {
    return i18n._(
      msg({ id: 'progress.peopleSoFar', message: `people ${ph({ read: i18n.number(read) })}` }),
    );
  }
  return i18n._(
    msg({
      id: 'progress.people',
      message: `people ${ph({ read: i18n.number(read) })} of ${ph({ of: i18n.number(of) })}`,
    }),
  );
}

/** What is going on, as a short sentence. */
export function stepWords(i18n: I18n, step: ReadingProgress['step']): string {
  switch (step) {
    case 'signIn':
      return i18n._(msg({ id: 'progress.signIn', message: 'Signing you in' }));
    case 'profile':
      return i18n._(
        msg({ id: 'progress.profile', message: 'Reading your profile and reporting line' }),
      );
    case 'calendar':
      return i18n._(msg({ id: 'progress.calendar', message: 'Reading your calendar' }));
    case 'directory':
      return i18n._(msg({ id: 'progress.directory', message: 'Reading the directory' }));
    case 'calendarAndDirectory':
      return i18n._(
        msg({ id: 'progress.both', message: 'Reading your calendar and the directory' }),
      );
    case 'thinking':
      return i18n._(msg({ id: 'progress.thinking', message: 'Drawing the picture' }));
    case 'addresses':
      return i18n._(
        msg({
          id: 'progress.addresses',
          message: 'Looking up whose addresses are in your meetings',
        }),
      );
  }
}

/** Over what is said once a reading was stopped. */
export function stoppedTitle(i18n: I18n): string {
  return i18n._(msg({ id: 'stopped.title', message: 'Reading was stopped' }));
}

/** What stopping keeps: before it is done, and after. */
export function keptWhenStopped(i18n: I18n, isReading: boolean): string {
  return isReading
    ? i18n._(
        msg({
          id: 'stopped.wouldKeep',
          message: 'If you stop, what was read is kept, and reading goes on from there next time.',
        }),
      )
    : i18n._(
        msg({
          id: 'stopped.keeps',
          message: 'What was read is kept, and reading goes on from there.',
        }),
      );
}

/** Beside a figure while reading goes on. */
export function soFar(i18n: I18n): string {
  return i18n._(msg({ id: 'figure.soFar', message: 'so far' }));
}
