import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Form } from '../../insight/answers';
import type { DraftNames } from './draftText';

const subjects: Readonly<Record<Exclude<Form, 'videoCall' | 'skipLevel'>, MessageDescriptor>> = {
  coffee: /*i18n*/ {
    id: 'draft.coffee.subject',
    message: '{form, select, videoCall {A call} other {Coffee}}? {ego} from {ownDepartment}',
  },
  lunch: /*i18n*/ { id: 'draft.lunch.subject', message: 'Lunch together?' },
  bossAdvice: /*i18n*/ { id: 'draft.bossAdvice.subject', message: 'Your advice on a deal' },
  mentoring: /*i18n*/ { id: 'draft.mentoring.subject', message: '25 minutes of your experience?' },
  directorOnCall: /*i18n*/ {
    id: 'draft.directorOnCall.subject',
    message: 'Would you join our customer call?',
  },
  joinCall: /*i18n*/ { id: 'draft.joinCall.subject', message: 'May I listen in on a call?' },
  oneMoreSeat: /*i18n*/ { id: 'draft.oneMoreSeat.subject', message: 'A seat for you, if you like' },
  present: /*i18n*/ {
    id: 'draft.present.subject',
    message: 'What {ownDepartment} is working on: 15 minutes for your team?',
  },
  community: /*i18n*/ {
    id: 'draft.community.subject',
    message: '{ownDepartment} and {department}: getting to know each other',
  },
  catchUp: /*i18n*/ { id: 'draft.catchUp.subject', message: 'Catching up' },
};

export function draftSubject(i18n: I18n, form: Form, names: DraftNames): string {
  const isCoffee = form === 'videoCall' || form === 'skipLevel';
  const { id, message = '' } = subjects[isCoffee ? 'coffee' : form];
  return i18n._(id, { ...names, form }, { message });
}
