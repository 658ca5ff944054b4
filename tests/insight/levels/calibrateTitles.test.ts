import { isCountable } from '../../../src/insight/domain/person';
import {
  calibrateTitles,
  isMisplaced,
  leafTrust,
} from '../../../src/insight/levels/calibrateTitles';
import { chartPlaces } from '../../../src/insight/levels/chartPlaces';
import { titleReader } from '../../../src/insight/levels/titleReader';
import { buildOrgChart } from '../../../src/insight/domain/orgChart';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

function read(text: string) {
  const people = orgChartFromText(text);
  const chart = buildOrgChart(people, new Map(people.map((person, i) => [person.id, i])));
  const countable = Uint8Array.from(people, (person) => (isCountable(person) ? 1 : 0));
  const reader = titleReader();
  const readings = people.map(({ jobTitle }) => reader(jobTitle ?? ''));
  const places = chartPlaces(chart, countable);
  const at = (id: string) => people.findIndex((person) => person.id === id);
  return { chart, countable, readings, places, at };
}

describe('leafTrust', () => {
  const trust = (text: string) => {
    const { readings, places, countable } = read(text);
    return leafTrust(readings, places, countable);
  };

  test.each([
    [1, 'no leader at the leaves', 'A\n  B | | Engineer\n  C | | Engineer\n  D\n  E'],
    [1, 'half of the leaves', 'A\n  B | | Director\n  C | | Director\n  D\n  E'],
    [0.5, 'three quarters', 'A\n  B | | Director\n  C | | Director\n  D | | Director\n  E'],
    [0, 'all of them', 'A\n  B | | Director\n  C | | Head'],
    [0, 'no chart at all', 'A\nB'],
  ])('is %d with a leader’s title for %s', (expected, _what, text) => {
    expect(trust(text)).toBeCloseTo(expected, 6);
  });

  test('falls with the people who are not in the chart', () => {
    // Four of five people are in the chart.
    expect(trust('A\n  B\n  C\n  D\nSolo')).toBeCloseTo(0.8, 6);
  });

  test('does not ask leavers', () => {
    expect(trust('A\n  B | | Director\n  C | | Engineer\n  D | | Director | disabled')).toBeCloseTo(
      1,
      6,
    );
  });
});

describe('isMisplaced', () => {
  const company = read(`
    Ceo | | CEO
      Vp | | VP
      Lead | | Team Lead
        Odd | | Director
        Pm | | Product Manager
          Under | | Director
      Dir | | Director
        Eng | | Engineer
  `);
  const misplaced = (id: string) =>
    isMisplaced(company.at(id), company.readings, company.chart, company.places);

  test('is a director without reports below a team lead', () => {
    expect(misplaced('odd')).toBe(true);
  });

  test('is not one below an "X manager", who may be anything', () => {
    expect(misplaced('under')).toBe(false);
  });

  test('is neither a vice president below the chief executive nor anybody who leads', () => {
    expect(misplaced('vp')).toBe(false);
    expect(misplaced('dir')).toBe(false);
    expect(misplaced('eng')).toBe(false);
  });

  test.each([
    ['Vice President', 4, false],
    ['Vice President', 5, true],
    ['Director', 5, false],
    ['Director', 6, true],
    ['Head', 6, false],
    ['Head', 7, true],
  ])('%s in layer %d: %s', (title, layer, expected) => {
    const chain = Array.from({ length: layer }, (_, i) => `${'  '.repeat(i)}M${i}`);
    const { chart, readings, places, at } = read(
      [...chain, `${'  '.repeat(layer)}Last | | ${title}`].join('\n'),
    );
    expect(isMisplaced(at('last'), readings, chart, places)).toBe(expected);
  });
});

describe('calibrateTitles', () => {
  const calibrated = (text: string, trust = 1) => {
    const { readings, chart, places } = read(text);
    return Object.fromEntries(calibrateTitles(readings, chart, places, trust));
  };
  const top = 'Ceo | | CEO\n  A\n    B\n';
  const vps = (count: number) =>
    top + Array.from({ length: count }, (_, i) => `      V${i} | | Vice President`).join('\n');

  test('lowers a word by the place of those who carry it', () => {
    // Layer 3: 3 − 0.4 · 3 = 1.8. Two: (15 + 3.6) / 5 = 3.72 → 4; nine: (15 + 16.2) / 12 = 2.6 → 3.
    expect(calibrated(vps(2))).toEqual({ 'vice president': 4 });
    expect(calibrated(vps(9))).toEqual({ 'vice president': 3 });
  });

  test('lowers nothing where leaves say nothing', () => {
    expect(calibrated(vps(9), 0)).toEqual({});
  });

  test('leaves out the top two layers', () => {
    expect(calibrated('Ceo | | CEO\n  V1 | | VP\n  V2 | | VP\n  V3 | | VP')).toEqual({});
  });

  test('keeps words apart that stand before a rank', () => {
    expect(calibrated(`${vps(9)}\n  S | | Senior Vice President`)).toEqual({ 'vice president': 3 });
  });

  test('makes "X manager" a manager where three or more lead teams', () => {
    const team = (n: number) =>
      `    M${n} | | Plant Operations Manager\n${[1, 2, 3].map((i) => `      P${n}${i}`).join('\n')}\n`;
    const base = 'Ceo | | CEO\n  A\n';
    expect(calibrated(base + team(1) + team(2))).toEqual({});
    expect(calibrated(base + team(1) + team(2) + team(3))).toEqual({ 'operations manager': 3 });
  });
});
