import type { CDPSession, Page } from 'playwright-core';

const EVERY_MS = 100;

interface HeapUsage {
  readonly usedSize: number;
  /** Typed arrays and the like, which lie beside the heap; older browsers do not tell. */
  readonly backingStorageSize?: number;
}

const bytesOf = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => usedSize + backingStorageSize;

interface Answer {
  readonly result?: HeapUsage;
}

/** Samples the JavaScript heaps of a page and of its workers together. */
export interface HeapSampler {
  /** Ends the sampling. @returns the largest sum seen, in bytes, and how many workers were in sums. */
  stop(): Promise<{ readonly peak: number; readonly workers: number; readonly samples: number }>;
}

export async function sampleHeaps(page: Page): Promise<HeapSampler> {
  const session = await page.context().newCDPSession(page);
  const workers = new Map<string, number>();
  await followWorkers(session, workers);
  let [peak, samples, isOver] = [0, 0, false];
  const sampling = (async () => {
    while (!isOver) {
      for (const sessionId of workers.keys()) {
        const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
      }
      const own: HeapUsage = await session.send('Runtime.getHeapUsage');
      const sum = [...workers.values()].reduce((total, used) => total + used, bytesOf(own));
      peak = Math.max(peak, sum);
      samples += 1;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await sampling;
      return { peak, workers: workers.size, samples };
    },
  };
}

/** Keeps the last known heap of each worker; their answers come as messages of their own. */
async function followWorkers(session: CDPSession, workers: Map<string, number>): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, 0);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const usage = (JSON.parse(message) as Answer).result;
    if (usage?.usedSize !== undefined) workers.set(sessionId, bytesOf(usage));
  });
  const how = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', how);
}
