import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import type { Form } from '../../insight/answers';
import { groupName } from '../names/groups';
import type { Acquaintance } from './acquaintance';
import { firstName } from './firstName';

/** What the texts are filled with: first names, departments, and when the meeting is, in words. */
interface DraftWords {
  readonly form: Form;
  readonly person: string;
  readonly ego: string;
  readonly department: string;
  readonly ownDepartment: string;
  readonly moment: string;
}

type Letter = (words: DraftWords) => MessageDescriptor;

const bodies: Readonly<Record<Exclude<Form, 'videoCall'>, Letter>> = {
  coffee: ({ ownDepartment, department, form }) =>
    msg({
      id: 'draft.coffee.body',
      message: `We have not met yet: I work in ${ownDepartment} and would like to know more people in ${department}. Would you have 25 minutes for ${select(form, { videoCall: 'a video call', other: 'a coffee' })}? I would like to hear what you are working on, and I am happy to tell you what we do.\n\nIf the time does not suit, just propose another.`,
    }),
  lunch: ({ ownDepartment }) =>
    msg({
      id: 'draft.lunch.body',
      message: `We work in the same office and have never had lunch together. Shall we change that, the three of us? I work in ${ownDepartment} and would like to hear what you are working on.\n\nIf the day does not suit, just propose another.`,
    }),
  bossAdvice: () =>
    msg({
      id: 'draft.bossAdvice.body',
      message:
        'I am working on a deal where your experience would help me. Could I have 25 minutes of your time? I will send you the facts on one page beforehand and come with two questions.',
    }),
  mentoring: ({ ownDepartment, department }) =>
    msg({
      id: 'draft.mentoring.body',
      message: `I work in ${ownDepartment} and would like to understand better how ${department} sees things. Could I ask you a few questions for 25 minutes, once? I will come prepared.\n\nIf it is not a good time, please just decline; no explanation needed.`,
    }),
  directorOnCall: ({ moment }) =>
    msg({
      id: 'draft.directorOnCall.body',
      message: `We have a customer call on ${moment}, and I think the customer would value hearing from you. You would not need to prepare; I will send you three lines of background. It is optional, of course.`,
    }),
  joinCall: () =>
    msg({
      id: 'draft.joinCall.body',
      message:
        'You run customer calls that I know little about. May I listen in on one of them? I would stay quiet and learn; if you prefer, we can also talk for 20 minutes instead.',
    }),
  oneMoreSeat: ({ moment, department }) =>
    msg({
      id: 'draft.oneMoreSeat.body',
      message: `I am holding a small meeting on ${moment} and would be glad to have somebody from ${department} there. Would you like to join? It is optional, of course.`,
    }),
  present: ({ department, ownDepartment }) =>
    msg({
      id: 'draft.present.body',
      message: `Few people in ${department} know what we in ${ownDepartment} are working on. Could I show it to your team, 15 minutes and time for questions? I would fit it to what matters to you.`,
    }),
  community: ({ ownDepartment, department }) =>
    msg({
      id: 'draft.community.body',
      message: `${ownDepartment} and ${department} hardly ever meet. Is there a regular round or a community of yours that somebody like me could join now and then?`,
    }),
  catchUp: () =>
    msg({
      id: 'draft.catchUp.body',
      message:
        'It has been a while since we last met. Shall we catch up for 25 minutes? I would like to hear how things are going.',
    }),
  skipLevel: () =>
    msg({
      id: 'draft.skipLevel.body',
      message:
        'We hardly ever talk. Would you have 25 minutes for a coffee? I would like to hear what you are working on and what gets in your way. There is nothing to prepare.',
    }),
};

