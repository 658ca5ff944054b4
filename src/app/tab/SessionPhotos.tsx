import { useMemo, type ReactNode } from 'react';
import { PhotoProvider } from '../../ui/parts/PhotoContext';
import type { Desk } from '../session/desk';
import { createPhotoSource } from '../session/photoSource';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** Photos for the faces inside, looked up by the session's own analyst. */
export function SessionPhotos({ desk, children }: Props) {
  const photos = useMemo(() => createPhotoSource((ids) => desk.analyst().photosOf(ids)), [desk]);
  return <PhotoProvider value={photos}>{children}</PhotoProvider>;
}
