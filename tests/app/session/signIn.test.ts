/** @jest-environment node */
import { signIn } from '../../../src/app/session/signIn';
import { AuthError, type AuthProblem } from '../../../src/model/authError';
import type { TokenSource } from '../../../src/auth/tokenSource';

type Answer = AuthProblem | 'token';

/** Answers silently and in a window as told; `limited` is for the scopes of the limited mode. */
function tokens(answers: { silent: Answer; shown?: Answer; limited?: Answer }) {
  const calls: string[] = [];
  const give = (name: string, answer: Answer = 'token') => {
    calls.push(name);
    return answer === 'token' ? Promise.resolve('a token') : Promise.reject(new AuthError(answer));
  };
  const source: TokenSource = {
    kind: 'nested',
    getToken: (scopes) =>
      scopes.includes('User.Read.All')
        ? give('silent', answers.silent)
        : give('limited', answers.limited),
    getTokenInteractive: () => give('window', answers.shown),
    account: () => Promise.reject(new Error('not asked')),
  };
  return { source, calls };
}

const needsConsent: AuthProblem = {
  kind: 'interactionRequired',
  consent: true,
  scopes: ['User.Read.All'],
};
const needsWindow: AuthProblem = { kind: 'interactionRequired', consent: false, scopes: [] };

test('no window is shown where a token comes without', async () => {
  const { source, calls } = tokens({ silent: 'token' });
  expect(await signIn(source, 'full', 'https://consent')).toBeNull();
  expect(calls).toEqual(['silent']);
});

test('a window is shown where one is needed', async () => {
  const { source, calls } = tokens({ silent: needsWindow });
  expect(await signIn(source, 'full', 'https://consent')).toBeNull();
  expect(calls).toEqual(['silent', 'window']);
});

test('a window that was blocked is told as that', async () => {
  const { source } = tokens({ silent: needsWindow, shown: { kind: 'popupBlocked' } });
  expect(await signIn(source, 'full', 'https://consent')).toEqual({ kind: 'popupBlocked' });
});

test('a consent that an administrator must give leads to the link, not to "sign in again"', async () => {
  const { source } = tokens({ silent: needsConsent, shown: { kind: 'cancelled' } });
  expect(await signIn(source, 'full', 'https://consent')).toEqual({
    kind: 'consentNeeded',
    permissions: ['User.Read.All'],
    adminConsentUrl: 'https://consent',
    limitedPossible: true,
    requestId: null,
  });
});

test('the limited mode is offered only where its permissions are granted', async () => {
  const { source } = tokens({ silent: needsConsent, shown: needsConsent, limited: needsConsent });
  expect(await signIn(source, 'full', 'https://consent')).toMatchObject({
    limitedPossible: false,
  });
});

test('offline is told at once, without a window', async () => {
  const { source, calls } = tokens({ silent: { kind: 'offline' } });
  expect(await signIn(source, 'full', 'https://consent')).toEqual({ kind: 'offline' });
  expect(calls).toEqual(['silent']);
});
