import { useLingui } from '@lingui/react';
import type { ReadingProgress } from '../model/readingProgress';
import { useAnnouncement } from '../parts/useAnnouncement';
import { progressWords, shareDone, stepWords } from '../texts/progressWords';

/** Tells each step of reading, every quarter of the way and every pause once, not every count. */
export function useReadingTold(progress: ReadingProgress): void {
  const { i18n } = useLingui();
  const { step, pause } = progress;
  const quarter = Math.floor((shareDone(progress) ?? 0) * 4);
  const isStep = quarter === 0 && !pause;
  const words = isStep ? stepWords(i18n, step) : progressWords(i18n, progress);
  useAnnouncement(words, [step, quarter, pause?.reason].join(' '));
}
