import { useMemo, type ReactNode } from 'react';
import type { PersonId } from '../../insight/domain/units';
import { PhotoProvider, type PhotoSource } from '../../ui/parts/PhotoContext';
import type { SessionController } from '../session/sessionController';

/** Everybody who is asked for within this time comes in one question. */
const GATHER_MS = 60;

type Found = ReadonlyMap<PersonId, string>;

/**
 * Looks photos up together, and each only once. A photo is never worth a message: where the look-up
 * fails the initials stay, and the next screen asks again.
 */
export function createPhotoSource(ask: (ids: readonly PersonId[]) => Promise<Found>): PhotoSource {
  const known = new Map<PersonId, Promise<string | null>>();
  let gathering: { readonly ids: Set<PersonId>; readonly found: Promise<Found> } | null = null;

  function gather(): NonNullable<typeof gathering> {
    const ids = new Set<PersonId>();
    const found = new Promise<Found>((resolve, reject) => {
      setTimeout(() => {
        gathering = null;
        ask([...ids]).then(resolve, reject);
      }, GATHER_MS);
    });
    return { ids, found };
  }

  return (personId) => {
    const before = known.get(personId);
    if (before) return before;
    gathering ??= gather();
    gathering.ids.add(personId);
    const photo = gathering.found.then(
      (found) => found.get(personId) ?? null,
      () => {
        known.delete(personId);
        return null;
      },
    );
    known.set(personId, photo);
    return photo;
  };
}

interface Props {
  readonly controller: SessionController;
  readonly children: ReactNode;
}

/** Photos for the faces inside, looked up by the session's own analyst. */
export function SessionPhotos({ controller, children }: Props) {
  const photos = useMemo(
    () => createPhotoSource((ids) => controller.analyst().photosOf(ids)),
    [controller],
  );
  return <PhotoProvider value={photos}>{children}</PhotoProvider>;
}
