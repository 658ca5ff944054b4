import * as v from 'valibot';
import { GraphError } from '../../graph/problem';
import type { ReadDocument, SettingsFile } from '../../graph/settingsFile';
import { mergeSettings } from './mergeSettings';
import { documentOf, settingsFrom, type SharedSettings } from './sharedSettings';

/** Programs that write at the same moment take turns; more turns than this would be a fault. */
const MOST_TURNS = 6;

/** Settings that the document and this device agree on. */
export interface Agreed {
  readonly settings: SharedSettings;
  /** The version of the document that says so; null where it is not known. */
  readonly eTag: string | null;
}

interface SyncParts {
  readonly file: SettingsFile;
  /** What the document and this device last agreed on. */
  readonly loadBase: () => Promise<Agreed>;
}

/**
 * Puts this device's settings and the shared document together and writes what is new, as often as
 * it takes: nothing that either side said is lost.
 *
 * @returns what both agree on now; null where it stays on this device for now, because the permission is
 * missing, Graph cannot be reached, or a newer version of the product wrote the document.
 */
export async function syncSettings(parts: SyncParts, mine: SharedSettings): Promise<Agreed | null> {
  try {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const agreed = await takeTurn(parts, mine);
      if (agreed !== 'changed') return agreed;
    }
    return null;
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}

async function takeTurn(
  { file, loadBase }: SyncParts,
  mine: SharedSettings,
): Promise<Agreed | null | 'changed'> {
  const base = await loadBase();
  const found = await file.read({}, documentAt(base));
  if (found !== null && isOfNewerVersion(found)) return null;
  // A damaged document says nothing, and is written anew.
  const theirs = found && settingsFrom(found.content);
  const merged = theirs ? mergeSettings(base.settings, mine, theirs) : mine;
  if (isSame(merged, theirs)) return { settings: merged, eTag: found?.eTag ?? null };
  const written = await file.write(documentOf(merged), found?.eTag ?? null);
  return written === 'changed' ? 'changed' : { settings: merged, eTag: null };
}

function documentAt({ settings, eTag }: Agreed): ReadDocument | null {
  return eTag === null ? null : { content: documentOf(settings), eTag };
}

const newer = v.object({ version: v.pipe(v.number(), v.minValue(2)) });

function isOfNewerVersion({ content }: ReadDocument): boolean {
  return v.safeParse(newer, content).success;
}

/** Compared as text; the order of keys follows from how a document is made and merged. */
export function isSame(one: SharedSettings, other: SharedSettings | null): boolean {
  return other !== null && canonical(one) === canonical(other);
}

function canonical(settings: SharedSettings): string {
  return JSON.stringify(settings, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

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
