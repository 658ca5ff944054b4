import fc from 'fast-check';
import { teamFromText } from '../../fixtures/teamFromText';

const PEOPLE = ['tom', 'eva', 'ida', 'ken', 'fay', 'ana', 'ben', 'lea', 'lou', 'top'];

const anyLine = fc
  .record({
    day: fc.integer({ min: 1, max: 29 }),
    hour: fc.integer({ min: 8, max: 17 }),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 6 }),
    outside: fc.boolean(),
  })
  .map(({ day, hour, people, outside }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const invited = people.map((person) => `${person}+`).join(' ');
    const customer = outside ? ' kim@customer.example' : '';
    return `2026-06-${two(day)} ${two(hour)}:00 30 ego: ${invited}${customer}`;
  });

const anyCalendar = fc.array(anyLine, { maxLength: 12 });
const accountOf = (lines: readonly string[]) => teamFromText(lines.join('\n')).account!;
const runs = { seed: 6, numRuns: 60 };

test('the rhythm never exceeds the team, and one more meeting never lowers it', () => {
  fc.assert(
    fc.property(anyCalendar, anyLine, (lines, more) => {
      const before = accountOf(lines).oneToOnes;
      const after = accountOf([...lines, more]).oneToOnes;
      expect(before.had).toBeLessThanOrEqual(before.of);
      expect(after.had).toBeGreaterThanOrEqual(before.had);
    }),
    runs,
  );
});

test('the account does not depend on the order of the events', () => {
  fc.assert(
    fc.property(anyCalendar, (lines) => {
      const unique = [...new Map(lines.map((line) => [line.slice(0, 16), line])).values()];
      expect(accountOf(unique.toReversed())).toEqual(accountOf(unique));
    }),
    runs,
  );
});

test('guests never exceed the people there, and sums over departments and levels are equal', () => {
  fc.assert(
    fc.property(anyCalendar, (lines) => {
      const { departments, levels, guests, meetings, withGuests } = accountOf(lines).doorway;
      const sum = (rows: readonly { readonly guests: number }[]) =>
        rows.reduce((total, row) => total + row.guests, 0);
      expect(sum(departments)).toBe(guests);
      expect(sum(levels)).toBe(guests);
      expect(withGuests).toBeLessThanOrEqual(meetings);
      for (const row of departments) {
        expect(row.guests).toBeLessThanOrEqual(row.people);
        expect(sum(row.levels)).toBe(row.guests);
      }
    }),
    runs,
  );
});

test('no gap has a guest, and nobody is invited from where there is none', () => {
  fc.assert(
    fc.property(anyCalendar, (lines) => {
      const { doorway, gaps, invitations } = accountOf(lines);
      const open = new Set(
        doorway.departments.filter((row) => row.guests > 0).map(({ name }) => name),
      );
      expect(gaps.filter(({ name }) => open.has(name))).toEqual([]);
      const closed = new Set(gaps.map(({ name }) => name));
      expect(invitations.every(({ department }) => closed.has(department))).toBe(true);
    }),
    runs,
  );
});
