import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EpochMs } from '../../insight/domain/units';
import { momentWords } from '../language/days';
import { groupName } from '../names/groups';
import { firstName } from './firstName';
import type { DraftText } from './invitation';

/** Who asks whom. */
export interface GuestTopic {
  readonly personName: string;
  readonly department: string;
  readonly egoName: string;
  readonly egoDepartment: string;
}

/** An invitation to a quarter of an hour as a guest of the team, at a time to be found; the manager edits it. */
export function guestText(i18n: I18n, topic: GuestTopic): DraftText {
  const { person, ego, department, ownDepartment } = namesOf(i18n, topic);
  return {
    subject: guestSubject(i18n, topic),
    body: i18n._(
      msg({
        id: 'team.guest.body',
        message: `Hi ${person},\n\nmy team in ${ownDepartment} would like to hear what matters to ${department} at the moment. Would you be our guest for a quarter of an hour and tell us? No slides; three sentences and our questions are plenty.\n\nIf the time does not suit, just propose another.\n\nThank you!\n${ego}`,
      }),
    ),
  };
}

/** The same to a team meeting that stands already: its time is in the text, so that no second meeting is made for it. */
export function guestTextAt(start: EpochMs): (i18n: I18n, topic: GuestTopic) => DraftText {
  return (i18n, topic) => {
    const { person, ego, department, ownDepartment } = namesOf(i18n, topic);
    const moment = momentWords(i18n, start);
    return {
      subject: guestSubject(i18n, topic),
      body: i18n._(
        msg({
          id: 'team.guest.bodyAt',
          message: `Hi ${person},\n\nmy team in ${ownDepartment} would like to hear what matters to ${department} at the moment. Would you be the guest of our team meeting on ${moment}? The first quarter of an hour would be yours: no slides; three sentences and our questions are plenty.\n\nIf you would like to come, I will add you to the meeting.\n\nThank you!\n${ego}`,
        }),
      ),
    };
  };
}

function guestSubject(i18n: I18n, topic: GuestTopic): string {
  const { department, ownDepartment } = namesOf(i18n, topic);
  return i18n._(
    msg({
      id: 'team.guest.subject',
      message: `Would you be our guest? ${ownDepartment} and ${department}`,
    }),
  );
}

/** An invitation of the other team to a coffee break with the own one. It tells nothing of the team's figures. */
export function coffeeText(i18n: I18n, topic: GuestTopic): DraftText {
  const { person, ego, department, ownDepartment } = namesOf(i18n, topic);
  return {
    subject: i18n._(
      msg({
        id: 'release.coffee.subject',
        message: `A coffee break of our teams? ${ownDepartment} and ${department}`,
      }),
    ),
    body: i18n._(
      msg({
        id: 'release.coffee.body',
        message: `Hi ${person},\n\nI would like my team in ${ownDepartment} and yours in ${department} to know each other better. Shall our teams take a coffee break together? No agenda: everybody sits beside somebody they do not know yet.\n\nIf the time does not suit, just propose another.\n\nThank you!\n${ego}`,
      }),
    ),
  };
}

function namesOf(i18n: I18n, topic: GuestTopic) {
  return {
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.department),
    ownDepartment: groupName(i18n, topic.egoDepartment),
  };
}
