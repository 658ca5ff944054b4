import { minimizeInPlane, type Point } from '../../../../src/insight/coverage/gaps/minimizeInPlane';

describe('minimizeInPlane', () => {
  it('finds the bottom of a bowl', () => {
    const [x, y] = minimizeInPlane(([u, v]) => (u - 1) ** 2 + 3 * (v + 2) ** 2, [0, 0], 1e-14);
    expect(x).toBeCloseTo(1, 5);
    expect(y).toBeCloseTo(-2, 5);
  });

  it('follows a bent valley to its end', () => {
    // Rosenbrock's function: lowest at (1, 1)
    const valley = ([u, v]: readonly [number, number]) => 100 * (v - u * u) ** 2 + (1 - u) ** 2;
    const [x, y] = minimizeInPlane(valley, [-1.2, 1], 1e-16);
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });

  it('stops on a plain where nothing changes', () => {
    expect(minimizeInPlane(() => 7, [3, 4], 1e-9)).toEqual([3, 4]);
  });

  it('never ends above the start', () => {
    const hilly = ([u, v]: readonly [number, number]) => Math.sin(3 * u) + Math.cos(2 * v) + u * u;
    const end = minimizeInPlane(hilly, [2, 2], 1e-9);
    expect(hilly(end)).toBeLessThanOrEqual(hilly([2, 2]));
  });

  it('gives up after two hundred steps', () => {
    let asked = 0;
    // Falls for ever: every step mirrors and goes further, so it asks for two points.
    minimizeInPlane(([u, v]) => -u - v - 0 * asked++, [0, 0], 0);
    expect(asked).toBeLessThanOrEqual(3 + 2 * 200);
    expect(asked).toBeGreaterThan(200);
  });
});

describe('a step of the triangle', () => {
  /** The points that are asked for, until the values differ by less than `tolerance`. */
  function asked(value: (at: Point) => number, tolerance: number): readonly string[] {
    const points: string[] = [];
    const watched = (at: Point) => {
      points.push(at.join(' '));
      return value(at);
    };
    minimizeInPlane(watched, [0, 0], tolerance);
    return points;
  }

  /** Values of the points that are expected; 9 elsewhere. */
  const drawn = (values: Readonly<Record<string, number>>) => (at: Point) =>
    values[at.join(' ')] ?? 9;

  const FIRST = ['0 0', '0.5 0', '0 1'];

  it('mirrors the worst corner, and takes it where it is better than the middle one', () => {
    // Worst (0, 1), centre of the others (0.25, 0): mirrored (0.5, -1). Its 0.5 ends it: 1 − 0 < 2.
    const values = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': 0.5 });
    expect(asked(values, 2)).toEqual([...FIRST, '0.5 -1']);
  });

  it('goes further where the mirrored one is best of all, and takes the better of the two', () => {
    // Half as far again: (0, 1) + 3 · (0.25, -1) = (0.75, -2).
    const further = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': -0.2, '0.75 -2': -0.5 });
    expect(asked(further, 2)).toEqual([...FIRST, '0.5 -1', '0.75 -2']);
    expect(minimizeInPlane(further, [0, 0], 2)).toEqual([0.75, -2]);
    const nearer = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': -0.2, '0.75 -2': 0.5 });
    expect(minimizeInPlane(nearer, [0, 0], 2)).toEqual([0.5, -1]);
  });

  it('comes inward on the far side where the mirrored one is only better than the worst', () => {
    // (0, 1) + 1.5 · (0.25, -1) = (0.375, -0.5)
    const values = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': 2, '0.375 -0.5': 1.5 });
    expect(asked(values, 2)).toEqual([...FIRST, '0.5 -1', '0.375 -0.5']);
  });

  it('comes inward on the near side where it is not even that', () => {
    // (0, 1) + 0.5 · (0.25, -1) = (0.125, 0.5)
    const values = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': 4, '0.125 0.5': 1.5 });
    expect(asked(values, 2)).toEqual([...FIRST, '0.5 -1', '0.125 0.5']);
    // As bad as the worst is not better than it.
    const equal = drawn({ '0 0': 0, '0.5 0': 1, '0 1': 3, '0.5 -1': 3, '0.125 0.5': 1.5 });
    expect(asked(equal, 2)).toEqual([...FIRST, '0.5 -1', '0.125 0.5']);
  });

  it('shrinks towards the best corner where nothing helps', () => {
    const shrunk = ['0.25 0', '0 0.5'];
    const near = drawn({
      '0 0': 0,
      '0.5 0': 1,
      '0 1': 3,
      '0.5 -1': 4,
      '0.25 0': 0.1,
      '0 0.5': 0.2,
    });
    expect(asked(near, 2)).toEqual([...FIRST, '0.5 -1', '0.125 0.5', ...shrunk]);
    // Inward by 3 is no better than the worst, by 2.5 no better than the mirrored one.
    const far = (inward: number) =>
      drawn({
        '0 0': 0,
        '0.5 0': 1,
        '0 1': 3,
        '0.5 -1': 2,
        '0.375 -0.5': inward,
        '0.25 0': 0.1,
        '0 0.5': 0.2,
      });
    for (const inward of [2.5, 2]) {
      expect(asked(far(inward), 2)).toEqual([...FIRST, '0.5 -1', '0.375 -0.5', ...shrunk]);
    }
  });

  it('does not begin where the corners are alike enough', () => {
    const values = drawn({ '0 0': 5, '0.5 0': 5.5, '0 1': 6 });
    expect(asked(values, 1.1)).toEqual(FIRST);
    // A difference of just the tolerance is not below it.
    expect(asked(values, 1).length).toBeGreaterThan(3);
  });
});
