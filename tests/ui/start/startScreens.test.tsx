import { screen } from '@testing-library/react';
import { FirstRun } from '../../../src/ui/start/FirstRun';
import { ReadingScreen } from '../../../src/ui/start/ReadingScreen';
import { recordedActions, renderPlain, told } from '../renderTab';

test('the first run says what is read and why, permission by permission', () => {
  renderPlain(<FirstRun actions={recordedActions()} stopped={false} />);
  for (const permission of ['User.Read', 'Calendars.ReadBasic', /^User\.Read\.All, usually/]) {
    expect(screen.getByText(permission)).toBeVisible();
  }
  expect(screen.getByText(/Subjects and texts are not even asked for/)).toBeVisible();
  expect(screen.getByText(/Read on this device, sent nowhere/)).toBeVisible();
});

test('Start reads everything, the sample needs nothing', async () => {
  const actions = recordedActions();
  const { user } = renderPlain(<FirstRun actions={actions} stopped={false} />);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(actions.start).toHaveBeenCalledWith('full');
  await user.click(screen.getByRole('button', { name: 'Try with sample data' }));
  expect(actions.trySample).toHaveBeenCalled();
});

test('while reading, progress is told in words and can be cancelled', async () => {
  const actions = recordedActions();
  const progress = { step: 'calendar', weeks: { read: 4, of: 26 }, people: null } as const;
  const { user } = renderPlain(<ReadingScreen progress={progress} actions={actions} />);
  expect(screen.getByText('weeks 4 of 26')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Reading your calendar' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect(actions.cancelReading).toHaveBeenCalled();
});

test('before it is stopped reading says what would be kept; signing in is cancelled', () => {
  const progress = { step: 'signIn', weeks: null, people: null } as const;
  renderPlain(<ReadingScreen progress={progress} actions={recordedActions()} />);
  expect(
    screen.getByText(/what was read is kept, and reading goes on from there\.$/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test('after a reading was stopped, the first run says what is kept and goes on from there', async () => {
  const actions = recordedActions();
  const { user } = renderPlain(<FirstRun actions={actions} stopped />);
  expect(screen.getByText('Reading was stopped')).toBeVisible();
  expect(told()).toEqual([
    'Reading was stopped. What was read is kept, and reading goes on from there.',
  ]);
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Go on reading' }));
  expect(actions.start).toHaveBeenCalledWith('full');
});

test('the first run speaks German', () => {
  renderPlain(<FirstRun actions={recordedActions()} stopped={false} />, 'de');
  expect(screen.getByRole('button', { name: 'Los geht’s' })).toBeVisible();
});
