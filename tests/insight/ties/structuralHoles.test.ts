import fc from 'fast-check';
import {
  structuralHoles,
  egoGraph,
  graphMeetings,
} from '../../../src/insight/ties/structuralHoles';
import { AS_OF, companyWith, logFromText } from '../../fixtures/logFromText';

/** Ties of the others given as [one, other, weight]. */
function holes(
  egoTies: readonly number[],
  ...between: readonly (readonly [number, number, number])[]
) {
  const ties = egoTies.map(() => new Map<number, number>());
  for (const [one, other, weight] of between) {
    ties[one]!.set(other, weight);
    ties[other]!.set(one, weight);
  }
  return structuralHoles({ egoTies, ties })!;
}

describe('structural holes', () => {
  test('four contacts who do not know each other: nothing is redundant', () => {
    // p = 1/4 each: constraint 4 × (1/4)² = 1/4.
    expect(holes([1, 1, 1, 1])).toEqual({ effectiveSize: 4, constraint: 0.25 });
  });

  test('three contacts who all know each other: as good as one', () => {
    // n − 2t/n = 3 − 2 × 3/3 = 1. p(ego, j) = 1/3, p(q, j) = 1/3: (1/3 + 2 × 1/9)² × 3 = 25/27.
    const { effectiveSize, constraint } = holes([1, 1, 1], [0, 1, 1], [0, 2, 1], [1, 2, 1]);
    expect(effectiveSize).toBeCloseTo(1, 12);
    expect(constraint).toBeCloseTo(25 / 27, 12);
  });

  test('five contacts with three ties between them: n − 2t/n', () => {
    // Borgatti (1997): 5 − 2 × 3/5 = 3.8.
    const { effectiveSize } = holes([1, 1, 1, 1, 1], [0, 1, 1], [1, 2, 1], [3, 4, 1]);
    expect(effectiveSize).toBeCloseTo(3.8, 12);
  });

  test('constraint with one pair among three contacts', () => {
    // 0 and 1 know each other: p(0, 1) = p(1, 0) = 1/2. Twice (1/3 + 1/3 × 1/2)² = 1/4, once 1/9.
    expect(holes([1, 1, 1], [0, 1, 1]).constraint).toBeCloseTo(1 / 4 + 1 / 4 + 1 / 9, 12);
  });

  test('weights: a weak tie between contacts is little redundancy', () => {
    // Ego gives 30 to 0 and 10 to 1, who share 5. p = 3/4, 1/4.
    // m(0, 1) = 5/30, m(1, 0) = 5/10: size 2 − 1/4 × 1/6 − 3/4 × 1/2 = 2 − 1/24 − 9/24 = 38/24.
    // p(1, 0) = 5/15, p(0, 1) = 5/35: (3/4 + 1/4 × 1/3)² + (1/4 + 3/4 × 1/7)² = (5/6)² + (5/14)².
    const { effectiveSize, constraint } = holes([30, 10], [0, 1, 5]);
    expect(effectiveSize).toBeCloseTo(38 / 24, 12);
    expect(constraint).toBeCloseTo(25 / 36 + 25 / 196, 12);
  });

  test('one contact leaves no choice: constraint 1', () => {
    expect(holes([20])).toEqual({ effectiveSize: 1, constraint: 1 });
  });

  test('say nothing without contacts', () => {
    expect(structuralHoles({ egoTies: [], ties: [] })).toBeNull();
  });

  test('do not change when all time is doubled, and stay between their bounds', () => {
    const weight = fc.integer({ min: 1, max: 50 });
    const graph = fc.tuple(
      fc.array(weight, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(5), weight), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(graph, ([egoTies, drawn]) => {
        const between = drawn.filter(
          ([a, b]) => a !== b && a < egoTies.length && b < egoTies.length,
        );
        const once = holes(egoTies, ...between);
        const twice = holes(
          egoTies.map((tie) => 2 * tie),
          ...between.map(([a, b, tie]) => [a, b, 2 * tie] as const),
        );
        expect(twice.effectiveSize).toBeCloseTo(once.effectiveSize, 9);
        expect(twice.constraint).toBeCloseTo(once.constraint, 9);
        expect(once.effectiveSize).toBeGreaterThan(0);
        expect(once.effectiveSize).toBeLessThanOrEqual(egoTies.length + 1e-9);
        expect(once.constraint).toBeGreaterThan(0);
      }),
    );
  });
});

