import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../fixtures/reportOf';
import { runWith } from '../fixtures/runInFolder';

const FOLDER = join(__dirname, '..', 'fixtures', 'invs13');

/** Smaller departments are shown together as "Other". */
const SMALLEST_DEPARTMENT = 5;

/** Encounters with less contact did not become meetings. */
const SHORTEST_CONTACT_SECONDS = 60;

function table(name: string): Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return rows.map((row) =>
    Object.fromEntries(row.split('\t').map((cell, i) => [columns[i] ?? '', cell])),
  );
}

/** Headcount and distinct people met by department, counted from the raw tables alone. */
function countedByHand(ego: string): Record<string, { headcount: number; met: number }> {
  const departmentOf = new Map(table('people.tsv').map((row) => [row['id'], row['department']!]));
  const met = new Set<string>();
  for (const { i, j, contact_seconds: seconds } of table('encounters.tsv')) {
    if (Number(seconds) < SHORTEST_CONTACT_SECONDS) continue;
    if (i === ego) met.add(j!);
    if (j === ego) met.add(i!);
  }
  const all = [...departmentOf.values()];
  const rows: Record<string, { headcount: number; met: number }> = {};
  for (const [id, department] of departmentOf) {
    const size = all.filter((other) => other === department).length;
    const row = (rows[size < SMALLEST_DEPARTMENT ? 'Other' : department] ??= {
      headcount: 0,
      met: 0,
    });
    row.headcount++;
    if (met.has(id!)) row.met++;
  }
  return rows;
}

describe.each(['63', '132'])('person %s of the InVS office', (ego) => {
  const report = async () => reportOf(await runWith([join(FOLDER, ego), '--json']));

  test('met as many people of each department as the raw table says', async () => {
    const { departments } = await report();
    const rows = departments.map(({ name, headcount, met }) => [name, { headcount, met }]);
    expect(Object.fromEntries(rows)).toEqual(countedByHand(ego));
  });

  test('has the same totals in every table', async () => {
    const { departments, levels, cells, people } = await report();
    const sum = (rows: readonly { headcount: number }[]) =>
      rows.reduce((total, row) => total + row.headcount, 0);
    expect([sum(departments), sum(levels), sum(cells), people.length]).toEqual([92, 92, 92, 92]);
  });

  test('has every meeting counted and no time invented', async () => {
    const { dataQuality, people } = await report();
    const encounters = table('encounters.tsv').filter(
      ({ i, j, contact_seconds: seconds }) =>
        (i === ego || j === ego) && Number(seconds) >= SHORTEST_CONTACT_SECONDS,
    );
    expect(dataQuality).toMatchObject({ events: { counted: encounters.length } });
    const minutes = people.reduce((total, person) => total + (person.tie?.sharedMinutes ?? 0), 0);
    // Meetings of 30 minutes that begin within 30 minutes of each other share their time.
    expect(minutes).toBeLessThanOrEqual(encounters.length * 30 + 1e-6);
    expect(minutes).toBeGreaterThan(0);
  });
});
