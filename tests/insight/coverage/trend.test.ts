import fc from 'fast-check';
import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { networkingPeople } from '../../../src/insight/coverage/internalShare';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { ownTeam } from '../../../src/insight/domain/chartRelations';
import type { TrendPoint } from '../../../src/insight/reach';
import { chooseScope } from '../../../src/insight/domain/scope';
import { measureTies } from '../../../src/insight/ties/ties';
import { measureTrend } from '../../../src/insight/coverage/trend';
import { slicesByMeeting, trendSlices } from '../../../src/insight/coverage/trendSlices';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { AS_OF, logFromText } from '../../fixtures/logFromText';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const PEOPLE = orgChartFromText(`
  Ego | Sales
  Ana | Finance
  Ben | Finance
  Cleo | HR
  Dora | Sales
  Emil |
  Gus | Finance | | guest
`);

const OPTIONS: InsightOptions = { ...DEFAULT_OPTIONS, smallestGroup: 1, deepGoal: 2 };

function trendOf(
  text: string,
  options: Partial<InsightOptions> = {},
  answers: Answers = NO_ANSWERS,
): readonly TrendPoint[] {
  const all = { ...OPTIONS, ...options };
  const { company, log } = logFromText(text, PEOPLE, all);
  const ties = measureTies(company, log, 0, answers, all, AS_OF);
  const scope = chooseScope(company, 0, ties.touched, all);
  const grouping = groupPeople(company, 'department', all, scope.members);
  const networking = networkingPeople(company.chart, 0, ownTeam(company.chart, 0));
  const inputs = { company, ego: 0, log, answers, scope, grouping, networking, options: all };
  return measureTrend({ ...inputs, asOf: AS_OF });
}

const column = <K extends keyof TrendPoint>(points: readonly TrendPoint[], key: K) =>
  points.map((point) => point[key]);

describe('the slices of the trend', () => {
  test('are months of 30 days that end now, oldest first', () => {
    const slices = trendSlices({ windowDays: 90, historyDays: 365, warmDays: 90 }, AS_OF);
    expect(
      slices.map(({ from, to }) => [(AS_OF - from) / MS_PER_DAY, (AS_OF - to) / MS_PER_DAY]),
    ).toEqual([
      [90, 60],
      [60, 30],
      [30, 0],
    ]);
  });

  test('leave out months before which too little was read', () => {
    const count = (windowDays: number) =>
      trendSlices({ windowDays, historyDays: 365, warmDays: 90 }, AS_OF).length;
    // Ends 0, 30 … 270 days back are at least 90 days after the beginning of the reading.
    expect([20, 30, 180, 365, 5000].map(count)).toEqual([1, 1, 6, 10, 10]);
  });

  test('are at most 31, the bits of a number', () => {
    const slices = trendSlices({ windowDays: 5000, historyDays: 5000, warmDays: 90 }, AS_OF);
    expect(slices.length).toBe(31);
    // As a number with a sign the highest of 31 bits is still positive.
    const start = Float64Array.of(slices[30]!.from);
    expect([...slicesByMeeting({ start }, slices, 30)]).toEqual([2 ** 30]);
  });

  test('tell at whose end a moment is how long past', () => {
    const slices = trendSlices({ windowDays: 60, historyDays: 365, warmDays: 90 }, AS_OF);
    const start = Float64Array.of(40, 30, 29, 0).map((daysAgo) => AS_OF - daysAgo * MS_PER_DAY);
    const within = (days: number) => [...slicesByMeeting({ start }, slices, days)];
    // Slice 0 ends 30 days ago, slice 1 now; a slice ends before the moment at its end.
    expect(within(28)).toEqual([1, 0, 0, 0]);
    expect(within(29)).toEqual([1, 0, 2, 0]);
    expect(within(30)).toEqual([1, 2, 2, 0]);
    expect(within(90)).toEqual([3, 2, 2, 0]);
  });
});

describe('the trend', () => {
  test('shows whom ego knew at the end of each month', () => {
    // ana and ben are met 100 days ago: warm for 90 days, so at the ends 90, 60 and 30 days ago.
    const points = trendOf('2026-03-22 12:00 30 ego: ana+ ben+');
    expect(column(points, 'known')).toEqual([0, 0, 2, 2, 2, 0]);
    expect(column(points, 'width')).toEqual([0, 0, 1, 1, 1, 0]);
  });

  test('does not count the own department or people without one as width', () => {
    const points = trendOf('2026-06-20 12:00 30 ego: dora+ emil+ cleo+', { deepGoal: 1 });
    expect(points.at(-1)).toMatchObject({ known: 3, width: 1 });
  });

  test('shows the internal share of each month by itself', () => {
    const points = trendOf(
      `
        2026-06-20 09:00  60 ego: ana+
        2026-06-21 09:00 180 ego: kim@x.example+
        2026-05-20 09:00  60 ego: ana+
        2026-04-20 09:00  60 ego: kim@x.example+
      `,
      { windowDays: 90 },
    );
    // Slices end 60, 30 and 0 days ago: 1 May 12:00, 31 May 12:00, 30 June 12:00.
    expect(column(points, 'internalShare')).toEqual([0, null, 0.25]);
  });

  test("applies ego's words to every month, for they have no date", () => {
    const words = { ana: 'known', ben: 'notKnown', gus: 'known', nobody: 'known' } as const;
    const points = trendOf(
      '2026-06-20 09:00 60 ego: ben+',
      { windowDays: 60 },
      {
        ...NO_ANSWERS,
        words,
      },
    );
    expect(column(points, 'known')).toEqual([1, 1]);
  });

  test('equals an analysis at the end of each month', () => {
    const line = fc
      .record({
        day: fc.integer({ min: 0, max: 364 }),
        who: fc.constantFrom('ego: ana+ ben', 'ana: ego', 'cleo: ego dora', 'emil: ego'),
        words: fc.constantFrom('', 'series=s', 'series=t'),
      })
      .map(({ day, who, words }) => {
        const date = new Date(Date.UTC(2025, 6, 1 + day)).toISOString().slice(0, 10);
        return `${date} 09:00 30 ${who} | ${words}`;
      });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom(1, 2, 3),
        (lines, activeContacts) => {
          // Meetings of at most 2 people are small here, so that being active matters as well.
          const options = { ...OPTIONS, activeContacts, smallMeeting: 2, windowDays: 365 };
          const { company, log } = logFromText(lines.join('\n'), PEOPLE, options);
          for (const point of trendOf(lines.join('\n'), options)) {
            const ties = measureTies(company, log, 0, NO_ANSWERS, options, point.to);
            expect(point.known).toBe(ties.known.filter((known) => known === 1).length);
          }
        },
      ),
    );
  });
});
