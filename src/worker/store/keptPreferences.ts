import * as v from 'valibot';
import type { Mode } from '../../model/permissions';
import { GROUPINGS, WINDOWS, type Preferences } from '../../model/preferences';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const fields = {
  windowDays: v.picklist(WINDOWS),
  grouping: v.picklist(GROUPINGS),
  scope: v.union([v.picklist(['auto', 'company']), v.object({ branchOf: v.string() })]),
  deepGoal: count,
  wideGoal: count,
  internalShareGoal: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  countUnanswered: v.boolean(),
  language: v.string(),
} satisfies Record<keyof Preferences, v.GenericSchema>;

/** Preferences as they were kept; a field that is missing or makes no sense takes its default. */
export function preferencesFrom(stored: unknown, defaults: Preferences): Preferences {
  const optional = Object.entries(fields).map(([name, schema]) => [
    name,
    v.fallback(v.optional(schema), undefined),
  ]);
  const schema = v.object(Object.fromEntries(optional) as Record<string, v.GenericSchema>);
  const result = v.safeParse(schema, stored ?? {});
  if (!result.success) return defaults;
  const known = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(known) };
}

const kept = v.object({ mode: v.picklist(['full', 'limited']) });

/** The mode of the last reading, kept beside the preferences; full where it does not say. */
export function modeFrom(stored: unknown): Mode {
  const result = v.safeParse(kept, stored);
  return result.success ? result.output.mode : 'full';
}
