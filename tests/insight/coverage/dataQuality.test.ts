import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { dataQuality, directoryQuality } from '../../../src/insight/coverage/dataQuality';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { logFromText } from '../../fixtures/logFromText';
import { orgChartFromText } from '../../fixtures/orgChartFromText';
import type { Person } from '../../../src/insight/domain/person';

const READING = { privateEvents: 4, malformedEvents: 3, malformedPeople: 2 };

describe('data quality', () => {
  test('counts what members of the directory lack, and who cannot be met', () => {
    const company = indexCompany(
      orgChartFromText(`
        Ana | Sales | Chief Executive
          Ben |     | Engineer
          Cleo | Sales |
        Dan | Sales | Clerk | manager=nobody
        Gus |  | | guest
        Old |  | | disabled
      `),
      DEFAULT_OPTIONS,
    );
    expect(directoryQuality(company)).toMatchObject({
      people: 6,
      guestsAndDisabled: 2,
      withoutDepartment: 1,
      withoutTitle: 1,
      // Ana; Dan names one, who is not there.
      withoutManager: 1,
      managersOutside: 1,
      cyclesCut: 0,
    });
  });

  test('counts blank fields as missing and circles as repaired', () => {
    const company = indexCompany(
      orgChartFromText('Ana | Sales | Clerk | manager=ben\nBen | Sales | Clerk | manager=ana').map(
        (person) => ({ ...person, department: ' ', jobTitle: '' }),
      ),
      DEFAULT_OPTIONS,
    );
    expect(directoryQuality(company)).toMatchObject({
      withoutDepartment: 2,
      withoutTitle: 2,
      withoutManager: 0,
      cyclesCut: 1,
    });
  });

  test('counts every event once, under what became of it', () => {
    const { log, company } = logFromText(`
      2026-06-01 09:00 30 ego: ana+ all-sales dan
      2026-06-02 09:00 30 ego: ana+
      2026-06-03 09:00 30 ana: ego | answer=declined
      2026-06-04 09:00 30 ana: ego | hidden
      2024-06-04 09:00 30 ana: ego
    `);
    const window = { from: Date.UTC(2026, 5, 2), asOf: Date.UTC(2026, 5, 5) };
    const lookalikes = [['Fin.', 'Finance']] as const;
    const quality = dataQuality(directoryQuality(company), log, READING, lookalikes, window);
    expect(quality).toMatchObject({
      ...READING,
      events: { counted: 2, declined: 1, notMeasurable: 1, outsideWindow: 1 },
      // Without the first, which starts before 2 June, and without that of 2024.
      eventsInWindow: { counted: 1, declined: 1, notMeasurable: 1 },
      unresolvedAttendees: 2,
      departmentLookalikes: [['Fin.', 'Finance']],
    });
  });
});

const qualityOf = (people: readonly Person[]) =>
  directoryQuality(indexCompany(people, DEFAULT_OPTIONS));

describe('directoryQuality', () => {
  test('counts what the directory lacks, for people who can be met only', () => {
    const people = orgChartFromText(`
      Ana | Finance | Finance Director
        Ben | | Accountant
        Cleo | Finance
        Gus | | | guest
        Dan | | | disabled
    `);
    expect(qualityOf(people)).toMatchObject({
      people: 5,
      guestsAndDisabled: 2,
      withoutDepartment: 1, // Ben
      withoutTitle: 1, // Cleo
      withoutManager: 1, // Ana
    });
  });

  test('takes blank fields for empty ones', () => {
    const [ana] = orgChartFromText('Ana | Finance | Accountant');
    expect(qualityOf([{ ...ana!, department: '  ', jobTitle: '\t' }])).toMatchObject({
      withoutDepartment: 1,
      withoutTitle: 1,
    });
  });

  test('counts managers outside and circles that were cut', () => {
    const people = orgChartFromText(`
      Ana | | | manager=gone
      Ben | | | manager=cleo
      Cleo | | | manager=ben
    `);
    expect(qualityOf(people)).toMatchObject({
      managersOutside: 1,
      cyclesCut: 1,
      withoutManager: 0, // all three name one
    });
  });

  test('counts levels that rest on nothing', () => {
    // Zoe has neither title nor place in the chart.
    expect(qualityOf(orgChartFromText('Zoe')).levelsAssumed).toBe(1);
    expect(qualityOf(orgChartFromText('Zoe | | Director')).levelsAssumed).toBe(0);
  });

  test('finds nothing to count in an empty directory', () => {
    expect(Object.values(qualityOf([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('never counts more lacking people than there are to meet', () => {
    const anyLine = fc.constantFrom(
      'P | Finance | Accountant',
      'P | | Accountant',
      'P | Finance',
      'P | | | guest',
      'P | HR | | disabled',
    );
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (lines) => {
        const people = orgChartFromText(lines.join('\n')).map((p, i) => ({ ...p, id: `p${i}` }));
        const quality = qualityOf(people);
        const toMeet = quality.people - quality.guestsAndDisabled;
        for (const lacking of ['withoutDepartment', 'withoutTitle', 'withoutManager'] as const) {
          expect(quality[lacking]).toBeLessThanOrEqual(toMeet);
        }
        expect(quality.levelsAssumed).toBeLessThanOrEqual(quality.withoutTitle);
      }),
    );
  });
});
