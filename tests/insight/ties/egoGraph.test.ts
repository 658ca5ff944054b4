import fc from 'fast-check';
import {
  egoGraph,
  graphMeetings,
  structuralHoles,
} from '../../../src/insight/ties/structuralHoles';
import { AS_OF, companyWith, logFromText } from '../../fixtures/logFromText';

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
