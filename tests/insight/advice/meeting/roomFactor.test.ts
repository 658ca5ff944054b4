import fc from 'fast-check';
import { roomFactor } from '../../../../src/insight/advice/meeting/seats';

describe('how well a level fits a room', () => {
  it('is 1 between the lowest and the highest level there, and less with every level outside', () => {
    // Directors (4) and the head of the company (6): a vice president, a manager, a senior, a professional.
    expect([5, 3, 2, 1].map((level) => roomFactor([4, 6], level))).toEqual([
      1,
      0.6,
      0.6 ** 2,
      0.6 ** 3,
    ]);
    // One junior in the room opens it to all.
    expect(roomFactor([0, 4, 6], 1)).toBe(1);
  });

  const level = fc.integer({ min: 0, max: 6 });

  it('is never worse nearer to the room, and 1 only for a level within it', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), level, (room, one) => {
        const [low, high] = [Math.min(...room), Math.max(...room)];
        const fit = roomFactor(room, one);
        expect(fit === 1).toBe(one >= low && one <= high);
        if (one < low) expect(roomFactor(room, one + 1)).toBeGreaterThan(fit);
        if (one > high) expect(roomFactor(room, one - 1)).toBeGreaterThan(fit);
      }),
    );
  });
});
