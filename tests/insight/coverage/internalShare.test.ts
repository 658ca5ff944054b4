import { indexCompany } from '../../../src/insight/domain/indexCompany';
import {
  measureInternalShare,
  networkingPeople,
} from '../../../src/insight/coverage/internalShare';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { ownTeam } from '../../../src/insight/domain/chartRelations';
import { AS_OF, logFromText } from '../../fixtures/logFromText';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const PEOPLE = orgChartFromText(`
  Top
    Boss
      Manager
        Ego
          Report
        Mate
    Fred
`);

function networking(): string[] {
  const company = indexCompany(PEOPLE, DEFAULT_OPTIONS);
  const ego = company.indexById.get('ego')!;
  const marks = networkingPeople(company.chart, ego, ownTeam(company.chart, ego));
  return company.people.filter((_, i) => marks[i] === 1).map((person) => person.id);
}

function shareOf(text: string) {
  const { company, log } = logFromText(text, PEOPLE);
  const ego = company.indexById.get('ego')!;
  const people = networkingPeople(company.chart, ego, ownTeam(company.chart, ego));
  return measureInternalShare(log, people, DEFAULT_OPTIONS, AS_OF);
}

describe('internal share', () => {
  test('networking is with everybody but the own team, managers included', () => {
    expect(networking()).toEqual(['top', 'boss', 'manager', 'fred']);
  });

  test('keeps manager and manager of the manager in, even where they are in the team', () => {
    const company = indexCompany(PEOPLE, DEFAULT_OPTIONS);
    const everybody = new Uint8Array(company.people.length).fill(1);
    const marks = networkingPeople(company.chart, company.indexById.get('ego')!, everybody);
    expect(company.people.filter((_, i) => marks[i] === 1).map((person) => person.id)).toEqual([
      'boss',
      'manager',
    ]);
  });

  test('divides internal hours by internal and external hours', () => {
    // Internal: 60 with fred, 30 with the manager. External: 2 × 135. Team meetings are neither.
    expect(
      shareOf(`
        2026-06-01 09:00  60 ego: fred+
        2026-06-02 09:00  30 manager: ego mate
        2026-06-03 09:00 135 ego: kim@x.example+
        2026-06-04 09:00 135 ego: kim@x.example+ mate+
        2026-06-05 09:00  90 ego: mate+ report+
      `),
    ).toEqual({ internalHours: 1.5, externalHours: 4.5, share: 0.25, goal: 1 / 3 });
  });

  test('a customer call with a colleague of another team is in both sums', () => {
    expect(shareOf('2026-06-01 09:00 60 ego: fred+ kim@x.example+')).toMatchObject({
      internalHours: 1,
      externalHours: 1,
      share: 0.5,
    });
  });

  test('is hidden where ego meets nobody from outside', () => {
    expect(shareOf('2026-06-01 09:00 60 ego: fred+')).toBeNull();
    expect(shareOf('')).toBeNull();
  });

  test('is that of the window', () => {
    // The window begins on 1 January 2026, 12:00.
    expect(
      shareOf(`
        2026-01-01 11:00  60 ego: fred+
        2026-01-01 12:00  60 ego: kim@x.example+
      `),
    ).toMatchObject({ internalHours: 0, externalHours: 1, share: 0 });
  });

  test('counts overlapping meetings by the clock', () => {
    // A customer call and a meeting with fred at the same time: half an hour each.
    expect(
      shareOf(`
        2026-06-01 09:00 60 ego: fred+
        2026-06-01 09:00 60 ego: kim@x.example+
      `),
    ).toMatchObject({ internalHours: 0.5, externalHours: 0.5 });
  });
});
