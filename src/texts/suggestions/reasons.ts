import type { I18n } from '@lingui/core';
import type { Reason } from '../../insight/reach';
import type { PersonId } from '../../insight/domain/units';
import { dayWords, momentWords } from '../language/days';
import { groupName } from '../names/groups';
import { levelName } from '../names/levels';
import { listOf } from '../language/listOf';

/** Names of people by id, as far as they are known. */
type Names = Readonly<Record<PersonId, string>>;

/** Why a person is suggested, in one line that ego can check. */
export function reasonSentence(i18n: I18n, reason: Reason, names: Names = {}): string {
  switch (reason.kind) {
    case 'departmentRarelyMet':
      return i18n._({
        id: 'reason.departmentRarelyMet',
        message:
          'You have met {met} of {of} in {department}{team, select, apart { outside your own team} other {}}; about {expected} if you met them as often as people elsewhere',
        values: {
          team: reason.teamApart ? 'apart' : 'none',
          met: reason.met,
          of: i18n.number(reason.of),
          department: groupName(i18n, reason.department),
          expected: i18n.number(Math.round(reason.expected)),
        },
      });
    case 'departmentBelowGoal':
      return i18n._({
        id: 'reason.departmentBelowGoal',
        message:
          '{known, plural, =0 {You know nobody in {department} yet} one {You know one person in {department}} other {You know # people in {department}}}',
        values: { known: reason.known, department: groupName(i18n, reason.department) },
      });
    case 'levelRarelyMet':
      return i18n._({
        id: 'reason.levelRarelyMet',
        message:
          'You have met {met} of {of} people at the level {level}{team, select, apart { outside your own team} other {}}',
        values: {
          team: reason.teamApart ? 'apart' : 'none',
          met: reason.met,
          of: i18n.number(reason.of),
          level: levelName(i18n, reason.level),
        },
      });
    case 'focus':
      return i18n._({
        id: 'reason.focus',
        message: '{department} is one of your focus departments',
        values: { department: groupName(i18n, reason.department) },
      });
    case 'levelDistance':
      return levelDistanceSentence(i18n, reason.distance);
    default:
      return connectionReason(i18n, reason, names);
  }
}

type ConnectionReason = Exclude<
  Reason,
  {
    kind:
      'departmentRarelyMet' | 'departmentBelowGoal' | 'levelRarelyMet' | 'focus' | 'levelDistance';
  }
>;

function connectionReason(i18n: I18n, reason: ConnectionReason, names: Names): string {
  switch (reason.kind) {
    case 'mutualContacts':
      return mutualSentence(i18n, reason.personIds, names);
    case 'sameOffice':
      return i18n._({
        id: 'reason.sameOffice',
        message: 'You share an office: {office}',
        values: { office: reason.office },
      });
    case 'chartDistance':
      return i18n._({
        id: 'reason.chartDistance',
        message:
          '{steps, plural, one {Works directly with {name}, whom you know} other {Close to {name}, whom you know, in the organisation}}',
        values: { steps: reason.steps, name: reason.viaName },
      });
    case 'sameManager':
      return i18n._({
        id: 'reason.sameManager',
        message: 'You both report to {name}',
        values: { name: reason.managerName },
      });
    case 'reportsToReport':
      return i18n._({
        id: 'reason.reportsToReport',
        message: 'Reports to {name}, who reports to you; of {of} such colleagues you know {known}',
        values: { name: reason.managerName, of: i18n.number(reason.of), known: reason.known },
      });
    default:
      return occasionReason(i18n, reason);
  }
}

function mutualSentence(i18n: I18n, personIds: readonly PersonId[], names: Names): string {
  const known = personIds.flatMap((id) => names[id] ?? []);
  if (known.length < personIds.length) {
    return i18n._({
      id: 'reason.mutualContacts',
      message:
        '{count, plural, one {You both know the same colleague} other {You both know # of the same colleagues}}',
      values: { count: personIds.length },
    });
  }
  return i18n._({
    id: 'reason.mutualNames',
    message: 'You both know {names}',
    values: { names: listOf(i18n, known) },
  });
}

type OccasionReason = Exclude<
  ConnectionReason,
  {
    kind: 'mutualContacts' | 'sameOffice' | 'chartDistance' | 'sameManager' | 'reportsToReport';
  }
>;

function occasionReason(i18n: I18n, reason: OccasionReason): string {
  switch (reason.kind) {
    case 'noMeetingWithBossesBoss':
      return i18n._({
        id: 'reason.noMeetingWithBossesBoss',
        message: 'No small meeting with your manager’s manager in {days} days',
        values: { days: reason.days },
      });
    case 'nobodyTwoLevelsUp':
      return i18n._({
        id: 'reason.nobodyTwoLevelsUp',
        message:
          'In {days} days you have met nobody two levels up alone, outside your own reporting line',
        values: { days: reason.days },
      });
    case 'departmentUnknown':
      return i18n._({
        id: 'reason.departmentUnknown',
        message:
          '{people, plural, one {The one person in {department} is new to you} other {All # people in {department} are new to you}}',
        values: { people: reason.people, department: groupName(i18n, reason.department) },
      });
    case 'lastMet':
      return i18n._({
        id: 'reason.lastMet',
        message: 'You used to meet; the last time was {day}',
        values: { day: dayWords(i18n, reason.lastMet) },
      });
    case 'upcomingMeeting':
      return i18n._({
        id: 'reason.upcomingMeeting',
        message:
          'Your meeting on {moment} has {people, plural, one {# person} other {# people}} so far',
        values: { moment: momentWords(i18n, reason.start), people: reason.people + reason.outside },
      });
    case 'ownsOutsideCalls':
      return i18n._({
        id: 'reason.ownsOutsideCalls',
        message: 'Runs customer calls that you have no view of',
      });
  }
}

/** "two levels up", for the line under a name and for reasons. */
export function levelDistanceSentence(i18n: I18n, distance: number): string {
  if (distance === 0) return i18n._({ id: 'distance.same', message: 'your level' });
  if (distance > 0) {
    return i18n._({
      id: 'distance.up',
      message: '{distance, plural, one {one level up} =2 {two levels up} other {# levels up}}',
      values: { distance },
    });
  }
  return i18n._({
    id: 'distance.down',
    message: '{distance, plural, one {one level down} =2 {two levels down} other {# levels down}}',
    values: { distance: -distance },
  });
}
