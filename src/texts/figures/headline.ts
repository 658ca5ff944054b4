import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { DepartmentReach, Reach } from '../../insight/reach';
import type { Picture } from '../../model/picture';
import { groupName } from '../names/groups';
import { groupingTexts } from './groupingText';

/** "You are 2 wide." */
export function widthSentence(i18n: I18n, { headline, departments, grouping }: Reach): string {
  const { width, deepGoal } = headline;
  if (!departments.some(isOther)) return i18n._(groupingTexts.alone[grouping]);
  if (width === 0) {
    return i18n._(
      msg({ id: 'headline.notWide', message: `You are not ${deepGoal} deep anywhere yet.` }),
    );
  }
  return i18n._(
    msg({ id: 'headline.width', message: `You are ${width} wide and ${deepGoal} deep.` }),
  );
}

/** For somebody whose calendar has not gone back for long: no hurry; null for everybody else. */
export function weeksSentence(i18n: I18n, { headline }: Reach): string | null {
  const { weeksHere: weeks } = headline;
  if (weeks === null) return null;
  return i18n._(
    msg({
      id: 'headline.weeksHere',
      message: plural(weeks, {
        one: 'Your first meeting here was # week ago, so there is no hurry.',
        other: 'Your first meeting here was # weeks ago, so there is no hurry.',
      }),
    }),
  );
}

/** What the headline means, for somebody who reads it for the first time, and what is nearest. */
export function plainSentence(i18n: I18n, reach: Reach, mode: Picture['mode']): string {
  const { headline, departments, grouping } = reach;
  if (!departments.some(isOther)) return chooseSentence(i18n);
  const { width, deepGoal } = headline;
  const plain = i18n._(groupingTexts.plain[grouping]({ width, deepGoal }));
  return `${plain} ${mode === 'limited' ? notSeenSentence(i18n) : nextSentence(i18n, reach)}`;
}

/** Only other groups with a name make ego wide. */
const isOther = ({ kind, own }: DepartmentReach) => kind === 'named' && !own;

function chooseSentence(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'headline.choose',
      message: 'Choose more people or another grouping to see how far you reach.',
    }),
  );
}

/**
 * "One more person in Finance makes you 3 wide.": what the first suggestion is for, else the
 * department that lacks fewest; or how many departments are still to begin with.
 */
function nextSentence(i18n: I18n, reach: Reach): string {
  const { headline, departments, grouping } = reach;
  const shallow = departments.filter((group) => isOther(group) && !group.deep);
  if (shallow.length === 0) return i18n._(groupingTexts.all[grouping]);
  const led = shallow.find(({ name }) => name === reach.suggestions[0]?.effect.department);
  const next = led?.name ?? headline.nearest?.department;
  if (next === undefined) {
    return i18n._(groupingTexts.begin[grouping]({ count: shallow.length }));
  }
  const missing = headline.deepGoal - (led ?? headline.nearest!).known;
  const department = groupName(i18n, next);
  const wider = headline.width + 1;
  return i18n._(
    msg({
      id: 'headline.nearest',
      message: plural(missing, {
        one: `One more person in ${department} makes you ${wider} wide.`,
        other: `# more people in ${department} make you ${wider} wide.`,
      }),
    }),
  );
}

/** In limited mode nobody knows who is missing, so nothing may be called complete. */
function notSeenSentence(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'headline.limited',
      message: 'Whom you do not meet yet cannot be seen without the directory.',
    }),
  );
}
