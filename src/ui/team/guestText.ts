import type { I18n } from '@lingui/core';
import type { EpochMs } from '../../insight/units';
import { firstName } from '../drafts/firstName';
import type { DraftText } from '../drafts/draftText';
import { momentWords } from '../texts/dayWords';
import { groupName } from '../texts/groupName';

/** Who asks whom. */
export interface GuestTopic {
  readonly personName: string;
  readonly department: string;
  readonly egoName: string;
  readonly egoDepartment: string;
}

/** An invitation to a quarter of an hour as a guest of the team, at a time to be found; the manager edits it. */
export function guestText(i18n: I18n, topic: GuestTopic): DraftText {
  const values = valuesOf(i18n, topic);
  return {
    subject: subjectOf(i18n, topic),
    body: i18n._({
      id: 'team.guest.body',
      message:
        'Hi {person},\n\nmy team in {ownDepartment} would like to hear what matters to {department} at the moment. Would you be our guest for a quarter of an hour and tell us? No slides; three sentences and our questions are plenty.\n\nIf the time does not suit, just propose another.\n\nThank you!\n{ego}',
      values,
    }),
  };
}

/** The same to a team meeting that stands already: its time is in the text, so that no second meeting is made for it. */
export function guestTextAt(start: EpochMs): (i18n: I18n, topic: GuestTopic) => DraftText {
  return (i18n, topic) => ({
    subject: subjectOf(i18n, topic),
    body: i18n._({
      id: 'team.guest.bodyAt',
      message:
        'Hi {person},\n\nmy team in {ownDepartment} would like to hear what matters to {department} at the moment. Would you be the guest of our team meeting on {moment}? The first quarter of an hour would be yours: no slides; three sentences and our questions are plenty.\n\nIf you would like to come, I will add you to the meeting.\n\nThank you!\n{ego}',
      values: { ...valuesOf(i18n, topic), moment: momentWords(i18n, start) },
    }),
  });
}

function subjectOf(i18n: I18n, topic: GuestTopic): string {
  return i18n._({
    id: 'team.guest.subject',
    message: 'Would you be our guest? {ownDepartment} and {department}',
    values: valuesOf(i18n, topic),
  });
}

function valuesOf(i18n: I18n, topic: GuestTopic) {
  return {
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.department),
    ownDepartment: groupName(i18n, topic.egoDepartment),
  };
}
