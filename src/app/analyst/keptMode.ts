import * as v from 'valibot';
import type { Mode } from '../problems/scopes';

const kept = v.object({ mode: v.picklist(['full', 'limited']) });

/** The mode of the last reading, kept beside the preferences; full where it does not say. */
export function modeFrom(stored: unknown): Mode {
  const result = v.safeParse(kept, stored);
  return result.success ? result.output.mode : 'full';
}
