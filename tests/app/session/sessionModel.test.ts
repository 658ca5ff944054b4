/** @jest-environment node */
import { NEW_SESSION, tabState, type SessionModel } from '../../../src/app/session/sessionModel';
import { pictureFixture } from '../../fixtures/pictureFixture';

const { preferences, answers, ...facts } = pictureFixture;
const progress = { step: 'calendar', weeks: { read: 1, of: 53 }, people: null } as const;
const problem = { kind: 'offline' } as const;
const session = (part: Partial<SessionModel>): SessionModel => ({ ...NEW_SESSION, ...part });
const withPicture = { facts: { ...facts, answers }, choices: { preferences, answers } };

test('before it is known what was kept, the page is loading', () => {
  expect(tabState(NEW_SESSION)).toEqual({ kind: 'loading' });
});

test('with nothing kept it is the first run', () => {
  expect(tabState(session({ opened: true }))).toEqual({ kind: 'firstRun', stopped: false });
});

test('a reading that was stopped before there was a picture leads back, and says so', () => {
  const state = tabState(session({ opened: true, stopped: true }));
  expect(state).toEqual({ kind: 'firstRun', stopped: true });
});

test('reading without a picture shows its progress', () => {
  expect(tabState(session({ opened: true, progress }))).toEqual({ kind: 'reading', progress });
});

test('a problem without a picture is a screen of its own, never an empty picture', () => {
  expect(tabState(session({ opened: true, problem }))).toEqual({ kind: 'problem', problem });
});

test('a picture stays when refreshing it fails, and says why', () => {
  const state = tabState(session({ opened: true, problem, ...withPicture }));
  expect(state).toMatchObject({ kind: 'picture', picture: { trouble: problem, refining: null } });
});

test('a picture says what is still being read', () => {
  const state = tabState(session({ opened: true, progress, ...withPicture }));
  expect(state).toMatchObject({ kind: 'picture', picture: { refining: progress } });
});

test('what was just chosen is shown before the analysis follows', () => {
  const chosen = { preferences: { ...preferences, windowDays: 30 }, answers };
  const state = tabState(session({ opened: true, ...withPicture, choices: chosen }));
  expect(state).toMatchObject({ kind: 'picture', picture: { preferences: { windowDays: 30 } } });
});
