import * as fc from 'fast-check';
import { LONGEST_LINK, meetingLink } from '../../src/hosts/deepLinks';
import { draft } from './support/draft';

describe('meetingLink', () => {
  it('fills in the form of Teams, every value encoded', () => {
    const link = meetingLink(draft);
    expect(link?.bodyLeftOut).toBe(false);
    const url = new URL(link?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/meeting/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      subject: 'Coffee & a chat?',
      attendees: 'priya@contoso.example,tom@contoso.example',
      startTime: '2026-11-26T14:00:00+01:00',
      endTime: '2026-11-26T14:25:00+01:00',
      content: 'Hello Priya,\nwould 25 minutes suit you?',
    });
  });

  it('leaves the text out when it does not fit, and says so', () => {
    // One of these letters takes nine characters in an address: 900 of them are 8,100.
    const link = meetingLink({ ...draft, body: 'あ'.repeat(900) });
    expect(link?.bodyLeftOut).toBe(true);
    expect(new URL(link?.url ?? '').searchParams.get('content')).toBe('');
  });

  it('gives up when even the rest does not fit', () => {
    const attendees = Array.from({ length: 400 }, (_, i) => `person-${i}@contoso.example`);
    expect(meetingLink({ ...draft, attendees })).toBeNull();
  });

  it('is never longer than an address may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9_000, unit: 'grapheme' }), (body) => {
        expect(meetingLink({ ...draft, body })?.url.length).toBeLessThanOrEqual(LONGEST_LINK);
      }),
      { numRuns: 50 },
    );
  });
});
