import type { I18n } from '@lingui/core';
import { msg, ph, plural, select } from '@lingui/core/macro';
import type { Reason } from '../../insight/advice/suggestion';
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
    case 'departmentRarelyMet': {
      const { met } = reason;
      const department = groupName(i18n, reason.department);
      const team = reason.teamApart ? 'apart' : 'none';
      const expected = i18n.number(Math.round(reason.expected));
      return i18n._(
        msg({
          id: 'reason.departmentRarelyMet',
          message: `You have met ${met} of ${ph({ of: i18n.number(reason.of) })} in ${department}${select(team, { apart: ' outside your own team', other: '' })}; about ${expected} if you met them as often as people elsewhere`,
        }),
      );
    }
    case 'departmentBelowGoal': {
      const { known } = reason;
      const department = groupName(i18n, reason.department);
      return i18n._(
        msg({
          id: 'reason.departmentBelowGoal',
          message: plural(known, {
            0: `You know nobody in ${department} yet`,
            one: `You know one person in ${department}`,
            other: `You know # people in ${department}`,
          }),
        }),
      );
    }
    case 'levelRarelyMet': {
      const { met } = reason;
      const level = levelName(i18n, reason.level);
      const team = reason.teamApart ? 'apart' : 'none';
      return i18n._(
        msg({
          id: 'reason.levelRarelyMet',
          message: `You have met ${met} of ${ph({ of: i18n.number(reason.of) })} people at the level ${level}${select(team, { apart: ' outside your own team', other: '' })}`,
        }),
      );
    }
    case 'focus': {
      const department = groupName(i18n, reason.department);
      return i18n._(
        msg({ id: 'reason.focus', message: `${department} is one of your focus departments` }),
      );
    }
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
    case 'sameOffice': {
      const { office } = reason;
      return i18n._(msg({ id: 'reason.sameOffice', message: `You share an office: ${office}` }));
    }
    case 'chartDistance': {
      const { steps } = reason;
      const name = reason.viaName;
      return i18n._(
        msg({
          id: 'reason.chartDistance',
          message: plural(steps, {
            one: `Works directly with ${name}, whom you know`,
            other: `Close to ${name}, whom you know, in the organisation`,
          }),
        }),
      );
    }
    case 'sameManager': {
      const name = reason.managerName;
      return i18n._(msg({ id: 'reason.sameManager', message: `You both report to ${name}` }));
    }
    case 'reportsToReport': {
      const { known } = reason;
      const name = reason.managerName;
      return i18n._(
        msg({
          id: 'reason.reportsToReport',
          message: `Reports to ${name}, who reports to you; of ${ph({ of: i18n.number(reason.of) })} such colleagues you know ${known}`,
        }),
      );
    }
    default:
      return occasionReason(i18n, reason);
  }
}

function mutualSentence(i18n: I18n, personIds: readonly PersonId[], names: Names): string {
  const known = personIds.flatMap((id) => names[id] ?? []);
  if (known.length < personIds.length) {
    const count = personIds.length;
    return i18n._(
      msg({
        id: 'reason.mutualContacts',
        message: plural(count, {
          one: 'You both know the same colleague',
          other: 'You both know # of the same colleagues',
        }),
      }),
    );
  }
  return i18n._(
    msg({
      id: 'reason.mutualNames',
      message: `You both know ${ph({ names: listOf(i18n, known) })}`,
    }),
  );
}

type OccasionReason = Exclude<
  ConnectionReason,
  {
    kind: 'mutualContacts' | 'sameOffice' | 'chartDistance' | 'sameManager' | 'reportsToReport';
  }
>;

function occasionReason(i18n: I18n, reason: OccasionReason): string {
  switch (reason.kind) {
    case 'noMeetingWithBossesBoss': {
      const { days } = reason;
      return i18n._(
        msg({
          id: 'reason.noMeetingWithBossesBoss',
          message: `No small meeting with your manager’s manager in ${days} days`,
        }),
      );
    }
    case 'nobodyTwoLevelsUp': {
      const { days } = reason;
      return i18n._(
        msg({
          id: 'reason.nobodyTwoLevelsUp',
          message: `In ${days} days you have met nobody two levels up alone, outside your own reporting line`,
        }),
      );
    }
    case 'departmentUnknown': {
      const { people } = reason;
      const department = groupName(i18n, reason.department);
      return i18n._(
        msg({
          id: 'reason.departmentUnknown',
          message: plural(people, {
            one: `The one person in ${department} is new to you`,
            other: `All # people in ${department} are new to you`,
          }),
        }),
      );
    }
    case 'lastMet': {
      const day = dayWords(i18n, reason.lastMet);
      return i18n._(
        msg({ id: 'reason.lastMet', message: `You used to meet; the last time was ${day}` }),
      );
    }
    case 'upcomingMeeting': {
      const moment = momentWords(i18n, reason.start);
      const people = reason.people + reason.outside;
      return i18n._(
        msg({
          id: 'reason.upcomingMeeting',
          message: `Your meeting on ${moment} has ${plural(people, { one: '# person', other: '# people' })} so far`,
        }),
      );
    }
    case 'ownsOutsideCalls':
      return i18n._(
        msg({
          id: 'reason.ownsOutsideCalls',
          message: 'Runs customer calls that you have no view of',
        }),
      );
  }
}

/** "two levels up", for the line under a name and for reasons. */
export function levelDistanceSentence(i18n: I18n, distance: number): string {
  if (distance === 0) return i18n._(msg({ id: 'distance.same', message: 'your level' }));
  if (distance > 0) {
    return i18n._(
      msg({
        id: 'distance.up',
        message: plural(distance, {
          one: 'one level up',
          2: 'two levels up',
          other: '# levels up',
        }),
      }),
    );
  }
  return i18n._(
    msg({
      id: 'distance.down',
      message: plural(
        { distance: -distance },
        {
          one: 'one level down',
          2: 'two levels down',
          other: '# levels down',
        },
      ),
    }),
  );
}
