import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Form } from '../../insight/answers';
import type { TimeOfDay } from '../../model/draft';

const names: Readonly<Record<Exclude<Form, 'skipLevel'>, MessageDescriptor>> = {
  coffee: /*i18n*/ { id: 'form.coffee', message: 'Coffee' },
  lunch: /*i18n*/ { id: 'form.lunch', message: 'Lunch for three' },
  bossAdvice: /*i18n*/ { id: 'form.bossAdvice', message: 'Ask for advice on a deal' },
  mentoring: /*i18n*/ { id: 'form.mentoring', message: 'Mentoring' },
  directorOnCall: /*i18n*/ { id: 'form.directorOnCall', message: 'Invite to a customer call' },
  joinCall: /*i18n*/ { id: 'form.joinCall', message: 'Ask to listen in on a call' },
  oneMoreSeat: /*i18n*/ { id: 'form.oneMoreSeat', message: 'One more seat in a meeting' },
  present: /*i18n*/ { id: 'form.present', message: 'Offer to present' },
  community: /*i18n*/ { id: 'form.community', message: 'Join a community' },
  catchUp: /*i18n*/ { id: 'form.catchUp', message: 'Catch up' },
  videoCall: /*i18n*/ { id: 'form.videoCall', message: 'Video call' },
};

export function formName(i18n: I18n, form: Form): string {
  return i18n._(names[form === 'skipLevel' ? 'coffee' : form]);
}

const minutes: Readonly<Record<Form, number>> = {
  coffee: 25,
  lunch: 45,
  bossAdvice: 25,
  mentoring: 25,
  directorOnCall: 45,
  joinCall: 45,
  oneMoreSeat: 30,
  present: 30,
  community: 45,
  catchUp: 25,
  videoCall: 25,
  skipLevel: 25,
};

/** Length that is proposed for a form, in minutes. */
export function formMinutes(form: Form): number {
  return minutes[form];
}

/** When in the day a form takes place. */
export function formTime(form: Form): TimeOfDay {
  return form === 'lunch' ? 'lunch' : 'work';
}
