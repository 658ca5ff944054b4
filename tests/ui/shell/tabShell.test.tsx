import { screen } from '@testing-library/react';
import type { Picture } from '../../../src/model/picture';
import { groupingsFor } from '../../../src/model/preferences';
import { TabScreen } from '../../../src/ui/shell/TabScreen';
import { ReadingBar } from '../../../src/ui/shell/ReadingBar';
import { chosenScope, scopeChoices } from '../../../src/texts/names/choices';
import { TabShell } from '../../../src/ui/shell/TabShell';
import { noSuggestionsSentence } from '../../../src/texts/suggestions/noSuggestions';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { NOW } from '../../fixtures/reachFixture';
import { evidence, recordedActions, renderInTab, renderPlain, texts } from '../renderTab';

function renderShell(part: Partial<Picture> = {}) {
  const onView = jest.fn();
  const shell = (
    <TabShell view="overview" onView={onView}>
      <p>the view</p>
    </TabShell>
  );
  return { onView, ...renderInTab(shell, { ...pictureFixture, ...part }) };
}

test('the views are tabs', async () => {
  const { user, onView } = renderShell();
  expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
  await user.click(screen.getByRole('tab', { name: 'Suggestions' }));
  expect(onView).toHaveBeenCalledWith('suggestions');
});

