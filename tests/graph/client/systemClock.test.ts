import { systemClock } from '../../../src/graph/client/clock';
import { problemOf } from '../support/problemOf';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('systemClock', () => {
  it('waits', async () => {
    const waiting = systemClock.wait(5_000);
    jest.advanceTimersByTime(5_000);
    await expect(waiting).resolves.toBeUndefined();
  });

  it('stops waiting when cancelled, and leaves no timer behind', async () => {
    const abort = new AbortController();
    const waiting = problemOf(systemClock.wait(5_000, abort.signal));
    abort.abort();
    expect(await waiting).toEqual({ kind: 'cancelled' });
    expect(jest.getTimerCount()).toBe(0);
    expect(await problemOf(systemClock.wait(1, abort.signal))).toEqual({ kind: 'cancelled' });
  });

  it('calls back later unless it is called off', () => {
    const calls: string[] = [];
    systemClock.after(10, () => calls.push('kept'));
    systemClock.after(10, () => calls.push('called off'))();
    jest.advanceTimersByTime(10);
    expect(calls).toEqual(['kept']);
  });
});
