import { Gate } from '../../../src/graph/client/gate';
import { FakeClock } from '../support/fakeClock';
import { problemOf } from '../support/problemOf';

/** Work that ends when it is told to. */
function errand() {
  let finish = (): void => undefined;
  let started = false;
  const work = (): Promise<void> => {
    started = true;
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  return { work, finish: () => finish(), isStarted: () => started };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Gate', () => {
  it('lets so many through at once and the next in the order they came', async () => {
    const gate = new Gate(2, new FakeClock());
    const errands = [errand(), errand(), errand(), errand()];
    const done = errands.map(({ work }) => gate.pass(work));
    await settle();
    expect(errands.map((e) => e.isStarted())).toEqual([true, true, false, false]);
    errands[1]?.finish();
    await settle();
    expect(errands.map((e) => e.isStarted())).toEqual([true, true, true, false]);
    for (const { finish } of errands) finish();
    await settle();
    errands[3]?.finish();
    await Promise.all(done);
  });

  it('gives the place back when the work fails', async () => {
    const gate = new Gate(1, new FakeClock());
    await expect(gate.pass(() => Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
    await expect(gate.pass(() => Promise.resolve('in'))).resolves.toBe('in');
  });

  it('lets a cancelled request leave the queue without taking a place', async () => {
    const gate = new Gate(1, new FakeClock());
    const first = errand();
    const done = gate.pass(first.work);
    const abort = new AbortController();
    const cancelled = problemOf(gate.pass(() => Promise.resolve(), abort.signal));
    const third = gate.pass(() => Promise.resolve('third'));
    abort.abort();
    expect(await cancelled).toEqual({ kind: 'cancelled' });
    first.finish();
    await done;
    expect(await third).toBe('third');
    expect(await problemOf(gate.pass(() => Promise.resolve(), abort.signal))).toEqual({
      kind: 'cancelled',
    });
  });

  it('holds everybody for the longest pause that was asked for', async () => {
    const clock = new FakeClock();
    const gate = new Gate(4, clock);
    gate.pause(5_000);
    gate.pause(2_000);
    await gate.whenOpen();
    expect(clock.waits).toEqual([5_000]);
    await gate.whenOpen();
    expect(clock.waits).toEqual([5_000]);
  });
});
