import { createContext, useContext, useEffect, useState } from 'react';
import type { PersonId } from '../../insight/domain/units';

/** Finds the photo of a person; null where there is none. */
export type PhotoSource = (personId: PersonId) => Promise<string | null>;

const PhotoContext = createContext<PhotoSource | null>(null);

export const PhotoProvider = PhotoContext.Provider;

/** The photo of a person once it is there; null until then, and for those who have none. */
export function usePhoto(personId: PersonId | undefined): string | null {
  const source = useContext(PhotoContext);
  const [found, setFound] = useState<{ readonly of: PersonId; readonly photo: string } | null>(
    null,
  );
  useEffect(() => {
    if (source === null || personId === undefined) return undefined;
    let wanted = true;
    void source(personId).then((photo) => {
      if (wanted && photo !== null) setFound({ of: personId, photo });
    });
    return () => {
      wanted = false;
    };
  }, [source, personId]);
  return found?.of === personId ? (found?.photo ?? null) : null;
}
