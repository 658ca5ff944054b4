import type { Person } from '../../insight/domain/person';
import type { PersonId } from '../../insight/domain/units';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../insight/options';
import type { InsightOverrides } from '../../model/configurationSchema';
import type { Preferences } from '../../model/preferences';
import type { OptedOut } from '../lookups/optOutList';

interface Made {
  readonly preferences: string;
  readonly optedOut: OptedOut;
  readonly people: readonly Person[];
  readonly options: InsightOptions;
}

/**
 * Options of an analysis; those who opted out are excluded, and where it is not known who has,
 * everybody is. The same options again for the same question, so that an analysis can see that
 * nothing has changed.
 */
export function createAnalysisOptions(optionsFor: (preferences: Preferences) => InsightOptions) {
  let last: Made | null = null;
  return (chosen: Preferences, optedOut: OptedOut, people: readonly Person[]): InsightOptions => {
    const preferences = JSON.stringify(chosen);
    const isSame =
      last?.preferences === preferences && last.optedOut === optedOut && last.people === people;
    if (last !== null && isSame) return last.options;
    const options = optionsFor(chosen);
    const out = outOf(optedOut, people);
    const excluded = out.length === 0 ? options.excluded : [...options.excluded, ...out];
    last = { preferences, optedOut, people, options: { ...options, excluded } };
    return last.options;
  };
}

function outOf(optedOut: OptedOut, people: readonly Person[]): readonly PersonId[] {
  switch (optedOut.kind) {
    case 'none':
      return [];
    case 'known':
    case 'outdated':
      return optedOut.memberIds;
    case 'asking':
    case 'unreadable':
      return people.map(({ id }) => id);
  }
}

/** The constants of one analysis: defaults, then the deployment's, then the person's own. */
export function insightOptions(
  deployment: InsightOverrides,
  { language: _, ...own }: Preferences,
  tenantId: string,
): InsightOptions {
  return { ...DEFAULT_OPTIONS, ...deployment, ...own, tenantId };
}

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
