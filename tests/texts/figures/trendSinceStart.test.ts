import { trendSinceStart } from '../../../src/texts/figures/trend';

const month = (known: number, internalShare: number | null = null) => ({
  ...{ from: 0, to: 1, width: 0 },
  known,
  internalShare,
});

test('the trend of somebody new begins with the first month in which anything happened', () => {
  const trend = [month(0), month(0), month(36), month(60), month(0)];
  expect(trendSinceStart(trend).map(({ known }) => known)).toEqual([36, 60, 0]);
});

test('a month with time inside the company is not left out, though nobody is known yet', () => {
  const trend = [month(0), month(0, 0.2), month(1)];
  expect(trendSinceStart(trend)).toEqual(trend.slice(1));
});

test('where nothing has happened, today stays', () => {
  expect(trendSinceStart([month(0), month(0)])).toEqual([month(0)]);
});
