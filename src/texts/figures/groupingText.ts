import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { GroupingKind } from '../../insight/domain/company';

type ByGrouping<Text = MessageDescriptor> = Readonly<Record<GroupingKind, Text>>;

/** A text that needs numbers. */
type With<Name extends string> = (numbers: Readonly<Record<Name, number>>) => MessageDescriptor;

/** How many groups are deep, for somebody who reads it for the first time. */
const plain: ByGrouping<With<'width' | 'deepGoal'>> = {
  department: ({ width, deepGoal }) =>
    msg({
      id: 'headline.plain.department',
      message: plural(width, {
        0: `In no other department do you know ${deepGoal} people so far.`,
        one: `In one other department you know at least ${deepGoal} people.`,
        other: `In # other departments you know at least ${deepGoal} people.`,
      }),
    }),
  branch: ({ width, deepGoal }) =>
    msg({
      id: 'headline.plain.branch',
      message: plural(width, {
        0: `In no other branch do you know ${deepGoal} people so far.`,
        one: `In one other branch you know at least ${deepGoal} people.`,
        other: `In # other branches you know at least ${deepGoal} people.`,
      }),
    }),
  office: ({ width, deepGoal }) =>
    msg({
      id: 'headline.plain.office',
      message: plural(width, {
        0: `In no other office do you know ${deepGoal} people so far.`,
        one: `In one other office you know at least ${deepGoal} people.`,
        other: `In # other offices you know at least ${deepGoal} people.`,
      }),
    }),
  company: ({ width, deepGoal }) =>
    msg({
      id: 'headline.plain.company',
      message: plural(width, {
        0: `In no other company do you know ${deepGoal} people so far.`,
        one: `In one other company you know at least ${deepGoal} people.`,
        other: `In # other companies you know at least ${deepGoal} people.`,
      }),
    }),
};

/** How many groups are still to begin with. */
const begin: ByGrouping<With<'count'>> = {
  department: ({ count }) =>
    msg({
      id: 'headline.begin.department',
      message: plural(count, {
        one: 'One department is still new to you.',
        other: '# departments are still new to you.',
      }),
    }),
  branch: ({ count }) =>
    msg({
      id: 'headline.begin.branch',
      message: plural(count, {
        one: 'One branch is still new to you.',
        other: '# branches are still new to you.',
      }),
    }),
  office: ({ count }) =>
    msg({
      id: 'headline.begin.office',
      message: plural(count, {
        one: 'One office is still new to you.',
        other: '# offices are still new to you.',
      }),
    }),
  company: ({ count }) =>
    msg({
      id: 'headline.begin.company',
      message: plural(count, {
        one: 'One company is still new to you.',
        other: '# companies are still new to you.',
      }),
    }),
};

/** All other groups are deep. */
const all: ByGrouping = {
  department: msg({
    id: 'headline.allOthers.department',
    message: 'Every other department is deep. Well connected.',
  }),
  branch: msg({
    id: 'headline.allOthers.branch',
    message: 'Every other branch is deep. Well connected.',
  }),
  office: msg({
    id: 'headline.allOthers.office',
    message: 'Every other office is deep. Well connected.',
  }),
  company: msg({
    id: 'headline.allOthers.company',
    message: 'Every other company is deep. Well connected.',
  }),
};

/** Nothing but the own group is there. */
const alone: ByGrouping = {
  department: msg({
    id: 'headline.alone.department',
    message: 'There is no other department in this choice.',
  }),
  branch: msg({ id: 'headline.alone.branch', message: 'There is no other branch in this choice.' }),
  office: msg({ id: 'headline.alone.office', message: 'There is no other office in this choice.' }),
  company: msg({
    id: 'headline.alone.company',
    message: 'There is no other company in this choice.',
  }),
};

/** What wide and deep mean. */
const why: ByGrouping<With<'deepGoal' | 'wideGoal'>> = {
  department: ({ deepGoal, wideGoal }) =>
    msg({
      id: 'headline.why.department',
      message: `A department is ${deepGoal} deep when you know ${deepGoal} people in it. You are as wide as the number of departments, other than yours, that are that deep. The goal is ${wideGoal}.`,
    }),
  branch: ({ deepGoal, wideGoal }) =>
    msg({
      id: 'headline.why.branch',
      message: `A branch is ${deepGoal} deep when you know ${deepGoal} people in it. You are as wide as the number of branches, other than yours, that are that deep. The goal is ${wideGoal}.`,
    }),
  office: ({ deepGoal, wideGoal }) =>
    msg({
      id: 'headline.why.office',
      message: `An office is ${deepGoal} deep when you know ${deepGoal} people in it. You are as wide as the number of offices, other than yours, that are that deep. The goal is ${wideGoal}.`,
    }),
  company: ({ deepGoal, wideGoal }) =>
    msg({
      id: 'headline.why.company',
      message: `A company is ${deepGoal} deep when you know ${deepGoal} people in it. You are as wide as the number of companies, other than yours, that are that deep. The goal is ${wideGoal}.`,
    }),
};

/** Name of the count of deep groups. */
const wideName: ByGrouping<With<'deepGoal'>> = {
  department: ({ deepGoal }) =>
    msg({
      id: 'trend.wideName.department',
      message: `Departments where you know ${deepGoal} people`,
    }),
  branch: ({ deepGoal }) =>
    msg({ id: 'trend.wideName.branch', message: `Branches where you know ${deepGoal} people` }),
  office: ({ deepGoal }) =>
    msg({ id: 'trend.wideName.office', message: `Offices where you know ${deepGoal} people` }),
  company: ({ deepGoal }) =>
    msg({ id: 'trend.wideName.company', message: `Companies where you know ${deepGoal} people` }),
};

/** Sentences about groups, with the noun of the grouping in them. */
export const groupingTexts = { plain, begin, all, alone, why, wideName } as const;
