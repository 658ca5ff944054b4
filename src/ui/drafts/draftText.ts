import type { I18n } from '@lingui/core';
import type { Form } from '../../insight/answers';
import { groupName } from '../texts/groupName';
import type { Acquaintance } from './acquaintance';
import { coffeeBody } from './coffeeBody';
import { draftBody } from './draftBody';
import { draftSubject } from './draftSubject';
import { firstName } from './firstName';

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
export interface DraftNames {
  readonly person: string;
  readonly ego: string;
  readonly department: string;
  readonly ownDepartment: string;
  readonly moment: string;
}
