import type { Level } from '../insight/levels/level';
import type { PersonEvidence } from '../insight/coverage/evidence';
import type { PersonReach } from '../insight/ties/findPeople';
import type { OwnAccount } from '../insight/team/ownAccount';
import type { PersonId } from '../insight/domain/units';
import type { NextMeeting } from './nextMeeting';

/** A set of people: one group, one level, one cell, or one person. */
export interface PeopleListQuery {
  /** Position in the grouping, `DepartmentReach.group`. */
  readonly group?: number;
  readonly level?: Level;
  readonly known?: boolean;
  /** Leaders whom ego knows, as the headline counts them. */
  readonly leaders?: boolean;
  /** Guests of ego's team meetings. */
  readonly guests?: boolean;
  /** Only this person. */
  readonly personId?: PersonId;
}

/** Opens a number: the people behind it, the meetings behind a person, and meetings to come. */
export interface EvidenceSource {
  peopleIn(filter: PeopleListQuery): Promise<readonly PersonReach[]>;
  evidenceOf(personId: PersonId): Promise<PersonEvidence>;
  nextMeetings(): Promise<readonly NextMeeting[]>;
  /** What ego's own calendar says about ego's team; null for somebody without direct reports. */
  ownAccount(): Promise<OwnAccount | null>;
}
