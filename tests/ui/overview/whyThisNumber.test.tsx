import { screen } from '@testing-library/react';
import { TrendPanel } from '../../../src/ui/charts/TrendPanel';
import { InvitedHelp } from '../../../src/ui/meetings/InvitedHelp';
import { KeptRows } from '../../../src/ui/settings/KeptRows';
import { EffectLine } from '../../../src/ui/suggestions/EffectLine';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { renderInTab } from '../renderTab';

/** The first suggestion of the fixture. */
const [suggestion] = pictureFixture.reach.suggestions;

test.each([
  ['the trend', () => <TrendPanel />, /The share of time is that of those 30 days alone/],
  ['the people of a meeting', () => <InvitedHelp what="5 people" />, /everybody invited so far/],
  ['what is kept', () => <KeptRows />, /One row for each person and each meeting/],
])('%s can be asked why it is this number', async (_, part, words) => {
  const { user } = renderInTab(part());
  await user.click(await screen.findByRole('button', { name: /^Why this number\?/ }));
  expect(await screen.findByText(words)).toBeVisible();
});

test('what a meeting changes leads to the people of the department', async () => {
  const { user, openPeople } = renderInTab(<EffectLine effect={suggestion!.effect} people={1} />);
  await user.click(screen.getByRole('button', { name: /^Why this number\?/ }));
  await user.click(await screen.findByRole('button', { name: 'Show these people' }));
  expect(openPeople).toHaveBeenCalledWith(
    expect.objectContaining({ title: suggestion!.effect.department }),
  );
});

test('a lunch for three takes a department two people further', () => {
  const effect = { department: 'Finance', known: 0, goal: 3 };
  renderInTab(<EffectLine effect={effect} people={2} />);
  expect(screen.getByText('Takes Finance from 0 to 2 of 3')).toBeVisible();
});
