/** Where the marks of an axis stand, lowest first; the first and the last enclose all values. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
}

/** Most spaces between marks. */
const SPACES = 4;

/**
 * An axis from zero to at least `greatest`, with marks at round steps (1, 2 or 5 times a power of
 * ten) that are never smaller than `leastStep`. Example: 77 gives 0, 20, 40, 60, 80.
 */
export function niceScale(greatest: number, leastStep: number): Scale {
  const rough = Math.max(greatest, leastStep) / SPACES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  const step = Math.max(leastStep, factor * power);
  const spaces = Math.max(1, Math.ceil(greatest / step - 0.001));
  const marks = Array.from({ length: spaces + 1 }, (_, i) => i * step);
  return { low: 0, high: spaces * step, marks };
}
