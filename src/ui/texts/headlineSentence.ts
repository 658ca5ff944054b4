import type { I18n } from '@lingui/core';
import type { Headline, Reach } from '../../insight/reach';
import { groupName } from './groupName';

/** "You are 2 wide." */
export function widthSentence(i18n: I18n, { width, deepGoal }: Headline): string {
  if (width === 0) {
    return i18n._({
      id: 'headline.notWide',
      message: 'You are not {deepGoal} deep anywhere yet.',
      values: { deepGoal },
    });
  }
  return i18n._({
    id: 'headline.width',
    message: 'You are {width} wide and {deepGoal} deep.',
    values: { width, deepGoal },
  });
}

/** What the headline means, for somebody who reads it for the first time. */
export function plainSentence(i18n: I18n, { width, deepGoal }: Headline): string {
  return i18n._({
    id: 'headline.plain',
    message:
      '{width, plural, =0 {In no other department do you know {deepGoal} people so far.} one {In one other department you know at least {deepGoal} people.} other {In # other departments you know at least {deepGoal} people.}}',
    values: { width, deepGoal },
  });
}

/** "One more person in Finance, and you know 3 there.", or how many departments are still to begin with. */
export function nearestSentence(i18n: I18n, reach: Reach): string {
  const { headline, departments } = reach;
  const others = departments.filter(({ kind, own }) => kind === 'named' && !own);
  if (others.length === 0) {
    return i18n._({ id: 'headline.alone', message: 'There is no other one in this choice.' });
  }
  const shallow = others.filter(({ deep }) => !deep);
  if (shallow.length === 0) {
    return i18n._({ id: 'headline.all', message: 'That is all of them. Well connected.' });
  }
  if (headline.nearest === null) {
    return i18n._({
      id: 'headline.begin',
      message:
        '{count, plural, one {One department is still new to you.} other {# departments are still new to you.}}',
      values: { count: shallow.length },
    });
  }
  return i18n._({
    id: 'headline.nearest',
    message:
      '{missing, plural, one {One more person in {department}, and you know {deepGoal} there.} other {# more people in {department}, and you know {deepGoal} there.}}',
    values: {
      department: groupName(i18n, nearestName(reach, headline.nearest)),
      missing: headline.deepGoal - headline.nearest.known,
      deepGoal: headline.deepGoal,
    },
  });
}

/** Of departments that lack equally few people the one that the next step leads to. */
function nearestName(
  { departments, suggestions }: Reach,
  nearest: NonNullable<Headline['nearest']>,
): string {
  const next = suggestions[0]?.effect.department;
  const led = departments.find(({ name, kind, own }) => name === next && kind === 'named' && !own);
  return led?.known === nearest.known ? led.name : nearest.department;
}

/** In limited mode nobody knows who is missing, so nothing may be called complete. */
export function notSeenSentence(i18n: I18n): string {
  return i18n._({
    id: 'headline.limited',
    message: 'Whom you do not meet yet cannot be seen without the directory.',
  });
}
