// Only the parts of valibot that the settings use too: they are in the first load already.
import * as v from 'valibot';
import { LEVELS } from '../insight/levels/level';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const month = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d{2}$/.test(text)),
);
const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const band = v.picklist(['0', '1-2', '3+']);
const figure = v.picklist([
  'fewerThanOneInFour',
  'twoInFive',
  'threeInFive',
  'moreThanThreeInFour',
]);

const contributionSchema = v.object({
  departments: v.record(v.string(), band),
  levels: v.record(v.picklist(LEVELS), band),
  width: count,
  internalSharePercent: v.nullish(count, null),
});

/** One's own contribution as the service keeps it, and the rules in force. */
export const ownContributionSchema = v.object({
  /** To be named with the next write. */
  revision: count,
  contribution: v.nullish(contributionSchema, null),
  changedAt: v.nullish(moment, null),
  rules: v.object({
    minimumContributors: count,
    usualMinimum: count,
    belowUsual: v.boolean(),
  }),
});

const released = v.object({
  state: v.picklist(['released']),
  month,
  scope: v.picklist(['direct', 'tree']),
  minimum: count,
  contributors: count,
  since: month,
  departments: v.array(v.object({ name: v.string(), know: figure, deep: figure })),
  levels: v.array(v.object({ level: v.picklist(LEVELS), know: figure, deep: figure })),
  wide: figure,
  internal: figure,
  singleBridge: count,
});

/** What a manager and the team's members see of a month. */
export const releaseSchema = v.union([
  released,
  v.object({ state: v.picklist(['teamTooSmall']), minimum: count }),
  v.object({ state: v.picklist(['notEnough']), contributors: count, minimum: count }),
  v.object({ state: v.picklist(['withheld']) }),
  v.object({ state: v.picklist(['notMade']) }),
]);

/** The body of a refusal, as far as it is understood. */
export const refusalSchema = v.object({
  error: v.optional(v.string(), 'unknown'),
  what: v.optional(v.string(), 'service'),
  claims: v.nullish(v.string(), null),
});

export type OwnContribution = Readonly<v.InferOutput<typeof ownContributionSchema>>;
export type Release = Readonly<v.InferOutput<typeof releaseSchema>>;