/** The text of a coffee, or of the same by video, with somebody whom ego has met or who is in the item that is open. */
function acquaintedBody(
  { form, department, ownDepartment }: DraftWords,
  acquaintance: Acquaintance,
): MessageDescriptor {
  switch (acquaintance.kind) {
    case 'met':
      return msg({
        id: 'draft.coffee.met',
        message: `We have been in meetings together, and I would like to hear more of what you in ${department} are working on. Would you have 25 minutes for ${select(form, { videoCall: 'a video call', other: 'a coffee' })}? I am happy to tell you what we in ${ownDepartment} do.\n\nIf the time does not suit, just propose another.`,
      });
    case 'meeting': {
      const { moment } = acquaintance;
      const whose = acquaintance.isTheirs ? 'theirs' : 'other';
      return msg({
        id: 'draft.coffee.meeting',
        message: `We are both in ${select(whose, { theirs: 'your meeting', other: 'the meeting' })} on ${moment}, and I do not think we have met before. I work in ${ownDepartment} and would like to hear what you in ${department} are working on. Would you have 25 minutes for ${select(form, { videoCall: 'a video call', other: 'a coffee' })} as well?\n\nIf the time does not suit, just propose another.`,
      });
    }
    case 'message':
      return msg({
        id: 'draft.coffee.message',
        message: `We are on the same e-mail, and I do not think we have met before. I work in ${ownDepartment} and would like to hear what you in ${department} are working on. Would you have 25 minutes for ${select(form, { videoCall: 'a video call', other: 'a coffee' })}?\n\nIf the time does not suit, just propose another.`,
      });
  }
}

const subjects: Readonly<Record<Exclude<Form, 'videoCall' | 'skipLevel'>, Letter>> = {
  coffee: ({ form, ego, ownDepartment }) =>
    msg({
      id: 'draft.coffee.subject',
      message: `${select(form, { videoCall: 'A call', other: 'Coffee' })}? ${ego} from ${ownDepartment}`,
    }),
  lunch: () => msg({ id: 'draft.lunch.subject', message: 'Lunch together?' }),
  bossAdvice: () => msg({ id: 'draft.bossAdvice.subject', message: 'Your advice on a deal' }),
  mentoring: () =>
    msg({ id: 'draft.mentoring.subject', message: '25 minutes of your experience?' }),
  directorOnCall: () =>
    msg({
      id: 'draft.directorOnCall.subject',
      message: 'Would you join our customer call?',
    }),
  joinCall: () => msg({ id: 'draft.joinCall.subject', message: 'May I listen in on a call?' }),
  oneMoreSeat: () =>
    msg({ id: 'draft.oneMoreSeat.subject', message: 'A seat for you, if you like' }),
  present: ({ ownDepartment }) =>
    msg({
      id: 'draft.present.subject',
      message: `What ${ownDepartment} is working on: 15 minutes for your team?`,
    }),
  community: ({ ownDepartment, department }) =>
    msg({
      id: 'draft.community.subject',
      message: `${ownDepartment} and ${department}: getting to know each other`,
    }),
  catchUp: () => msg({ id: 'draft.catchUp.subject', message: 'Catching up' }),
};

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
  const words: DraftWords = {
    form: topic.form,
    person: firstName(topic.personName),
    ego: firstName(topic.egoName),
    department: groupName(i18n, topic.personDepartment),
    ownDepartment: groupName(i18n, topic.egoDepartment),
    moment: topic.moment ?? '',
  };
  const { ego } = words;
  const farewell = i18n._(msg({ id: 'draft.farewell', message: `Looking forward to it,\n${ego}` }));
  return {
    subject: i18n._(subjectOf(words)),
    body: [greetingOf(i18n, topic), i18n._(bodyOf(words, topic)), farewell].join('\n\n'),
  };
}

function greetingOf(i18n: I18n, { form, personName, companionName }: DraftTopic): string {
  const isLunch = form === 'lunch' && companionName !== undefined;
  const names = [personName, ...(isLunch ? [companionName] : [])].map(firstName);
  const list = new Intl.ListFormat(i18n.locales ?? i18n.locale, { type: 'conjunction' });
  const person = list.format(names);
  return i18n._(msg({ id: 'draft.greeting', message: `Hi ${person},` }));
}

function bodyOf(words: DraftWords, { acquaintance }: DraftTopic): MessageDescriptor {
  const { form } = words;
  const isChat = form === 'coffee' || form === 'videoCall';
  if (isChat && acquaintance !== undefined) return acquaintedBody(words, acquaintance);
  return bodies[form === 'videoCall' ? 'coffee' : form](words);
}

function subjectOf(words: DraftWords): MessageDescriptor {
  const { form } = words;
  return subjects[form === 'videoCall' || form === 'skipLevel' ? 'coffee' : form](words);
}
