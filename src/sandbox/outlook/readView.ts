import { make } from '../shell/dom';
import type { SamplePerson, SampleItem } from './sampleShapes';

/** A message or a meeting that somebody else has sent. */
export function readView(item: SampleItem | null, locale: string): HTMLElement {
  if (item === null) {
    return make('p', { className: 'nothing quiet' }, ['Nothing is selected.']);
  }
  const isMessage = item.itemType === 'message';
  return make('article', { className: 'appointment' }, [
    make('h2', {}, [item.subject]),
    ...line(isMessage ? 'From' : 'Organizer', [item.from]),
    ...line(isMessage ? 'To' : 'Required', item.required),
    ...line(isMessage ? 'Cc' : 'Optional', item.optional),
    ...(isMessage ? [] : [make('p', {}, [timeText(item, locale)])]),
    ...(item.sensitivity === 'private' ? [make('p', { className: 'quiet' }, ['Private'])] : []),
  ]);
}

function line(label: string, people: readonly SamplePerson[]): HTMLElement[] {
  if (people.length === 0) return [];
  const names = people.map(({ displayName, emailAddress }) =>
    make('li', { title: emailAddress }, [displayName]),
  );
  return [make('div', { className: 'field' }, [label, make('ul', { className: 'chips' }, names)])];
}

function timeText({ start, end, zone: timeZone }: SampleItem, locale: string): string {
  const style = { dateStyle: 'full', timeStyle: 'short' } as const;
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone });
  return format.formatRange(start, end);
}
