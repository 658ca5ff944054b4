/** @jest-environment <rootDir>/tests/support/pageEnvironment.mjs */
import {
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { authProblem } from '../../src/auth/fromMsal';
import { AuthError } from '../../src/model/authError';

const problem = (error: unknown) => authProblem(error, ['User.Read'], 7);

describe('authProblem', () => {
  it.each([
    ['user_cancelled', { kind: 'cancelled' }],
    ['popup_window_error', { kind: 'popupBlocked' }],
    ['empty_window_error', { kind: 'popupBlocked' }],
    ['no_network_connectivity', { kind: 'offline' }],
    ['post_request_failed', { kind: 'offline' }],
    ['timed_out', { kind: 'timeout', afterMs: 7 }],
    ['no_account_error', { kind: 'accountUnavailable' }],
  ])('understands %s of the window', (code, expected) => {
    expect(problem(new BrowserAuthError(code, 'c'))).toEqual(expected);
  });

  it('understands a person who says no to consent', () => {
    const declined = 'AADSTS65004: User declined to consent to access the app.';
    expect(problem(new ServerError('access_denied', 'c', declined))).toEqual({ kind: 'cancelled' });
  });

  it('sees missing consent in whatever kind of error it comes', () => {
    const expected = { kind: 'interactionRequired', consent: true, scopes: ['User.Read'] };
    const text = 'AADSTS65001: The user or administrator has not consented';
    expect(problem(new ServerError('invalid_grant', 'c', text))).toEqual(expected);
    expect(
      problem(new InteractionRequiredAuthError('invalid_grant', 'c', '', 'consent_required')),
    ).toEqual(expected);
    // Another code that merely begins with the same digits.
    expect(problem(new ServerError('x', 'c', 'AADSTS650012: other'))).toMatchObject({
      kind: 'unexpected',
    });
  });

  it('keeps code and words of what it does not know', () => {
    expect(problem(new ClientAuthError('state_mismatch', 'c', 'State differs.'))).toEqual({
      kind: 'unexpected',
      code: 'state_mismatch',
      message: 'State differs.',
    });
    expect(problem(new RangeError('bug'))).toEqual({
      kind: 'unexpected',
      code: 'RangeError',
      message: 'bug',
    });
    expect(problem('text')).toEqual({ kind: 'unexpected', code: 'Error', message: 'text' });
  });

  it('leaves its own problems as they are', () => {
    expect(problem(new AuthError({ kind: 'offline' }))).toEqual({ kind: 'offline' });
  });
});
