import type { I18n } from '@lingui/core';
import { firstName } from '../drafts/firstName';
import type { DraftText } from '../drafts/draftText';
import { groupName } from '../texts/groupName';

/** Who asks whom. */
export interface GuestTopic {
  readonly personName: string;
  readonly department: string;
  readonly egoName: string;
  readonly egoDepartment: string;
}

/** An invitation to a quarter of an hour as a guest of the team; the manager edits it. */
export function guestText(i18n: I18n, topic: GuestTopic): DraftText {
  const values = {
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.department),
    ownDepartment: groupName(i18n, topic.egoDepartment),
  };
  return {
    subject: i18n._({
      id: 'team.guest.subject',
      message: 'Would you be our guest? {ownDepartment} and {department}',
      values,
    }),
    body: i18n._({
      id: 'team.guest.body',
      message:
        'Hi {person},\n\nmy team in {ownDepartment} knows too little of what matters to {department}. Would you come to our team meeting for a quarter of an hour and tell us? No slides; three sentences and our questions are plenty.\n\nIf the time does not suit, just propose another.\n\nThank you!\n{ego}',
      values,
    }),
  };
}
