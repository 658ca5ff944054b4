import { openRig, type SandboxRig } from './support/openSandbox';
import { readLarge } from './support/readLarge';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig({ company: 'large' });
});
afterAll(() => rig.close());

describe('a page that reads 50,000 people', () => {
  it('leaves all of it to its worker, watched by the Long Tasks API', async () => {
    const reading = await readLarge(rig.browser, rig.sandbox.origin);
    expect(reading.isObserved).toBe(true);
    expect(reading.workers).toBe(1);
    expect(reading.fromPage).toBe(0);
    // The directory alone is 50,000 ÷ 999 = 51 pages.
    expect(reading.fromWorker).toBeGreaterThanOrEqual(51);
    // Told and not asserted: how long tasks take depends on who else uses the machine.
    const { longTasks, peakHeapBytes, readMs } = reading;
    const sum = longTasks.reduce((total, duration) => total + duration, 0);
    const told = { tasks: longTasks.length, longest: Math.max(0, ...longTasks), sum };
    process.stdout.write(`${JSON.stringify({ ...told, peakHeapBytes, readMs })}\n`);
  });
});
