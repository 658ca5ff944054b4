import type { I18n, MessageDescriptor } from '@lingui/core';
import type { GroupingKind } from '../../insight/domain/company';

type ByGrouping = Readonly<
  Record<GroupingKind, Required<Pick<MessageDescriptor, 'id' | 'message'>>>
>;

/** How many groups are deep, for somebody who reads it for the first time. */
const plain: ByGrouping = {
  department: /*i18n*/ {
    id: 'headline.plain.department',
    message:
      '{width, plural, =0 {In no other department do you know {deepGoal} people so far.} one {In one other department you know at least {deepGoal} people.} other {In # other departments you know at least {deepGoal} people.}}',
  },
  branch: /*i18n*/ {
    id: 'headline.plain.branch',
    message:
      '{width, plural, =0 {In no other branch do you know {deepGoal} people so far.} one {In one other branch you know at least {deepGoal} people.} other {In # other branches you know at least {deepGoal} people.}}',
  },
  office: /*i18n*/ {
    id: 'headline.plain.office',
    message:
      '{width, plural, =0 {In no other office do you know {deepGoal} people so far.} one {In one other office you know at least {deepGoal} people.} other {In # other offices you know at least {deepGoal} people.}}',
  },
  company: /*i18n*/ {
    id: 'headline.plain.company',
    message:
      '{width, plural, =0 {In no other company do you know {deepGoal} people so far.} one {In one other company you know at least {deepGoal} people.} other {In # other companies you know at least {deepGoal} people.}}',
  },
};

/** How many groups are still to begin with. */
const begin: ByGrouping = {
  department: /*i18n*/ {
    id: 'headline.begin.department',
    message:
      '{count, plural, one {One department is still new to you.} other {# departments are still new to you.}}',
  },
  branch: /*i18n*/ {
    id: 'headline.begin.branch',
    message:
      '{count, plural, one {One branch is still new to you.} other {# branches are still new to you.}}',
  },
  office: /*i18n*/ {
    id: 'headline.begin.office',
    message:
      '{count, plural, one {One office is still new to you.} other {# offices are still new to you.}}',
  },
  company: /*i18n*/ {
    id: 'headline.begin.company',
    message:
      '{count, plural, one {One company is still new to you.} other {# companies are still new to you.}}',
  },
};

/** All other groups are deep. */
const all: ByGrouping = {
  department: /*i18n*/ {
    id: 'headline.allOthers.department',
    message: 'Every other department is deep. Well connected.',
  },
  branch: /*i18n*/ {
    id: 'headline.allOthers.branch',
    message: 'Every other branch is deep. Well connected.',
  },
  office: /*i18n*/ {
    id: 'headline.allOthers.office',
    message: 'Every other office is deep. Well connected.',
  },
  company: /*i18n*/ {
    id: 'headline.allOthers.company',
    message: 'Every other company is deep. Well connected.',
  },
};

/** Nothing but the own group is there. */
const alone: ByGrouping = {
  department: /*i18n*/ {
    id: 'headline.alone.department',
    message: 'There is no other department in this choice.',
  },
  branch: /*i18n*/ {
    id: 'headline.alone.branch',
    message: 'There is no other branch in this choice.',
  },
  office: /*i18n*/ {
    id: 'headline.alone.office',
    message: 'There is no other office in this choice.',
  },
  company: /*i18n*/ {
    id: 'headline.alone.company',
    message: 'There is no other company in this choice.',
  },
};

/** What wide and deep mean. */
const why: ByGrouping = {
  department: /*i18n*/ {
    id: 'headline.why.department',
    message:
      'A department is {deepGoal} deep when you know {deepGoal} people in it. You are as wide as the number of departments, other than yours, that are that deep. The goal is {wideGoal}.',
  },
  branch: /*i18n*/ {
    id: 'headline.why.branch',
    message:
      'A branch is {deepGoal} deep when you know {deepGoal} people in it. You are as wide as the number of branches, other than yours, that are that deep. The goal is {wideGoal}.',
  },
  office: /*i18n*/ {
    id: 'headline.why.office',
    message:
      'An office is {deepGoal} deep when you know {deepGoal} people in it. You are as wide as the number of offices, other than yours, that are that deep. The goal is {wideGoal}.',
  },
  company: /*i18n*/ {
    id: 'headline.why.company',
    message:
      'A company is {deepGoal} deep when you know {deepGoal} people in it. You are as wide as the number of companies, other than yours, that are that deep. The goal is {wideGoal}.',
  },
};

/** Name of the count of deep groups. */
const wideName: ByGrouping = {
  department: /*i18n*/ {
    id: 'trend.wideName.department',
    message: 'Departments where you know {deepGoal} people',
  },
  branch: /*i18n*/ {
    id: 'trend.wideName.branch',
    message: 'Branches where you know {deepGoal} people',
  },
  office: /*i18n*/ {
    id: 'trend.wideName.office',
    message: 'Offices where you know {deepGoal} people',
  },
  company: /*i18n*/ {
    id: 'trend.wideName.company',
    message: 'Companies where you know {deepGoal} people',
  },
};

const texts = { plain, begin, all, alone, why, wideName } as const;

/** A sentence about groups, with the noun of the grouping in it. */
export function groupingText(
  i18n: I18n,
  text: keyof typeof texts,
  grouping: GroupingKind,
  values: Readonly<Record<string, number>> = {},
): string {
  const { id, message } = texts[text][grouping];
  return i18n._({ id, message, values });
}
