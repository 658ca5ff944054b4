import { DEFAULT_OPTIONS } from '../../insight/options';
import type { Preferences } from '../../ui/model/preferences';
import type { InsightOverrides } from '../configInsight';

/** What holds until the person chooses: the design's defaults, or those of the deployment. */
export function defaultPreferences(deployment: InsightOverrides): Preferences {
  const options = { ...DEFAULT_OPTIONS, ...deployment };
  return {
    windowDays: options.windowDays,
    grouping: options.grouping,
    scope: options.scope,
    deepGoal: options.deepGoal,
    wideGoal: options.wideGoal,
    internalShareGoal: options.internalShareGoal,
    countUnanswered: options.countUnanswered,
    language: 'auto',
  };
}
