import * as v from 'valibot';
import { LEVELS } from '../insight/levels/level';
import { DEFAULT_OPTIONS, type InsightOptions } from '../insight/options';
import { InputError } from './inputFile';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** Options that are more than an amount, a switch or a text. */
const SPECIAL: Partial<Record<keyof InsightOptions, v.GenericSchema>> = {
  windowDays: count(1, 365),
  halfLife: v.pipe(v.number(), v.gtValue(0)),
  mostOthers: count(1, 250),
  grouping: v.picklist(['department', 'branch', 'office', 'company']),
  scope: v.union([v.picklist(['auto', 'company']), v.strictObject({ branchOf: v.string() })]),
  rareRatio: share,
  rareProbability: share,
  rareMostOfExpected: share,
  internalShareGoal: share,
  departmentAliases: v.record(v.string(), v.string()),
  levelMapping: v.array(v.strictObject({ title: v.string(), level: v.picklist(LEVELS) })),
  excluded: v.array(v.string()),
  capacity: v.strictObject({ peer: amount, oneUp: amount, twoUp: amount, higher: amount }),
  communities: v.array(v.strictObject({ department: v.string(), link: v.string() })),
};

const optionsSchema = v.strictObject(
  Object.fromEntries(
    (Object.keys(DEFAULT_OPTIONS) as (keyof InsightOptions)[]).map((key) => [
      key,
      v.exactOptional(SPECIAL[key] ?? plainSchema(DEFAULT_OPTIONS[key])),
    ]),
  ),
);

function plainSchema(usual: unknown): v.GenericSchema {
  if (typeof usual === 'number') return amount;
  return typeof usual === 'boolean' ? v.boolean() : v.string();
}

/**
 * Reads the administrator's options: those of `InsightOptions` that shall differ from the defaults.
 * The settings of a deployment, which carry them under `insight`, do as well.
 *
 * @throws {InputError} with the first thing that is wrong; an unknown key is named.
 */
export function readConfig(file: string, json: unknown): Partial<InsightOptions> {
  if (Array.isArray(json)) throw new InputError(file, '', 'an object with options');
  const inDeployment = typeof json === 'object' && json !== null && 'insight' in json;
  const result = v.safeParse(optionsSchema, inDeployment ? json.insight : json, {
    abortEarly: true,
  });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [inDeployment ? 'insight' : '', v.getDotPath(issue) ?? ''].filter(
    (part) => part !== '',
  );
  throw new InputError(file, path.join('.'), expectation(issue));
}

function expectation(issue: v.BaseIssue<unknown>): string {
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknown) return 'no such option (it is unknown)';
  return issue.expected ?? 'another value';
}
