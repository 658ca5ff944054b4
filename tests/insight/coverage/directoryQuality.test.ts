import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { directoryQuality } from '../../../src/insight/coverage/dataQuality';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

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
