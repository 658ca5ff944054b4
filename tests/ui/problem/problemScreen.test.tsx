import { screen } from '@testing-library/react';
import type { TabProblem } from '../../../src/model/problem';
import { ProblemScreen } from '../../../src/ui/problem/ProblemScreen';
import { recordedActions, renderPlain } from '../renderTab';

const problems: readonly (readonly [TabProblem, what: string, todo: RegExp, button: string])[] = [
  [{ kind: 'signInNeeded' }, 'You need to sign in', /Sign in with your work account/, 'Sign in'],
  [{ kind: 'popupBlocked' }, 'The sign-in window was blocked', /Allow pop-up windows/, 'Sign in'],
  [
    { kind: 'throttled', waitSeconds: 30, requestId: 'r-1' },
    'Microsoft 365 is busy',
    /Try again in 30 seconds/,
    'Try again',
  ],
  [{ kind: 'offline' }, 'You are offline', /Check your connection/, 'Try again'],
  [
    { kind: 'configuration', faults: [{ path: 'clientId', expected: 'a GUID' }] },
    'This deployment is not set up right',
    /Pass the list below to your administrator/,
    'Try again',
  ],
  [
    { kind: 'unexpected', code: '500 generalException', requestId: 'r-2' },
    'Something unexpected happened',
    /give your administrator the details/,
    'Try again',
  ],
];

test.each(problems)(
  '%o says what happened, what to do, and what still works',
  (problem, ...words) => {
    const [what, todo, button] = words;
    renderPlain(<ProblemScreen problem={problem} actions={recordedActions()} />);
    expect(screen.getByRole('heading', { level: 1, name: what })).toHaveFocus();
    expect(screen.getByText(todo)).toBeVisible();
    expect(screen.getByText(/works without any of this|Nothing that was read/)).toBeVisible();
    expect(screen.getByRole('button', { name: button })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try with sample data' })).toBeVisible();
  },
);

test('the request id is shown, to give to an administrator', () => {
  const problem: TabProblem = { kind: 'unexpected', code: '500 x', requestId: 'r-2' };
  renderPlain(<ProblemScreen problem={problem} actions={recordedActions()} />);
  expect(screen.getByText('Request id: r-2')).toBeVisible();
  expect(screen.getByText('Code: 500 x')).toBeVisible();
});

test('missing consent gives the link for the administrator, and the limited mode where it works', async () => {
  const actions = recordedActions();
  const problem: TabProblem = {
    kind: 'consentNeeded',
    permissions: ['User.Read.All'],
    adminConsentUrl: 'https://login.example/adminconsent',
    limitedPossible: true,
    requestId: null,
  };
  const { user } = renderPlain(<ProblemScreen problem={problem} actions={actions} />);
  expect(screen.getByText('Missing: User.Read.All')).toBeVisible();
  expect(screen.getByLabelText('Link for your administrator')).toHaveValue(
    'https://login.example/adminconsent',
  );
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://login.example/adminconsent');
  await user.click(screen.getByRole('button', { name: 'Use the limited mode' }));
  expect(actions.start).toHaveBeenCalledWith('limited');
});

test('the limited mode is not offered where it was not granted either', () => {
  const problem: TabProblem = {
    kind: 'consentNeeded',
    permissions: ['Calendars.ReadBasic'],
    adminConsentUrl: null,
    limitedPossible: false,
    requestId: null,
  };
  renderPlain(<ProblemScreen problem={problem} actions={recordedActions()} />);
  expect(screen.queryByRole('button', { name: 'Use the limited mode' })).toBeNull();
});

test('every fault of the settings is listed, to copy for an administrator', async () => {
  const faults = [
    { path: 'clientId', expected: 'a GUID' },
    { path: 'insight.excluded', expected: 'Array' },
  ];
  const { user } = renderPlain(
    <ProblemScreen problem={{ kind: 'configuration', faults }} actions={recordedActions()} />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'clientId should be a GUID',
    'insight.excluded should be Array',
  ]);
  await user.click(screen.getByRole('button', { name: 'Copy the list' }));
  expect(await navigator.clipboard.readText()).toBe(
    'config.json\nclientId should be a GUID\ninsight.excluded should be Array',
  );
});
