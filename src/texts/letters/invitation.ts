import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Form } from '../../insight/answers';
import { groupName } from '../names/groups';
import type { Acquaintance } from './acquaintance';
import { firstName } from './firstName';

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

function draftBody(i18n: I18n, form: Form, names: DraftNames): string {
  const { id, message = '' } = bodies[form === 'videoCall' ? 'coffee' : form];
  return i18n._(id, { ...names, form }, { message });
}

/** The text of a coffee or of the same by video: with somebody new, somebody ego has met, or somebody in the item that is open. */
function coffeeBody(
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

function draftSubject(i18n: I18n, form: Form, names: DraftNames): string {
  const isCoffee = form === 'videoCall' || form === 'skipLevel';
  const { id, message = '' } = subjects[isCoffee ? 'coffee' : form];
  return i18n._(id, { ...names, form }, { message });
}

/** What a drafted invitation is about. */
export interface DraftTopic {
  readonly form: Form;
  readonly personName: string;
  readonly personDepartment: string;
  readonly egoName: string;
  readonly egoDepartment: string;
  /** When the meeting is that the form is about, in words. */
  readonly moment?: string;
  /** The third of a lunch, who gets the same invitation. */
  readonly companionName?: string | undefined;
  readonly acquaintance?: Acquaintance | undefined;
}

export interface DraftText {
  readonly subject: string;
  readonly body: string;
}

/** A short, warm invitation in the language of the screen; ego edits it before it goes out. */
export function draftText(i18n: I18n, topic: DraftTopic): DraftText {
  const names: DraftNames = {
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.personDepartment),
    ownDepartment: groupName(i18n, topic.egoDepartment),
    moment: topic.moment ?? '',
  };
  const greeting = greetingOf(i18n, topic, names);
  const farewell = i18n._({
    id: 'draft.farewell',
    message: 'Looking forward to it,\n{ego}',
    values: { ego: names.ego },
  });
  return {
    subject: draftSubject(i18n, topic.form, names),
    body: [greeting, bodyOf(i18n, topic, names), farewell].join('\n\n'),
  };
}

function greetingOf(
  i18n: I18n,
  { form, companionName }: DraftTopic,
  { person }: DraftNames,
): string {
  const list = new Intl.ListFormat(i18n.locales ?? i18n.locale, { type: 'conjunction' });
  const isLunch = form === 'lunch' && companionName !== undefined;
  return i18n._({
    id: 'draft.greeting',
    message: 'Hi {person},',
    values: { person: isLunch ? list.format([person, firstName(companionName)]) : person },
  });
}

function bodyOf(i18n: I18n, { form, acquaintance }: DraftTopic, names: DraftNames): string {
  const isChat = form === 'coffee' || form === 'videoCall';
  return isChat ? coffeeBody(i18n, form, names, acquaintance) : draftBody(i18n, form, names);
}

/** First names and departments, as the texts use them. */
interface DraftNames {
  readonly person: string;
  readonly ego: string;
  readonly department: string;
  readonly ownDepartment: string;
  readonly moment: string;
}
