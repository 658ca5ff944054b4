import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { graphEvent } from '../support/graphEvent';
import { problemOf } from '../support/problemOf';
import { readWindow } from '../support/readWindow';

const from = Date.UTC(2026, 5, 1);
const to = Date.UTC(2026, 5, 8);
const next = 'https://graph.microsoft.com/v1.0/me/calendarView?$skip=2';
const timeout = () => refusal(504, 'GatewayTimeout');

describe('readEventsInParts', () => {
  it('asks for the facts of one window in UTC, and for no subject', async () => {
    const graph = fakeGraph(json({ value: [graphEvent] }));
    const { events } = await readWindow(graph.reader, from, to);
    expect(events.map((event) => event.id)).toEqual(['e1']);
    const { url, headers } = graph.sent[0]!;
    expect(url.pathname).toBe('/v1.0/me/calendarView');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      startDateTime: '2026-06-01T00:00:00.000Z',
      endDateTime: '2026-06-08T00:00:00.000Z',
      $top: '1000',
    });
    const selected = url.searchParams.get('$select')?.split(',');
    expect(selected).toContain('sensitivity');
    expect(selected).not.toContain('subject');
    expect(selected).not.toContain('lastModifiedDateTime');
    expect(headers.get('Prefer')).toBe('outlook.timezone="UTC"');
    expect(graph.tokens).toEqual([['Calendars.ReadBasic', undefined]]);
  });

  it('puts all pages together, each event once, with the time zone asked on every page', async () => {
    const graph = fakeGraph(
      json({
        value: [graphEvent, { ...graphEvent, id: 'p', sensitivity: 'private' }],
        '@odata.nextLink': next,
      }),
      json({ value: [graphEvent, { ...graphEvent, id: 'e2' }, { id: 'broken' }] }),
    );
    const reading = await readWindow(graph.reader, from, to);
    expect(reading.events.map((event) => event.id)).toEqual(['e1', 'e2']);
    expect(reading.privateEvents).toBe(1);
    // The third item of page 2 is item 4 of the window, counted from 0.
    expect(reading.malformed).toEqual([{ position: 4, path: 'start', expected: 'a value' }]);
    expect(graph.sent[1]?.headers.get('Prefer')).toBe('outlook.timezone="UTC"');
  });

  it('reads the window again in half the pages when the mailbox takes too long', async () => {
    const graph = fakeGraph(
      json({ value: [graphEvent], '@odata.nextLink': next }),
      timeout,
      timeout,
      json({ value: [graphEvent] }),
    );
    const { events } = await readWindow(graph.reader, from, to);
    expect(events).toHaveLength(1);
    expect(graph.sent.map(({ url }) => url.searchParams.get('$top'))).toEqual([
      '1000',
      null, // the next link of the first page
      '500',
      '250',
    ]);
  });

  it('gives up when even the smallest page takes too long, after trying it six times', async () => {
    const graph = fakeGraph(...Array.from({ length: 10 }, () => timeout));
    expect(await problemOf(readWindow(graph.reader, from, to))).toMatchObject({ status: 504 });
    expect(graph.sent.map(({ url }) => url.searchParams.get('$top'))).toEqual([
      '1000',
      '500',
      '250',
      '125',
      ...Array.from({ length: 6 }, () => '62'),
    ]);
  });

  it('does not take another failure for a page that is too large', async () => {
    const graph = fakeGraph(refusal(404, 'MailboxNotEnabledForRESTAPI'));
    expect(await problemOf(readWindow(graph.reader, from, to))).toMatchObject({
      code: 'MailboxNotEnabledForRESTAPI',
    });
  });

  it('gives each of several stretches what begins in it, private events included', async () => {
    const at = (id: string, dateTime: string, more: object = {}) => ({
      ...graphEvent,
      id,
      start: { dateTime: `${dateTime}.0000000`, timeZone: 'UTC' },
      ...more,
    });
    const hidden = { sensitivity: 'private' };
    const graph = fakeGraph(
      json({
        value: [
          // Reaches into the window from before: belongs to an earlier one.
          at('before', '2026-05-31T23:50:00', hidden),
          at('a', '2026-06-07T23:59:59'),
          at('b', '2026-06-08T00:00:00', hidden),
        ],
        '@odata.nextLink': next,
      }),
      json({ value: [at('b', '2026-06-08T00:00:00', hidden), at('c', '2026-06-14T10:00:00'), {}] }),
    );
    const later = { from: to, to: Date.UTC(2026, 5, 15) };
    const [newer, older] = await graph.reader.readEventsInParts([later, { from, to }]);
    expect(newer).toMatchObject({ events: [{ id: 'c' }], privateEvents: 1, malformed: [] });
    // What does not say when it begins is told once: item 5 of the whole, counted from 0.
    expect(older).toMatchObject({ events: [{ id: 'a' }], privateEvents: 0 });
    expect(older!.malformed.map(({ position }) => position)).toEqual([5]);
    expect(graph.sent[0]!.url.searchParams.get('endDateTime')).toBe('2026-06-15T00:00:00.000Z');
    expect(graph.sent).toHaveLength(2);
  });
});
