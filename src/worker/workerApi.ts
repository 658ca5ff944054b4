import { GraphError, type GraphProblem } from '../graph/problem';
import type { GraphReader } from '../graph/read/reading';
import type { NewEvent, Scheduling } from '../graph/schedule/scheduling';
import type { SettingsFile } from '../graph/settingsFile';
import type { TimesThen } from '../insight/advice/meeting/seatsToShow';
import type { EpochMs, PersonId } from '../insight/domain/units';
import type { InsightOptions } from '../insight/options';
import type { PersonEvidence } from '../insight/coverage/evidence';
import type { PersonReach } from '../insight/ties/findPeople';
import type { Contribution } from '../insight/team/contribution';
import type { OwnAccount } from '../insight/team/ownAccount';
import type { ExportFormat, ForgetExtent, KeptData } from '../model/commands';
import type { Proposal, Slot, TimeOfDay } from '../model/draft';
import type { PeopleListQuery } from '../model/evidence';
import type { NextMeeting } from '../model/nextMeeting';
import type { ItemAdvice, PaneItem } from '../model/pane';
import type { Mode } from '../model/permissions';
import type { Preferences } from '../model/preferences';
import type { ReadingPause, ReadingProgress } from '../model/readingProgress';
import type { PictureFacts } from './picture/buildPicture';
import type { PersonAddress } from './scheduling/availability';
import type { Choices, Keeper } from './store/keeper';

/** Failure is a value: an error does not keep its data between threads. */
interface Failed {
  readonly kind: 'failed';
  readonly problem: GraphProblem;
}

/** How a reading ended. */
export type ReadingResult = { readonly kind: 'done' } | Failed;

/** How calling a meeting ended. */
export type Invited = { readonly kind: 'sent'; readonly eventId: string } | Failed;

/** What stopped a reading, in Graph's terms; a fault of ours keeps its message. */
export function failureOf(error: unknown): Failed {
  if (error instanceof GraphError) return { kind: 'failed', problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    problem: { kind: 'unexpected', status: 0, code: message, message, requestId: null },
  };
}

/** What the analyst tells while it works; called across threads. */
export interface AnalystListener {
  onProgress(progress: ReadingProgress): void;
  /** Reading waits, and goes on by itself. */
  onPause(pause: ReadingPause): void;
  onPicture(facts: PictureFacts): void;
  /** What ego said in another program has come in. */
  onChoices(choices: Choices): void;
}

/** What an analyst works with; all of it is handed in. */
export interface AnalystParts {
  /** Null for data that is not read from anywhere, such as the sample. */
  readonly reader: GraphReader | null;
  /** Null where nothing can be asked of or put into other people's calendars. */
  readonly scheduling: Scheduling | null;
  /** Null where settings stay on this device. */
  readonly settingsFile: SettingsFile | null;
  /** The zone of the mailbox, where the program around the page tells it; a Windows or IANA name. */
  readonly hostZone?: string | null;
  /** The group of those who do not want to be suggested; none where it is left out. */
  readonly optOutGroup?: string | null;
  /** Whether distribution lists among attendees are looked into; not where it is left out. */
  readonly expandLists?: boolean;
  readonly keeper: Keeper;
  readonly listener: AnalystListener;
  readonly now: () => EpochMs;
  readonly defaults: Choices;
  readonly optionsFor: (preferences: Preferences) => InsightOptions;
}

/**
 * Reads, keeps and analyses for one account. Lives in the worker; the page calls it across threads,
 * so everything that goes in and out is plain data.
 */
export interface Analyst {
  /**
   * Shows what was kept, where that is enough for a picture; tells what was chosen, and with what
   * permissions an earlier reading was made, if there was one.
   */
  open(): Promise<{ readonly choices: Choices; readonly kept: Mode | null }>;
  /**
   * @param askAgain True where ego has asked for it: consent may have been given since something that
   *   is not needed was refused. By itself the analyst waits a day before it asks for that again.
   */
  read(mode: Mode, askAgain?: boolean): Promise<ReadingResult>;
  cancel(): void;
  choose(choices: Choices): Promise<void>;
  peopleIn(filter: PeopleListQuery): Promise<readonly PersonReach[]>;
  evidenceOf(personId: PersonId): PersonEvidence;
  nextMeetings(): Promise<readonly NextMeeting[]>;
  /** Null for somebody without direct reports. */
  ownAccount(): Promise<OwnAccount | null>;
  /** What ego would contribute; null as long as not everything was read. */
  ownContribution(): Promise<Contribution | null>;
  /** Advice on what Outlook has open; null before the first picture. */
  advise(item: PaneItem): Promise<ItemAdvice | null>;
  /** Whether these people have time then; those of whom it is not known are left out. */
  freeAt(within: Slot, people: readonly PersonAddress[]): Promise<TimesThen>;
  /** First address of each, for an invitation; people without one are left out. */
  addressesOf(personIds: readonly PersonId[]): readonly string[];
  /** Photos of those who have one, as `data:` addresses; never kept on this device. */
  photosOf(personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** IANA name of the zone of ego's mailbox; null where it is not known. */
  zone(): Promise<string | null>;
  slots(minutes: number, personIds: readonly PersonId[], time?: TimeOfDay): Promise<Proposal>;
  invite(event: NewEvent): Promise<Invited>;
  /** What is kept on this device; null where nothing can be. */
  kept(): Promise<KeptData | null>;
  exportData(format: ExportFormat): Promise<string>;
  /**
   * Deletes what is kept on this device and, `everywhere`, before that what ego's programs share in
   * ego's OneDrive.
   *
   * @returns false where that could not be deleted, and so nothing has been.
   */
  forget(extent: ForgetExtent): Promise<boolean>;
}
