import * as v from 'valibot';
import type { Agreed } from './settingsSync';
import { documentOf, settingsFrom } from './sharedSettings';

const withVersion = v.object({ eTag: v.string() });

/** What was agreed on, as it is kept on this device: the document with its version beside it. */
export function storedAgreed({ settings, eTag }: Agreed): object {
  return { ...documentOf(settings), ...(eTag !== null && { eTag }) };
}

/** What was kept; null where it says nothing that this version understands. */
export function agreedFrom(stored: unknown): Agreed | null {
  const settings = settingsFrom(stored);
  if (settings === null) return null;
  return { settings, eTag: v.is(withVersion, stored) ? stored.eTag : null };
}
