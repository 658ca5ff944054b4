import fc from 'fast-check';
import {
  egoGraph,
  graphMeetings,
  structuralHoles,
} from '../../../src/insight/ties/structuralHoles';
import { expectedStructuralHoles } from '../../../src/insight/ties/expectedStructuralHoles';
import { AS_OF, companyWith, logFromText } from '../../fixtures/logFromText';

const OPTIONS = { windowDays: 180 };

function bothOf(text: string, people = 8) {
  const { log } = logFromText(text, companyWith(8));
  return {
    own: structuralHoles(egoGraph(log, graphMeetings(log, OPTIONS, AS_OF))),
    chance: expectedStructuralHoles(people, log, graphMeetings(log, OPTIONS, AS_OF)),
  };
}

const twoAtATime = (meetings: number) =>
  Array.from(
    { length: meetings },
    (_, i) => `2026-06-${String(i + 1).padStart(2, '0')} 09:00 30 ego: ana+`,
  ).join('\n');

describe('effective size and constraint by chance', () => {
  test('are those of as many strangers as there are seats in a very large company', () => {
    // Ten meetings of two with Ana alone: ego has one contact, and would have ten of 30 minutes each.
    const { own, chance } = bothOf(twoAtATime(10), 1_000_000_000);
    expect(own).toEqual({ effectiveSize: 1, constraint: 1 });
    expect(chance!.effectiveSize).toBeCloseTo(10, 12);
    expect(chance!.constraint).toBeCloseTo(10 * 0.1 ** 2, 12);
  });

  test('tie the people of one meeting to each other', () => {
    // Three of 20 minutes each who are tied alike: 1 and 25/27, as in Burt's example.
    const { own, chance } = bothOf('2026-06-01 09:00 60 ego: ana+ ben+ cleo+', 1_000_000_000);
    expect(chance!.effectiveSize).toBeCloseTo(1, 12);
    expect(chance!.constraint).toBeCloseTo(25 / 27, 12);
    expect(own!.effectiveSize).toBeCloseTo(1, 12);
  });

  test('are ego’s own where there is only one person to meet', () => {
    const { own, chance } = bothOf(twoAtATime(5), 1);
    expect(chance!.effectiveSize).toBeCloseTo(own!.effectiveSize, 12);
    expect(chance!.constraint).toBeCloseTo(own!.constraint, 12);
  });

  test('count people who come back in a small company', () => {
    // 20 draws from 8 people meet 8 · (1 − (7/8)^20) = 7.45 of them on average.
    const { chance } = bothOf(twoAtATime(20), 8);
    expect(chance!.effectiveSize).toBeGreaterThan(7);
    expect(chance!.effectiveSize).toBeLessThan(8);
  });

  test('are freer than ego where the same few come back', () => {
    const circle = '2026-06-01 09:00 30 ego: ana+ ben+\n2026-06-02 09:00 30 ego: ana+ ben+';
    const { own, chance } = bothOf(circle, 500);
    expect(chance!.effectiveSize).toBeGreaterThan(own!.effectiveSize);
    expect(chance!.constraint).toBeLessThan(own!.constraint);
  });

  test('are nothing without a small meeting in the window', () => {
    expect(bothOf('').chance).toBeNull();
    expect(bothOf('2025-12-01 09:00 30 ego: ana+').chance).toBeNull();
    // Six people with ego are too many to be a circle, and customers alone are no colleagues.
    expect(bothOf('2026-06-01 09:00 30 ego: ana+ ben+ cleo+ m1+ m2+').chance).toBeNull();
    expect(bothOf('2026-06-01 09:00 30 ego: kim@customer.example+').chance).toBeNull();
  });

  test('leave larger meetings as they are', () => {
    const small = '2026-06-01 09:00 30 ego: ana+ ben+\n2026-06-02 09:00 30 ego: cleo+';
    const large = '2026-06-03 09:00 30 ego: ana+ ben+ cleo+ m1+ m2+ m3+';
    expect(bothOf(`${small}\n${large}`).chance).toEqual(bothOf(small).chance);
  });

  const anyMeetings = fc
    .array(
      fc.uniqueArray(fc.constantFrom('ana', 'ben', 'cleo', 'm1', 'm2', 'm3'), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((drawn) =>
      drawn.map(
        (names, i) =>
          `2026-06-${String(i + 1).padStart(2, '0')} 09:00 30 ego: ${names.map((name) => `${name}+`).join(' ')} | id=e${i}`,
      ),
    );

  test('lie between one contact and all of them', () => {
    fc.assert(
      fc.property(anyMeetings, (lines) => {
        const chance = bothOf(lines.join('\n')).chance!;
        const seats = lines.join().match(/\+/g)!.length;
        expect(chance.effectiveSize).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(chance.effectiveSize).toBeLessThanOrEqual(Math.min(8, seats) + 1e-9);
        expect(chance.constraint).toBeGreaterThan(0);
      }),
    );
  });

  test('are the same whatever the order of events and people', () => {
    fc.assert(
      fc.property(anyMeetings, (lines) => {
        const people = companyWith(8);
        const turned = [people[0]!, ...people.slice(1).reverse()];
        const there = logFromText(lines.join('\n'), people);
        const back = logFromText([...lines].reverse().join('\n'), turned);
        const forth = expectedStructuralHoles(
          8,
          there.log,
          graphMeetings(there.log, OPTIONS, AS_OF),
        )!;
        const again = expectedStructuralHoles(
          8,
          back.log,
          graphMeetings(back.log, OPTIONS, AS_OF),
        )!;
        expect(again.effectiveSize).toBeCloseTo(forth.effectiveSize, 9);
        expect(again.constraint).toBeCloseTo(forth.constraint, 9);
      }),
    );
  });
});
