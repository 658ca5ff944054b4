import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Form } from '../../insight/answers';
import type { TimeOfDay } from '../../model/draft';

const names: Readonly<Record<Exclude<Form, 'skipLevel'>, MessageDescriptor>> = {
  coffee: msg({ id: 'form.coffee', message: 'Coffee' }),
  lunch: msg({ id: 'form.lunch', message: 'Lunch for three' }),
  bossAdvice: msg({ id: 'form.bossAdvice', message: 'Ask for advice on a deal' }),
  mentoring: msg({ id: 'form.mentoring', message: 'Mentoring' }),
  directorOnCall: msg({ id: 'form.directorOnCall', message: 'Invite to a customer call' }),
  joinCall: msg({ id: 'form.joinCall', message: 'Ask to listen in on a call' }),
  oneMoreSeat: msg({ id: 'form.oneMoreSeat', message: 'One more seat in a meeting' }),
  present: msg({ id: 'form.present', message: 'Offer to present' }),
  community: msg({ id: 'form.community', message: 'Join a community' }),
  catchUp: msg({ id: 'form.catchUp', message: 'Catch up' }),
  videoCall: msg({ id: 'form.videoCall', message: 'Video call' }),
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
