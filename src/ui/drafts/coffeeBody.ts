import type { I18n } from '@lingui/core';
import type { Acquaintance } from './acquaintance';
import { draftBody } from './draftBody';
import type { DraftNames } from './draftText';

/** The text of a coffee or of the same by video: with somebody new, somebody ego has met, or somebody in the item that is open. */
export function coffeeBody(
  i18n: I18n,
  form: 'coffee' | 'videoCall',
  names: DraftNames,
  acquaintance: Acquaintance | undefined,
): string {
  const values = { ...names, form };
  switch (acquaintance?.kind) {
    case undefined:
      return draftBody(i18n, form, names);
    case 'met':
      return i18n._({
        id: 'draft.coffee.met',
        message:
          'We have been in meetings together, and I would like to hear more of what you in {department} are working on. Would you have 25 minutes for {form, select, videoCall {a video call} other {a coffee}}? I am happy to tell you what we in {ownDepartment} do.\n\nIf the time does not suit, just propose another.',
        values,
      });
    case 'meeting':
      return i18n._({
        id: 'draft.coffee.meeting',
        message:
          'We are both in {whose, select, theirs {your meeting} other {the meeting}} on {moment}, and I do not think we have met before. I work in {ownDepartment} and would like to hear what you in {department} are working on. Would you have 25 minutes for {form, select, videoCall {a video call} other {a coffee}} as well?\n\nIf the time does not suit, just propose another.',
        values: {
          ...values,
          whose: acquaintance.isTheirs ? 'theirs' : 'other',
          moment: acquaintance.moment,
        },
      });
    case 'message':
      return i18n._({
        id: 'draft.coffee.message',
        message:
          'We are on the same e-mail, and I do not think we have met before. I work in {ownDepartment} and would like to hear what you in {department} are working on. Would you have 25 minutes for {form, select, videoCall {a video call} other {a coffee}}?\n\nIf the time does not suit, just propose another.',
        values,
      });
  }
}
