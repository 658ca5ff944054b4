import type { I18n } from '@lingui/core';
import type { Introducer } from '../../insight/reach';
import { groupName } from '../texts/groupName';
import { firstName } from './firstName';

interface Topic {
  readonly introducerName: string;
  readonly personName: string;
  readonly personDepartment: string;
  readonly relation: Introducer['relation'];
}

/** Who works with somebody by the org chart; of all others it is only a guess that they know them. */
const WORKS_WITH: ReadonlySet<Introducer['relation']> = new Set(['manager', 'report', 'teammate']);

/** A request to somebody ego knows for a word to somebody ego does not know. */
export function introductionText(i18n: I18n, topic: Topic): string {
  return i18n._({
    id: 'draft.introduction',
    message:
      'Hi {introducer}, I would like to get to know {person} in {department}. {sure, select, yes {You work together} other {I think you know each other}}: would you introduce us in a line or two? A chat with the three of us is plenty. Thank you!',
    values: {
      introducer: firstName(topic.introducerName),
      person: topic.personName,
      department: groupName(i18n, topic.personDepartment),
      sure: WORKS_WITH.has(topic.relation) ? 'yes' : 'other',
    },
  });
}
