/** Whether an event may be read at all, decided before anything else of it but its start is looked at. */
export type Sensitivity = 'normal' | 'private' | 'unknown';

/**
 * Only the word `normal` lets an event in. Personal, private, confidential and any word that Graph
 * may add later count as private; an event that does not say is not guessed at.
 */
export function sensitivityOf(value: unknown): Sensitivity {
  if (typeof value !== 'object' || value === null || !('sensitivity' in value)) return 'unknown';
  if (typeof value.sensitivity !== 'string') return 'unknown';
  return value.sensitivity === 'normal' ? 'normal' : 'private';
}
