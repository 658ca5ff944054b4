import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAnnouncement } from '../parts/useAnnouncement';
import { useMoment, useTab } from './TabContext';

/**
 * Tells what becomes of reading while the picture is there: that the first one has come, and each
 * time that it is up to date again. Not how far reading is, and not that a minute more has passed;
 * what could not be read is told by its notice.
 */
export function useFreshnessTold(): void {
  const { i18n } = useLingui();
  const { readAt, complete, stopped } = useTab().picture;
  const { refining, trouble } = useMoment();
  const [openedWith] = useState(refining === null ? readAt : null);
  const isFirst = refining !== null && !complete;
  const isWhole = complete && !stopped && trouble === null;
  const isFresh = refining === null && isWhole && readAt !== openedWith;
  const words = isFirst
    ? i18n._({ id: 'freshness.first', message: 'The first picture is here; reading goes on.' })
    : i18n._({ id: 'freshness.done', message: 'Everything is up to date.' });
  useAnnouncement(words, isFirst ? 'first' : isFresh ? String(readAt) : null);
}
