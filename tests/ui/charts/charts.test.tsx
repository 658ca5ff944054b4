import { screen, within } from '@testing-library/react';
import { niceScale } from '../../../src/ui/charts/niceScale';
import { linePath, plot } from '../../../src/ui/charts/plot';
import { monthNames } from '../../../src/texts/figures/trend';
import { TrendPanel } from '../../../src/ui/charts/TrendPanel';
import { renderInTab, texts } from '../renderTab';

test.each([
  // 77 ÷ 4 = 19.25, the next round step is 20; 4 × 20 = 80 encloses 77.
  [77, 1, [0, 20, 40, 60, 80]],
  // 5 ÷ 4 = 1.25, the next is 2; 3 × 2 = 6 encloses 5.
  [5, 1, [0, 2, 4, 6]],
  // Nobody is half known: steps are never smaller than one person.
  [2, 1, [0, 1, 2]],
  [0, 1, [0, 1]],
])('an axis up to %d has marks at round steps of at least %d', (greatest, leastStep, marks) => {
  expect(niceScale(greatest, leastStep).marks).toEqual(marks);
});

test('an axis of shares has marks at tenths', () => {
  // 0.48 ÷ 4 = 0.12, the next round step is 0.2; 3 × 0.2 = 0.6 encloses 0.48.
  const { marks } = niceScale(0.48, 0.1);
  expect(marks.map((mark) => Math.round(mark * 100))).toEqual([0, 20, 40, 60]);
});

test('time runs with the writing, values upwards', () => {
  const scale = { low: 0, high: 10, marks: [0, 10] };
  const ltr = plot(3, scale, false);
  const rtl = plot(3, scale, true);
  // The plot is 320 − 34 − 14 = 272 wide and begins 34 from the start.
  expect([0, 1, 2].map(ltr.x)).toEqual([34, 170, 306]);
  expect([0, 1, 2].map(rtl.x)).toEqual([286, 150, 14]);
  // It is 168 − 14 − 24 = 130 tall and begins 14 from the top.
  expect([0, 5, 10].map(ltr.y)).toEqual([144, 79, 14]);
});

test('a line is interrupted where a value is missing', () => {
  const at = (x: number) => ({ x, y: 1 });
  expect(linePath([at(0), at(1), null, at(3), at(4)])).toBe('M0.0 1.0L1.0 1.0M3.0 1.0L4.0 1.0');
});

describe('months on an axis', () => {
  const names = (days: readonly string[]) =>
    monthNames(
      texts(),
      days.map((day) => Date.parse(`${day}T12:00:00Z`)),
    );
  test('are named once each', () => {
    expect(names(['2026-07-03', '2026-08-02'])).toEqual(['Jul', 'Aug']);
  });
  test('say the day where two ends fall into one month', () => {
    expect(names(['2026-10-01', '2026-10-31', '2026-11-30'])).toEqual([
      '1 Oct',
      '31 Oct',
      '30 Nov',
    ]);
  });
  test('say the year where a name comes back a year later', () => {
    expect(names(['2025-08-20', '2026-02-16', '2026-08-15'])).toEqual([
      'Aug 2025',
      'Feb',
      'Aug 2026',
    ]);
  });
});

test('each chart is an image with all its values in words', () => {
  renderInTab(<TrendPanel />);
  const [known, share] = screen.getAllByRole('img');
  expect(known).toHaveAccessibleName(/^People you know: .*\d/);
  expect(share).toHaveAccessibleName(/^Networking inside the company: .*\d%/);
});

test('the charts can be read as a table', async () => {
  const { user } = renderInTab(<TrendPanel />);
  await user.click(screen.getByRole('button', { name: 'As a table' }));
  const table = screen.getByRole('table');
  expect(within(table).getByRole('columnheader', { name: 'Known' })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'As a chart' }));
  expect(screen.getAllByRole('img')).toHaveLength(2);
});
