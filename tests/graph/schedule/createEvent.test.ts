import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';
import type { NewEvent } from '../../../src/graph/schedule/scheduling';

// 14:00 in Berlin is 12:00 UTC in summer.
const coffee: NewEvent = {
  subject: 'Coffee?',
  body: 'Hello Priya',
  start: Date.UTC(2026, 5, 1, 12),
  end: Date.UTC(2026, 5, 1, 12, 25),
  required: ['priya@contoso.example'],
  optional: ['bo@contoso.example'],
  timeZone: 'Europe/Berlin',
  transactionId: 'press-1',
};

describe('createEvent', () => {
  it('sends the meeting on the clock of ego’s zone, with who is invited and the transaction', async () => {
    const graph = fakeGraph(json({ id: 'e1' }, 201));
    expect(await graph.scheduling.createEvent(coffee)).toBe('e1');
    expect(graph.tokens).toEqual([['Calendars.ReadWrite', undefined]]);
    expect(graph.sent[0]!.url.pathname).toBe('/v1.0/me/events');
    expect(graph.sent[0]!.body).toMatchObject({
      subject: 'Coffee?',
      body: { contentType: 'text', content: 'Hello Priya' },
      start: { dateTime: '2026-06-01T14:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-06-01T14:25:00', timeZone: 'Europe/Berlin' },
      attendees: [
        { type: 'required', emailAddress: { address: 'priya@contoso.example' } },
        { type: 'optional', emailAddress: { address: 'bo@contoso.example' } },
      ],
      transactionId: 'press-1',
    });
  });

  it('repeats what may have been lost, under the same transaction', async () => {
    const lost = () => {
      throw new TypeError('connection reset');
    };
    const graph = fakeGraph(lost, refusal(503, 'ServiceUnavailable'), json({ id: 'e1' }, 201));
    await graph.scheduling.createEvent(coffee);
    expect(graph.sent.map(({ body }) => (body as NewEvent).transactionId)).toEqual([
      'press-1',
      'press-1',
      'press-1',
    ]);
  });

  it('names the permission that is missing', async () => {
    const graph = fakeGraph(refusal(403, 'ErrorAccessDenied'));
    expect(await problemOf(graph.scheduling.createEvent(coffee))).toMatchObject({
      kind: 'forbidden',
      permission: 'Calendars.ReadWrite',
    });
  });

  it('does not take another answer for an event', async () => {
    const graph = fakeGraph(json({ value: [] }, 201));
    expect(await problemOf(graph.scheduling.createEvent(coffee))).toMatchObject({
      kind: 'unexpected',
      code: 'malformedEvent',
    });
  });
});
