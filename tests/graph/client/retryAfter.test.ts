import { retryAfterMs } from '../../../src/graph/client/response';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

describe('retryAfterMs', () => {
  it.each([
    ['10', 10_000],
    ['0', 0],
    ['1.5', 1_500],
    ['0.0004', 1], // never shorter than asked
    [' 3 ', 3_000],
    ['Tue, 24 Nov 2026 12:00:07 GMT', 7_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0], // already past
  ])('reads %j as %d ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  it.each([null, '', 'soon', '-5', '1e3', 'NaN', '10 seconds', 'Tue, 99 Foo'])(
    'finds no wait in %j',
    (header) => {
      expect(retryAfterMs(header, now)).toBeNull();
    },
  );
});
