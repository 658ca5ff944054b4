import type { DBSchema } from 'idb';
import type { Answers } from '../insight/answers';
import type { PackedEvents } from './packedEvents';
import type { PackedPeople } from './packedPeople';
import type { KeptMe, KeptPeople, KeptRound, KeptWindow } from './snapshot';

/** The database as the newest version has it. Every change of it needs a migration. */
export interface StoredShapes extends DBSchema {
  /** Ego and the manager chain, under `me`. */
  me: { key: 'me'; value: KeptMe };
  /** Facts about the directory, under `people`; written after the last chunk. */
  directory: { key: 'people'; value: Omit<KeptPeople, 'people'> & { readonly count: number } };
  /** People in chunks, by running number. */
  people: { key: number; value: PackedPeople };
  /** Facts about a round through the directory that goes on, under `round`. */
  round: { key: 'round'; value: Omit<KeptRound, 'people'> };
  /** The pages of that round, by running number. */
  pages: { key: number; value: PackedPeople };
  /** Facts about each window that was read, by its start. */
  windows: { key: number; value: KeptWindow & { readonly count: number } };
  /** The events of each window, by its start. */
  events: { key: number; value: PackedEvents };
  /**
   * What the person said and set, the one thing that cannot be read again; who does not want to be
   * suggested; whose addresses were looked up; and when it was last opened.
   */
  documents: {
    key:
      'answers' | 'damagedAnswers' | 'preferences' | 'shared' | 'optOut' | 'addressBook' | 'opened';
    value: Answers | object;
  };
}
