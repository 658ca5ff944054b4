import { GraphError, type GraphProblem } from '../../graph/problem';
import type { SettingsFile } from '../../graph/settingsFile';
import { mergeSettings } from './mergeSettings';
import { type Agreed, isSame, syncSettings } from './settingsSync';
import type { SharedSettings } from './sharedSettings';
import type { Choices, Keeper } from '../store/keeper';

export interface SharingParts {
  /** Null where there is nobody to share with. */
  readonly file: SettingsFile | null;
  readonly keeper: Keeper;
  /** What holds before ego chooses anything. */
  readonly defaults: Choices;
  readonly current: () => Choices;
  /** The other program's word has come: it holds from now on. */
  readonly onChanged: (choices: Choices) => Promise<void>;
}

/** Keeps what ego chose the same in Teams and in Outlook, where ego's OneDrive may be used. */
export interface Sharing {
  /** Puts both sides together soon; calls while that is under way make it begin once more. */
  share(): Promise<void>;
  /** Lets go of what is under way. */
  stop(): void;
  /**
   * Ends sharing and deletes what is shared.
   *
   * @returns false where something that was shared, from here or elsewhere, may still be there.
   */
  remove(): Promise<boolean>;
}

const NOT_ALLOWED: ReadonlySet<GraphProblem['kind']> = new Set(['forbidden', 'signInNeeded']);

export function createSharing(parts: SharingParts): Sharing {
  const { file, keeper, defaults } = parts;
  const nothingAgreed: Agreed = { settings: sharedOf(defaults), eTag: null };
  let running: Promise<void> | null = null;
  let isWanted = false;
  let stops = 0;

  async function shareOnce(sharedFile: SettingsFile): Promise<void> {
    const before = sharedOf(parts.current());
    const stopsBefore = stops;
    const agreed = await syncSettings(
      { file: sharedFile, loadBase: async () => (await keeper.loadShared()) ?? nothingAgreed },
      before,
    );
    if (agreed === null || stops > stopsBefore) return;
    await keeper.saveShared(agreed);
    const { settings } = agreed;
    if (isSame(settings, before)) return;
    // Ego may have said something meanwhile; that holds, too.
    const now = parts.current();
    await parts.onChanged(withShared(now, mergeSettings(before, sharedOf(now), settings)));
  }

  async function run(sharedFile: SettingsFile): Promise<void> {
    while (isWanted) {
      isWanted = false;
      await shareOnce(sharedFile);
    }
  }

  function stop(): void {
    stops += 1;
    isWanted = false;
  }

  return {
    stop,
    async remove() {
      if (file === null) return true;
      stop();
      // What is being written now would come back after the deletion.
      await Promise.allSettled([running]);
      try {
        await file.remove();
        return true;
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        // Where sharing was never allowed there is nothing; whatever else goes wrong, there may be.
        const isAllowed = !NOT_ALLOWED.has(error.problem.kind);
        return !isAllowed && (await keeper.loadShared()) === null;
      }
    },
    share() {
      if (file === null) return Promise.resolve();
      isWanted = true;
      running ??= run(file).finally(() => {
        running = null;
      });
      return running;
    },
  };
}

export function sharedOf({ answers, preferences }: Choices): SharedSettings {
  const { deepGoal, wideGoal, internalShareGoal } = preferences;
  return { answers, goals: { deepGoal, wideGoal, internalShareGoal } };
}

export function withShared({ preferences }: Choices, { answers, goals }: SharedSettings): Choices {
  return { answers, preferences: { ...preferences, ...goals } };
}