/** The graph by names: ego's ties, and those of the others once each. */
function graphOf(text: string, windowDays = 180) {
  const { company, log } = logFromText(text, companyWith(8));
  const graph = egoGraph(log, graphMeetings(log, { windowDays }, AS_OF));
  // Contacts are numbered as they first come up in meetings that are small and in the window.
  const order = [...new Set([...log.attendee])].map((person) => company.people[person]!.id);
  return { graph, order };
}

describe('egoGraph', () => {
  test('ties everybody of a small meeting to everybody', () => {
    // 60 minutes of three: 30 for each pair.
    const { graph } = graphOf('2026-06-01 09:00 60 ego: ana+ ben+');
    expect(graph.egoTies).toEqual([30, 30]);
    expect(graph.ties.map((ties) => [...ties])).toEqual([[[1, 30]], [[0, 30]]]);
  });

  test('weighs with the confidence of both', () => {
    // Ana only invited: ego–Ana 15, ego–Ben and ego–Cleo 20 of 60 / 3; Ana–Ben 10, Ben–Cleo 20.
    const { graph, order } = graphOf('2026-06-01 09:00 60 ego: ana ben+ cleo+');
    expect(order).toEqual(['ana', 'ben', 'cleo']);
    expect(graph.egoTies).toEqual([10, 20, 20]);
    expect(graph.ties[0]!.get(1)).toBe(10);
    expect(graph.ties[1]!.get(2)).toBe(20);
  });

  test('adds up over meetings', () => {
    const { graph } = graphOf(`
      2026-06-01 09:00 30 ego: ana+
      2026-06-02 09:00 60 ego: ana+ ben+
    `);
    // Ana 30 + 30, Ben 30; they together 30.
    expect(graph.egoTies).toEqual([60, 30]);
    expect([...graph.ties[0]!]).toEqual([[1, 30]]);
  });

  test('holds meetings of five, not of six', () => {
    expect(graphOf('2026-06-01 09:00 60 ego: m1+ m2+ m3+ m4+').graph.egoTies).toEqual([
      15, 15, 15, 15,
    ]);
    expect(graphOf('2026-06-01 09:00 60 ego: m1+ m2+ m3+ m4+ m5+').graph.egoTies).toEqual([]);
  });

  test('holds the window only', () => {
    // The window of 30 days begins on 31 May at noon.
    const text = '2026-05-31 11:00 60 ego: ana+\n2026-05-31 12:00 60 ego: ben+';
    expect(graphOf(text, 30).graph.egoTies).toEqual([60]);
    expect(graphOf(text, 31).graph.egoTies).toEqual([60, 60]);
  });

  test('is empty without meetings, and then has no holes', () => {
    const { graph } = graphOf('');
    expect(graph).toEqual({ egoTies: [], ties: [] });
    expect(structuralHoles(graph)).toBeNull();
  });

  const anyCalendar = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.uniqueArray(fc.constantFrom('ana+', 'ben', 'cleo+', 'm1+', 'm2'), { minLength: 1 }),
      ),
      { maxLength: 12 },
    )
    .map((meetings) =>
      meetings
        .map(([day, who]) => `2026-06-${`${day}`.padStart(2, '0')} 09:00 60 ego: ${who.join(' ')}`)
        .join('\n'),
    );

  test('has every tie from both sides, none to oneself, and none without weight', () => {
    fc.assert(
      fc.property(anyCalendar, (text) => {
        const { graph } = graphOf(text);
        expect(graph.ties.length).toBe(graph.egoTies.length);
        for (const tie of graph.egoTies) expect(tie).toBeGreaterThan(0);
        graph.ties.forEach((ties, one) => {
          for (const [other, weight] of ties) {
            expect(other).not.toBe(one);
            expect(weight).toBeGreaterThan(0);
            expect(graph.ties[other]!.get(one)).toBe(weight);
          }
        });
      }),
    );
  });

  test('has an effective size between one and the number of contacts', () => {
    fc.assert(
      fc.property(anyCalendar, (text) => {
        const { graph } = graphOf(text);
        const holes = structuralHoles(graph);
        if (holes === null) return expect(graph.egoTies).toEqual([]);
        expect(holes.effectiveSize).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(holes.effectiveSize).toBeLessThanOrEqual(graph.egoTies.length + 1e-9);
        expect(holes.constraint).toBeGreaterThan(0);
      }),
    );
  });
});
