import { minimizeInPlane } from '../../../src/insight/gaps/minimizeInPlane';

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
});
