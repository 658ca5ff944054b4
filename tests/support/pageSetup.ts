import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** Pieces that come later take longer than the usual second where other tests share the processor. */
configure({ asyncUtilTimeout: 10_000 });

/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
