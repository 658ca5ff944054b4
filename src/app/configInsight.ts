import * as v from 'valibot';
import { LEVELS } from '../insight/levels/level';
import type { InsightOptions } from '../insight/options';
import { httpsUrl } from './configAddress';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const amount = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'text that is not blank'),
);

const levelRule = v.strictObject({
  title: v.pipe(
    text,
    v.check(isTitleOrExpression, 'a title, or a regular expression between slashes'),
  ),
  level: v.picklist(LEVELS),
});

/** All four at once: a deployment's capacity takes the place of the usual one. */
const weeklyCapacity = v.strictObject({
  peer: amount,
  oneUp: amount,
  twoUp: amount,
  higher: amount,
});

const community = v.strictObject({ department: text, link: httpsUrl });

/** What an administrator may set of the insight core's options; the tenant is ego's own. */
export const insightOverrides = v.strictObject({
  windowDays: v.exactOptional(v.picklist([30, 90, 180, 365])),
  historyDays: v.exactOptional(count),
  shortestMeeting: v.exactOptional(count),
  longestMeeting: v.exactOptional(count),
  mostOthers: v.exactOptional(count),
  smallMeeting: v.exactOptional(count),
  countUnanswered: v.exactOptional(v.boolean()),
  halfLife: v.exactOptional(count),
  activeDays: v.exactOptional(count),
  activeContacts: v.exactOptional(count),
  warmDays: v.exactOptional(count),
  smallestGroup: v.exactOptional(count),
  grouping: v.exactOptional(v.picklist(['department', 'branch', 'office', 'company'])),
  scope: v.exactOptional(
    v.union([v.picklist(['auto', 'company']), v.strictObject({ branchOf: text })]),
  ),
  largestUniverse: v.exactOptional(count),
  smallestBranch: v.exactOptional(count),
  rareRatio: v.exactOptional(share),
  rareProbability: v.exactOptional(share),
  rareLeastExpected: v.exactOptional(amount),
  rareMostOfExpected: v.exactOptional(share),
  rareLeastMet: v.exactOptional(amount),
  deepGoal: v.exactOptional(count),
  wideGoal: v.exactOptional(count),
  leadersGoal: v.exactOptional(count),
  internalShareGoal: v.exactOptional(share),
  departmentAliases: v.exactOptional(v.record(v.string(), text)),
  levelMapping: v.exactOptional(v.array(levelRule)),
  excluded: v.exactOptional(v.array(text)),
  suggestionsAWeek: v.exactOptional(count),
  mostOpen: v.exactOptional(count),
  coolDownDays: v.exactOptional(amount),
  coolDownAfterMetDays: v.exactOptional(amount),
  openDays: v.exactOptional(count),
  mentoringOpenDays: v.exactOptional(count),
  bossAdviceDays: v.exactOptional(count),
  capacity: v.exactOptional(weeklyCapacity),
  communities: v.exactOptional(v.array(community)),
} satisfies Partial<Record<keyof InsightOptions, v.GenericSchema>>);

export type InsightOverrides = Partial<Omit<InsightOptions, 'tenantId'>>;

function isTitleOrExpression(title: string): boolean {
  const expression = /^\/(.*)\/$/s.exec(title)?.[1];
  if (expression === undefined) return true;
  try {
    return new RegExp(expression, 'iu').source !== '';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
