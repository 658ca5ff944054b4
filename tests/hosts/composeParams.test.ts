import { composeParams } from '../../src/hosts/composeParams';
import { draft } from './support/draft';

describe('composeParams', () => {
  it('gives times of the local clock, in the order that the form expects', () => {
    // Built from parts of the local clock, so the test holds in every time zone.
    const start = new Date(2026, 2, 9, 7, 5, 3).toISOString();
    const end = new Date(2026, 10, 26, 14, 25, 0).toISOString();
    expect(composeParams({ ...draft, start, end })).toEqual({
      subject: draft.subject,
      content: draft.body,
      attendees: ['priya@contoso.example', 'tom@contoso.example'],
      startTime: '03/09/2026 07:05:03',
      endTime: '11/26/2026 14:25:00',
    });
  });
});
