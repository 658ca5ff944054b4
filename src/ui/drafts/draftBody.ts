import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Form } from '../../insight/answers';
import type { DraftNames } from './draftText';

const bodies: Readonly<Record<Exclude<Form, 'videoCall'>, MessageDescriptor>> = {
  coffee: /*i18n*/ {
    id: 'draft.coffee.body',
    message:
      'We have not met yet: I work in {ownDepartment} and would like to know more people in {department}. Would you have 25 minutes for {form, select, videoCall {a video call} other {a coffee}}? I would like to hear what you are working on, and I am happy to tell you what we do.\n\nIf the time does not suit, just propose another.',
  },
  lunch: /*i18n*/ {
    id: 'draft.lunch.body',
    message:
      'We work in the same office and have never had lunch together. Shall we change that, the three of us? I work in {ownDepartment} and would like to hear what you are working on.\n\nIf the day does not suit, just propose another.',
  },
  bossAdvice: /*i18n*/ {
    id: 'draft.bossAdvice.body',
    message:
      'I am working on a deal where your experience would help me. Could I have 25 minutes of your time? I will send you the facts on one page beforehand and come with two questions.',
  },
  mentoring: /*i18n*/ {
    id: 'draft.mentoring.body',
    message:
      'I work in {ownDepartment} and would like to understand better how {department} sees things. Could I ask you a few questions for 25 minutes, once? I will come prepared.\n\nIf it is not a good time, please just decline; no explanation needed.',
  },
  directorOnCall: /*i18n*/ {
    id: 'draft.directorOnCall.body',
    message:
      'We have a customer call on {moment}, and I think the customer would value hearing from you. You would not need to prepare; I will send you three lines of background. It is optional, of course.',
  },
  joinCall: /*i18n*/ {
    id: 'draft.joinCall.body',
    message:
      'You run customer calls that I know little about. May I listen in on one of them? I would stay quiet and learn; if you prefer, we can also talk for 20 minutes instead.',
  },
  oneMoreSeat: /*i18n*/ {
    id: 'draft.oneMoreSeat.body',
    message:
      'I am holding a small meeting on {moment} and would be glad to have somebody from {department} there. Would you like to join? It is optional, of course.',
  },
  present: /*i18n*/ {
    id: 'draft.present.body',
    message:
      'Few people in {department} know what we in {ownDepartment} are working on. Could I show it to your team, 15 minutes and time for questions? I would fit it to what matters to you.',
  },
  community: /*i18n*/ {
    id: 'draft.community.body',
    message:
      '{ownDepartment} and {department} hardly ever meet. Is there a regular round or a community of yours that somebody like me could join now and then?',
  },
  catchUp: /*i18n*/ {
    id: 'draft.catchUp.body',
    message:
      'It has been a while since we last met. Shall we catch up for 25 minutes? I would like to hear how things are going.',
  },
  skipLevel: /*i18n*/ {
    id: 'draft.skipLevel.body',
    message:
      'We hardly ever talk. Would you have 25 minutes for a coffee? I would like to hear what you are working on and what gets in your way. There is nothing to prepare.',
  },
};

export function draftBody(i18n: I18n, form: Form, names: DraftNames): string {
  const { id, message = '' } = bodies[form === 'videoCall' ? 'coffee' : form];
  return i18n._(id, { ...names, form }, { message });
}
