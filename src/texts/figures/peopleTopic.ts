import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CellReach, DepartmentReach, LevelReach, Reach } from '../../insight/reach';
import type { PersonId } from '../../insight/domain/units';
import type { PeopleListQuery } from '../../model/evidence';
import {
  cellSentence,
  everybodySentence,
  groupSentence,
  levelSentence,
  totalCoverage,
} from './coverage';
import { groupName } from '../names/groups';
import { levelName } from '../names/levels';

/** A number that was opened: its name, its sentence, and the people behind it. */
export interface PeopleTopic {
  readonly title: string;
  readonly sentence: string;
  readonly filter: PeopleListQuery;
  /** Start with this person open. */
  readonly personId?: PersonId;
}

export function cellTopic(i18n: I18n, cell: CellReach, group: DepartmentReach): PeopleTopic {
  return {
    title: `${groupName(i18n, group.name, group.kind)} · ${levelName(i18n, cell.level)}`,
    sentence: cellSentence(i18n, cell, group),
    filter: { group: cell.group, level: cell.level },
  };
}

export function groupTopic(i18n: I18n, group: DepartmentReach, windowDays: number): PeopleTopic {
  return {
    title: groupName(i18n, group.name, group.kind),
    sentence: groupSentence(i18n, group, windowDays),
    filter: { group: group.group },
  };
}

export function levelTopic(i18n: I18n, level: LevelReach, windowDays: number): PeopleTopic {
  return {
    title: levelName(i18n, level.level),
    sentence: levelSentence(i18n, level, windowDays),
    filter: { level: level.level },
  };
}

/** One object, so that asking for it again is seen as the same question. */
const EVERYBODY = {} as const;

export function everybodyTopic(i18n: I18n, reach: Reach): PeopleTopic {
  return {
    title: i18n._(msg({ id: 'map.allDepartments', message: 'Everybody' })),
    sentence: everybodySentence(i18n, totalCoverage(reach), reach.windowDays),
    filter: EVERYBODY,
  };
}

export function personTopic(displayName: string, personId: PersonId): PeopleTopic {
  return { title: displayName, sentence: '', filter: { personId }, personId };
}
