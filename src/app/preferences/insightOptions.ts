import { DEFAULT_OPTIONS, type InsightOptions } from '../../insight/options';
import type { Preferences } from '../../ui/model/preferences';
import type { InsightOverrides } from '../configInsight';

/** The constants of one analysis: defaults, then the deployment's, then the person's own. */
export function insightOptions(
  deployment: InsightOverrides,
  { language: _, ...own }: Preferences,
  tenantId: string,
): InsightOptions {
  return { ...DEFAULT_OPTIONS, ...deployment, ...own, tenantId };
}
