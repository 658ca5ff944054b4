const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Ends each part, so that ('ab', 'c') and ('a', 'bc') differ. */
const PART_END = 0x1f;

/**
 * Begins a chance from parts that stay the same for many draws; {@link hashToUnit} goes on from it.
 *
 * FNV-1a over the UTF-16 code units (Fowler, Noll & Vo, IETF draft-eastlake-fnv), 32 bits.
 */
export function hashSeed(...parts: readonly string[]): number {
  return parts.reduce(mixPart, FNV_OFFSET);
}

/**
 * A number in [0, 1) that depends on all parts, evenly spread, and the same everywhere. FNV-1a alone
 * changes the high bits little for a last letter; the finaliser of MurmurHash3 (A. Appleby) spreads
 * them.
 *
 * @example hashToUnit(hashSeed('tenant', 'ego', '2945'), 'person') // always the same number
 */
export function hashToUnit(start: number, part: string): number {
  let hash = mixPart(start, part);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 4_294_967_296;
}

function mixPart(start: number, part: string): number {
  let hash = start;
  for (let at = 0; at < part.length; at++) {
    hash = Math.imul(hash ^ part.charCodeAt(at), FNV_PRIME);
  }
  return Math.imul(hash ^ PART_END, FNV_PRIME);
}
