import type { Scale } from './niceScale';

/** Size of a chart in its own units, and the room around the plot for words. */
export const FRAME = { width: 320, height: 168, top: 14, bottom: 24, start: 34, end: 14 } as const;

/** A place in the chart. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where points stand: in the order of reading, from the start of the line to its end. In
 * right-to-left writing time runs to the left.
 */
export function plot(count: number, scale: Scale, rightToLeft: boolean) {
  const wide = FRAME.width - FRAME.start - FRAME.end;
  const tall = FRAME.height - FRAME.top - FRAME.bottom;
  const fromStart = (distance: number) => (rightToLeft ? FRAME.width - distance : distance);
  return {
    x: (index: number) => fromStart(FRAME.start + (index * wide) / Math.max(1, count - 1)),
    y: (value: number) => FRAME.top + tall * (1 - (value - scale.low) / (scale.high - scale.low)),
    edges: [fromStart(FRAME.start), fromStart(FRAME.width - FRAME.end)] as const,
    label: fromStart(FRAME.start - 6),
  };
}

/** A line through the places; where one is missing it is interrupted. */
export function linePath(places: readonly (Place | null)[]): string {
  return places
    .map((place, i) => {
      if (place === null) return '';
      const begins = i === 0 || places[i - 1] === null;
      return `${begins ? 'M' : 'L'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
    })
    .join('');
}
