import type { PersonId } from '../../insight/domain/units';
import type { GraphClient } from '../client/graphClient';
import type { ReadOptions } from './reading';
import { LARGEST_BATCH, sendBatch } from './batch';

/** Pixels; sharp for a face of 48 on a dense screen. */
const SIZE = '96x96';

/**
 * Photos as `data:` addresses, twenty people a request. Most people have none; they are left out,
 * and so is anything that is no picture.
 */
export async function readPhotos(
  client: GraphClient,
  personIds: readonly PersonId[],
  { signal }: ReadOptions = {},
): Promise<ReadonlyMap<PersonId, string>> {
  const photos = new Map<PersonId, string>();
  const request = { permission: 'User.Read.All', service: 'directory', signal } as const;
  for (let start = 0; start < personIds.length; start += LARGEST_BATCH) {
    const ids = personIds.slice(start, start + LARGEST_BATCH);
    const items = ids.map((id) => ({
      url: `/users/${encodeURIComponent(id)}/photos/${SIZE}/$value`,
      mayBeAbsent: true,
    }));
    const bodies = await sendBatch(client, items, request);
    ids.forEach((id, i) => {
      const photo = dataAddress(bodies[i]);
      if (photo !== null) photos.set(id, photo);
    });
  }
  return photos;
}

/** A batch gives pictures as base64; its first letters tell the kind. */
const KINDS = [
  ['/9j/', 'image/jpeg'],
  ['iVBOR', 'image/png'],
] as const;

function dataAddress(body: unknown): string | null {
  if (typeof body !== 'string') return null;
  const kind = KINDS.find(([begins]) => body.startsWith(begins));
  return kind ? `data:${kind[1]};base64,${body}` : null;
}
