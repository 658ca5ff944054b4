import { fakeGraph, json } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const wanted = {
  attendees: ['priya@contoso.example'],
  minutes: 25,
  within: [{ start: Date.UTC(2026, 5, 1), end: Date.UTC(2026, 5, 8) }],
};

const slot = (start: string, end: string, timeZone = 'UTC') => ({
  confidence: 100,
  meetingTimeSlot: {
    start: { dateTime: `${start}.0000000`, timeZone },
    end: { dateTime: `${end}.0000000`, timeZone },
  },
});

describe('findTimes', () => {
  it('asks for a length, a stretch of time and everybody’s presence', async () => {
    const graph = fakeGraph(json({ meetingTimeSuggestions: [] }));
    await graph.scheduling.findTimes(wanted);
    expect(graph.tokens).toEqual([['Calendars.Read.Shared', undefined]]);
    expect(graph.sent[0]!.headers.get('Prefer')).toBe('outlook.timezone="UTC"');
    expect(graph.sent[0]!.body).toMatchObject({
      attendees: [{ emailAddress: { address: 'priya@contoso.example' } }],
      meetingDuration: 'PT25M',
      minimumAttendeePercentage: 100,
      timeConstraint: {
        timeSlots: [
          {
            start: { dateTime: '2026-06-01T00:00:00', timeZone: 'UTC' },
            end: { dateTime: '2026-06-08T00:00:00', timeZone: 'UTC' },
          },
        ],
      },
    });
  });

  it('gives the times soonest first, and leaves out one in a zone nobody knows', async () => {
    const graph = fakeGraph(
      json({
        emptySuggestionsReason: '',
        meetingTimeSuggestions: [
          slot('2026-06-02T14:00:00', '2026-06-02T14:25:00'),
          slot('2026-06-01T09:00:00', '2026-06-01T09:25:00'),
          slot('2026-06-01T09:00:00', '2026-06-01T09:25:00', 'Mars Standard Time'),
        ],
      }),
    );
    expect(await graph.scheduling.findTimes(wanted)).toEqual({
      times: [
        { start: Date.UTC(2026, 5, 1, 9), end: Date.UTC(2026, 5, 1, 9, 25) },
        { start: Date.UTC(2026, 5, 2, 14), end: Date.UTC(2026, 5, 2, 14, 25) },
      ],
      emptyBecause: null,
    });
  });

  it('passes on why there is none', async () => {
    const reason = 'attendeesUnavailable';
    const graph = fakeGraph(json({ emptySuggestionsReason: reason, meetingTimeSuggestions: [] }));
    expect(await graph.scheduling.findTimes(wanted)).toEqual({ times: [], emptyBecause: reason });
  });

  it('says where an answer has another shape', async () => {
    const graph = fakeGraph(json({ meetingTimeSuggestions: 'none' }));
    expect(await problemOf(graph.scheduling.findTimes(wanted))).toMatchObject({
      code: 'malformedTimes',
    });
  });
});
