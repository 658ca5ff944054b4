import { makeStaticStyles } from '@fluentui/react-components';

/**
 * Nothing turns, slides or pulses for a person who wants nothing to move: what waits says so in words.
 * Fluent only turns its spinner more slowly then.
 */
export const useStillStyles = makeStaticStyles(`
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-name: none !important; transition-duration: 0.01ms !important; }
}`);
