import { createHash } from 'node:crypto';

/** Ids of the two manifests of one deployment. */
export interface PackageIds {
  readonly appId: string;
  readonly addInId: string;
}

/**
 * Ids that follow from the registration: the same registration always gives the same ids, so an update
 * replaces what is installed, and a second registration (for trying) stands beside the first.
 */
export function packageIds(clientId: string): PackageIds {
  return {
    appId: guidOf(`threewide app ${clientId.toLowerCase()}`),
    addInId: guidOf(`threewide add-in ${clientId.toLowerCase()}`),
  };
}

/** A GUID made from text (RFC 9562, version 8: the bits are a digest). */
function guidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
