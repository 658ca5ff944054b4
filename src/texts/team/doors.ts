import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { DoorCount, DoorDepartment } from '../../insight/team/doorway';
import type { Level } from '../../insight/levels/level';
import type { PeopleTopic } from '../figures/peopleTopic';
import { groupName } from '../names/groups';
import { levelName } from '../names/levels';

/** One figure of the doorway in words: where, how many guests, of how many. */
export function doorSentence(i18n: I18n, place: string, { guests, people }: DoorCount): string {
  return i18n._(
    msg({
      id: 'team.door.sentence',
      message: `${place}: ${plural(guests, { 0: 'nobody', one: '# person', other: '# people' })} of ${people} came to your team meetings.`,
    }),
  );
}

/** The guests behind a figure, or where there were none the people who could be. */
export function doorTopic(
  i18n: I18n,
  department: DoorDepartment,
  level: (DoorCount & { readonly level: Level }) | null,
): PeopleTopic {
  const count = level ?? department;
  const title = doorPlace(i18n, department, level?.level ?? null);
  const filter = {
    group: department.group,
    ...(level && { level: level.level }),
    ...(count.guests > 0 && { guests: true }),
  };
  return { title, sentence: doorSentence(i18n, title, count), filter };
}

export function doorPlace(
  i18n: I18n,
  { name, kind }: Pick<DoorDepartment, 'name' | 'kind'>,
  level: Level | null,
): string {
  const department = groupName(i18n, name, kind);
  return level === null ? department : `${department} · ${levelName(i18n, level)}`;
}
