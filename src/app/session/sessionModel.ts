import type { Picture, TabState } from '../../model/picture';
import type { ReadingProgress } from '../../model/readingProgress';
import type { TabProblem } from '../../model/problem';
import type { Choices } from '../../worker/store/keeper';
import type { PictureFacts } from '../../worker/picture/buildPicture';

/** Everything the page knows; the screen follows from it. */
export interface SessionModel {
  /** False until it is known whether there is a picture from an earlier time. */
  readonly opened: boolean;
  readonly source: Picture['source'];
  readonly choices: Choices | null;
  readonly facts: PictureFacts | null;
  /** Set while something is being read. */
  readonly progress: ReadingProgress | null;
  readonly problem: TabProblem | null;
  /** IANA name of the zone of ego's mailbox; null where only the clock of this device is known. */
  readonly zone: string | null;
  /** Ego has stopped a reading, and none has begun since. */
  readonly stopped: boolean;
  /** Set when an account other than the one before was opened, until the person has noted it. */
  readonly accountChanged: boolean;
}

export const NEW_SESSION: SessionModel = {
  opened: false,
  source: 'own',
  choices: null,
  facts: null,
  progress: null,
  problem: null,
  zone: null,
  stopped: false,
  accountChanged: false,
};

/**
 * The one screen that fits. A picture that is there stays, with what went wrong above it; without
 * one a problem is a screen of its own.
 */
export function tabState(model: SessionModel): TabState {
  const { opened, source, choices, facts, progress, problem, stopped, accountChanged } = model;
  if (facts !== null && choices !== null) {
    return {
      kind: 'picture',
      picture: {
        ...facts,
        ...choices,
        ...{ source, accountChanged, stopped, refining: progress, trouble: problem },
      },
    };
  }
  if (problem !== null) return { kind: 'problem', problem };
  if (progress !== null) return { kind: 'reading', progress };
  return opened ? { kind: 'firstRun', stopped } : { kind: 'loading' };
}
