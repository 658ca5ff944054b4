import { screen } from '@testing-library/react';
import { FirstRun } from '../../src/ui/start/FirstRun';
import { ReadingScreen } from '../../src/ui/start/ReadingScreen';
import { recordedActions, renderPlain } from './renderTab';

test('the first run says what is read and why, permission by permission', () => {
  renderPlain(<FirstRun actions={recordedActions()} />);
  for (const permission of ['User.Read', 'Calendars.ReadBasic', /^User\.Read\.All, usually/]) {
    expect(screen.getByText(permission)).toBeVisible();
  }
  expect(screen.getByText(/Subjects and texts are not even asked for/)).toBeVisible();
  expect(screen.getByText(/Read on this device, sent nowhere/)).toBeVisible();
});

test('Start reads everything, the sample needs nothing', async () => {
  const actions = recordedActions();
  const { user } = renderPlain(<FirstRun actions={actions} />);
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
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(actions.cancelReading).toHaveBeenCalled();
});

test('the first run speaks German', () => {
  renderPlain(<FirstRun actions={recordedActions()} />, 'de');
  expect(screen.getByRole('button', { name: 'Los geht’s' })).toBeVisible();
});
