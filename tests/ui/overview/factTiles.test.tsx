import { screen } from '@testing-library/react';
import type { Picture } from '../../../src/model/picture';
import { FactTiles } from '../../../src/ui/overview/FactTiles';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { renderInTab } from '../renderTab';

/** All words of the tiles. */
const wordsOf = (picture: Partial<Picture>) =>
  renderInTab(<FactTiles />, { ...pictureFixture, ...picture }).container.textContent;

const { reach } = pictureFixture;

test('the tiles say what has changed, what is new, and whether the goal is reached', () => {
  // 18 now, 9 at the end of the first 30 days.
  expect(wordsOf({})).toMatch(/\+9 since \d+ Jun/);
  expect(wordsOf({})).toContain('1 new in this period');
  // 24 % of 33 %.
  expect(wordsOf({})).toContain('Goal 33% · not reached yet');
});

test('a share at its goal says that it is reached', () => {
  const internalShare = { ...reach.internalShare!, share: 0.48 };
  expect(wordsOf({ reach: { ...reach, internalShare } })).toContain('Goal 33% · reached');
});

test('while reading goes on nothing is called new or grown', () => {
  const words = wordsOf({ complete: false });
  expect(words).toContain('so far');
  expect(words).not.toMatch(/since|new in this period|reached/);
});

test('a month alone is compared with nothing, and has no line', () => {
  const { container } = renderInTab(<FactTiles />, {
    ...pictureFixture,
    reach: { ...reach, trend: reach.trend.slice(-1) },
  });
  expect(container.textContent).not.toContain('since');
  expect(container.querySelector('polyline')).toBeNull();
  expect(container.textContent).toContain('People you know18');
});

test('the line of people known begins at zero', () => {
  const { container } = renderInTab(<FactTiles />);
  const points = container.querySelector('polyline')!.getAttribute('points')!;
  // 9 of at most 18 stands half way up: 28 − 4 − 20 ÷ 2 = 14.
  expect(points.split(' ')[0]).toBe('4,14');
});

test('People you know says the rule before the history', async () => {
  const { user } = renderInTab(<FactTiles />);
  await user.click(screen.getByRole('button', { name: /^Why this number\? People you know/ }));
  expect(await screen.findByText(/at least twice in the last 28 days/)).toBeVisible();
});
