import fc from 'fast-check';
import { buildOrgChart } from '../../../src/insight/domain/orgChart';
import { isCountable } from '../../../src/insight/domain/person';
import { chartPlaces, expectedLevel } from '../../../src/insight/levels/chartPlaces';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

function placesOf(text: string) {
  const people = orgChartFromText(text);
  const chart = buildOrgChart(people, new Map(people.map((person, i) => [person.id, i])));
  const countable = Uint8Array.from(people, (person) => (isCountable(person) ? 1 : 0));
  return chartPlaces(chart, countable);
}

describe('expectedLevel', () => {
  test.each([
    // layer, height, people below, level
    [1, 3, 200, 5], // 3 + 3 · 2/3
    [2, 2, 200, 4], // 3 + 3 · 1/3
    [3, 1, 200, 3], // first line
    [1, 5, 500, 5.4], // 3 + 3 · 4/5
    [1, 3, 12, 4], // capped by 12 people
    [1, 3, 3, 3], // capped by 3 people
    [1, 1, 1, 2.6], // one report is hardly a team
    [0, 4, 300, 6], // a top with 300 below
    [0, 4, 60, 5], // capped by 60 people
    [0, 1, 40, 3], // a flat team without anybody above
  ])('layer %d, height %d, %d below: %d', (layer, height, below, level) => {
    expect(expectedLevel(layer, height, below)).toBeCloseTo(level, 6);
  });

  test('lies between two sizes by the logarithm', () => {
    // 6 is half way from 3 to 12 on a logarithmic scale: 3.5.
    expect(expectedLevel(1, 3, 6)).toBeCloseTo(3.5, 6);
  });

  test('never falls when people are added below, and stays within the levels', () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 12 }), size, size, (l, h, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(expectedLevel(l, h, fewer)).toBeLessThanOrEqual(expectedLevel(l, h, more));
        expect(expectedLevel(l, h, more)).toBeLessThanOrEqual(6);
        expect(expectedLevel(l, h, fewer)).toBeGreaterThanOrEqual(2.6);
      }),
    );
  });
});

describe('chartPlaces', () => {
  const places = placesOf(`
    Ana
      Tom
        P1
        P2
        P3
        Old | | | disabled
      Eva
    Solo
  `);

  test('counts enabled members as direct reports only', () => {
    // Ana: Tom, Eva; Tom: P1, P2, P3 (Old is disabled).
    expect([...places.direct]).toEqual([2, 3, 0, 0, 0, 0, 0, 0]);
  });

  test('places everybody but those without manager and reports', () => {
    expect([...places.placed]).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
    // Seven can be met (not Old), six of them are in the chart.
    expect(places.known).toBeCloseTo(6 / 7, 6);
    expect(places.deepest).toBe(2);
  });

  test('expects an executive on top of at least half of the chart and five people', () => {
    expect(places.expected[0]).toBe(6);
    expect(places.expected[1]).toBeCloseTo(3, 6);
    expect(places.expected[6]).toBeNaN();
  });

  test('expects none on top of four', () => {
    // 4 below of 5 people count as 4 · √(500/5) = 40: between 12 (4) and 60 (5); but height 1 → 3.
    expect(placesOf('Ana\n  A\n  B\n  C\n  D').expected[0]).toBeCloseTo(3, 6);
  });

  test('expects none where the largest tree is less than half', () => {
    const tree = (n: number) => `T${n}\n${[1, 2, 3, 4, 5].map((i) => `  P${n}${i}`).join('\n')}`;
    expect(placesOf([1, 2, 3].map(tree).join('\n')).expected[0]).toBeLessThan(6);
    expect(placesOf([1, 2].map(tree).join('\n')).expected[0]).toBe(6);
  });

  test('answers an empty company', () => {
    expect(placesOf('').known).toBe(0);
  });
});
