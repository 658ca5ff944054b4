import type { I18n } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import type { Introducer } from '../../insight/advice/suggestion';
import { groupName } from '../names/groups';
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
  const introducer = firstName(topic.introducerName);
  const person = topic.personName;
  const department = groupName(i18n, topic.personDepartment);
  const sure = WORKS_WITH.has(topic.relation) ? 'yes' : 'other';
  return i18n._(
    msg({
      id: 'draft.introduction',
      message: `Hi ${introducer}, I would like to get to know ${person} in ${department}. ${select(sure, { yes: 'You work together', other: 'I think you know each other' })}: would you introduce us in a line or two? A chat with the three of us is plenty. Thank you!`,
    }),
  );
}

/** "Tom Weber, whom you know, reports to Priya Nair and can introduce you." */
export function introducerSentence(
  i18n: I18n,
  { displayName: introducer, relation }: Introducer,
  { displayName: person }: { readonly displayName: string },
): string {
  switch (relation) {
    case 'manager':
      return i18n._(
        msg({
          id: 'introducer.manager',
          message: `${introducer}, whom you know, is the manager of ${person}`,
        }),
      );
    case 'report':
      return i18n._(
        msg({
          id: 'introducer.report',
          message: `${introducer}, whom you know, reports to ${person}`,
        }),
      );
    case 'teammate':
      return i18n._(
        msg({
          id: 'introducer.teammate',
          message: `${introducer}, whom you know, is in the same team as ${person}`,
        }),
      );
    case 'managersManager':
      return i18n._(
        msg({
          id: 'introducer.managersManager',
          message: `${introducer}, whom you know, is the manager of ${person}’s manager`,
        }),
      );
    case 'sharedMeeting':
      return i18n._(
        msg({
          id: 'introducer.sharedMeeting',
          message: `${introducer}, whom you know, has been in a meeting with you and ${person}`,
        }),
      );
  }
}
