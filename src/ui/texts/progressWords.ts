import type { I18n } from '@lingui/core';
import type { ReadingPause, ReadingProgress } from '../model/readingProgress';

/** "weeks 4 of 26 · people 3,000 of 12,400". */
export function progressWords(i18n: I18n, progress: ReadingProgress): string {
  const { step, weeks, people, pause } = progress;
  const parts = [
    weeks && weekWords(i18n, weeks),
    people && peopleWords(i18n, people),
    pause ? pauseWords(i18n, pause) : null,
  ];
  const words = parts.filter((part) => part !== null).join(' · ');
  return words === '' ? stepWords(i18n, step) : words;
}

function pauseWords(i18n: I18n, { reason, seconds }: ReadingPause): string {
  const values = { seconds: Math.max(1, Math.round(seconds)) };
  if (reason === 'noConnection') {
    return i18n._({
      id: 'progress.noConnection',
      message: 'no connection, trying again in {seconds, plural, one {# second} other {# seconds}}',
      values,
    });
  }
  return i18n._({
    id: 'progress.busy',
    message:
      'Microsoft 365 is busy, going on in {seconds, plural, one {# second} other {# seconds}}',
    values,
  });
}

function weekWords(i18n: I18n, { read, of }: NonNullable<ReadingProgress['weeks']>): string {
  return i18n._({
    id: 'progress.weeks',
    message: 'weeks {read} of {of}',
    values: { read: i18n.number(read), of: i18n.number(of) },
  });
}

function peopleWords(i18n: I18n, { read, of }: NonNullable<ReadingProgress['people']>): string {
  if (of === null) {
    return i18n._({
      id: 'progress.peopleSoFar',
      message: 'people {read}',
      values: { read: i18n.number(read) },
    });
  }
  return i18n._({
    id: 'progress.people',
    message: 'people {read} of {of}',
    values: { read: i18n.number(read), of: i18n.number(of) },
  });
}

/** What is going on, as a short sentence. */
export function stepWords(i18n: I18n, step: ReadingProgress['step']): string {
  switch (step) {
    case 'signIn':
      return i18n._({ id: 'progress.signIn', message: 'Signing you in' });
    case 'profile':
      return i18n._({
        id: 'progress.profile',
        message: 'Reading your profile and reporting line',
      });
    case 'calendar':
      return i18n._({ id: 'progress.calendar', message: 'Reading your calendar' });
    case 'directory':
      return i18n._({ id: 'progress.directory', message: 'Reading the directory' });
    case 'thinking':
      return i18n._({ id: 'progress.thinking', message: 'Drawing the picture' });
  }
}