test('the picture says how old it is and can be read again', async () => {
  const { user, actions } = renderShell();
  expect(screen.getByText('Updated 2 min ago')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Read again' }));
  expect(actions.refresh).toHaveBeenCalled();
});

test('while more is read it says how far, and cannot be asked again', async () => {
  const refining = { step: 'directory', weeks: null, people: { read: 3000, of: 12_400 } } as const;
  const { user, actions } = renderShell({ refining });
  expect(screen.getByText(/3,000 of 12,400/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Read again' }));
  expect(actions.refresh).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Stop and keep this picture' }));
  expect(actions.cancelReading).toHaveBeenCalled();
});

const FIRST = { step: 'calendarAndDirectory', weeks: { read: 4, of: 53 } } as const;

test('the first reading says in each view what it does, what the figures are worth and what stopping keeps', async () => {
  const refining = { ...FIRST, people: { read: 3000, of: 12_400 } };
  const { user, actions } = renderShell({ refining, complete: false });
  const bar = screen.getByRole('region', { name: 'Reading your calendar and the directory' });
  expect(bar).toHaveTextContent('weeks 4 of 53 · people 3,000 of 12,400');
  expect(bar).toHaveTextContent('All figures are preliminary until everything has been read.');
  expect(bar).toHaveTextContent('what was read is kept, and reading goes on from there');
  expect(screen.getByText('Preliminary')).toBeVisible();
  expect(screen.queryByText(/^Updated/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect(actions.cancelReading).toHaveBeenCalled();
});

test('a first reading that was stopped stays preliminary and can go on', async () => {
  const { user, actions } = renderShell({ complete: false, stopped: true });
  const bar = screen.getByRole('region', { name: 'Reading was stopped' });
  expect(bar).toHaveTextContent('What was read is kept, and reading goes on from there.');
  await user.click(screen.getByRole('button', { name: 'Go on reading' }));
  expect(actions.refresh).toHaveBeenCalled();
});

test('the bar of the first reading gives the page room below, and takes it back', () => {
  const reading = { ...pictureFixture, refining: { ...FIRST, people: null }, complete: false };
  const { show } = renderInTab(<ReadingBar />, reading);
  expect(document.body.style.paddingBottom).toBe('0px');
  show(pictureFixture);
  expect(document.body.style.paddingBottom).toBe('');
  expect(screen.queryByRole('region')).toBeNull();
});

test('a refresh that failed keeps the picture, says how old it is, and offers one thing to do', async () => {
  const { user, actions } = renderShell({ trouble: { kind: 'offline' } });
  expect(screen.getByText(/Last read: 2 minutes ago\./)).toBeVisible();
  expect(screen.getByText('the view')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions.refresh).toHaveBeenCalled();
});

test('where the sign-in ran out the one thing to do is to sign in', async () => {
  const { user, actions } = renderShell({ trouble: { kind: 'signInNeeded' } });
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(actions.signIn).toHaveBeenCalled();
});

test('the sample says that it is one and leads back to the own calendar', async () => {
  const { user, actions } = renderShell({ source: 'sample' });
  expect(screen.getByText('Sample data')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use my own calendar' }));
  expect(actions.leaveSample).toHaveBeenCalled();
});

test('the limited mode says what is hidden and why', () => {
  renderShell({ mode: 'limited' });
  expect(screen.getByText(/The directory is missing/)).toBeVisible();
});

test('period, grouping and people are chosen from menus', async () => {
  const { user, actions } = renderShell();
  await user.click(screen.getByRole('button', { name: 'Period: 6 months' }));
  await user.click(await screen.findByRole('menuitemradio', { name: '12 months' }));
  expect(actions.changePreferences).toHaveBeenLastCalledWith({ windowDays: 365 });
  await user.click(screen.getByRole('button', { name: 'People: Whole company' }));
  await user.click(
    await screen.findByRole('menuitemradio', { name: 'My manager’s organisation (Mara Lindt)' }),
  );
  expect(actions.changePreferences).toHaveBeenLastCalledWith({
    scope: { branchOf: 'boss' },
  });
});

test('choices that mean the same are offered once, and one company is no grouping', () => {
  const values = (picture: Picture) => scopeChoices(texts(), picture).map(({ value }) => value);
  expect(values(pictureFixture)).toEqual(['company', 'boss']);
  expect(values({ ...pictureFixture, surroundings: 'branch' })).toEqual([
    'auto',
    'company',
    'boss',
  ]);
  expect(chosenScope('auto', pictureFixture)).toBe('company');
  expect(chosenScope('auto', { ...pictureFixture, surroundings: 'branch' })).toBe('auto');
  expect(groupingsFor(false, 'office')).toEqual(['department', 'branch', 'office']);
  expect(groupingsFor(true, 'office')).toContain('company');
});

test('nobody to suggest in a choice is not the end of the week, unless this week was answered', () => {
  const { reach, answers } = pictureFixture;
  const said = (answer: 'open' | 'notNow') =>
    noSuggestionsSentence(texts(), {
      ...pictureFixture,
      answers: {
        ...answers,
        suggestions: [
          { personId: 'p', form: 'coffee', shownAt: reach.asOf, answer, answeredAt: null },
        ],
      },
    });
  const noneHere = 'There is no suggestion for this choice of people right now.';
  expect(noSuggestionsSentence(texts(), pictureFixture)).toBe(noneHere);
  expect(said('open')).toBe(noneHere);
  expect(said('notNow')).toMatch(/^That is all for this week/);
});

test.each([
  ['suggestions', 'People worth meeting this week', () => screen.findAllByRole('radio')],
  ['settings', 'Settings & privacy', () => screen.findByText(/^Kept on this device/)],
  [
    'meetings',
    'Where one more seat makes sense',
    () => screen.findByText(/^None of your next meetings/),
  ],
])('a deep link to %s opens there', async (startView, heading, lookedUp) => {
  renderPlain(
    <TabScreen
      state={{ kind: 'picture', picture: pictureFixture }}
      {...{ evidence, startView, actions: recordedActions(), now: NOW }}
    />,
  );
  expect(await screen.findByRole('heading', { name: heading, level: 1 })).toBeVisible();
  // What comes after a moment would else come after the test.
  await lookedUp();
});

test('a deep link to somewhere unknown opens the overview', async () => {
  renderPlain(
    <TabScreen
      state={{ kind: 'picture', picture: pictureFixture }}
      {...{ evidence, startView: 'nowhere', actions: recordedActions(), now: NOW }}
    />,
  );
  expect(await screen.findByRole('tab', { name: 'Overview', selected: true })).toBeVisible();
});
