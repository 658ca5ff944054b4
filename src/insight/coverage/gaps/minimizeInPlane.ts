/** A point of the plane. */
export type Point = readonly [number, number];

interface Corner {
  readonly at: Point;
  readonly value: number;
}

const SHRINK = 0.5;

function towards(from: Point, to: Point, step: number): Point {
  return [from[0] + (to[0] - from[0]) * step, from[1] + (to[1] - from[1]) * step];
}

function byValue(first: Corner, second: Corner): number {
  return first.value - second.value;
}

type Triangle = readonly [Corner, Corner, Corner];

function sorted(corners: Triangle): Triangle {
  return [...corners].sort(byValue) as [Corner, Corner, Corner];
}

function nextTriangle([best, middle, worst]: Triangle, corner: (at: Point) => Corner): Triangle {
  const centre = towards(best.at, middle.at, 0.5);
  const mirrored = corner(towards(worst.at, centre, 2));
  if (mirrored.value < best.value) {
    const further = corner(towards(worst.at, centre, 3));
    return [further.value < mirrored.value ? further : mirrored, best, middle];
  }
  if (mirrored.value < middle.value) return [best, mirrored, middle];
  const inward = corner(towards(worst.at, centre, mirrored.value < worst.value ? 1.5 : 0.5));
  if (inward.value < Math.min(mirrored.value, worst.value)) return sorted([best, middle, inward]);
  return sorted([
    best,
    corner(towards(best.at, middle.at, SHRINK)),
    corner(towards(best.at, worst.at, SHRINK)),
  ]);
}

/**
 * The lowest point of a smooth function of two numbers near `start`, by the downhill simplex method
 * (J. A. Nelder & R. Mead, The Computer Journal 7 (1965) 308–313), without derivatives. Stops when
 * the triangle's values differ by less than `tolerance`, or after 200 steps.
 *
 * @example minimizeInPlane(([x, y]) => (x - 1) ** 2 + y ** 2, [0, 0], 1e-12) // about [1, 0]
 */
export function minimizeInPlane(
  value: (at: Point) => number,
  start: Point,
  tolerance: number,
): Point {
  const corner = (at: Point): Corner => ({ at, value: value(at) });
  let triangle = sorted([
    corner(start),
    corner([start[0] + 0.5, start[1]]),
    corner([start[0], start[1] + 1]),
  ]);
  for (let step = 0; step < 200; step++) {
    if (triangle[2].value - triangle[0].value < tolerance) break;
    triangle = sorted(nextTriangle(triangle, corner));
  }
  return triangle[0].at;
}
