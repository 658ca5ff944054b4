import type { EmbeddedDatabase } from './embeddedDatabase';

const LOOK_EVERY_MS = 250;

export interface Keeper {
  stop(): Promise<void>;
}

/** Starts the embedded database again whenever it has died; requests meanwhile are answered 503. */
export function keepRunning(
  embedded: EmbeddedDatabase,
  onTrouble: (what: string, error: unknown) => void,
): Keeper {
  let looking: Promise<void> = Promise.resolve();
  let idle = true;
  const look = async (): Promise<void> => {
    if ((await embedded.running()) !== null) return;
    onTrouble('embeddedDatabaseDown', null);
    await embedded.start();
  };
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    looking = look()
      .catch((error: unknown) => onTrouble('embeddedDatabaseStart', error))
      .finally(() => (idle = true));
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
