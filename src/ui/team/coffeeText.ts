import type { I18n } from '@lingui/core';
import { firstName } from '../drafts/firstName';
import type { DraftText } from '../drafts/draftText';
import { groupName } from '../texts/groupName';
import type { GuestTopic } from './guestText';

/** An invitation of the other team to a coffee break with the own one. It tells nothing of the team's figures. */
export function coffeeText(i18n: I18n, topic: GuestTopic): DraftText {
  const values = {
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.department),
    ownDepartment: groupName(i18n, topic.egoDepartment),
  };
  return {
    subject: i18n._({
      id: 'release.coffee.subject',
      message: 'A coffee break of our teams? {ownDepartment} and {department}',
      values,
    }),
    body: i18n._({
      id: 'release.coffee.body',
      message:
        'Hi {person},\n\nI would like my team in {ownDepartment} and yours in {department} to know each other better. Shall our teams take a coffee break together? No agenda: everybody sits beside somebody they do not know yet.\n\nIf the time does not suit, just propose another.\n\nThank you!\n{ego}',
      values,
    }),
  };
}
